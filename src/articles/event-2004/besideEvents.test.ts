import { describe, expect, it } from 'vitest'
import relatedEvents from '#locales/en/event-2004/related-events.json' with { type: 'json' }
import relatedEventsRu from '#locales/ru/event-2004/related-events.json' with { type: 'json' }
import { article } from './article.ts'
import { eventsFrom } from './besideEvents.ts'
import { queuedMessages } from './commands.ts'

describe('events beside a failure', () => {
  it.each([
    [[12014], 'tls', 'certificate'],
    [[2015], 'tls', 'certificate'],
    [[2015, 12014], 'tls', 'certificate'],
    [[2003], 'auth', 'logon'],
    [[2016], 'auth', 'auth'],
    [[2017, 2006], 'auth', 'auth'],
    [[1035], 'auth', 'auth'],
    [[2002], 'timeout', 'connection'],
    [[2005], 'timeout', 'connection'],
    [[2014], 'timeout', 'routing'],
    [[2014, 2002], 'dns', 'routing'],
    [[1050], 'timeout', 'agents'],
    [[16023], 'content', 'agents'],
    [[15004, 15006], 'server', 'pressure'],
  ])('%j with a reply of the class %s point at %s', (ids, reply, result) => {
    expect(eventsFrom(ids, { reply })).toBe(result)
    expect(article.checks.events.results).toHaveProperty(result)
  })

  it('point at a cause where there is no reply to say otherwise', () => {
    expect(eventsFrom([15007], {})).toBe('pressure')
    expect(eventsFrom([15007], { reply: 'unknown' })).toBe('pressure')
  })

  it('count for nothing where they cannot explain the reply', () => {
    expect(eventsFrom([1035, 15004], { reply: 'recipient' })).toBeUndefined()
  })

  it('leave it open where they name two causes', () => {
    expect(eventsFrom([12014, 1050], { reply: 'timeout' })).toBeUndefined()
    expect(eventsFrom([12014, 2006], { reply: 'timeout' })).toBe('certificate')
  })

  it.each(['certificate', 'auth', 'logon', 'connection', 'routing', 'pressure'] as const)(
    'point at %s by the numbers its label names',
    (result) => {
      const label = relatedEvents.checks.events.results[result].label
      const ids = [...label.matchAll(/\d{4,}/g)].map(([id]) => Number(id))
      for (const id of ids) expect(eventsFrom([id], {})).toBe(result)
      expect(ids.length).toBeGreaterThan(0)
    },
  )

  it.each([relatedEvents, relatedEventsRu])(
    'that no result has are named where their command is run: 8010 beside Get-Message',
    ({ checks }) => {
      const { steps } = article.checks.events
      expect(checks.events.steps.queue).toContain('`8010`')
      expect(steps.queue.run).toContain(queuedMessages)
    },
  )

  it('are no sign of a lack of resources where they say that it has passed', () => {
    expect(eventsFrom([15005], { reply: 'timeout' })).toBeUndefined()
  })

  it('are none in most logs', () => {
    expect(eventsFrom([], { reply: 'timeout' })).toBeUndefined()
    expect(eventsFrom([7036, 2007], { reply: 'timeout' })).toBeUndefined()
  })
})
