/** Reads a file or a long text off the page's thread, a piece at a time. Cancelling ends the worker. */
import { Decoding, Surveyor } from '#evidence'
import type { FromWorker, Input } from './reading.ts'

/** A progress bar looks smooth with ten steps a second. */
const pauseMs = 100

/** What is read at a time. Engines collect strings of this size soon; larger ones pile up. */
const pieceLength = 64 * 1024

/**
 * A browser keeps decoded text outside the engine's heap until the engine collects, and the engine sees no reason to:
 * its own heap stays small. Memory that is asked for and not touched takes no room and is a reason. The first piece of it
 * begins a collection that another core would end when it has time; the second ends it at once. Without them a file of
 * 1 GB takes twice as much (docs/benchmarks.md).
 */
const hastenEvery = 2 * 1024 * 1024
const hastenBy = 64 * 1024 * 1024

function hasten(): void {
  try {
    for (let piece = 0; piece < 2; piece++) hold(new ArrayBuffer(hastenBy))
  } catch {
    // A machine that cannot promise so much collects anyway.
  }
}

const post = (message: FromWorker): void => self.postMessage(message)

let count = 0
let lastPost = 0

function progress(done: number, total: number): void {
  const now = Date.now()
  if (now - lastPost < pauseMs) return
  lastPost = now
  post({ kind: 'progress', progress: { part: done / total, count } })
}

/** Where a bundler does not see that nobody reads it. */
const hold = (...what: readonly unknown[]): void => {
  Object.assign(self, { [`held${what.length}`]: what })
}

const newSurveyor = () =>
  new Surveyor({
    onCount(read) {
      count = read
    },
  })

/**
 * The bytes of a file in pieces, each in the same memory as the one before it: new memory for each would pile up faster
 * than it is collected. Browsers without byte streams (Safari before 26) give pieces of their own size.
 */
async function* bytesOf(file: File): AsyncGenerator<Uint8Array> {
  let buffer = new ArrayBuffer(pieceLength)
  const stream = file.stream()
  const reader = byteReader(stream)
  // Chromium collects a stream that nothing but its own pending read refers to, and the read never ends.
  hold(stream, reader)
  if (reader === undefined) {
    yield* plainBytes(stream)
    return
  }
  for (;;) {
    const { done, value } = await reader.read(new Uint8Array(buffer))
    if (done || value === undefined) return
    yield value
    buffer = value.buffer
  }
}

function byteReader(stream: ReadableStream<Uint8Array>): ReadableStreamBYOBReader | undefined {
  try {
    return stream.getReader({ mode: 'byob' })
  } catch {
    return undefined
  }
}

async function* plainBytes(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}

async function readFile(file: File): Promise<FromWorker> {
  const decoding = new Decoding()
  const surveyor = newSurveyor()
  let done = 0
  for await (const bytes of bytesOf(file)) {
    surveyor.take(decoding.take(bytes))
    if (Math.floor(done / hastenEvery) < Math.floor((done + bytes.length) / hastenEvery)) hasten()
    done += bytes.length
    progress(done, file.size)
    if (surveyor.isFull) break
  }
  surveyor.take(decoding.end())
  const survey = surveyor.end()
  if (decoding.isDamaged && !survey.problems.includes('wrong-encoding'))
    survey.problems.push('wrong-encoding')
  return { kind: 'done', survey, encoding: decoding.encoding }
}

function readText(text: string): FromWorker {
  const surveyor = newSurveyor()
  for (let at = 0; at < text.length && !surveyor.isFull; at += pieceLength) {
    surveyor.take(text.slice(at, at + pieceLength))
    progress(at, text.length)
  }
  return { kind: 'done', survey: surveyor.end() }
}

self.onmessage = async ({ data }: MessageEvent<Input>) => {
  try {
    post('text' in data ? readText(data.text) : await readFile(data.file))
  } catch {
    // The file is gone, locked, or was changed while it was read.
    post({ kind: 'failed' })
  }
}
