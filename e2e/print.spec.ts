/** The checklist as it comes out of a printer: real PDFs, read back. */
import type { Page } from '@playwright/test'
import { type Command, type Family, pieces, type Values } from '#commands'
import { article } from '#event-2004/article'
import type { Step } from '#event-2004/topic'
import enPrint from '#locales/en/print.json' with { type: 'json' }
import ruPrint from '#locales/ru/print.json' with { type: 'json' }
import { causeIds, checkIds, linkTo, titleOf } from './support/article.ts'
import { connector, en, type Face, faces, otherThan, ru } from './support/faces.ts'
import { choice, continueLink, expectAccessible, expectNode, headingOf, understand } from './support/pages.ts'
import { type Printed, type PrintedPage, readPdf, typed } from './support/pdf.ts'
import { expect, test } from './support/test.ts'

const printOf = ({ language }: Face) => (language === 'ru' ? ruPrint : enPrint)
/** In points. */
const papers = { a4: [595, 842], letter: [612, 792] } as const
/** No printer prints closer to the edge: 4.2 mm. */
const EDGE = 12

async function printed(page: Page): Promise<Printed> {
  await expect(page.getByRole('img', { name: /^https?:/ })).toBeVisible()
  return readPdf(await page.pdf({ preferCSSPageSize: true }))
}

const text = (one: string): string => typed(one.replaceAll('`', ''))
/** What stands in letters of a size, in points. */
const inSize = ({ pages }: Printed, size: number): string =>
  pages
    .flatMap((page) => page.pieces)
    .filter((piece) => Math.abs(piece.size - size) < 0.1)
    .map((piece) => typed(piece.text))
    .join('')

/** What ends every check. */
const boxesOf = ({ unchecked, name }: typeof enPrint): string => text(`${unchecked}${name}:`)

const count = (whole: string, part: string): number => whole.split(part).length - 1

/** Every command of the steps, and what takes it back, as the version has it. */
function commandsOf(
  steps: { readonly [step: string]: Step },
  family: Family,
  { ui }: Face,
  values: Values = {},
) {
  const filled = (command: Pick<Command, Family>) => {
    const template = command[family]
    return template === null
      ? []
      : [
          pieces(template, values, (place) => ui(`place.${place}.name`), ui('blank', { returnObjects: true }))
            .map((one) => one.text)
            .join(''),
        ]
  }
  return Object.values(steps)
    .filter(({ only }) => only === undefined || only === family)
    .flatMap(({ run }) => [run ?? []].flat())
    .flatMap((command) => [
      ...filled(command),
      ...(command.kind === 'changes' && command.undo !== null ? filled(command.undo) : []),
    ])
}

function expectPages({ pages }: Printed, face: Face, paper: keyof typeof papers, running: readonly string[]) {
  const { choices } = printOf(face)
  const number = (page: number) =>
    typed(choices.sheet.replace('{{page}}', String(page)).replace('{{pages}}', String(pages.length)))
  pages.forEach((page, place) => {
    expect([Math.round(page.width), Math.round(page.height)]).toEqual(papers[paper])
    for (const one of [number(place + 1), ...running])
      expect(typed(page.text).includes(typed(one)), one).toBe(true)
    expect.soft(outside(page), `page ${place + 1}`).toEqual([])
  })
}

const outside = ({ width, height, pieces: all }: PrintedPage): readonly string[] =>
  all
    .filter(
      (one) =>
        one.x < EDGE || one.y < EDGE || one.x + one.width > width - EDGE || one.y + one.size > height - EDGE,
    )
    .map((one) => one.text)

for (const face of faces) {
  const { ui, texts } = face
  const print = printOf(face)
  const today = new Intl.DateTimeFormat(face.language, { dateStyle: 'long' }).format(new Date())

  for (const [paper, family] of [
    ['a4', 'ex2013'],
    ['letter', 'ex2010'],
  ] as const) {
    test(`In ${face.name}, on ${paper}, the blank checklist has every check once, every command whole, page numbers and a code`, async ({
      page,
      baseURL,
    }) => {
      const search = paper === 'letter' ? '?version=2010&paper=letter' : ''
      const link = `${linkTo(face, 'checklist')}${search}`
      await page.goto(link)
      await expect(headingOf(page, ui('checklist.blank'))).toBeVisible()
      const pdf = await printed(page)
      expectPages(pdf, face, paper, [ui('checklist.blank'), today, `${baseURL}${link}`])
      expect(pdf.code).toBe(`${baseURL}${link}`)

      const checks = article.agenda.map((id, place) => `${place + 1}${titleOf(face, id)}`)
      const titles = [...checks, ...causeIds.map((id) => titleOf(face, id))]
      expect(inSize(pdf, 11)).toBe(text(titles.join('')))
      const whole = typed(pdf.text)
      for (const id of checkIds) {
        const { aim, steps, results } = texts.checks[id] ?? { aim: id, steps: {}, results: {} }
        expect.soft(whole.includes(text(aim)), id).toBe(true)
        for (const { label, looks } of Object.values(results))
          expect.soft(whole.includes(text(`${label}. ${looks}`)), id).toBe(true)
        expect(Object.keys(steps).length).toBeGreaterThan(0)
      }
      expect(count(whole, boxesOf(print))).toBe(checkIds.length)
      for (const { steps } of Object.values(article.checks))
        for (const command of commandsOf(steps, family, face))
          expect.soft(whole.includes(typed(command)), command).toBe(true)
      for (const { fix, verify } of Object.values(article.causes))
        for (const command of [...commandsOf(fix, family, face), ...commandsOf(verify, family, face)])
          expect.soft(whole.includes(typed(command)), command).toBe(true)

      // A check is on one page from its number to its boxes; one or two are longer than a page, and take two.
      const broken = pdf.pages.filter(({ text: one }) => {
        const begun = checks.filter((check) => typed(one).includes(text(check))).length
        return begun !== count(typed(one), boxesOf(print))
      })
      expect([0, 2, 4]).toContain(broken.length)

      for (const words of [
        ui('shell.brand'),
        ui('shell.privacy'),
        print.choices.title,
        ui('checklist.begin'),
      ])
        expect(whole.includes(text(words)), words).toBe(false)
    })
  }

  test(`In ${face.name}, a diagnosis is printed with its reply, answers, note, fix, undo list and the code that opens it`, async ({
    page,
    freshContext,
  }) => {
    await understand(page, face, face.event)
    await continueLink(page, face).click()
    await expectNode(page, face, 'cert')
    await page
      .getByRole('checkbox', { name: ui('undo.mark') })
      .first()
      .check()
    await page
      .getByRole('textbox', { name: ui('check.note'), exact: true })
      .fill('root of the new CA missing')
    await choice(page, face, 'cert', 'found').click()
    await expectNode(page, face, 'tls-certificate')
    const link = page.url()
    await page.getByRole('link', { name: ui('progress.checklist'), exact: true }).click()
    await expect(headingOf(page, ui('checklist.yours'))).toBeVisible()

    const all = await printed(page)
    expectPages(all, face, 'a4', [connector, today, link])
    const whole = typed(all.text)
    for (const words of [
      '454 4.7.0 Failed to establish appropriate TLS channel',
      face.smtp('classes.tls.meaning'),
      face.smtp('enhanced.7_0'),
      `${print.head.connector}:${connector}`,
      'root of the new CA missing',
      titleOf(face, 'tls-certificate'),
      print.undo.title,
      print.signature.title,
    ])
      expect(whole.includes(text(words)), words).toBe(true)
    expect(inSize(all, 11).startsWith(text(`1${titleOf(face, 'cert')}2`))).toBe(true)
    // The check and its result.
    await expect(page.getByRole('img', { name: print.ticked, exact: true })).toHaveCount(2)
    const off = `Set-SendConnector '${connector}' -ProtocolLoggingLevel None`
    expect(count(whole, typed(off))).toBeGreaterThan(1)
    const fix = commandsOf(article.causes['tls-certificate'].fix, 'ex2013', face, {
      connector,
      server: 'EX01',
    })
    for (const command of fix) expect.soft(whole.includes(typed(command)), command).toBe(true)

    // Scanned elsewhere, the code opens the same step with the same answers.
    expect(all.code).toBe(link)
    const other = await (await freshContext()).newPage()
    await other.goto(all.code ?? '')
    await expectNode(other, face, 'tls-certificate')
    expect(new URL(other.url()).hash).toBe(new URL(link).hash)

    // Only what is answered, without what is confidential: chosen on the page, kept in the address.
    await page.getByLabel(print.choices.show, { exact: true }).selectOption('answered')
    for (const part of ['evidence', 'notes'] as const)
      await page.getByRole('checkbox', { name: print.choices[part], exact: true }).uncheck()
    await expect(page).toHaveURL(/\?show=answered&evidence=0&notes=0#/)
    await expectAccessible(page, 'the checklist of a diagnosis')
    const some = await printed(page)
    expect(inSize(some, 11)).toBe(text(`1${titleOf(face, 'cert')}${titleOf(face, 'tls-certificate')}`))
    for (const words of [print.head.messageId, 'root of the new CA missing', "'EX01'"])
      expect(typed(some.text).includes(typed(words)), words).toBe(false)
    for (const { text: one } of some.pages.slice(0, -1)) expect(one.includes(connector)).toBe(false)
  })

  test(`In ${face.name} first, both languages stand side by side, and commands of both versions`, async ({
    page,
  }) => {
    await page.goto(`${linkTo(face, 'checklist')}?lang=both&version=both&causes=0`)
    const pdf = await printed(page)
    expectPages(pdf, face, 'a4', [today])
    for (const id of checkIds) {
      const title = `${titleOf(face, id)} / ${titleOf(otherThan(face), id)}`
      expect.soft(inSize(pdf, 11)).toContain(text(title))
    }
    const whole = typed(pdf.text)
    for (const { steps } of Object.values(article.checks))
      for (const family of ['ex2010', 'ex2013'] as const)
        for (const command of commandsOf(steps, family, face))
          expect.soft(whole.includes(typed(command)), command).toBe(true)
    const [first, second] = [face, otherThan(face)].map(({ texts: { checks } }) =>
      text(checks.quota?.aim ?? ''),
    )
    const sheet = pdf.pages.find((one) => typed(one.text).includes(first ?? '-'))
    const startsOf = (words = '') =>
      sheet?.pieces.find((piece) => words.startsWith(typed(piece.text)) && piece.text.length > 9)
    expect(startsOf(first)?.y).toBe(startsOf(second)?.y)
    expect(startsOf(first)?.x).toBeLessThan((sheet?.width ?? 0) / 2)
    expect(startsOf(second)?.x).toBeGreaterThan((sheet?.width ?? 0) / 2)
  })
}

test('A choice that the address gets wrong is as by default', async ({ page }) => {
  await page.goto(`${linkTo(en, 'checklist')}?lang=de&paper=a3&version=2007&commands=yes`)
  await expect(headingOf(page, en.ui('checklist.blank'))).toBeVisible()
  const lang = page.getByRole('combobox', { name: enPrint.choices.lang, exact: true })
  await expect(page.getByRole('combobox', { name: enPrint.choices.paper, exact: true })).toHaveValue('a4')
  await expect(lang).toHaveValue('en')
  await lang.selectOption('ru')
  await expect(page).toHaveURL(/\?lang=ru$/)
  await expect(page.getByRole('heading', { level: 3, name: titleOf(ru, 'cert') })).toHaveCount(1)
  for (const part of ['commands', 'causes'] as const)
    await page.getByRole('checkbox', { name: enPrint.choices[part], exact: true }).uncheck()
  await expect(page).toHaveURL(/\?lang=ru&commands=0&causes=0$/)
  await expect(page.getByRole('heading', { level: 3, name: titleOf(ru, 'tls-certificate') })).toHaveCount(0)
  // One sheet is like another, and axe looks at each element of each.
  const some = 'main header, main fieldset, main section > div > section:nth-child(-n + 3)'
  await expectAccessible(page, 'the blank checklist', { part: some })
})
