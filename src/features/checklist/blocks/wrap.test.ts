import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapCommand } from './wrap.ts'

const words = fc.array(fc.constantFrom('Get-Queue', '|', "'a b  c'", '"x;y"', '-Server', "'EX01'", ' ', 'ж'))
const command = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  words.map((all) => all.join(' ')),
)
const width = fc.integer({ min: 4, max: 60 })

describe('A command on paper', () => {
  it('is one line where it fits', () => {
    expect(wrapCommand('Get-Queue', 9)).toEqual([{ text: 'Get-Queue', joint: 'end' }])
  })

  it('is broken at a space outside quotes, which is said', () => {
    expect(wrapCommand("Get-Queue -Identity 'EX01\\my queue'", 30)).toEqual([
      { text: 'Get-Queue -Identity ', joint: 'space' },
      { text: "'EX01\\my queue'", joint: 'end' },
    ])
  })

  it('is broken at a space inside quotes before it is broken within a word', () => {
    expect(wrapCommand("'a connector to the partner'", 20)).toEqual([
      { text: "'a connector to the ", joint: 'space' },
      { text: "partner'", joint: 'end' },
    ])
  })

  it('is broken behind a sign where there is no space, and never behind a hyphen', () => {
    expect(wrapCommand('HKLM:\\SOFTWARE\\Microsoft\\Windows', 27)).toEqual([
      { text: 'HKLM:\\SOFTWARE\\Microsoft\\', joint: 'none' },
      { text: 'Windows', joint: 'end' },
    ])
    expect(wrapCommand('aaaa-bbbb-cccc', 6)[0]).toEqual({ text: 'aaaa-b', joint: 'none' })
    expect(wrapCommand('aaaa-bbbb-cccc', 5)[0]).toEqual({ text: 'aaaa', joint: 'none' })
  })

  it('has no line for a space at its end, and is one where it fits without it', () => {
    expect(wrapCommand('Get-Queue ', 9)).toEqual([{ text: 'Get-Queue ', joint: 'end' }])
    expect(wrapCommand("Get-Queue 'EX01' ", 10)).toEqual([
      { text: 'Get-Queue ', joint: 'space' },
      { text: "'EX01' ", joint: 'end' },
    ])
  })

  it('is the command again when its lines are put together', () => {
    fc.assert(
      fc.property(command, width, (text, columns) => {
        expect(
          wrapCommand(text, columns)
            .map((line) => line.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  it('is never wider than its column, and every line says truly how it goes on', () => {
    fc.assert(
      fc.property(command, width, (text, columns) => {
        const lines = wrapCommand(text, columns)
        lines.forEach(({ text: line, joint }, place) => {
          expect([...line].length).toBeLessThanOrEqual(columns + (line.endsWith(' ') ? 1 : 0))
          expect(joint === 'end').toBe(place === lines.length - 1)
          if (joint !== 'end') expect(joint === 'space').toBe(line.endsWith(' '))
        })
      }),
    )
  })
})
