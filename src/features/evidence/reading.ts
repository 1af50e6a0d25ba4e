/** What the page and the worker that reads say to each other. Small messages: a file of any size stays in the worker. */
import type { Survey, TextEncoding } from '#evidence'
import { nextTask } from '#ui/nextTask.ts'
import { ownScript } from '#ui/ownScript.ts'
import workerAddress from './worker.ts?worker&url'

/** What is to be read. */
export type Input = { readonly text: string } | { readonly file: File }

/** Where a survey comes from. */
export interface Origin {
  /** As it was pasted. */
  readonly text?: string
  /** The file's name. */
  readonly file?: string
  readonly encoding?: TextEncoding
}

export interface Progress {
  /** 0 to 1. */
  readonly part: number
  /** Failures so far. */
  readonly count: number
}

export type FromWorker =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly survey: Survey; readonly encoding?: TextEncoding }
  /** The browser could not read the file. */
  | { readonly kind: 'failed' }

export type Outcome =
  | { readonly kind: 'done'; readonly survey: Survey; readonly origin: Origin }
  | { readonly kind: 'failed' }

/** Some milliseconds of work for the page; what is longer is read in the worker. */
const shortText = 50_000

interface Task {
  readonly outcome: Promise<Outcome>
  /** Nothing comes of it any more; harmless when it is over. */
  stop(): void
}

/** Reads in a worker, unless the text is short. */
export function startReading(input: Input, onProgress: (progress: Progress) => void): Task {
  if ('text' in input && input.text.length <= shortText) {
    const { text } = input
    const outcome = import('./read.ts').then(async ({ makeReady, readText }): Promise<Outcome> => {
      await makeReady()
      await nextTask()
      return { kind: 'done', survey: readText(text), origin: { text } }
    })
    return { outcome, stop: () => undefined }
  }
  // From a disk, browsers start no modules in workers; in the one file it is a script.
  const worker = new Worker(ownScript(workerAddress), {
    type: import.meta.env.SINGLE === true ? 'classic' : 'module',
  })
  const outcome = new Promise<Outcome>((resolve) => {
    const finish = (result: Outcome) => {
      worker.terminate()
      resolve(result)
    }
    worker.onerror = () => finish({ kind: 'failed' })
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') onProgress(data.progress)
      else if (data.kind === 'failed') finish(data)
      else finish({ kind: 'done', survey: data.survey, origin: originOf(input, data.encoding) })
    }
  })
  worker.postMessage(input)
  return { outcome, stop: () => worker.terminate() }
}

const originOf = (input: Input, encoding: TextEncoding | undefined): Origin =>
  'text' in input ? { text: input.text } : { file: input.file.name, ...(encoding && { encoding }) }
