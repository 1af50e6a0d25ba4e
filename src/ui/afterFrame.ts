/** A page that nobody sees has no frames; it is not waited for longer, in milliseconds. */
const NO_FRAME = 100

/** Does `then` when what is drawn now is on the screen. What it returns takes that back. */
export function afterFrame(then: () => void): () => void {
  let timer = setTimeout(then, NO_FRAME)
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    timer = setTimeout(then)
  })
  return () => {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
  }
}
