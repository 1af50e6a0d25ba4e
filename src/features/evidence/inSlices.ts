import { nextTask } from '#ui/nextTask.ts'

/** A frame lasts 16 ms, and on a slow machine everything takes several times as long. */
const sliceMs = 6

/** Does a long work that comes in steps a few milliseconds at a time. `step` is true when it was the last. */
export async function inSlices(step: () => boolean): Promise<void> {
  for (;;) {
    for (const until = performance.now() + sliceMs; performance.now() < until; ) if (step()) return
    await nextTask()
  }
}
