// Makes the pictures that pages are compared with a fifth of their size, so that more than two hundred of them can be kept:
// a palette. Plain areas keep their colours exactly; the many hues at the edges of letters become the nearest of sixteen
// shades of red, green and blue each, which the tolerance of the comparison does not tell from them (docs/visual.md).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { crc32, deflateSync } from 'node:zlib'
import { createCanvas, loadImage } from '@napi-rs/canvas'

const folder = fileURLToPath(new URL('../e2e/visual/pictures/', import.meta.url))
const EXACT = 32
const MOST = 256
/** From one shade to the next. */
const STEP = 17
/** Of a PNG: https://www.w3.org/TR/png-3/#11IHDR */
const COLOUR_TYPE_AT = 25
const PALETTE = 3

let bytes = 0
for (const name of readdirSync(folder)) {
  const png = readFileSync(folder + name)
  const small = png[COLOUR_TYPE_AT] === PALETTE ? png : await withFewColours(png)
  if (small !== png) writeFileSync(folder + name, small)
  bytes += small.length
}
console.log(`${folder}: ${Math.round(bytes / 1000)} kB`)

async function withFewColours(png) {
  const image = await loadImage(png)
  const { width, height } = image
  const context = createCanvas(width, height).getContext('2d')
  context.drawImage(image, 0, 0)
  const pixels = new DataView(context.getImageData(0, 0, width, height).data.buffer)

  const counts = new Map()
  for (let at = 0; at < pixels.byteLength; at += 4) {
    const colour = pixels.getUint32(at)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const exact = new Set(byCount(counts).slice(0, EXACT))
  const shades = new Map()
  for (const [colour, count] of counts)
    if (!exact.has(colour)) shades.set(shadeOf(colour), (shades.get(shadeOf(colour)) ?? 0) + count)
  const palette = [...exact, ...byCount(shades)].slice(0, MOST)
  const places = new Map(
    [...counts.keys()].map((colour) => [
      colour,
      nearest(exact.has(colour) ? colour : shadeOf(colour), palette),
    ]),
  )

  // Each line begins with its filter: none, which suits plain areas best.
  const lines = Buffer.alloc(height * (width + 1))
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      lines[y * (width + 1) + 1 + x] = places.get(pixels.getUint32(4 * (y * width + x)))
  return pngOf(width, height, palette, lines)
}

function byCount(counts) {
  return [...counts]
    .sort(([one, often], [other, oftener]) => oftener - often || one - other)
    .map(([colour]) => colour)
}

function shadeOf(colour) {
  const [red, green, blue] = channels(colour).map((value) => Math.round(value / STEP) * STEP)
  return ((red << 24) | (green << 16) | (blue << 8) | 255) >>> 0
}

function channels(colour) {
  return [colour >>> 24, (colour >>> 16) & 255, (colour >>> 8) & 255]
}

function nearest(colour, palette) {
  const own = channels(colour)
  const distances = palette.map((one) =>
    channels(one).reduce((sum, value, at) => sum + (value - own[at]) ** 2, 0),
  )
  return distances.indexOf(Math.min(...distances))
}

/** https://www.w3.org/TR/png-3/#11Chunks: a palette, and a byte for each pixel. */
function pngOf(width, height, palette, lines) {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, PALETTE, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
