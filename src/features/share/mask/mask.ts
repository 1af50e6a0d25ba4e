/** Masks an enclosure before it is handed on. */
import type { Enclosure, Evidence } from '#diagnosis'
import { type Mask, maskFor } from './maskText.ts'
import { namesIn } from './names.ts'
import { placeholdersFor } from './placeholders.ts'

/** Words of this program and times; everything else that is text is masked, whatever is added to the evidence later. */
const ours = new Set([
  'format',
  'class',
  'found',
  'encoding',
  'problems',
  'answers',
  'greeting',
  'time',
  'newest',
  'version',
])

function masked(value: unknown, mask: Mask): unknown {
  if (typeof value === 'string') return mask(value)
  if (Array.isArray(value)) return value.map((one) => masked(one, mask))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, ours.has(key) ? one : masked(one, mask)]),
  )
}

/** A file is often called after its server. */
const fileOf = (file: string): string => `file${/\.[a-z]{1,4}$/i.exec(file)?.[0] ?? ''}`

function maskEvidence(evidence: Evidence, mask: Mask): Evidence {
  // Only texts changed; the shape is the same.
  const all = masked(evidence, mask) as Evidence
  const { file } = evidence.source ?? {}
  return file === undefined || all.source === undefined
    ? all
    : { ...all, source: { ...all.source, file: fileOf(file) } }
}

const textsIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [String(value)]

/** The enclosure with each of its texts masked; the same original has the same placeholder in all of them. */
export function maskEnclosure(enclosure: Enclosure): Enclosure {
  const { evidence, corrections, notes } = enclosure
  const texts = textsIn(enclosure).join('\n')
  const mask = maskFor(namesIn(enclosure, texts), placeholdersFor(texts))
  const each = (record: { readonly [key: string]: string }) =>
    Object.fromEntries(Object.entries(record).map(([key, text]) => [key, mask(text)]))
  return {
    evidence: evidence && maskEvidence(evidence, mask),
    corrections: each({ ...corrections }),
    notes: each(notes),
  }
}
