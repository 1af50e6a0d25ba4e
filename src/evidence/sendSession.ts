import { type Conversation, endConversation, newConversation, readRow } from './conversation.ts'
import type { LogRow } from './exchangeLog.ts'
import { ownedRow, type ProtocolRow, protocolRow } from './protocolRow.ts'
import type { Take } from './record.ts'

/** Rows of one moment are written out of order; never as far apart as this. */
const reordered = 32

/** Reads one session as its rows come by and hands over its failures; none where everything went through. */
export class SendSession {
  readonly #state: Conversation
  /** The sequence-number that is read next; a log that begins inside the session does not say which. */
  #next = 0
  /** Rows that came before their turn. */
  #waiting: ProtocolRow[] = []
  /** The last row that is not of the conversation: with such a one a session ends. */
  #last: ProtocolRow | undefined

  constructor(take: Take) {
    this.#state = newConversation(take)
  }

  /** Its `-` was read or waits to be. */
  isEnded = false

  add(row: LogRow): void {
    if (row.get('event')?.trim() === '-') this.isEnded = true
    if (this.#waiting.length === 0 && Number(row.get('sequence-number')) === this.#next) {
      this.#read(protocolRow(row))
      return
    }
    this.#waiting.push(ownedRow(protocolRow(row)))
    this.#waiting.sort((a, b) => a.sequence - b.sequence)
    while (this.#waiting[0]?.sequence === this.#next || this.#waiting.length > reordered) this.#readFirst()
  }

  end(): void {
    while (this.#waiting.length > 0) this.#readFirst()
    endConversation(this.#state, this.#last)
  }

  #readFirst(): void {
    const row = this.#waiting.shift()
    if (row) this.#read(row)
  }

  #read(row: ProtocolRow): void {
    this.#next = row.sequence + 1
    readRow(this.#state, row)
    if (row.event !== '<' && row.event !== '>') this.#last = ownedRow(row)
  }
}
