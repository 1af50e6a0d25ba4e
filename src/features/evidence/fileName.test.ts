import { describe, expect, it } from 'vitest'
import { commandFileName } from './fileName.ts'

describe('a file’s name in a command', () => {
  it.each(['Application.evtx', 'Журнал приложений (2).evtx', 'EX01_2024-03-14.evtx'])(
    'stands in quotes: %s',
    (name) => expect(commandFileName(name)).toBe(`"${name}"`),
  )

  it.each([
    'a"; Remove-Item x; ".evtx',
    '$(calc).evtx',
    '%PATH%.evtx',
    'a`b.evtx',
    "a'b.evtx",
    'a&b.evtx',
    '-x.evtx',
    '',
  ])('does not stand there where it could do something: %s', (name) =>
    expect(commandFileName(name)).toBeUndefined(),
  )
})
