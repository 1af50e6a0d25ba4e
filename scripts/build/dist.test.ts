/** What the build has written; `npm run built` after it. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'
import { beforeAll, describe, expect, it } from 'vitest'
import { nodesOf } from '#engine'
import { article } from '#event-2004/article'
import en from '#event-2004/texts/en'
import ru from '#event-2004/texts/ru'
import { type Cost, costOf, costOfEmpty, dist } from '../../bench/page/bytes.ts'
import { withSlashes } from './withSlashes.ts'

const files = globSync('**/*.html', { cwd: dist }).map(withSlashes)
const read = (file: string): string => readFileSync(join(dist, file), 'utf8')
const pages = files.filter((file) => /^(?:ru|en)\//.test(file))
const texts = { ru, en }
const decoded = (html: string): string =>
  html
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
const attribute = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? ''

describe('The build', () => {
  it('has every node of the article, in both languages and without one', () => {
    for (const node of nodesOf(article))
      for (const before of ['ru/', 'en/', ''])
        expect(files).toContain(`${before}event-2004/${node}/index.html`)
  })

  it('is written as the oldest browser reads it: scripts of 2022, and no colour that it cannot mix', () => {
    const inline = ['en/event-2004/index.html', 'event-2004/index.html'].flatMap((file) => [
      ...read(file).matchAll(/<script[^>]*>(.+?)<\/script>/gs),
    ])
    expect(inline).toHaveLength(3)
    const scripts = [
      ...globSync('{assets/*,*}.js', { cwd: dist }).map((file) => [file, read(file)] as const),
      ...inline.map(([, script = ''], place) => [`script ${place} of a page`, script] as const),
    ]
    expect(scripts.length).toBeGreaterThan(20)
    for (const [name, script] of scripts)
      expect(() => parse(script, { ecmaVersion: 2022, sourceType: 'module' }), name).not.toThrow()
    for (const file of globSync('assets/*.css', { cwd: dist }))
      expect(read(file), file).not.toContain('light-dark(')
  })

  it('has each page in both languages', () => {
    const rest = (language: string) =>
      pages.filter((file) => file.startsWith(`${language}/`)).map((file) => file.slice(3))
    expect(rest('ru').sort()).toEqual(rest('en').sort())
    expect(rest('ru').length).toBeGreaterThan(70)
  })

  it('says of each page what it is, and where it is in the other language', () => {
    const titles = new Set<string>()
    for (const file of pages) {
      const html = read(file)
      const title = attribute(html, /<title>(.*?)<\/title>/)
      const heading = attribute(html, /<h1[^>]*>(.*?)<\/h1>/)
        .replace(/<[^>]+>/g, '')
        .replaceAll('&#x27;', "'")
      expect.soft(title, file).toBe(`${heading} · MSExchangeTransport 2004`)
      titles.add(title)
      expect.soft(attribute(html, /<html lang="(\w+)"/), file).toBe(file.slice(0, 2))
      expect
        .soft(attribute(html, /<meta name="description" content="([^"]*)"/).length, file)
        .toBeGreaterThan(30)
      for (const property of ['og:title', 'og:description', 'og:locale'])
        expect.soft(html, file).toContain(`<meta property="${property}"`)
      const rest = file.slice(3).replace('index.html', '')
      for (const [language, address] of Object.entries({
        ru: `/ru/${rest}`,
        en: `/en/${rest}`,
        'x-default': `/${rest}`,
      }))
        expect.soft(html, file).toContain(`hreflang="${language}" href="${address}"`)
    }
    expect(titles.size).toBe(pages.length)
  })

  it('leads from each page only to pages that are there', () => {
    const dead = pages.flatMap((file) =>
      [...read(file).matchAll(/<a [^>]*href="(\/[^"#?]*)/g)]
        .map(([, address = '']) => address)
        .filter((address) => !files.includes(`${address.slice(1).replace(/\/$/, '')}/index.html`))
        .map((address) => `${file}: ${address}`),
    )
    expect(dead).toEqual([])
  })

  it('has no style in an attribute and no script in one, so that a policy can refuse them', () => {
    for (const file of files) expect.soft(read(file), file).not.toMatch(/<[^>]+\s(?:style|on\w+)="/)
  })

  it('has one stylesheet in each page, and no other to wait for but without a script', () => {
    for (const file of files) {
      const [head = ''] = read(file)
        .replace(/<noscript>.*?<\/noscript>/, '')
        .split('</head>')
      expect.soft(head.match(/<style>/g)?.length, file).toBe(1)
      expect.soft(head.includes('rel="stylesheet"'), file).toBe(false)
    }
  })

  it('names in each page, for when it has been seen, files that are there, and asks for none before', () => {
    for (const file of pages) {
      const html = read(file)
      const later = [...html.matchAll(/data-(?:styles|modules|first)="([^"]*)"/g)]
      const named = later.flatMap(([, some = '']) => some.split(' ').filter(Boolean))
      expect.soft(later, file).toHaveLength(3)
      expect
        .soft(
          named.filter((one) => !existsSync(join(dist, one))),
          file,
        )
        .toEqual([])
      expect.soft(/<script[^>]* src=|rel="modulepreload"/.test(html), file).toBe(false)
      expect.soft(html.includes(`<noscript><link rel="stylesheet" href="${named[0]}">`), file).toBe(true)
    }
  })

  it('says to who has no script what they cannot do', () => {
    for (const page of ['', 'cases/', 'event-2004/evidence/', 'event-2004/report/', 'event-2004/letter/'])
      for (const language of ['ru', 'en'])
        expect.soft(read(`${language}/${page}index.html`), page).toContain('<noscript>')
  })

  it.each(['ru', 'en'] as const)('has the blank checklist in %s for who has no script', (language) => {
    const { questions, checks, causes } = texts[language]
    const html = read(`${language}/event-2004/checklist/index.html`)
    const paper = [...html.matchAll(/<noscript>(.*?)<\/noscript>/g)].map(([, text = '']) => text).join()
    const text = decoded(paper.replace(/<[^>]+>/g, ''))
    for (const { title } of [questions, checks, causes].flatMap((some) => Object.values(some)))
      expect.soft(text).toContain(title.replaceAll('`', ''))
  })
})

describe('The first page', () => {
  let empty: Cost
  beforeAll(async () => {
    empty = await costOfEmpty()
  })

  it.each(['ru', 'en'])('in %s costs at most 1.35 × the empty page with the same packages', (language) => {
    const ours = costOf(dist, `${language}/index.html`)
    expect(
      ours.bytes / empty.bytes,
      ours.files.map((one) => `${one.bytes} ${one.file}`).join('\n'),
    ).toBeLessThan(1.35)
  })

  it('brings neither the article nor its words', () => {
    const scripts = costOf(dist, 'ru/index.html').files.filter(({ file }) => file.endsWith('.js'))
    for (const { file } of scripts)
      expect(read(file), file).not.toMatch(/Get-SendConnector|Set-EventLogLevel/)
  })

  it('keeps its own part of the bytes within a budget', () => {
    // Compressed, without the packages: what of 1.35 × is ours to spend.
    const ours = costOf(dist, 'ru/index.html').bytes - empty.bytes
    expect(ours).toBeLessThan(41_000)
  })
})
