import type { LogRow } from './exchangeLog.ts'
import { owned } from './lines.ts'
import type { Take } from './record.ts'
import { SendSession } from './sendSession.ts'
import type { Sink } from './sink.ts'

/** A session is closed when this many rows of the log have passed its `-`: rows of one moment may stand out of order. */
const afterEnd = 200

/** More sessions than this are not open at one time; the oldest then lost its end when the log was rotated. */
const mostOpen = 5000

interface Open {
  id: string
  /** Undefined when it was closed. */
  session: SendSession | undefined
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
    const open = sessions.get(id)
    open?.session?.end()
    // The tables that a Map outgrew hold on to its entries for a while; what a session knew need not be held with them.
    if (open) open.session = undefined
    sessions.delete(id)
  }
  return {
    take(row) {
      count++
      const key = row.get('session-id') ?? ''
      let open = sessions.get(key)
      if (!open) {
        const id = owned(key)
        open = { id, session: new SendSession(take) }
        sessions.set(id, open)
      }
      open.session?.add(row)
      if (open.session?.isEnded && open.endedAt === undefined) {
        open.endedAt = count
        ended.push(open.id)
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
