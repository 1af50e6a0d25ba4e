/** What a screen reader finds on each kind of page: landmarks, headings, lists and names, in this order, in both languages. */
import type { Page } from '@playwright/test'
import { hops } from '#event-2004/hops'
import enPrint from '#locales/en/print.json' with { type: 'json' }
import ruPrint from '#locales/ru/print.json' with { type: 'json' }
import { choicesOf, linkTo, nameOf, titleOf } from './support/article.ts'
import { type Face, faces } from './support/faces.ts'
import { understand } from './support/pages.ts'
import { expect, test } from './support/test.ts'

/** A node of the tree as Playwright's templates have it, quoted as YAML wants it; `rest` are attributes in brackets. */
function node(role: string, name?: string, rest = '', ...children: readonly string[]): string {
  const text = [role, name === undefined ? '' : JSON.stringify(name), rest].filter(Boolean).join(' ')
  const line = `- '${text.replaceAll("'", "''")}'`
  if (children.length === 0) return line
  return `${line}:\n${children.map((child) => child.replaceAll(/^/gm, '  ')).join('\n')}`
}

const choicesOnPaper = ({ language }: Face): string => (language === 'ru' ? ruPrint : enPrint).choices.title
const heading = (name: string, level = 1) => node('heading', name, `[level=${level}]`)
const region = (name: string, ...children: readonly string[]) => node('region', name, '', ...children)
const link = (name: string) => node('link', name)
const button = (name: string) => node('button', name)
const list = (...items: readonly string[]) =>
  node('list', undefined, '', ...items.map((item) => node('listitem', undefined, '', item)))

/** Header, main part, footer: the same around every page. */
const page = ({ ui }: Face, ...main: readonly string[]): string =>
  [
    button(ui('shell.skip')),
    node('banner', undefined, '', link(ui('shell.brand')), node('navigation', ui('shell.nav'))),
    node('main', undefined, '', ...main),
    node(
      'contentinfo',
      undefined,
      '',
      button(ui('shell.jump')),
      button(ui('shell.keys')),
      node('paragraph', undefined, '', link(ui('shell.source'))),
    ),
  ].join('\n')

/** A page of the diagnosis: where one is in the whole, then the step. */
const step = (face: Face, ...article: readonly string[]): string => {
  const { ui, texts } = face
  const standing = node(
    'complementary',
    ui('progress.title'),
    '',
    link(ui('back')),
    region(
      ui('way.title'),
      heading(ui('way.title'), 2),
      node('list', undefined, '', ...hops.map((hop) => `- listitem: /${escaped(texts.hops[hop].name)}/`)),
    ),
    region(ui('progress.causes'), heading(ui('progress.causes'), 2)),
  )
  return page(face, standing, node('article', undefined, '', ...article))
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** The answers to a question or the outcomes of a check, each a link in a list. */
const choices = (face: Face, id: string) =>
  list(...choicesOf(id).map((choice) => link(nameOf(face, id, choice))))

const answers = { reply: 'timeout', stage: 'data' }

interface Kind {
  readonly open: (page: Page, face: Face) => Promise<unknown>
  readonly tree: (face: Face) => string
}

const at =
  (id: string, given: Record<string, string> = answers) =>
  (page: Page, face: Face) =>
    page.goto(linkTo(face, id, given))

const kinds: { readonly [kind: string]: Kind } = {
  'the start': {
    open: (page, face) => page.goto(`/${face.language}/`),
    tree: (face) =>
      page(
        face,
        heading(face.ui('start.title')),
        node('textbox', face.ui('start.paste.label')),
        button(face.ui('start.paste.go')),
      ),
  },
  'what was understood': {
    open: (page, face) => understand(page, face, face.event),
    tree: (face) => step(face, heading(face.ui('evidence.title')), link(face.ui('evidence.next'))),
  },
  'a question': {
    open: at('hop'),
    tree: (face) => step(face, heading(titleOf(face, 'hop')), choices(face, 'hop')),
  },
  'a check': {
    open: at('mtu'),
    tree: (face) =>
      step(
        face,
        heading(titleOf(face, 'mtu')),
        region(face.ui('check.steps'), heading(face.ui('check.steps'), 2), node('list')),
        region(face.ui('check.results'), heading(face.ui('check.results'), 2), choices(face, 'mtu')),
        node('textbox', face.ui('check.note')),
      ),
  },
  'a cause': {
    open: at('path-mtu'),
    tree: (face) =>
      step(
        face,
        heading(titleOf(face, 'path-mtu')),
        ...(['cause.evidence', 'cause.fix', 'cause.verify', 'cause.putBack'] as const).map((key) =>
          region(face.ui(key), heading(face.ui(key), 2)),
        ),
        link(face.ui('cause.goOn')),
        link(face.ui('report.link')),
      ),
  },
  'the end': {
    open: at('support'),
    tree: (face) =>
      step(
        face,
        heading(titleOf(face, 'support')),
        region(face.ui('escalation.ruledOut')),
        region(
          face.ui('escalation.help'),
          heading(face.ui('escalation.help'), 2),
          node('list'),
          node('list'),
        ),
      ),
  },
  'the report': {
    open: at('report'),
    tree: (face) =>
      page(
        face,
        heading(face.ui('report.heading')),
        button(face.ui('report.print')),
        region(face.ui('way.title')),
      ),
  },
  'the letter': {
    open: at('letter'),
    tree: (face) =>
      page(
        face,
        heading(face.ui('letter.title')),
        node('textbox', face.ui('letter.subjectField')),
        node('textbox', face.ui('letter.bodyField')),
      ),
  },
  'the checklist': {
    open: at('checklist', {}),
    tree: (face) => page(face, heading(face.ui('checklist.blank')), node('group', choicesOnPaper(face))),
  },
  'the undo list': {
    open: at('undo'),
    tree: (face) => step(face, heading(face.ui('undo.title')), link(face.ui('undo.back'))),
  },
  'the cases': {
    open: (page, face) => page.goto(`/${face.language}/cases`),
    tree: (face) => page(face, heading(face.ui('cases.title'))),
  },
  'the map': {
    open: at('map'),
    tree: (face) =>
      page(
        face,
        node(
          'article',
          undefined,
          '',
          heading(face.map('title')),
          node('group', face.map('controls'), '', button(face.map('zoomIn'))),
          node(
            'group',
            face.map('graph'),
            '',
            link(`${titleOf(face, 'reply')} — ${face.map('mark.answered')}`),
            link(titleOf(face, 'mtu')),
            link(titleOf(face, 'support')),
          ),
          node('list', face.map('legend')),
          region(
            face.map('outline'),
            ...(['questions', 'checks', 'causes', 'end'] as const).flatMap((key) => [
              heading(face.map(key), 3),
              node('list'),
            ]),
          ),
        ),
      ),
  },
  'the source': {
    open: at('source'),
    tree: (face) =>
      page(
        face,
        node(
          'article',
          undefined,
          '',
          heading(face.source('title')),
          region(face.source('parts'), heading(face.source('parts'), 2), node('list')),
          region(face.source('items'), heading(face.source('items'), 2), node('list')),
          region(
            face.source('added'),
            heading(face.source('added'), 2),
            heading(face.source('added_check'), 3),
            node('list'),
          ),
        ),
      ),
  },
  'a link that could not be kept whole': {
    open: (page, face) => page.goto(`${linkTo(face, 'hop')}#1;ghost=x;reply=tls`),
    tree: (face) =>
      step(face, heading(face.ui('link.title')), region(face.ui('link.dropped')), link(face.ui('link.goOn'))),
  },
  'a page that does not exist': {
    open: (page, face) => page.goto(`/${face.language}/no/such/page`),
    tree: (face) => [heading(face.ui('notFound.title')), link(face.ui('notFound.start'))].join('\n'),
  },
}

for (const face of faces) {
  test(`In ${face.name}, the accessibility tree of each kind of page has its parts in order`, async ({
    page,
  }) => {
    test.slow()
    for (const [kind, { open, tree }] of Object.entries(kinds)) {
      await test.step(kind, async () => {
        await open(page, face)
        await expect(page.locator('body'), kind).toMatchAriaSnapshot(tree(face))
      })
    }
  })
}
