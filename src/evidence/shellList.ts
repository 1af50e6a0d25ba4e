import { labelKey, queueViewerLabels } from './labels.ts'
import { remembering, splitLines } from './lines.ts'
import type { StreamReader } from './record.ts'
import { kindOf, type ShellObject, ShellObjects } from './shellObjects.ts'
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

/** What stands in front of a colon. */
interface Head {
  name: string
  /** Behind the `>` of a quoting mail; so are the lines its value is wrapped over. */
  quoted: boolean
  /** A name as PowerShell prints it; otherwise Queue Viewer's own label, which is words. */
  ofShell: boolean
}

interface Property extends Head {
  value: string
  column: number
}

const longestHead = 160

/** A name is the first word of a line, its letters without an accent; the colon stands apart from it. */
function headOf(text: string): Head | undefined {
  const found = /^([\s>|]{0,40})([A-Za-z][A-Za-z0-9_]{0,39})([ \t\u00a0]{0,60})$/.exec(text)
  const quoted = quoteMarks.test(text)
  const name = (found?.[2] ?? '').toLowerCase()
  if (found?.[3] || knownNames.has(name)) return { name, quoted, ofShell: true }
  const label = queueViewerLabels.get(labelKey(text.replace(/^[\s>|]{0,40}/, '')))
  return label === undefined ? undefined : { name: label, quoted, ofShell: false }
}

const rememberedHead = remembering(headOf)

const afterColon = /[\s[{<\d]/

function property(line: string): Property | undefined {
  const column = line.indexOf(':')
  if (column <= 0 || column > longestHead) return undefined
  const head = rememberedHead(line.slice(0, column))
  if (!head) return undefined
  const next = line[column + 1]
  if (head.ofShell && next !== undefined && !afterColon.test(next)) return undefined
  return { ...head, value: line.slice(column + 1).trim(), column }
}

const isIndented = (line: string, column: number): boolean =>
  /\s/.test(line[0] ?? '') && line.length - line.trimStart().length > column

/** Objects that tell of mail, each in its own way: what an event says does not belong to a queue. */
function areOfTwoKinds(one: ShellObject, other: ShellObject): boolean {
  const [kind, otherKind] = [kindOf(one), kindOf(other)]
  return kind !== undefined && otherKind !== undefined && kind !== otherKind
}

/**
 * The objects of a list. A name that repeats begins the next object; so does, behind a blank line or a prompt, an object
 * of another kind, which is known when its last property has been read.
 */
function listObjects(onObject: (object: ShellObject) => void): Sink<string> {
  let object: ShellObject = new Map()
  /** Its properties since the last blank line or prompt. */
  let block: ShellObject = new Map()
  let wrapped: string[] = []
  let current: Property | undefined
  const finish = () => {
    if (!current) return
    const { name, value } = current
    block.set(name, wrapped.length === 0 ? value : [value, ...wrapped].filter(Boolean).join('\n'))
    if (wrapped.length > 0) wrapped = []
    current = undefined
  }
  const endBlock = () => {
    finish()
    if (block.size === 0) return
    if (areOfTwoKinds(object, block)) {
      onObject(object)
      object = new Map()
    }
    if (object.size === 0) object = block
    else for (const [name, value] of block) object.set(name, value)
    block = new Map()
  }
  const endObject = () => {
    endBlock()
    onObject(object)
    object = new Map()
  }
  return {
    take(line) {
      const isWrapped = current !== undefined && isIndented(line, current.column)
      const next = isWrapped ? undefined : property(line)
      if (next) {
        finish()
        if (object.has(next.name) || block.has(next.name)) endObject()
        current = next
        return
      }
      const trimmed = line.trim()
      if (isPrompt(trimmed)) endBlock()
      else if (current && trimmed) {
        if (wrapped.length < mostLines)
          wrapped.push(current.quoted ? trimmed.replace(quoteMarks, '') : trimmed)
      }
      // A blank line ends the value; one that belongs to the value is indented like it.
      else if (line === '') endBlock()
    },
    end: endObject,
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
