import type { LogRow } from './exchangeLog.ts'
import { owned } from './lines.ts'

/** One row of a send protocol log. */
export interface ProtocolRow {
  readonly time: string
  readonly connector: string
  readonly sequence: number
  readonly remoteEndpoint: string
  /** `+` connect, `-` disconnect, `>` sent, `<` received, `*` Exchange's own remark. */
  readonly event: string
  readonly data: string
  readonly context: string
  readonly version: string | undefined
}

/** A row of the log as it goes by: most of its cells nobody asks for, so they are cut out when someone does. */
class PassingRow implements ProtocolRow {
  readonly #row: LogRow
  readonly event: string
  readonly data: string

  constructor(row: LogRow) {
    this.#row = row
    this.event = (row.get('event') ?? '').trim()
    this.data = row.get('data') ?? ''
  }

  get time() {
    return this.#row.get('date-time') ?? ''
  }
  get connector() {
    return this.#row.get('connector-id') ?? ''
  }
  get sequence() {
    return Number(this.#row.get('sequence-number')) || 0
  }
  get remoteEndpoint() {
    return this.#row.get('remote-endpoint') ?? ''
  }
  get context() {
    return this.#row.get('context') ?? ''
  }
  get version() {
    return this.#row.version
  }
}

export const protocolRow = (row: LogRow): ProtocolRow => new PassingRow(row)

/** The row in memory of its own, to be kept when the log has gone on. */
export const ownedRow = (row: ProtocolRow): ProtocolRow => ({
  time: owned(row.time),
  connector: owned(row.connector),
  sequence: row.sequence,
  remoteEndpoint: owned(row.remoteEndpoint),
  event: owned(row.event),
  data: owned(row.data),
  context: owned(row.context),
  version: row.version,
})
