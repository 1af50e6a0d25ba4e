/** What Chromium's trace says of one thread: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU. */

/** Times in microseconds; `tdur` is what the thread itself worked, without waiting for a core. */
interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly data?: { readonly type?: string } }
}

export const categories = ['toplevel', 'devtools.timeline', 'blink.user_timing']

const eventsOf = (trace: Buffer): readonly TraceEvent[] => JSON.parse(trace.toString('utf8')).traceEvents

/** Milliseconds. */
export interface Click {
  /** Until the frame with the mark is on the screen, by the clock. */
  readonly seen: number
  /** What the thread worked until it had drawn that frame. */
  readonly work: number
  /** What it worked after that. */
  readonly after: number
}

/** Each click in the trace, up to the first frame after the mark of this name. */
export function clicksIn(trace: Buffer, mark: string): readonly Click[] {
  const events = eventsOf(trace)
  const marks = events.filter(({ name }) => name === mark).toSorted(byTime)
  const [first] = marks
  if (first === undefined) return []
  const own = ofThread(first, events)
  const clicks = own.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'click')
  const tasks = own.filter(({ name, ph }) => name === 'ThreadControllerImpl::RunTask' && ph === 'X')
  const drawn = own.filter(({ name }) => name === 'Layerize')
  const shown = events
    .filter((one) => one.pid === first.pid && one.name === 'AnimationFrame::Presentation')
    .toSorted(byTime)
  return clicks.map((click, place) => {
    const marked = firstAfter(marks, click.ts)
    const frame = firstAfter(drawn, marked)
    const next = clicks[place + 1]?.ts ?? Number.POSITIVE_INFINITY
    const work = (from: number, to: number) =>
      tasks
        .filter((task) => task.ts + (task.dur ?? 0) > from && task.ts < to)
        .reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000
    const until = work(click.ts, frame)
    return {
      seen: (firstAfter(shown, frame) - click.ts) / 1000,
      work: until,
      after: work(click.ts, next) - until,
    }
  })
}

/**
 * Milliseconds that the tasks after the first paint would block, each beyond 50, if all took `slowdown` times as long: what
 * Lighthouse calls total blocking time, but by what the thread itself worked. By the clock, a task that waits for a core
 * counts as one that works.
 */
export function blockingIn(trace: Buffer, slowdown: number): number {
  const events = eventsOf(trace)
  const paint = events.find(({ name }) => name === 'firstContentfulPaint')
  if (paint === undefined) return Number.NaN
  return ofThread(paint, events)
    .filter(({ name, ts, dur = 0 }) => name === 'RunTask' && ts + dur > paint.ts)
    .reduce((sum, { tdur = 0 }) => sum + Math.max(0, (slowdown * tdur) / 1000 - 50), 0)
}

/** What the thread did that did `one`, in turn. */
const ofThread = ({ pid, tid }: TraceEvent, events: readonly TraceEvent[]): TraceEvent[] =>
  events.filter((one) => one.pid === pid && one.tid === tid).toSorted(byTime)

const byTime = (a: TraceEvent, b: TraceEvent): number => a.ts - b.ts

const firstAfter = (events: readonly TraceEvent[], time: number): number =>
  events.find(({ ts }) => ts > time)?.ts ?? Number.NaN
