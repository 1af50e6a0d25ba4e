import type { LogRow } from './exchangeLog.ts'
import type { EvidenceRecord } from './record.ts'
import { readSession } from './sendSession.ts'

/** One row of a send protocol log. */
export interface ProtocolRow {
  time: string
  connector: string
  sequence: number
  remoteEndpoint: string
  /** `+` connect, `-` disconnect, `>` sent, `<` received, `*` Exchange's own remark. */
  event: string
  data: string
  context: string
  version: string | undefined
}

function protocolRow({ get, version }: LogRow): ProtocolRow {
  return {
    time: get('date-time') ?? '',
    connector: get('connector-id') ?? '',
    sequence: Number(get('sequence-number')) || 0,
    remoteEndpoint: get('remote-endpoint') ?? '',
    event: (get('event') ?? '').trim(),
    data: get('data') ?? '',
    context: get('context') ?? '',
    version,
  }
}

/**
 * The failures in a send protocol log. Sessions run side by side and their rows mix, so they are sorted out by
 * session-id and put in the order of sequence-number. Not by remote address: one host has many sessions at a time.
 */
export function readSendSessions(rows: Iterable<LogRow>): EvidenceRecord[] {
  const sessions = new Map<string, ProtocolRow[]>()
  for (const row of rows) {
    const id = row.get('session-id') ?? ''
    const session = sessions.get(id)
    if (session) session.push(protocolRow(row))
    else sessions.set(id, [protocolRow(row)])
  }
  const records: EvidenceRecord[] = []
  for (const session of sessions.values()) {
    session.sort((a, b) => a.sequence - b.sequence)
    records.push(...readSession(session))
  }
  return records
}
