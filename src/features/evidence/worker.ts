/**
 * Reads a file or a long text off the page's thread, a piece at a time. The readers ask for the next piece when they
 * need it, so it is fetched synchronously, which only a worker can; cancelling ends the worker.
 */
import { decodeChunks, survey } from '#evidence'
import type { FromWorker, Input } from './reading.ts'

/** Of the File API for workers, which TypeScript declares apart from that for pages. */
declare const FileReaderSync: new () => { readAsArrayBuffer(blob: Blob): ArrayBuffer }

/** Large enough to be fast, small enough for many to be thrown away before they are collected. */
const pieceBytes = 512 * 1024

/** A progress bar looks smooth with ten steps a second. */
const pauseMs = 100

const post = (message: FromWorker): void => self.postMessage(message)

let count = 0
let lastPost = 0

function progress(done: number, total: number): void {
  const now = Date.now()
  if (now - lastPost < pauseMs) return
  lastPost = now
  post({ kind: 'progress', progress: { part: total === 0 ? 1 : done / total, count } })
}

function* pieces<T>(length: number, piece: (from: number, to: number) => T): Generator<T> {
  for (let at = 0; at < length; at += pieceBytes) {
    progress(at, length)
    yield piece(at, Math.min(at + pieceBytes, length))
  }
}

function readFile(file: File): FromWorker {
  const reader = new FileReaderSync()
  const bytes = pieces(
    file.size,
    (from, to) => new Uint8Array(reader.readAsArrayBuffer(file.slice(from, to))),
  )
  const decoding = decodeChunks(bytes)
  const seen = survey(decoding.chunks, { onCount })
  if (decoding.isDamaged() && !seen.problems.includes('wrong-encoding')) seen.problems.push('wrong-encoding')
  return { kind: 'done', survey: seen, encoding: decoding.encoding() }
}

const readText = (text: string): FromWorker => ({
  kind: 'done',
  survey: survey(
    pieces(text.length, (from, to) => text.slice(from, to)),
    { onCount },
  ),
})

function onCount(read: number): void {
  count = read
}

self.onmessage = ({ data }: MessageEvent<Input>) => {
  try {
    post('text' in data ? readText(data.text) : readFile(data.file))
  } catch {
    // The file is gone, locked, or was changed while it was read.
    post({ kind: 'failed' })
  }
}
