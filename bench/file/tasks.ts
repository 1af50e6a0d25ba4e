/** A task in milliseconds: `wall` as the clock has it, `own` as far as a core worked on it. */
export interface Task {
  readonly wall: number
  readonly own: number
}

/** Of Chromium's trace format. Times are microseconds. */
interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** What `longestTask` needs to be in the trace. */
export const traceCategories = ['toplevel']

/**
 * The longest task of the pages' main threads in a trace. Tasks of 50 ms and more the page would be told of itself
 * (`longtask`); a trace has the shorter ones too, and says how much of a long one was waiting for a core.
 */
export function longestTask(trace: Buffer): Task {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(thread),
  )
  const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && main.has(thread(event)))
  if (tasks.length === 0) throw new Error('the trace has no tasks')
  const most = (times: readonly (number | undefined)[]) =>
    times.reduce<number>((longest, time = 0) => Math.max(longest, time), 0) / 1000
  return { wall: most(tasks.map(({ dur }) => dur)), own: most(tasks.map(({ tdur }) => tdur)) }
}
