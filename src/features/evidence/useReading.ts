import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { addressOf, beginCase, useDiagnosis, useDiagnosisStore, useLanguage } from '#diagnosis'
import type { EvidenceKind, EvidenceProblem } from '#evidence'
import { breath } from './breath.ts'
import { type Input, type Origin, type Outcome, type Progress, startReading } from './reading.ts'

/** Why there is nothing to go on with. */
export interface Nothing {
  readonly at: 'nothing'
  /** The name of a file; undefined for pasted text. */
  readonly file: string | undefined
  readonly found: EvidenceKind
  readonly problems: readonly EvidenceProblem[]
  readonly otherEvents: readonly number[]
}

export type Reading =
  | { readonly at: 'ready' | 'cancelled' | 'failed' }
  | { readonly at: 'reading'; readonly name: string | undefined; readonly progress: Progress | undefined }
  | Nothing

/** Reads what is given and, where it can be diagnosed, goes to the page of the evidence. One reading at a time. */
export function useReading(): {
  readonly reading: Reading
  read(input: Input): void
  cancel(): void
} {
  const [reading, setReading] = useState<Reading>({ at: 'ready' })
  const running = useRef<() => void>(undefined)
  const take = useTakeSurvey()
  // Whoever leaves the page has no use for what is being read.
  useEffect(() => () => running.current?.(), [])

  const read = async (input: Input) => {
    running.current?.()
    let stopped = false
    const name = 'file' in input ? input.file.name : undefined
    setReading({ at: 'reading', name, progress: undefined })
    const task = startReading(input, (progress) => {
      if (!stopped) setReading({ at: 'reading', name, progress })
    })
    running.current = () => {
      stopped = true
      task.stop()
    }
    const outcome = await task.outcome
    if (stopped) return
    const nothing = outcome.kind === 'failed' ? undefined : await take(outcome)
    if (stopped) return
    setReading(outcome.kind === 'failed' ? { at: 'failed' } : (nothing ?? { at: 'ready' }))
  }
  return {
    reading,
    read,
    cancel: () => {
      running.current?.()
      setReading({ at: 'cancelled' })
    },
  }
}

/** Makes a survey the evidence of the diagnosis. Answers that came with a link are the person's, and count. */
function useTakeSurvey() {
  const language = useLanguage()
  const navigate = useNavigate()
  const { answers } = useDiagnosis()
  const setEvidence = useDiagnosisStore((s) => s.setEvidence)
  return async ({ survey, origin }: Extract<Outcome, { kind: 'done' }>): Promise<Nothing | undefined> => {
    const [{ evidenceFrom, makeReady }, { merge }] = await Promise.all([
      import('./read.ts'),
      import('#event-2004'),
    ])
    await makeReady()
    await breath()
    const evidence = evidenceFrom(survey, origin)
    if (evidence === undefined) return nothingIn(survey, origin)
    await breath()
    // On the start page none is under way: what is read there begins a case of its own.
    if (Object.keys(answers).length === 0) beginCase()
    setEvidence(evidence)
    navigate(addressOf(language, 'evidence', merge(evidence.answers, answers)), { state: { from: 'start' } })
    return undefined
  }
}

const nothingIn = (
  { found, problems, otherEvents }: Extract<Outcome, { kind: 'done' }>['survey'],
  { file }: Origin,
): Nothing => ({ at: 'nothing', file, found, problems, otherEvents })
