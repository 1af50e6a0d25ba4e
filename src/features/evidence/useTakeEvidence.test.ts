import { expect, it } from 'vitest'
import { diagnosisStore, type Evidence } from '#diagnosis'
import type { Answers } from '#engine'
import { takeCorrected } from './useTakeEvidence.ts'

const evidence = (answers: Answers): Evidence => ({ text: '', records: [], chosen: 0, answers, values: {} })

it('Corrected evidence that answers nothing takes back what the old one had answered, and nothing else', () => {
  for (const [given, left] of [
    [{}, {}],
    [{ hop: 'internet' }, { hop: 'internet' }],
  ] as const) {
    const old = evidence({ reply: 'dns' })
    const known = { ...old.answers, ...given }
    diagnosisStore.getState().setEvidence(old, known)
    const silent = evidence({})
    expect(takeCorrected(silent, known)).toEqual(left)
    expect(diagnosisStore.getState()).toMatchObject({ evidence: silent })
    expect(diagnosisStore.getState().answers).toEqual(left)
  }
})
