/**
 * What the words of a command are, for setting them apart on the page. Light on purpose: it knows the lexical rules that
 * the article's own commands need (about_Quoting_Rules, about_Parsing), and of anything else says that it is plain.
 */

export type TokenKind = 'name' | 'parameter' | 'string' | 'variable' | 'plain'

export interface Token {
  readonly kind: TokenKind
  readonly text: string
}

/** In the order in which they are tried at each place. */
const rules: readonly (readonly [Exclude<TokenKind, 'plain'>, RegExp])[] = [
  // In single quotes only the quote is doubled; in double ones the backtick escapes.
  ['string', /'(?:[^']|'')*'|"(?:[^"`]|`[\s\S])*"/y],
  ['variable', /\$(?:\{[^}]*\}|[\w:]+|[?$^])/y],
  ['parameter', /(?<=\s)-[A-Za-z]\w*/y],
  // A verb and a noun; else what stands where a command begins, unless it is a key of a hash table.
  ['name', /(?<![\w-])[A-Z][a-z]+-[A-Z]\w+/y],
  ['name', /(?<=(?:^|[|;(]|(?<!@)\{)\s*)[A-Za-z%][\w.-]*(?!\s*=|[\w.-])/y],
]

/**
 * The tokens of a piece of a command; joined, they are the piece. `begins` says whether a command begins with it: what
 * follows one of the admin's values does not.
 */
export function tokensOf(text: string, begins: boolean): Token[] {
  const tokens: Token[] = []
  // A character that no rule knows keeps the start of the text from looking like the start of a command.
  const source = begins ? text : `\u0000${text}`
  let plain = begins ? 0 : 1
  const flush = (end: number) => {
    if (end > plain) tokens.push({ kind: 'plain', text: source.slice(plain, end) })
  }
  for (let at = plain; at < source.length; ) {
    const found = match(source, at)
    if (found === undefined) {
      at += 1
      continue
    }
    flush(at)
    tokens.push(found)
    at += found.text.length
    plain = at
  }
  flush(source.length)
  return tokens
}

function match(source: string, at: number): Token | undefined {
  for (const [kind, rule] of rules) {
    rule.lastIndex = at
    const text = rule.exec(source)?.[0]
    if (text !== undefined) return { kind, text }
  }
  return undefined
}

/** Where a long word may be broken: after what separates its parts. */
export const breakable = (text: string): string[] => text.split(/(?<=[,;|\\/])(?=\S)/)
