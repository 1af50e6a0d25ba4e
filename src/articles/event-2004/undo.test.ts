import { describe, expect, it } from 'vitest'
import { families } from '../commands/index.ts'
import { article } from './article.ts'
import { changeOf, changesOf, inFamily, keyOf, valuesFor } from './changes.ts'
import { type Marked, stillDone, undoListOf } from './undo.ts'

const nodes = [article.questions, article.checks, article.causes].flatMap((kind) => Object.keys(kind))
const all = nodes.flatMap(changesOf)
const at = '2026-11-24T02:15:00+03:00'
const later = '2026-11-24T03:00:00+03:00'
const marked = (more: Partial<Marked> = {}): Marked => ({
  family: 'ex2013',
  values: { connector: 'Outbound' },
  at,
  ...more,
})
const logInQuestion = keyOf('log', 'find', 'commands', 0)
const logInCheck = keyOf('size-remote', 'steps', 'log', 0)

describe('Changes', () => {
  it('are found in questions, checks and causes, each under a key of its own', () => {
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
    expect(all.map(({ key }) => key)).toEqual(expect.arrayContaining([logInQuestion, logInCheck]))
    expect(all.some(({ key }) => key.split('.')[1] === 'fix')).toBe(true)
    for (const change of all) expect(changeOf(change.key)).toEqual(change)
  })
  it('are none for a key that the article does not have', () => {
    for (const key of [
      '',
      'log',
      'log.find.commands.9',
      '__proto__.steps.x.0',
      'constructor',
      'dnsbl.steps.lookup.0',
    ])
      expect(changeOf(key)).toBeUndefined()
  })
  it('keep the values that their command or undo needs, and no others', () => {
    const change = changeOf(logInQuestion)
    const templates = change && inFamily(change, 'ex2013')
    expect(templates && valuesFor(templates, { connector: 'Out', sender: 'a@b.example' })).toEqual({
      connector: 'Out',
    })
  })
  it('have an undo wherever they have a command', () => {
    for (const change of all)
      for (const family of families)
        if (change.command[family] !== null) expect(inFamily(change, family), change.key).toBeDefined()
  })
})

describe('The undo list', () => {
  it('has each change that was marked, with the values of that moment', () => {
    const [entry, ...others] = undoListOf({ [logInCheck]: marked() })
    expect(others).toEqual([])
    expect(entry).toMatchObject({ nodes: ['size-remote'], values: { connector: 'Outbound' }, at })
  })
  it('has the same change of two checks once, until both are taken back', () => {
    const twice = undoListOf({ [logInQuestion]: marked(), [logInCheck]: marked({ at: later }) })
    expect(twice).toMatchObject([{ nodes: ['log', 'size-remote'], at }])
    const once = undoListOf({ [logInQuestion]: marked({ takenBack: later }), [logInCheck]: marked() })
    expect(stillDone(once)).toHaveLength(1)
    const both = undoListOf({
      [logInQuestion]: marked({ takenBack: later }),
      [logInCheck]: marked({ takenBack: later }),
    })
    expect(stillDone(both)).toEqual([])
  })
  it('has what was marked last first: what a change needed is taken back after it', () => {
    const [save, raise] = ['logging.steps.save.0', 'logging.steps.raise.0']
    const values = { server: 'EX01' }
    const list = undoListOf({ [save]: marked({ values }), [raise]: marked({ values, at: later }) })
    expect(list.map(({ changes }) => changes)).toEqual([[raise], [save]])
  })
  it('has it so in whatever order a case keeps the marks', () => {
    const [save, raise] = ['logging.steps.save.0', 'logging.steps.raise.0']
    const values = { server: 'EX01' }
    const first = marked({ values, at: '2026-11-24T02:00:00+03:00' })
    // An hour later by the sun, though not by the clock.
    const second = marked({ values, at: '2026-11-24T02:00:00+02:00' })
    const list = undoListOf({ [raise]: second, [save]: first })
    expect(list.map(({ changes }) => changes)).toEqual([[raise], [save]])
  })
  it('has the same command with other values as another change', () => {
    const other = marked({ values: { connector: 'Partner' } })
    expect(undoListOf({ [logInQuestion]: marked(), [logInCheck]: other })).toHaveLength(2)
  })
  it('takes no command from a case, only keys of the article', () => {
    const forged = { ...marked(), undo: 'Remove-Mailbox *', command: 'x' }
    expect(JSON.stringify(undoListOf({ [logInCheck]: forged, 'evil.steps.x.0': forged }))).not.toContain(
      'Remove-Mailbox',
    )
  })
})
