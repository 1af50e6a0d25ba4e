import { labelKey, queueViewerLabels } from './labels.ts'
import { splitLines } from './lines.ts'
import type { StreamReader } from './record.ts'
import { type ShellObject, ShellObjects } from './shellObjects.ts'
import type { Sink } from './sink.ts'

// `Format-List`: "Name       : value", the colons of an object in one column, long values wrapped under themselves.

/** Property names that are taken for one also where a forum ate the space in front of the colon. */
const knownNames = new Set(
  (
    'identity deliverytype nexthopdomain status messagecount lasterror lastretrytime nextretrytime subject ' +
    'internetmessageid fromaddress queue recipients timestamp eventid source sender recipientstatus connectorid ' +
    'messageid sourcecontext clienthostname serverhostname timecreated providername id message instanceid ' +
    'machinename replacementstrings'
  ).split(' '),
)

const quoteMarks = /^(?:>\s?){1,9}/

/** No value is wrapped over more lines; what follows a list is other output. */
const mostLines = 5000

const isPrompt = (line: string): boolean => /^(?:\[PS\] |PS )[A-Z]:\\|^\[PS\]/.test(line)

interface Property {
  name: string
  value: string
  column: number
  /** Behind the `>` of a quoting mail; so are the lines it is wrapped over. */
  quoted: boolean
}

function property(line: string): Property | undefined {
  const found = /^([\s>|]{0,40})([A-Za-z][A-Za-z0-9_]{0,39})([ \t\u00a0]{0,60}):(?=\s|$|[[{<\d])/.exec(line)
  if (!found) return queueViewerProperty(line)
  const name = (found[2] ?? '').toLowerCase()
  if (!found[3] && !knownNames.has(name)) return undefined
  return {
    name,
    value: line.slice(found[0].length).trim(),
    column: found[0].length - 1,
    quoted: quoteMarks.test(line),
  }
}

/** Queue Viewer's own label, which is words and not a name. */
function queueViewerProperty(line: string): Property | undefined {
  const bare = line.slice(0, 80).replace(/^[\s>|]{0,40}/, '')
  const colon = bare.indexOf(':')
  const name = colon > 0 ? queueViewerLabels.get(labelKey(bare.slice(0, colon))) : undefined
  if (!name) return undefined
  const at = line.indexOf(':')
  return { name, value: line.slice(at + 1).trim(), column: at, quoted: quoteMarks.test(line) }
}

/** The objects of a list. A name that repeats begins the next object. */
function listObjects(onObject: (object: ShellObject) => void): Sink<string> {
  let object: ShellObject = new Map()
  let wrapped: string[] = []
  let current: Property | undefined
  const finish = () => {
    if (current) object.set(current.name, [current.value, ...wrapped].filter(Boolean).join('\n'))
    wrapped = []
    current = undefined
  }
  return {
    take(line) {
      const trimmed = line.trim()
      const isWrapped = current !== undefined && line.length - line.trimStart().length > current.column
      const next = isWrapped ? undefined : property(line)
      if (next) {
        finish()
        if (object.has(next.name)) {
          onObject(object)
          object = new Map()
        }
        current = next
      } else if (isPrompt(trimmed)) finish()
      else if (current && trimmed) {
        if (wrapped.length < mostLines)
          wrapped.push(current.quoted ? trimmed.replace(quoteMarks, '') : trimmed)
      }
      // A blank line ends the value; one that belongs to the value is indented like it.
      else if (line === '') finish()
    },
    end() {
      finish()
      onObject(object)
    },
  }
}

/** `Get-Queue`, `Get-Message`, `Get-MessageTrackingLog`, `Get-WinEvent` and `Get-EventLog` printed as a list. */
export const readShellList: StreamReader = (_head, take) => {
  const objects = new ShellObjects(take)
  const list = listObjects((object) => objects.add(object))
  const lines = splitLines(list.take)
  return {
    take: lines.take,
    end() {
      lines.end()
      list.end()
      return objects.recognition()
    },
  }
}
