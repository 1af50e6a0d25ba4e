/**
 * How PowerShell takes a line apart, for tests: written from about_Parsing, about_Quoting_Rules and sections 2.2 and 2.3
 * of the language specification, and sharing nothing with the code that quotes.
 */

export interface Token {
  readonly kind: 'word' | 'string' | 'expandable' | 'operator' | 'comment' | 'end of line' | 'unfinished'
  /** As it stands there; of a string in single quotes, what it says. */
  readonly text: string
}

/** Section 2.3.5.2: any of these begins, ends and doubles. */
const SINGLE = "'\u2018\u2019\u201a\u201b"
const DOUBLE = '"\u201c\u201d\u201e'
const NEWLINE = '\n\r\u0085\u2028\u2029'
const OPERATORS = ';|&(){},'

const isSpace = (c: string): boolean => /[\t\v\f\p{Zs}]/u.test(c)
const isIn = (set: string, c: string | undefined): boolean => c !== undefined && c !== '' && set.includes(c)

export function tokensOf(command: string): Token[] {
  const characters = [...command]
  const tokens: Token[] = []
  let at = 0
  const put = (kind: Token['kind'], text: string) => tokens.push({ kind, text })

  /** From the opening quote; two of a kind inside are one. Says `undefined` where the string does not end. */
  const quoted = (marks: string): string | undefined => {
    let text = ''
    for (at += 1; at < characters.length; at += 1) {
      const c = characters[at] ?? ''
      if (!isIn(marks, c)) {
        text += c
        // The backtick escapes in double quotes only.
        if (marks === DOUBLE && c === '`') text += characters[++at] ?? ''
      } else if (isIn(marks, characters[at + 1])) {
        text += c
        at += 1
      } else {
        at += 1
        return text
      }
    }
    return undefined
  }

  while (at < characters.length) {
    const c = characters[at] ?? ''
    if (isSpace(c)) at += 1
    else if (isIn(NEWLINE, c)) {
      put('end of line', c)
      at += 1
    } else if (c === '#' || (c === '<' && characters[at + 1] === '#')) {
      const start = at
      while (at < characters.length && !isIn(NEWLINE, characters[at])) at += 1
      put('comment', characters.slice(start, at).join(''))
    } else if (isIn(SINGLE, c) || isIn(DOUBLE, c)) {
      const text = quoted(isIn(SINGLE, c) ? SINGLE : DOUBLE)
      if (text === undefined) put('unfinished', c)
      else put(isIn(SINGLE, c) ? 'string' : 'expandable', text)
    } else if (c === '@' && (isIn(SINGLE, characters[at + 1]) || isIn(DOUBLE, characters[at + 1]))) {
      // A here-string: none of the article's commands has one, so nothing may make one.
      put('unfinished', '@')
      at += 1
    } else if (isIn(OPERATORS, c)) {
      put('operator', c)
      at += 1
    } else {
      let word = ''
      while (at < characters.length) {
        const next = characters[at] ?? ''
        if (isSpace(next) || isIn(NEWLINE + OPERATORS + SINGLE + DOUBLE, next)) break
        word += next
        at += 1
        if (next === '`') word += characters[at++] ?? ''
      }
      put('word', word)
    }
  }
  return tokens
}
