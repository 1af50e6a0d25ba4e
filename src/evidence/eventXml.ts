import { type EventFacts, readEvents } from './events.ts'
import type { Chunks } from './lines.ts'
import type { StreamReader } from './record.ts'
import { decodeEntities, xmlAttribute, xmlTokens } from './xml.ts'

// Event schema: http://schemas.microsoft.com/win/2004/08/events/event. EventData of event 2004 has no names, so its
// strings are read by position. `wevtutil` and "Save as XML" add RenderingInfo with the description in words.

/** The events of a text in the order they stand there; an event cut off at the end is given as far as it goes. */
export function* xmlEvents(chunks: Chunks): Generator<EventFacts & { cut?: boolean }> {
  let event: (EventFacts & { cut?: boolean }) | undefined
  let element = ''
  let content = ''
  for (const token of xmlTokens(chunks)) {
    if (token.kind === 'text') {
      if (event && element && content.length < longestText) content += token.text
      continue
    }
    if (token.kind === 'open') {
      if (token.name === 'Event') {
        if (event) yield { ...event, cut: true }
        event = {}
      }
      if (event && token.name === 'Provider') event.source = xmlAttribute(token.text, 'Name')
      if (event && token.name === 'TimeCreated') event.time = xmlAttribute(token.text, 'SystemTime')
      if (event && token.name === 'Data' && token.selfClosing) addData(event, '')
      element = token.selfClosing ? '' : token.name
      content = ''
      continue
    }
    if (event && token.name === element) setField(event, element, content)
    element = ''
    if (event && token.name === 'Event') {
      yield event
      event = undefined
    }
  }
  if (event) yield { ...event, cut: true }
}

/** No field of an event is longer; Windows cuts a string at 32 KB. */
const longestText = 1_000_000
const mostData = 1000

function addData(event: EventFacts, value: string): void {
  if (!event.data) event.data = [value]
  else if (event.data.length < mostData) event.data.push(value)
}

function setField(event: EventFacts, element: string, content: string): void {
  const value = decodeEntities(content)
  if (element === 'EventID') event.eventId = Number.parseInt(value.trim(), 10) || undefined
  else if (element === 'Computer') event.computer = value.trim()
  else if (element === 'Message') event.description = value
  else if (element === 'Data') addData(event, value)
}

/** Event XML: one `<Event>`, many in `<Events>` or one after another, with or without RenderingInfo. */
export const readEventXml: StreamReader = ({ head, chunks }, take) => {
  if (!/<(?:\w{1,20}:)?Event[\s>]/.test(head)) return undefined
  let cut = false
  function* watched(): Generator<EventFacts> {
    for (const event of xmlEvents(chunks)) {
      cut = event.cut === true
      yield event
    }
  }
  const reading = readEvents('event-xml', watched(), take)
  return cut ? { ...reading, problems: [...(reading.problems ?? []), 'truncated-file'] } : reading
}
