/**
 * Every way through the article, generated from its graph: each page opened by a link and each of its answers given.
 * A page or an answer of the article that was not visited fails the test, as does one that nobody thought of here.
 */
import type { Page } from '@playwright/test'
import { edgesOf, nodesOf } from '#engine'
import { article } from '#event-2004/article'
import {
  after,
  causeIds,
  checkIds,
  choicesOf,
  linkTo,
  nameOf,
  questionIds,
  titleOf,
  waysIn,
} from './support/article.ts'
import { type Face, faces } from './support/faces.ts'
import { choice, expectAccessible, expectNode, expectNoSidewaysScroll } from './support/pages.ts'
import { expect, test } from './support/test.ts'

// Snapshots of some six hundred pages would take longer than the walk; the step that failed names page and answer.
test.use({ trace: 'off' })

const half = Math.ceil(checkIds.length / 2)
/** In parts of similar length, so that workers share the load. */
const parts: readonly (readonly [what: string, nodes: readonly string[]])[] = [
  ['question', questionIds],
  ['check of the first half', checkIds.slice(0, half)],
  ['check of the second half', checkIds.slice(half)],
  ['cause, and the page for when none was found,', [...causeIds, article.escalation]],
]

const ways = waysIn()
const answersOf = (node: string): string[] => choicesOf(node).map((answer) => `${node}=${answer}`)

/** Opens the node by a link to it; gives its address. */
async function open(page: Page, face: Face, node: string): Promise<string> {
  const answers = ways.get(node)
  if (answers === undefined) throw new Error(`no answers lead to '${node}'`)
  const link = linkTo(face, node, answers)
  await page.goto(link)
  await expectNode(page, face, node)
  await expect(page).toHaveURL(link)
  await expect(page).toHaveTitle(beginsWith(titleOf(face, node)))
  return link
}

const beginsWith = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} · `)

/** Follows one answer to where the engine says it leads, and comes back. */
async function follow(page: Page, face: Face, node: string, answer: string, here: string): Promise<void> {
  const next = after(ways.get(node) ?? {}, node, answer)
  await choice(page, face, node, answer).click()
  await expectNode(page, face, next.page)
  const there = linkTo(face, next.page, next.answers)
  await expect(page).toHaveURL(there)
  expect(new URL(page.url()).hash.split(';')).toContain(`${node}=${answer}`)
  for (const edge of edgesOf(article).filter((e) => e.from === node && e.answer === answer)) {
    // Questions that no longer matter are skipped; what a check finds is not.
    if (checkIds.includes(node)) expect(next.page).toBe(edge.to)
  }
  await page.goBack()
  await expect(page).toHaveURL(here)
  await expectNode(page, face, node)
}

test('The parts of the walk are all pages of the article, each once', () => {
  expect(parts.flatMap(([, nodes]) => nodes).sort()).toEqual(nodesOf(article).sort())
  expect([...ways.keys()].sort()).toEqual(nodesOf(article).sort())
})

for (const face of faces) {
  for (const [what, nodes] of parts) {
    test(`In ${face.name}, every ${what} opens by link, is accessible, and leads where each answer should`, async ({
      page,
    }) => {
      test.setTimeout(900_000)
      const visited: string[] = []
      const given: string[] = []
      for (const node of nodes) {
        await test.step(node, async () => {
          const here = await open(page, face, node)
          visited.push(node)
          // Around the step there is the same on each page of a kind.
          await expectAccessible(page, node, {
            part: visited.length === 1 ? undefined : 'main article',
            colours: visited.length === 1 || face === faces[0],
          })
          await page.setViewportSize({ width: 320, height: 640 })
          await expectNoSidewaysScroll(page, node)
          await page.setViewportSize({ width: 1280, height: 720 })
          await expectEveryChoice(page, face, node)
          for (const answer of choicesOf(node)) {
            await test.step(`${node}=${answer}`, () => follow(page, face, node, answer, here))
            given.push(`${node}=${answer}`)
          }
        })
      }
      expect(visited.sort(), 'pages visited').toEqual([...nodes].sort())
      expect(given.sort(), 'answers given').toEqual(nodes.flatMap(answersOf).sort())
    })
  }
}

/** The page offers the article's choices and no others. */
async function expectEveryChoice(page: Page, face: Face, node: string): Promise<void> {
  const wanted = choicesOf(node)
  const [first] = wanted
  if (first === undefined) return
  const one = page.getByRole('link', { name: nameOf(face, node, first), exact: true })
  const list = page.getByRole('main').getByRole('list').filter({ has: one })
  await expect(list.getByRole('link')).toHaveCount(wanted.length)
}
