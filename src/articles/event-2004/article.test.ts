import { describe, expect, it } from 'vitest'
import { type Answers, encodeLink, problemsOf, UNCHECKED } from '#engine'
import { families } from '../commands/index.ts'
import { article } from './article.ts'
import texts from './texts/en.ts'
import type { EventCause, EventCheck, Step } from './topic.ts'

/** The causes that the design promises. */
const promised = [
  'blocklist',
  'size-limit-remote',
  'size-limit-own',
  'antivirus-destination',
  'antivirus-own',
  'disclaimer',
  'message-format',
  'firewall-smtp-inspection',
  'idle-timeout',
  'path-mtu',
  'network-path',
  'port-25-blocked',
  'tls-certificate',
  'tls-version',
  'exchange-auth',
  'relay-denied',
  'sender-auth',
  'dns',
  'routing',
  'destination-resources',
  'destination-policy',
  'rate-limit',
  'recipient',
  'mailbox-full',
]

const checks: [string, EventCheck][] = Object.entries(article.checks)
const causes: [string, EventCause][] = Object.entries(article.causes)

describe('The article', () => {
  it('has no cycle, and every node can be reached', () => {
    expect(problemsOf(article)).toEqual([])
  })
  it('has the causes that the design names, and no other', () => {
    expect(Object.keys(article.causes).sort()).toEqual(promised.toSorted())
  })
  it('carries out each of the eight items of its source', () => {
    // Item 8 is where the escalation page leads.
    const items = new Set(checks.map(([, { item }]) => item ?? 8))
    expect([...items].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(Object.keys(texts.items)).toEqual([
      'item1',
      'item2',
      'item3',
      'item4',
      'item5',
      'item6',
      'item7',
      'item8',
    ])
  })
  it('names each check once in the agenda', () => {
    expect(article.agenda.toSorted()).toEqual(Object.keys(article.checks).sort())
  })
  it('uses no id that is the name of a page', () => {
    for (const page of ['evidence', 'checklist', 'report', 'map', 'source', 'print']) {
      expect({
        ...article.questions,
        ...article.checks,
        ...article.causes,
        [article.escalation]: 1,
      }).not.toHaveProperty(page)
    }
  })
  it('fits into a link of 600 characters with every question and check answered', () => {
    // The longest way: an answer to every question that can be on one way, and every check done.
    const questions = {
      reply: 'sender-auth',
      stage: 'starttls',
      said: 'remote',
      hop: 'internet',
      version: 'ex2019',
    }
    const more = {
      scope: 'some',
      which: 'attachments',
      changed: 'certificate',
      greeting: 'no-starttls',
      log: 'tls-other',
    }
    const clear: Answers = Object.fromEntries(article.agenda.map((check) => [check, 'clear']))
    expect(
      encodeLink({ ...questions, ...more, ...clear, events: 'connection', logging: 'connection' }).length,
    ).toBeLessThan(600)
    const unchecked: Answers = Object.fromEntries(article.agenda.map((check) => [check, UNCHECKED]))
    expect(encodeLink({ ...questions, ...more, ...unchecked }).length).toBeLessThan(700)
  })
})

const stepLists: [string, Record<string, Step>][] = [
  ...checks.map(([id, { steps }]): [string, Record<string, Step>] => [id, steps]),
  ...causes.flatMap(([id, { fix, verify }]): [string, Record<string, Step>][] => [
    [`${id}: fix`, fix],
    [`${id}: verify`, verify],
  ]),
]

describe.each(stepLists)('%s', (_, steps) => {
  it.each(families)('leaves something to do in %s, whoever’s server the other one is', (family) => {
    for (const side of ['ours', 'theirs']) {
      const left = Object.values(steps).filter(
        (step) => (step.only ?? family) === family && (step.side ?? side) === side,
      )
      expect(left.length).toBeGreaterThan(0)
    }
  })
  it('runs no command that its family of versions does not have', () => {
    for (const { run, only } of Object.values(steps)) {
      for (const command of [run ?? []].flat()) {
        if (only !== undefined) expect(command[only]).not.toBeNull()
        if (command.kind === 'changes' && command.undo !== null) {
          for (const family of families) expect(command.undo[family] === null).toBe(command[family] === null)
        }
      }
    }
  })
})

describe('Checks', () => {
  it.each(checks)('%s says where its facts stand', (_, { sources }) => {
    expect(sources.length).toBeGreaterThan(0)
  })
})
