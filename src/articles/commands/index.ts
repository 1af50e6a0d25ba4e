export * from './template.ts'
export { familyOf, isValid, type Piece, pieces, reversedAddress } from './values.ts'
