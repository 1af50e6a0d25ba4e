import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, replay } from '#engine'
import { article } from './article.ts'
import { type Hop, hops } from './hops.ts'
import { causesAt, suspicionOf } from './suspicion.ts'

const wayAfter = (answers: Answers) => suspicionOf(replay(article, answers))
const at = (answers: Answers, hop: Hop) => wayAfter(answers).find((one) => one.hop === hop)

describe('The way of the message', () => {
  it('has a cause at every hop', () => {
    for (const hop of hops) expect(causesAt(hop), hop).not.toEqual([])
  })
  it('has no suspicion before anything was answered', () => {
    expect(wayAfter({}).map(({ share, state }) => ({ share, state }))).toEqual(
      hops.map(() => ({ share: 0, state: 'open' })),
    )
  })
  it('suspects the firewall first when the greeting is full of asterisks', () => {
    const way = wayAfter({ reply: 'timeout', greeting: 'asterisks' })
    const [first] = way.toSorted((a, b) => b.share - a.share)
    expect(first).toMatchObject({ hop: 'firewall', state: 'likely' })
    expect(first?.causes[0]).toBe('firewall-smtp-inspection')
  })
  it('divides the suspicion of a cause between its places', () => {
    expect(at({ reply: 'quota' }, 'destination')).toMatchObject({ share: 1, causes: ['mailbox-full'] })
    const size = wayAfter({ limit: 'remote', reply: 'size' })
    const [edge, destination] = ['edge', 'destination'].map((hop) => size.find((one) => one.hop === hop))
    expect(edge?.share).toBe(destination?.share)
  })
  it('is certain, and only there, once a check has found the cause', () => {
    const way = wayAfter({ reply: 'timeout', 'av-own': 'found' })
    expect(way.filter(({ state }) => state === 'certain').map(({ hop }) => hop)).toEqual(['filter'])
    expect(at({ reply: 'timeout', 'av-own': 'found' }, 'firewall')).toMatchObject({ share: 0, state: 'open' })
  })
  it('clears a hop when every cause there is ruled out', () => {
    expect(at({ 'av-own': 'clear' }, 'filter')).toMatchObject({ state: 'cleared', share: 0 })
    expect(at({ inspect: 'clear' }, 'firewall')).toMatchObject({ state: 'open' })
  })
})

const choices = Object.entries({ ...article.questions, ...article.checks }).map(([id, node]) =>
  fc.constantFrom(...Object.keys('options' in node ? node.options : node.results)).map((one) => [id, one]),
)
const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(...choices.map((choice) => fc.option(choice, { nil: undefined })))
  .map((some) => Object.fromEntries(some.filter((one) => one !== undefined)))

describe('After any answers, suspicion', () => {
  it('is one whole, or none while nothing speaks for a cause', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const session = replay(article, answers)
        const way = suspicionOf(session)
        const speaks = session.confirmed.length > 0 || session.ranked.some(({ score }) => score > 0)
        expect(way.map(({ hop }) => hop)).toEqual(hops)
        expect(way.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(speaks ? 1 : 0)
        for (const { share, causes } of way) expect(share > 0).toBe(causes.length > 0)
      }),
    )
  })
})
