import type { LogRow } from './exchangeLog.ts'
import type { Take } from './record.ts'
import { SendSession } from './sendSession.ts'
import type { Sink } from './sink.ts'

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

/** A session is closed when this many rows of the log have passed its `-`: rows of one moment may stand out of order. */
const afterEnd = 500

/** More sessions than this are not open at one time; the oldest then lost its end when the log was rotated. */
const mostOpen = 5000

interface Open {
  session: SendSession
  /** The number of the row that ended it. */
  endedAt?: number
}

/**
 * The failures in a send protocol log. Sessions run side by side and their rows mix, so they are sorted out by
 * session-id. Not by remote address: one host has many sessions at a time. A session is forgotten soon after its end.
 */
export function sendSessions(take: Take): Sink<LogRow> {
  const sessions = new Map<string, Open>()
  const ended: string[] = []
  let count = 0
  const close = (id: string) => {
    sessions.get(id)?.session.end()
    sessions.delete(id)
  }
  return {
    take(row) {
      count++
      const id = row.get('session-id') ?? ''
      let open = sessions.get(id)
      if (!open) {
        open = { session: new SendSession(take) }
        sessions.set(id, open)
      }
      const read = protocolRow(row)
      open.session.add(read)
      if (read.event === '-' && open.endedAt === undefined) {
        open.endedAt = count
        ended.push(id)
      }
      const [first] = ended
      if (first !== undefined && count - (sessions.get(first)?.endedAt ?? 0) > afterEnd) {
        close(first)
        ended.shift()
      }
      if (sessions.size > mostOpen) close(sessions.keys().next().value ?? '')
    },
    end() {
      for (const id of sessions.keys()) close(id)
    },
  }
}
