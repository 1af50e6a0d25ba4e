declare module 'virtual:map/*' {
  const drawing: import('./drawing.ts').Drawing
  export default drawing
}
