import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakable, tokensOf } from './powershell.ts'

const kindsIn = (text: string, begins = true) =>
  Object.fromEntries(
    tokensOf(text, begins)
      .filter(({ kind }) => kind !== 'plain')
      .map((token) => [token.text, token.kind]),
  )

test('Cmdlets, parameters, strings and variables are told apart', () => {
  expect(tokensOf(`Get-Queue -Filter "Status -eq 'Retry'" | Retry-Queue -Confirm:$false`, true)).toEqual([
    { kind: 'name', text: 'Get-Queue' },
    { kind: 'plain', text: ' ' },
    { kind: 'parameter', text: '-Filter' },
    { kind: 'plain', text: ' ' },
    { kind: 'string', text: `"Status -eq 'Retry'"` },
    { kind: 'plain', text: ' | ' },
    { kind: 'name', text: 'Retry-Queue' },
    { kind: 'plain', text: ' ' },
    { kind: 'parameter', text: '-Confirm' },
    { kind: 'plain', text: ':' },
    { kind: 'variable', text: '$false' },
  ])
})

test('Programs and aliases are names where a command begins, and nowhere else', () => {
  expect(kindsIn('certutil -verifystore My')).toEqual({ certutil: 'name', '-verifystore': 'parameter' })
  expect(kindsIn('$_ | FL Name,Fqdn; % { Sort LastWriteTime }')).toEqual({
    $_: 'variable',
    FL: 'name',
    '%': 'name',
    Sort: 'name',
  })
})

test('A key of a hash table is no command', () => {
  expect(kindsIn('@{LogName=$log;Id=12013;StartTime=(Get-Date).AddDays(-7)}')).toEqual({
    $log: 'variable',
    'Get-Date': 'name',
  })
})

test('What follows a value does not begin a command', () => {
  expect(kindsIn('.SendProtocolLogPath', false)).toEqual({})
  expect(kindsIn('Verbose', false)).toEqual({})
})

test('A doubled quote does not end a string', () => {
  expect(kindsIn(`Set-X -Name 'O''Hara'`)).toMatchObject({ "'O''Hara'": 'string' })
})

test('The tokens of any text, joined, are the text, and so are the parts it may be broken into', () => {
  const code = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...`aG-$_'"\`{}@()|;,= \n\\`) }))
  fc.assert(
    fc.property(code, fc.boolean(), (text, begins) => {
      expect(
        tokensOf(text, begins)
          .map((token) => token.text)
          .join(''),
      ).toBe(text)
      expect(breakable(text).join('')).toBe(text)
    }),
  )
})
