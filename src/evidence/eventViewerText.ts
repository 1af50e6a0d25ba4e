import { hasAckDescription, undescribedEvent } from './eventDescription.ts'
import { type EventFacts, EventSifter } from './events.ts'
import { firstXmlEvent } from './eventXml.ts'
import { type EventField, eventField, eventLabels } from './labels.ts'
import { remembering, splitLines } from './lines.ts'
import type { StreamReader } from './record.ts'
import type { Sink } from './sink.ts'

// Event Viewer's "Copy details as text": a block of labels, the description over any number of lines, the event's XML.
// The General tab, Windows Server 2003, `wevtutil /f:text` and what forums make of all of them differ in small ways.

interface Block {
  fields: Partial<Record<EventField, string>>
  description: string[]
  xml: string[]
  /** Lines under no label: the General tab shows the description above the labels. */
  loose: string[]
  part: 'head' | 'description' | 'xml'
  /** The labels stand behind the `>` of a quoting mail; so does the rest. */
  quoted: boolean
}

const emptyBlock = (): Block => ({
  fields: {},
  description: [],
  xml: [],
  loose: [],
  part: 'head',
  quoted: false,
})

/** Labels are looked for this far into a line: a page that lost its line breaks has them all in one. */
const longestHead = 4000

const anyLabel = new RegExp(
  `(?:^|\\s)(${Object.values(eventLabels)
    .flat()
    .sort((a, b) => b.length - a.length)
    .map((label) => label.replaceAll(' ', '[ \\t\\u00a0]{1,9}'))
    .join('|')})[ \\t\\u00a0]{0,40}:`,
  'giu',
)

interface Labelled {
  field: EventField
  value: string
}

/** Quote marks and bullets, then the longest label with spaces around it. */
const longestLabelled = 200

const fieldOf = remembering((head) => eventField(head.replace(/^[\s>|*]{0,100}/, '')))

/** The label a line begins with, quote marks of mail and forums aside, and its value. */
function lineLabel(line: string): Labelled | undefined {
  const colon = line.indexOf(':')
  if (colon <= 0 || colon > longestLabelled) return undefined
  const field = fieldOf(line.slice(0, colon))
  return field && { field, value: line.slice(colon + 1).trim() }
}

/** Where a label may stand inside a line: a time has colons too, but behind digits. */
const letterBeforeColon = /\p{L}[ \t\u00a0]{0,40}:/u

/** All labels of a head line; the description takes the rest of it. */
function* headLabels(first: Labelled): Generator<Labelled> {
  if (first.field === 'description' || !letterBeforeColon.test(first.value)) return yield first
  let field: EventField = first.field
  let from = 0
  for (const match of first.value.slice(0, longestHead).matchAll(anyLabel)) {
    const next = eventField(match[1] ?? '')
    if (!next) continue
    yield { field, value: first.value.slice(from, match.index).trim() }
    field = next
    from = match.index + match[0].length
    if (field === 'description') break
  }
  yield { field, value: first.value.slice(from).trim() }
}

function beginsBlock(block: Block, { field }: Labelled): boolean {
  if (block.part !== 'head') return field === 'logName' || field === 'eventId' || field === 'eventType'
  return (field === 'logName' || field === 'eventType') && block.fields[field] !== undefined
}

const quoteMarks = /^\s{0,9}(?:>\s?){1,9}/

/** No event has more lines; what goes on longer is no event. */
const mostLines = 5000

function keep(lines: string[], line: string): void {
  if (lines.length < mostLines) lines.push(line)
}

function addLine(block: Block, raw: string, label: Labelled | undefined): void {
  const line = block.quoted ? raw.replace(quoteMarks, '') : raw
  if (label && quoteMarks.test(raw)) block.quoted = true
  if (label?.field === 'xml') {
    block.part = 'xml'
    block.xml.push(label.value)
  } else if (block.part === 'xml') keep(block.xml, line)
  else if (block.part === 'description') keep(block.description, line)
  else if (!label) keep(block.loose, line)
  else
    for (const { field, value } of headLabels(label)) {
      if (field !== 'description') block.fields[field] = value
      else {
        block.part = 'description'
        block.description.push(value)
      }
    }
}

function blocks(onBlock: (block: Block) => void): Sink<string> {
  let block = emptyBlock()
  return {
    take(line) {
      const label = lineLabel(line)
      if (label && beginsBlock(block, label)) {
        onBlock(block)
        block = emptyBlock()
      }
      addLine(block, line, label)
    },
    end: () => onBlock(block),
  }
}

/** What the XML says goes before what the labels say: it is not printed for a culture. */
function eventOf(block: Block): EventFacts {
  const { fields } = block
  const id = /\d{1,9}/.exec(fields.eventId ?? '')?.[0]
  const fromLabels: EventFacts = {
    source: fields.source || undefined,
    eventId: id === undefined ? undefined : Number(id),
    time: [fields.time, fields.clock].filter(Boolean).join(' ') || undefined,
    computer: fields.computer || undefined,
    description: (block.description.length > 0 ? block.description : block.loose).join('\n'),
  }
  if (id === undefined) Object.assign(fromLabels, undescribedEvent(fromLabels.description ?? ''))
  const fromXml = block.xml.length > 0 ? firstXmlEvent(block.xml.join('\n')) : undefined
  if (!fromXml) return fromLabels
  const said = Object.entries(fromXml).filter(([, value]) => value !== undefined)
  return { ...fromLabels, ...Object.fromEntries(said) }
}

function isEvent(block: Block): boolean {
  const { eventId, source, logName, computer } = block.fields
  const numbered = /\d/.test(eventId ?? '')
  if (numbered && (source || logName || computer || block.description.length > 0)) return true
  const words = [...block.description, ...block.loose].join('\n')
  return hasAckDescription(words) || undescribedEvent(words) !== undefined
}

/** Event Viewer's text, English and Russian, one event or many, with and without the XML part. */
export const readEventViewerText: StreamReader = (_head, take) => {
  const sifter = new EventSifter('event-text', take)
  let any = false
  const events = blocks((block) => {
    if (!isEvent(block)) return
    any = true
    sifter.add(eventOf(block))
  })
  const lines = splitLines(events.take)
  return {
    take: lines.take,
    end() {
      lines.end()
      events.end()
      return any ? sifter.recognition() : undefined
    },
  }
}
