import { useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useLanguage } from '#diagnosis'
import type { EvidenceKind, EvidenceProblem } from '#evidence'
import { type Input, type Outcome, type Progress, startReading } from './reading.ts'

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
  const take = useTake()
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

/** Goes to the page of the evidence, where what was read can be diagnosed. */
function useTake() {
  const language = useLanguage()
  const navigate = useNavigate()
  const { hash } = useLocation()
  return async (outcome: Extract<Outcome, { kind: 'done' }>): Promise<Nothing | undefined> => {
    const { takeSurvey } = await import('./take.ts')
    const taken = await takeSurvey(outcome, language, hash)
    if ('at' in taken) return taken
    navigate(taken, { state: { from: 'start' } })
    return undefined
  }
}
