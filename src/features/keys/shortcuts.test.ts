import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letters, numberOf, type Press, shortcutOf } from './shortcuts.ts'

const press = (key: string, code: string, held: Partial<Press> = {}): Press => ({
  ...{ key, code },
  ...{ shiftKey: false, ctrlKey: false, metaKey: false, altKey: false },
  ...held,
})

describe('A shortcut', () => {
  it('is the same key on an English and on a Russian keyboard', () => {
    for (const [latin, cyrillic, code] of [
      ['m', 'ь', 'KeyM'],
      ['r', 'к', 'KeyR'],
      ['l', 'д', 'KeyL'],
    ] as const) {
      expect(shortcutOf(press(cyrillic, code))).toEqual(shortcutOf(press(latin, code)))
      expect(shortcutOf(press(latin, code))).toBeDefined()
    }
  })
  it('follows the letter on the key where a Latin layout has it elsewhere', () => {
    // Dvorak has its m where others have it, its r on the key of o.
    expect(shortcutOf(press('r', 'KeyO'))).toEqual({ does: 'report' })
    expect(shortcutOf(press('o', 'KeyS'))).toBeUndefined()
  })
  it('opens the search with a slash and the list with a question mark, wherever the layout has them', () => {
    expect(shortcutOf(press('/', 'Slash'))).toEqual({ does: 'jump' })
    expect(shortcutOf(press('.', 'Slash'))).toEqual({ does: 'jump' })
    expect(shortcutOf(press('/', 'Digit7', { shiftKey: true }))).toEqual({ does: 'jump' })
    expect(shortcutOf(press('?', 'Slash', { shiftKey: true }))).toEqual({ does: 'list' })
    expect(shortcutOf(press('?', 'Digit7', { shiftKey: true }))).toEqual({ does: 'list' })
    expect(shortcutOf(press(',', 'Slash', { shiftKey: true }))).toEqual({ does: 'list' })
    expect(shortcutOf(press('-', 'Slash'))).toBeUndefined()
  })
  it('has no modifier but for Ctrl or Command with K', () => {
    expect(shortcutOf(press('k', 'KeyK', { ctrlKey: true }))).toEqual({ does: 'jump' })
    expect(shortcutOf(press('л', 'KeyK', { metaKey: true }))).toEqual({ does: 'jump' })
    for (const held of ['ctrlKey', 'metaKey', 'altKey', 'shiftKey'] as const)
      for (const letter of Object.keys(letters))
        expect(
          shortcutOf(press(letter, `Key${letter.toUpperCase()}`, { [held]: true })),
          `${held} ${letter}`,
        ).toBeUndefined()
  })
  it('takes digits for answers, those of the number pad, too', () => {
    expect(shortcutOf(press('3', 'Digit3'))).toEqual({ does: 'choose', digit: 3 })
    expect(shortcutOf(press('3', 'Numpad3'))).toEqual({ does: 'choose', digit: 3 })
  })
})

describe('Digits', () => {
  it('choose at once where no second digit could follow', () => {
    expect(numberOf(undefined, 3, 5)).toEqual({ choice: 3 })
    expect(numberOf(undefined, 2, 15)).toEqual({ choice: 2 })
  })
  it('wait for a second where it could', () => {
    expect(numberOf(undefined, 1, 15)).toEqual({ pending: 1 })
    expect(numberOf(1, 4, 15)).toEqual({ choice: 14 })
    expect(numberOf(1, 0, 15)).toEqual({ choice: 10 })
  })
  it('begin anew with a digit that makes too large a number', () => {
    expect(numberOf(1, 7, 15)).toEqual({ choice: 7 })
  })
  it('choose nothing that is not there', () => {
    expect(numberOf(undefined, 6, 5)).toEqual({})
    expect(numberOf(undefined, 0, 15)).toEqual({})
  })
  it('reach every answer, however many there are, and never another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (count, wanted) => {
        fc.pre(wanted <= count)
        let pending: number | undefined
        for (const digit of String(wanted)) {
          const result = numberOf(pending, Number(digit), count)
          if (result.choice !== undefined) expect(result.choice).toBe(wanted)
          pending = result.pending
        }
        // What waits for a second digit that does not come is the number.
        if (pending !== undefined) expect(pending).toBe(wanted)
      }),
    )
  })
})
