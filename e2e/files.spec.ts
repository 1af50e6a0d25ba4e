/** Files: from each layout, chosen or dropped, to the page that says what was understood. */
import { closeSync, openSync, writeSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Locator, Page, TestInfo } from '@playwright/test'
import type { EvidenceKind, FailureClass } from '#evidence'
import { generated } from '../bench/data/layouts.ts'
import { fixtureBytes } from '../src/evidence/testing/fixture.ts'
import { type Face, faces } from './support/faces.ts'
import { expectAccessible, understand } from './support/pages.ts'
import { expect, test } from './support/test.ts'

/** What is on the page when the file was read: its layout, what the first failure means, over which connector. */
type Expected = readonly [kind: EvidenceKind, meaning: FailureClass, connector?: string]

const expected: { readonly [fixture: string]: Expected } = {
  'delivery-status.eml': ['delivery-status', 'content'],
  'event-export.en.csv': ['event-export', 'recipient', 'Internet'],
  'event-export.en.tsv': ['event-export', 'recipient', 'Internet'],
  'event-export.ru.csv': ['event-export', 'recipient', 'Internet'],
  'event-export.ru.tsv': ['event-export', 'recipient', 'Internet'],
  'event-general-tab.en.txt': ['event-text', 'content', 'Internet'],
  'event-missing-message-file.en.txt': ['event-text', 'throttle', 'Internet'],
  'event-missing-message-file.ru.txt': ['event-text', 'throttle', 'Интернет'],
  'event-rendered-only.en.xml': ['event-xml', 'timeout', 'Internet'],
  'event-text-2003.en.txt': ['event-text', 'size', 'Internet'],
  'event-text-russian-words.ru.txt': ['event-text', 'timeout', 'Интернет: партнёры'],
  'event-text.en.txt': ['event-text', 'blocklist', 'Internet: partners'],
  'event-text.ru.txt': ['event-text', 'tls', 'Интернет: партнёры'],
  'event-wevtutil.en.txt': ['event-text', 'server', 'Internet'],
  'events.en.xml': ['event-xml', 'recipient', 'R&D <частный>'],
  'events.ru.xml': ['event-xml', 'recipient', 'R&D <частный>'],
  'get-eventlog-list.en.txt': ['event-powershell', 'auth', 'Internet'],
  'get-eventlog-list.ru.txt': ['event-powershell', 'auth', 'Интернет'],
  'get-message.en.txt': ['queued-message', 'auth'],
  'get-queue-2010.en.txt': ['queue', 'timeout'],
  'get-queue-2016.ru.txt': ['queue', 'timeout'],
  'get-winevent-comma.en.csv': ['event-powershell', 'recipient', 'Internet'],
  'get-winevent-semicolon.ru.csv': ['event-powershell', 'recipient', 'Internet'],
  'get-winevent-table.en.txt': ['event-powershell', 'sender-auth', 'Internet'],
  'ndr-2010.ru.txt': ['ndr', 'auth'],
  'ndr-2016.en.txt': ['ndr', 'timeout'],
  'prose.ru.txt': ['prose', 'dns'],
  'reply.txt': ['reply', 'sender-auth'],
  'send-log.log': ['send-log', 'blocklist', 'Internet'],
  'tracking-log-2010.log': ['tracking-log', 'recipient', 'Internet'],
  'tracking-log-2016.log': ['tracking-log', 'timeout', 'Internet'],
  'tracking-output.en.txt': ['tracking-output', 'sender-auth', 'Internet'],
}

const pathOf = (fixture: string): string =>
  fileURLToPath(new URL(`../src/evidence/testing/fixtures/${fixture}`, import.meta.url))

const fileField = (page: Page, { ui }: Face): Locator => page.getByLabel(ui('file.choose'), { exact: true })
const cancelButton = (page: Page, { ui }: Face): Locator =>
  page.getByRole('button', { name: ui('file.cancel'), exact: true })
const understood = (page: Page, { ui }: Face): Locator =>
  page.getByRole('heading', { level: 1, name: ui('evidence.title') })

/** As a person drags it out of a folder. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const data = await page.evaluateHandle(
    ({ name, base64 }) => {
      const transfer = new DataTransfer()
      const binary = atob(base64)
      transfer.items.add(new File([Uint8Array.from(binary, (char) => char.charCodeAt(0))], name))
      return transfer
    },
    { name, base64: Buffer.from(bytes).toString('base64') },
  )
  const form = page.locator('form')
  await form.dispatchEvent('dragover', { dataTransfer: data })
  await form.dispatchEvent('drop', { dataTransfer: data })
}

/** A send log of `megabytes`, made anew: nobody wants it in the repository. */
function bigLog(testInfo: TestInfo, megabytes: number): string {
  const path = testInfo.outputPath('SEND20240314-1.LOG')
  const file = openSync(path, 'w')
  const [first = '', ...pieces] = generated('send protocol log', 8e6)
  writeSync(file, first)
  for (let done = 0; done < megabytes; done += 8) for (const piece of pieces) writeSync(file, piece)
  closeSync(file)
  return path
}

async function expectRead(page: Page, face: Face, file: string, [kind, meaning, connector]: Expected) {
  const { ui, smtp } = face
  await expect(understood(page, face)).toBeFocused()
  const main = page.getByRole('main')
  await expect(main.getByText(ui(`file.kinds.${kind}`), { exact: true })).toBeVisible()
  await expect(main.getByText(file, { exact: true })).toBeVisible()
  if (meaning !== 'silent' && meaning !== 'undecided') {
    await expect(main.getByText(smtp(`classes.${meaning}.name`), { exact: true }).first()).toBeVisible()
    await expect(page).toHaveURL(new RegExp(`#1;reply=${meaning}(?:;|$)`))
  }
  await expect(page.getByLabel(ui('place.connector.label'))).toHaveValue(connector ?? '')
}

for (const face of faces) {
  const { ui } = face
  const own = Object.entries(expected).filter(
    ([name]) => !name.includes(`.${face === faces[0] ? 'ru' : 'en'}.`),
  )

  for (const [name, what] of own)
    test(`In ${face.name}, ${name} is chosen and fills the page in`, async ({ page }) => {
      await page.goto(`/${face.language}/`)
      await fileField(page, face).setInputFiles(pathOf(name))
      await expectRead(page, face, name, what)
    })

  test(`In ${face.name}, a file is dropped and fills the page in`, async ({ page }) => {
    await page.goto(`/${face.language}/`)
    await drop(page, 'send-log.log', fixtureBytes('send-log.log'))
    await expectRead(page, face, 'send-log.log', ['send-log', 'blocklist', 'Internet'])
  })

  test(`In ${face.name}, a file in Windows-1251 says so`, async ({ page }) => {
    const text = new TextDecoder().decode(fixtureBytes('event-text-without-xml.ru.txt')).replaceAll('ё', 'е')
    const bytes = Array.from(text, (char) => {
      const code = char.charCodeAt(0)
      return code < 0x80 ? code : code >= 0x410 && code <= 0x44f ? code - 0x350 : 0x3f
    })
    await page.goto(`/${face.language}/`)
    await fileField(page, face).setInputFiles({
      name: 'events.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(bytes),
    })
    await expect(page.getByText(ui('file.encodings.windows-1251'), { exact: true })).toBeVisible()
    await expect(page.getByLabel(ui('place.connector.label'))).toHaveValue('Интернет: партнеры')
  })

  test(`In ${face.name}, a binary log gets the command for it, with its own name, at the field that it was chosen with`, async ({
    page,
  }) => {
    await page.goto(`/${face.language}/`)
    await fileField(page, face).setInputFiles({
      name: 'Журнал приложений.evtx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(`ElfFile${'\0'.repeat(5000)}`),
    })
    const field = fileField(page, face)
    await expect(field).toBeFocused()
    await expect(field).toHaveAccessibleDescription(
      /wevtutil qe "Журнал приложений\.evtx" \/lf:true \/f:RenderedXml \/e:Events > events\.xml/,
    )
  })

  test(`In ${face.name}, a name that a command could trip over is left out of it`, async ({ page }) => {
    await page.goto(`/${face.language}/`)
    await fileField(page, face).setInputFiles({
      name: 'a`b"; $(calc) <img src=x onerror=alert(1)>.evtx',
      mimeType: '',
      buffer: Buffer.from('ElfFile\0'),
    })
    const alert = page.getByRole('alert')
    await expect(alert.locator('code', { hasText: 'wevtutil' })).toHaveText(
      `wevtutil qe ${ui('file.evtxName')} /lf:true /f:RenderedXml /e:Events > events.xml`,
    )
    await expect(alert.locator('img')).toHaveCount(0)
  })

  test(`In ${face.name}, a file with nothing about the event says what it holds instead`, async ({
    page,
  }) => {
    await page.goto(`/${face.language}/`)
    await fileField(page, face).setInputFiles(pathOf('other-events.en.txt'))
    const alert = page.getByRole('alert')
    await expect(alert).toContainText(ui('file.found', { kind: ui('file.kinds.event-text') }))
    await expect(alert).toContainText('9877')
    await expect(fileField(page, face)).toBeFocused()
  })

  test(`In ${face.name}, a long reading shows how far it is and can be cancelled`, async ({
    page,
  }, testInfo) => {
    await page.goto(`/${face.language}/`)
    await fileField(page, face).setInputFiles(bigLog(testInfo, 400))
    await expect(page.getByRole('progressbar')).toBeVisible()
    await cancelButton(page, face).click()
    await expect(page.locator('form').getByRole('status')).toHaveText(ui('file.cancelled'))
    await expect(page.getByRole('progressbar')).toHaveCount(0)
    await expect(fileField(page, face)).toBeFocused()
    // Nothing of it is left: the same field reads the next file.
    await fileField(page, face).setInputFiles(pathOf('send-log.log'))
    await expectRead(page, face, 'send-log.log', ['send-log', 'blocklist', 'Internet'])
  })

  test(`In ${face.name}, the person's answer wins over the file's, and the page says what the file says`, async ({
    page,
  }) => {
    await page.goto(`/${face.language}/`)
    await fileField(page, face).setInputFiles(pathOf('send-log-tls.log'))
    await expect(understood(page, face)).toBeFocused()
    await page.getByRole('radio').last().check()
    const { title = '', options = {} } = face.texts.questions.log ?? {}
    const answer = page.getByLabel(title, { exact: true })
    await expect(answer).toHaveValue('tls-other')
    await expect(answer).toHaveAccessibleDescription(ui('evidence.fromText'))
    await answer.selectOption('remote')
    await expect(page).toHaveURL(/;log=remote/)
    await expect(answer).toHaveAccessibleDescription(
      ui('evidence.yours', { answer: options['tls-other']?.label.replaceAll('`', '') }),
    )
  })

  test(`In ${face.name}, a screenshot is told from text`, async ({ page }) => {
    await page.goto(`/${face.language}/`)
    await fileField(page, face).setInputFiles({
      name: 'event.png',
      mimeType: 'image/png',
      buffer: Buffer.from([
        0x89,
        0x50,
        0x4e,
        0x47,
        13,
        10,
        26,
        10,
        ...Array.from({ length: 9000 }, (_, n) => (n * 7919) % 251),
      ]),
    })
    await expect(page.getByRole('alert')).toContainText(ui('problem.not-text'))
  })

  test(`In ${face.name}, one of several kinds of failures is chosen, and the diagnosis begins with it`, async ({
    page,
  }) => {
    await page.goto(`/${face.language}/`)
    await fileField(page, face).setInputFiles(pathOf('tracking-log-2010.log'))
    const groups = page.getByRole('radio')
    await expect(groups).toHaveCount(2)
    await expect(groups.first()).toBeChecked()
    await expect(page).toHaveURL(/reply=recipient/)
    await groups.last().check()
    await expect(page).toHaveURL(/reply=quota/)
    await expect(page.locator('blockquote')).toContainText('Mailbox full')
  })

  test(`In ${face.name}, an event and a queue that were pasted together are both read, and one is chosen`, async ({
    page,
  }) => {
    const queue = 'NextHopDomain : example.net\nLastError     : 452 4.3.1 Insufficient system resources'
    await understand(page, face, `${face.event}\n\nGet-Queue | fl\n\n${queue}`)
    const kinds = (['queue', 'event-text'] as const).map((kind) => face.ui(`file.kinds.${kind}`))
    await expect(page.getByText(kinds.join(', '), { exact: true })).toBeVisible()
    const groups = page.getByRole('radio')
    await expect(groups).toHaveCount(2)
    await expect(page.locator('blockquote')).toContainText('UntrustedRoot')
    await groups.last().check()
    await expect(page.locator('blockquote')).toContainText('Insufficient system resources')
    await expectAccessible(page, 'two kinds of layouts')
  })
}

test('A log of 60 MB is read while the page works on', async ({ page }, testInfo) => {
  const [face] = faces
  if (face === undefined) throw new Error('no language')
  await page.goto(`/${face.language}/`)
  // What the page showed while it read, and how long it was ever busy.
  await page.evaluate(() => {
    const seen: { progress: number[]; longTasks: number[] } = { progress: [], longTasks: [] }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longTasks.push(Math.round(duration))
    }).observe({ type: 'longtask' })
    new MutationObserver(() => {
      const bar = document.querySelector('progress')
      if (bar) seen.progress.push(bar.value)
    }).observe(document.body, { subtree: true, childList: true, attributes: true })
  })
  await fileField(page, face).setInputFiles(bigLog(testInfo, 60))
  await expect(understood(page, face)).toBeFocused()
  const { progress, longTasks } = await page.evaluate(
    () => (window as unknown as { seen: { progress: number[]; longTasks: number[] } }).seen,
  )
  const between = progress.filter((value) => value > 0 && value < 1)
  expect(between.length).toBeGreaterThan(0)
  expect(progress).toEqual(progress.toSorted((a, b) => a - b))
  // Reported, not asserted: a machine that is busy with something else makes any task long.
  testInfo.annotations.push({ type: 'tasks over 50 ms', description: JSON.stringify(longTasks) })
  await expect(page.getByRole('radio').first()).toBeChecked()
})

test('A long text is read without being put into the field', async ({ page }) => {
  const [face] = faces
  if (face === undefined) throw new Error('no language')
  await page.goto(`/${face.language}/`)
  const text = [...generated('Event Viewer CSV', 150_000)].join('')
  await page.locator('#paste').evaluate((field, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
  await expect(understood(page, face)).toBeFocused()
  await expect(page.getByText(face.ui('file.kinds.event-export'), { exact: true })).toBeVisible()
})
