import { describe, expect, it } from 'vitest'
import { withSheetsAtEnd } from './later.ts'
import { rulesFor, sheet, withStyles } from './styles.ts'

const here = new Set(['_list_a1', '_open_a1'])

describe('the rules that a page is first seen by', () => {
  it.each([
    ['a class of the page', '._list_a1{margin:0}'],
    ['no class', 'h1:focus{margin:0}'],
    ['a class of the page in one of two selectors', '._list_a1,._gone_b2{margin:0}'],
    ['a condition on a class that may come', '._list_a1:not(._gone_b2){margin:0}'],
    ['a class of the page under a condition', '@media (width<9px){._list_a1{margin:0}}'],
    ['frames of a motion', '@keyframes _turn_c3{to{rotate:1turn}}'],
  ])('are those with %s', (_, css) => {
    expect(rulesFor(css, here)).toBe(css)
  })

  it.each([
    ['a class that is not there', '._gone_b2{margin:0}'],
    ['one beside a class of the page', '._list_a1._gone_b2>a{margin:0}'],
    ['nothing left under a condition', '@supports (gap:0){@media (width<9px){._gone_b2{margin:0}}}'],
    ['paper', '@supports (gap:0){@media print{._list_a1{margin:0}}}'],
    ['a pointer on it', '._list_a1:hover{margin:0}'],
  ])('are none with %s', (_, css) => {
    expect(rulesFor(css, here)).toBe('')
  })

  it('are the same for pages that need the same sheets, which follow whole, those of every page first', () => {
    const page = (name: string) =>
      `<head><link rel="stylesheet" crossorigin href="/z.css"></head><body class="${name}"></body>`
    const sheets = [
      sheet('a.css', '._one_a{top:1px}._two_a{top:2px}._three_a{top:3px}'),
      sheet('b.css', '._other_b{top:4px}'),
      sheet('z.css', 'body{top:0}'),
    ]
    const pages = [
      ['1.html', page('_one_a')],
      ['2.html', page('_two_a')],
      ['3.html', page('_other_b')],
    ] as const
    const [one, two, three] = withStyles(pages, sheets, '/')
    expect(one?.style).toBe('body{top:0}._one_a{top:1px}._two_a{top:2px}')
    expect(two?.style).toBe(one?.style)
    expect(three?.style).toBe('body{top:0}._other_b{top:4px}')
    expect(one && withSheetsAtEnd(one.html, one.sheets)).toBe(
      `<head><style>${one?.style}</style></head><body class="_one_a"><link rel="stylesheet" href="/z.css"><link rel="stylesheet" href="/a.css">\n  </body>`,
    )
  })
})
