/** All that an enclosure says, as lines of text: nothing travels that does not stand here. */
import type { Enclosure } from '#diagnosis'
import { visible } from '#event-2004/report/visible'

export interface PreviewWords {
  readonly text: string
  readonly read: string
  readonly values: string
  readonly notes: string
  /** What a field of the evidence is called; `undefined` for one that has no name in words. */
  field(name: string): string | undefined
  place(name: string): string | undefined
  /** The title of a check. */
  check(id: string): string
}

type Name = (key: string) => string | undefined

function lines(value: unknown, name: Name, key = ''): string[] {
  const label = name(key) ?? key
  if (Array.isArray(value)) {
    // Records are told apart by an empty line.
    return value.some((one) => typeof one === 'object')
      ? value.flatMap((one) => [...lines(one, name), ''])
      : value.length === 0
        ? []
        : [`${label}: ${value.join(', ')}`]
  }
  if (typeof value !== 'object' || value === null) return [`${label}: ${String(value)}`]
  if (key === 'answers') {
    const pairs = Object.entries(value).map(([node, answer]) => `${node}=${answer}`)
    return pairs.length === 0 ? [] : [`${label}: ${pairs.join(', ')}`]
  }
  return Object.entries(value).flatMap(([inner, one]) => lines(one, name, inner))
}

const section = (title: string, body: readonly string[]): string[] => {
  const text = body.join('\n').trim()
  return text === '' ? [] : [`— ${title} —\n${text}`]
}

export function previewOf({ evidence, corrections, notes }: Enclosure, words: PreviewWords): string {
  const { text = '', values = {}, ...read } = evidence ?? {}
  const sections = [
    ...section(words.text, [text]),
    ...section(words.read, lines(read, words.field)),
    ...section(words.values, [...lines(values, words.place), ...lines(corrections, words.place)]),
    ...section(
      words.notes,
      Object.entries(notes).map(([check, note]) => `${words.check(check)}: ${note}`),
    ),
  ]
  // A stranger's text may hold characters that hide others.
  return visible(sections.join('\n\n'))
}
