/** Values for commands as a stranger would write them, or as an admin's own system really has them. */
import * as fc from 'fast-check'
import type { Place, Values } from '../template.ts'

const sound: { readonly [P in Place]: readonly string[] } = {
  connector: ['Outbound to Internet', "Bob's connector", 'Отправка в Интернет', 'A$B `C` (1) & {2}; | #'],
  messageId: ['<1f0a@mail.example>', "<a'b$(c)`d;e|f&g@mail.example>", '<"q"@mail.example>'],
  server: ['EX01', 'ex01.contoso.example', '_x'],
  host: ['mx.example.net', 'mx-1.example.net', '203.0.113.5'],
  address: ['203.0.113.5', '2001:db8::25'],
  domain: ['example.net', 'xn--e1afmkfd.example'],
  sender: ['ann@contoso.example', 'a+b=c{d}|e`f$g&h@contoso.example'],
  recipient: ['bob@example.net', '#%*/?^_~!@example.net'],
  time: ['2026-11-24 02:15', '2026-11-24T02:15:30'],
}

const parts = [
  ...["'", "''", '\u2018', '\u2019', '\u201a', '\u201b', '"', '\u201c', '\u201d', '\u201e', '`', "`'"],
  ...[
    '; Remove-Mailbox *',
    ' | iex',
    '$(calc)',
    '$'.concat('{x}'),
    '@{',
    "@'",
    '#',
    '<#',
    '#>',
    '--%',
    '&',
    '{',
    ')',
  ],
  ...['\n', '\r', '\r\n', '\0', '\t', '\u0085', '\u2028', '\u2029', '\u00a0', '\u001b[2J', '\u0007'],
  ...['\u202e', '\u2066', '\u200b', '\u200d', '\ufeff', '\u00ad', '\u2060', '\u180e', '\u3164', '\u034f'],
  ...[
    '\ud800',
    '\udc00',
    '\u{e0041}',
    '\ufffe',
    '-',
    '–',
    '\u2015',
    '/',
    '\\',
    '\\\\',
    ' ',
    '%PATH%',
    '^',
    '>',
  ],
]

const hostile = (place: Place) =>
  fc
    .tuple(
      fc.constantFrom(...sound[place]),
      fc.array(
        fc.tuple(
          fc.nat(40),
          fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'binary', maxLength: 3 })),
        ),
        {
          maxLength: 4,
        },
      ),
    )
    .map(([value, inserted]) =>
      inserted.reduce((text, [at, part]) => text.slice(0, at) + part + text.slice(at), value),
    )

export const places = Object.keys(sound) as Place[]

/** A value for every place. */
export const hostileValues: fc.Arbitrary<Values> = fc.record(
  Object.fromEntries(places.map((place) => [place, hostile(place)])) as Record<Place, fc.Arbitrary<string>>,
)

export const harmless: Values = {
  connector: 'Outbound',
  messageId: '<1@mail.example>',
  server: 'EX01',
  host: 'mx.example.net',
  address: '203.0.113.5',
  domain: 'example.net',
  sender: 'ann@contoso.example',
  recipient: 'bob@example.net',
  time: '2026-11-24 02:15',
}
