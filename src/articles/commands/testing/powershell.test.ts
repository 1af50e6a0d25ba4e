import { describe, expect, test } from 'vitest'
import { tokensOf } from './powershell.ts'

const kinds = (command: string) => tokensOf(command).map(({ kind, text }) => `${kind}:${text}`)

describe('the tokenizer of the tests', () => {
  test('tells words, operators and strings', () => {
    expect(kinds("Get-Queue -Identity 'EX01\\3' | Format-List *")).toEqual([
      'word:Get-Queue',
      'word:-Identity',
      'string:EX01\\3',
      'operator:|',
      'word:Format-List',
      'word:*',
    ])
  })
  test.each(["'a''b'", "'a\u2019\u2019b'", "\u2018a''b\u201b"])('takes two quotes for one in %s', (text) => {
    expect(tokensOf(text)).toHaveLength(1)
    expect(tokensOf(text)[0]?.text).toMatch(/^a.b$/u)
  })
  test('ends a string at any of the quotes that PowerShell knows', () => {
    expect(kinds("'a\u2019; Remove-Item 'b'")).toEqual([
      'string:a',
      'operator:;',
      'word:Remove-Item',
      'string:b',
    ])
  })
  test('sees a string without end, a comment, a new line and an expandable string', () => {
    expect(kinds("'a")).toEqual(["unfinished:'"])
    expect(kinds('a #b')).toEqual(['word:a', 'comment:#b'])
    expect(kinds('a\u2028b')).toEqual(['word:a', 'end of line:\u2028', 'word:b'])
    expect(kinds('"$(a)"')).toEqual(['expandable:$(a)'])
  })
})
