import { describe, expect, it } from 'vitest'
import { families, type Template } from '../commands/index.ts'
import { tokensOf } from '../commands/testing/powershell.ts'
import { commands, templatesOf } from './testing/commandLaw.ts'

/** A template with the names of its places in them. */
const textOf = ({ text, slots }: Template): string =>
  text
    .map((own, at) => {
      const slot = slots[at]
      return slot === undefined ? own : `${own}'${slot.before}${slot.place}${slot.after}'`
    })
    .join('')

const WRITTEN =
  /(?:Export-Csv|Out-File|Set-Content|reg export [^ ]+|createnew|tracefile=|--file-name|etl2pcapng\.exe [^ ]+|--out| >) ?("[^"]+"|'[^']+'|[A-Z]:[^ ;]+)/g

/** The files that a command writes, as it names them. */
const filesOf = (text: string): string[] => [...text.matchAll(WRITTEN)].flatMap(([, file = '']) => file)

describe('A command that is marked as one that only reads', () => {
  const texts = commands
    .filter(({ kind }) => kind === 'reads')
    .flatMap(templatesOf)
    .map(textOf)

  it('writes no file', () => {
    expect(texts.flatMap(filesOf)).toEqual([])
  })
  it('has none of the verbs with which PowerShell changes something', () => {
    const cmdlets = texts
      .flatMap(tokensOf)
      .filter(({ kind, text }) => kind === 'word' && /^[A-Z]\w+-\w+$/.test(text))
    const verbs = new Set(cmdlets.map(({ text }) => text.split('-')[0]))
    expect([...verbs].sort()).toEqual(['Get', 'Invoke', 'New', 'Resolve', 'Select', 'Test'])
  })
})

describe('A command that writes a file', () => {
  // A capture goes on until it is stopped: what stops it says how the file is deleted.
  const writing = commands.filter((command) =>
    templatesOf(command).some((one) => filesOf(textOf(one)).length > 0 && !textOf(one).includes('start ')),
  )

  it.each(families)('has it deleted by its undo, in %s', (family) => {
    const pairs = writing.flatMap((command) => {
      const template = command[family]
      const undo = command.kind === 'changes' ? command.undo?.[family] : undefined
      return template === null ? [] : [{ files: filesOf(textOf(template)), undo: undo ? textOf(undo) : '' }]
    })
    expect(pairs.length).toBeGreaterThan(5)
    for (const { files, undo } of pairs) {
      expect(undo).toContain('Remove-Item')
      for (const file of files) expect(undo).toContain(file)
    }
  })
})
