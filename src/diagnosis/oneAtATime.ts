/** What it returns begins the work, which never rejects. However often it is asked for meanwhile, it is done once more after. */
export function oneAtATime(work: () => Promise<void>): () => void {
  let running = false
  let wanted = false
  return () => {
    wanted = true
    if (running) return
    running = true
    void (async () => {
      while (wanted) {
        wanted = false
        await work()
      }
      running = false
    })()
  }
}
