import { expect, it } from 'vitest'
import { diagnosisStore } from '#diagnosis'
import { readText } from './read.ts'
import { takeSurvey } from './take.ts'

it('What was read is kept with its answers, though the page be left before the next one is shown', async () => {
  const text = '454 4.7.5 Certificate validation failure'
  const survey = readText(text)
  const given = '#1;reply=tls;hop=internet'
  for (const [fragment, answers] of [
    ['', { reply: 'tls' }],
    [given, { reply: 'tls', hop: 'internet' }],
  ] as const) {
    const taken = await takeSurvey({ kind: 'done', survey, origin: { text } }, 'en', fragment)
    expect(diagnosisStore.getState()).toMatchObject({ evidence: { text }, answers })
    expect(taken).toMatchObject({ pathname: '/en/event-2004/evidence' })
  }
})

it('What was read is not taken when it was cancelled, or the page left, before it could be', async () => {
  const before = diagnosisStore.getState()
  const text = '550 5.1.1 User unknown'
  const done = { kind: 'done', survey: readText(text), origin: { text } } as const
  expect(await takeSurvey(done, 'en', '', () => true)).toBeUndefined()
  expect(diagnosisStore.getState()).toBe(before)
})
