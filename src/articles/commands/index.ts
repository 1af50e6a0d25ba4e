export * from './template.ts'
export { type Blanks, familyOf, isValid, type Piece, pieces, reversedAddress } from './values.ts'
