import { type EventFacts, EventSifter } from './events.ts'
import { type StreamReader, withCut } from './record.ts'
import type { Sink } from './sink.ts'
import { asText, decodeEntities, splitXml, type XmlToken, xmlAttribute } from './xml.ts'

const nobody = () => undefined

// Event schema: http://schemas.microsoft.com/win/2004/08/events/event. EventData of event 2004 has no names, so its
// strings are read by position. `wevtutil` and "Save as XML" add RenderingInfo with the description in words.

/** What a value ends with at the latest, where its own end is missing. */
const around = new Set(['EventData', 'RenderingInfo', 'Event'])

/**
 * Whether a tag is a part of the value it stands in. Event Viewer's XML tab is copied with its entities decoded, so that a
 * message ID, `<ex01>` and `<https://…>` look like tags; by the schema none stands in these two.
 */
const isInside = (element: string, { kind, name }: XmlToken): boolean =>
  (element === 'Data' || element === 'Message') &&
  (kind === 'open' ? name !== 'Event' : name !== element && !around.has(name))

/**
 * The events of a text in the order they stand there; an event cut off at the end is given as far as it goes. `onCut` is
 * told where the text ends inside an event, a tag, or `<Events>`.
 */
function xmlEvents(onEvent: (event: EventFacts) => void, onCut: () => void = nobody): Sink<string> {
  let event: EventFacts | undefined
  let element = ''
  let content = ''
  let inEvents = false
  let endsInTag = false
  const tokens = splitXml((token) => {
    // A tag without its end is text.
    endsInTag = token.kind === 'text' && token.text.startsWith('<')
    if (token.kind === 'text' || (event && isInside(element, token))) {
      if (event && element && content.length < longestText) content += asText(token)
      return
    }
    if (token.name === 'Events') inEvents = token.kind === 'open'
    if (token.kind === 'open') {
      if (token.name === 'Event') {
        if (event) onEvent(event)
        event = {}
      }
      if (event) setAttributes(event, token)
      element = token.selfClosing ? '' : token.name
      content = ''
      return
    }
    if (event && token.name === element) setField(event, element, content)
    element = ''
    if (event && token.name === 'Event') {
      onEvent(event)
      event = undefined
    }
  })
  return {
    take: tokens.take,
    end() {
      tokens.end()
      if (event) onEvent(event)
      if (event || inEvents || endsInTag) onCut()
    },
  }
}

/** The event in a short text, or the first of several. */
export function firstXmlEvent(text: string): EventFacts | undefined {
  let first: EventFacts | undefined
  const events = xmlEvents((event) => {
    first ??= event
  })
  events.take(text)
  events.end()
  return first
}

/** No field of an event is longer; Windows cuts a string at 32 KB. */
const longestText = 1_000_000
const mostData = 1000

function addData(event: EventFacts, value: string): void {
  if (!event.data) event.data = [value]
  else if (event.data.length < mostData) event.data.push(value)
}

function setAttributes(event: EventFacts, { name, text, selfClosing }: XmlToken): void {
  if (name === 'Provider') event.source = xmlAttribute(text, 'Name')
  else if (name === 'TimeCreated') event.time = xmlAttribute(text, 'SystemTime')
  else if (name === 'Data' && selfClosing) addData(event, '')
}

function setField(event: EventFacts, element: string, content: string): void {
  const value = decodeEntities(content)
  if (element === 'EventID') event.eventId = Number.parseInt(value.trim(), 10) || undefined
  else if (element === 'Computer') event.computer = value.trim()
  else if (element === 'Message') event.description = value
  else if (element === 'Data') addData(event, value)
}

/** Event XML: one `<Event>`, many in `<Events>` or one after another, with or without RenderingInfo. */
export const readEventXml: StreamReader = (head, take) => {
  if (!/<(?:\w{1,20}:)?Event[\s>]/.test(head)) return undefined
  let cut = false
  const sifter = new EventSifter('event-xml', take)
  const events = xmlEvents(
    (event) => sifter.add(event),
    () => {
      cut = true
    },
  )
  return {
    take: events.take,
    end() {
      events.end()
      return withCut(sifter.recognition(), cut)
    },
  }
}
