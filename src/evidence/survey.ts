import { binaryKind, complete, type Examination, examine, streamReaders } from './examine.ts'
import { type EvidenceGroup, EvidenceGroups } from './groups.ts'
import { isHtml } from './html.ts'
import { normaliser } from './lines.ts'
import type { OpenReader, StreamReader } from './record.ts'

/** What a text of any length holds: not each failure, but each kind of failure. */
export interface Survey extends Omit<Examination, 'records'> {
  /** As `groupRecords` orders them; the largest ones, where there are many. */
  groups: EvidenceGroup[]
  /** Failures in the whole text. */
  count: number
  /** Groups that found no room in `groups`. */
  further: number
}

export interface SurveyOptions {
  /** Told now and then how many failures were read so far. */
  onCount?: (count: number) => void
  /** The characters by which a layout is recognised. */
  headLength?: number
  /** The characters that are read of a text which cannot be read in pieces. */
  wholeLength?: number
}

/** As many groups as anyone looks through. */
const mostGroups = 200

function surveyOf(groups: EvidenceGroups, seen: Omit<Examination, 'records'>): Survey {
  const all = groups.list()
  const telling = all.length > 0 || groups.count === 0
  return {
    ...seen,
    problems: telling ? seen.problems : [...seen.problems, 'no-reply'],
    groups: all.slice(0, mostGroups),
    count: groups.count,
    further: Math.max(0, all.length - mostGroups),
  }
}

function surveyWhole(text: string): Survey {
  const { records, ...seen } = examine(text)
  const groups = new EvidenceGroups()
  for (const record of records) groups.add(record)
  return surveyOf(groups, seen)
}

const nobody = () => undefined

/**
 * The reader that takes the text for its own by its beginning. Not as a table that means nothing: a line of dashes makes
 * one, and a bounce or an event may have such a line.
 */
const readerOf = (head: string): StreamReader | undefined =>
  streamReaders.find((read) => {
    const reader = read(head, nobody)
    reader?.take(head)
    const found = reader?.end()?.found
    return found !== undefined && found !== 'other-table'
  })

/**
 * Reads a text of any layout and length, given in pieces cut anywhere. Short texts, and those that have to be read as a
 * whole, are read as `examine` does, of the latter the first 8 million characters: nobody has hundreds of megabytes of
 * bounces or prose. Logs, exports, events and PowerShell's output are read to their end, holding a piece and the groups.
 * Never throws.
 */
export class Surveyor {
  readonly #options: Required<SurveyOptions>
  readonly #groups = new EvidenceGroups()
  readonly #normalise = normaliser()
  /** What was given before it was known what it is; after that, only where it has to be read as a whole. */
  #text = ''
  #head = ''
  #reader: OpenReader | undefined
  #known = false
  /** More was given than is read. */
  #over = false

  constructor({ onCount = nobody, headLength = 1_000_000, wholeLength = 8_000_000 }: SurveyOptions = {}) {
    this.#options = { onCount, headLength, wholeLength }
  }

  /** Nothing that is given from here on is read. */
  get isFull(): boolean {
    return this.#over
  }

  take(piece: string): void {
    this.#take(this.#normalise(piece, false))
  }

  end(): Survey {
    this.#take(this.#normalise('', true))
    const recognition = this.#reader?.end()
    if (recognition) return surveyOf(this.#groups, complete(recognition, this.#head))
    const survey = surveyWhole(this.#text)
    if (this.#over && survey.found !== 'evtx' && survey.found !== 'binary')
      survey.problems.push('read-in-part')
    return survey
  }

  #take(text: string): void {
    if (this.#reader) {
      this.#reader.take(text)
      return
    }
    if (!this.#over) this.#text += text
    if (!this.#known && this.#text.length > this.#options.headLength) this.#recognise()
    const { headLength, wholeLength } = this.#options
    if (this.#reader || this.#text.length <= Math.max(headLength, wholeLength)) return
    this.#over = true
    this.#text = this.#text.slice(0, wholeLength)
  }

  #recognise(): void {
    this.#known = true
    const { headLength, onCount } = this.#options
    const head = this.#text.slice(0, headLength)
    if (binaryKind(head)) {
      this.#over = true
      this.#text = head
      return
    }
    const read = isHtml(head) ? undefined : readerOf(head)
    this.#reader = read?.(head, (record) => {
      this.#groups.add(record)
      if (this.#groups.count % 256 === 0) onCount(this.#groups.count)
    })
    if (!this.#reader) return
    this.#head = head
    this.#reader.take(this.#text)
    this.#text = ''
  }
}

/** Reads a text that is at hand, whole or in pieces. */
export function survey(pieces: Iterable<string>, options?: SurveyOptions): Survey {
  const surveyor = new Surveyor(options)
  for (const piece of pieces) surveyor.take(piece)
  return surveyor.end()
}
