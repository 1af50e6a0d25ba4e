/** A printed PDF, read back: its pages, where each piece of text stands on them, and the codes in its pictures. */
import { createRequire } from 'node:module'
import type jsQR from 'jsqr'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** In points, from the lower left corner of the page. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Of the letters. */
  readonly size: number
}

export interface PrintedPage {
  /** In points. */
  readonly width: number
  readonly height: number
  readonly pieces: readonly Piece[]
  readonly text: string
}

export interface Printed {
  readonly pages: readonly PrintedPage[]
  readonly text: string
  /** What a phone reads from the QR code of the first page; `undefined` where it reads none. */
  readonly code: string | undefined
}

// A CommonJS module: what Node gives as its default export, the types call a namespace.
const readQr: typeof jsQR = createRequire(import.meta.url)('jsqr')

/** 144 dots an inch: less than any printer has. */
const SCALE = 2

export async function readPdf(pdf: Buffer): Promise<Printed> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const document = await task.promise
  const pages: PrintedPage[] = []
  let code: string | undefined
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const pieces = items.flatMap((item): Piece[] => {
      if (!('str' in item) || item.str.trim() === '') return []
      const [, , , , x, y] = item.transform
      return [{ text: item.str, x: Number(x), y: Number(y), width: item.width, size: item.height }]
    })
    pages.push({ width, height, pieces, text: pieces.map(({ text }) => text).join(' ') })
    if (number === 1) code = await codeOn(page)
  }
  await task.destroy()
  return { pages, text: pages.map(({ text }) => text).join(' '), code }
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>

/** Draws the page and looks at the picture, as a phone does. */
async function codeOn(page: PdfPage): Promise<string | undefined> {
  const { createCanvas } = await import('@napi-rs/canvas')
  const viewport = page.getViewport({ scale: SCALE })
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)]
  const canvas = createCanvas(width, height)
  // Safe: pdfjs draws on this canvas in Node itself; its types know only the browser's.
  const drawn = canvas as unknown as HTMLCanvasElement
  await page.render({ canvas: drawn, viewport }).promise
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height)
  return readQr(new Uint8ClampedArray(data), width, height)?.data
}

/** Without white space and the signs at the ends of lines: as somebody types it who minds both. */
export const typed = (text: string): string => text.replace(/\s|␣|↩|\uFE0E/gu, '')
