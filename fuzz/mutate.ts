/** Real texts, changed as strangers, mail programs and broken files change them. */
import * as fc from 'fast-check'

const foreign = [
  ...['', ' ', '\t', '\0', '\r', '\n', '\r\n', '\u0085', '\u2028', '\u00a0', '\ufeff', '\u202e', '\u200b'],
  ...['\ud800', '\udfff', '\u0130', 'ß', 'ﬀ', 'e\u0301', 'Ё', '邮', '한', '\u001b[31m', '￿'],
  ...['"', "'", '\u2018', '\u2019', '`', '<', '>', '</', '<!--', ']]>', '<![CDATA[', '&#x', '&amp;', '&#0;'],
  ...[
    '{',
    '}',
    '[',
    ']',
    '];[',
    '{LED=',
    '};{',
    '[{',
    '}]',
    '(',
    ')',
    '\\',
    '/',
    '#',
    ';',
    ',',
    '=',
    ':',
    '->',
  ],
  ...[
    '550',
    '550 ',
    '550-',
    '5.1.1',
    '#5.7.1',
    '421.4.4.2',
    '4.999.999',
    '250 OK',
    '2.0.0',
    '0.0.0.0',
    '::1',
  ],
  ...[
    '<script>',
    'javascript:',
    '__proto__',
    'constructor',
    'toString',
    'null',
    'NaN',
    '-1',
    '1e999',
    '%00',
    '%',
    '%E0%A4',
  ],
  ...['a'.repeat(300), ' '.repeat(300), '9'.repeat(40), 'a@'.repeat(80), '1.'.repeat(80)],
]

/** What one change does to a text; `others` are texts to take from. */
type Change = (text: string, others: readonly string[]) => string

const place = fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true })
const at = (text: string, share: number) => Math.floor(share * text.length)

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, fc.constantFrom(...foreign)).map(
    ([where, part]): Change =>
      (text) =>
        text.slice(0, at(text, where)) + part + text.slice(at(text, where)),
  ),
  fc.tuple(place, fc.nat(60)).map(
    ([where, length]): Change =>
      (text) =>
        text.slice(0, at(text, where)) + text.slice(at(text, where) + length),
  ),
  fc.tuple(place, place).map(
    ([from, to]): Change =>
      (text) =>
        text.slice(at(text, Math.min(from, to)), at(text, Math.max(from, to)) + 1),
  ),
  fc.tuple(place, fc.nat(80), fc.integer({ min: 2, max: 30 })).map(
    ([where, length, times]): Change =>
      (text) => {
        const start = at(text, where)
        return text.slice(0, start) + text.slice(start, start + length).repeat(times) + text.slice(start)
      },
  ),
  fc.tuple(place, fc.nat(), place, place).map(
    ([where, other, from, to]): Change =>
      (text, others) => {
        const taken = others[other % others.length] ?? ''
        const piece = taken.slice(at(taken, Math.min(from, to)), at(taken, Math.max(from, to)))
        return text.slice(0, at(text, where)) + piece + text.slice(at(text, where))
      },
  ),
  fc.constantFrom<Change>(
    (text) => text.toUpperCase(),
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.replaceAll('\n', ' '),
    (text) => text.split('\n').reverse().join('\n'),
    (text) => text.split('').join('\0'),
    (text) => text.replaceAll(/\p{L}/gu, '?'),
    (text) => encodeURIComponent(text.toWellFormed()),
    (text) => JSON.stringify(text),
  ),
)

/** The longest that is made: the readers' own tests have megabytes. */
const LONGEST = 20_000

/** One of the texts with some changes, most often few; shrinks to fewer. */
export const mutated = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { maxLength: 6 }))
    .map(([text, changes]) =>
      changes.reduce((changed, apply) => apply(changed, texts).slice(0, LONGEST), text),
    )

const leaf = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e300, '', 'x', '__proto__', '2026-11-24T02:15:00+03:00'),
  fc.constantFrom(...foreign),
  fc.constantFrom<unknown>([], {}, [null], { __proto__: null }, [[[[]]]]),
)

/** A JSON value with values at some places replaced, left out or nested; `steps` choose the places. */
export const mutatedJson = (values: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.constantFrom(...values),
      fc.array(
        fc.tuple(fc.array(fc.nat(50), { maxLength: 6 }), leaf, fc.constantFrom('replace', 'drop', 'add')),
        {
          maxLength: 4,
        },
      ),
    )
    .map(([value, changes]) =>
      changes.reduce((tree: unknown, [way, part, how]) => grafted(tree, way, part, how), value),
    )

function grafted(tree: unknown, way: readonly number[], part: unknown, how: string): unknown {
  const [step, ...rest] = way
  if (step === undefined || typeof tree !== 'object' || tree === null) return how === 'replace' ? part : tree
  const entries = Object.entries(tree)
  const place = entries.length === 0 ? 0 : step % entries.length
  const changed =
    how === 'drop' && rest.length === 0
      ? entries.filter((_, i) => i !== place)
      : entries.map(
          ([key, value], i) => [key, i === place ? grafted(value, rest, part, how) : value] as const,
        )
  const all = how === 'add' && rest.length === 0 ? [...changed, ['added', part] as const] : changed
  return Array.isArray(tree) ? all.map(([, value]) => value) : Object.fromEntries(all)
}
