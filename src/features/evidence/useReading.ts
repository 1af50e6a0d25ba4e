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
  | { readonly at: 'ready' }
  /** `file`: as in `Nothing`. */
  | { readonly at: 'cancelled' | 'failed'; readonly file: string | undefined }
  | { readonly at: 'reading'; readonly name: string | undefined; readonly progress: Progress | undefined }
  | Nothing

interface Running {
  readonly file: string | undefined
  giveUp(): void
}

/** Reads what is given and, where it can be diagnosed, goes to the page of the evidence. One reading at a time. */
export function useReading(): {
  readonly reading: Reading
  /** `onUnused`: nothing came of it, for it holds nothing, was cancelled, or made way for something else. */
  read(input: Input, onUnused?: () => void): void
  cancel(): void
} {
  const [reading, setReading] = useState<Reading>({ at: 'ready' })
  const running = useRef<Running>(undefined)
  const take = useTake()
  const navigate = useNavigate()
  useEffect(() => () => running.current?.giveUp(), [])

  const read = async (input: Input, onUnused?: () => void) => {
    running.current?.giveUp()
    let stopped = false
    const name = 'file' in input ? input.file.name : undefined
    setReading({ at: 'reading', name, progress: undefined })
    const task = startReading(input, (progress) => {
      if (!stopped) setReading({ at: 'reading', name, progress })
    })
    const giveUp = () => {
      stopped = true
      task.stop()
      onUnused?.()
    }
    running.current = { file: name, giveUp }
    try {
      const outcome = await task.outcome
      if (stopped) return
      const taken =
        outcome.kind === 'failed'
          ? ({ at: 'failed', file: name } as const)
          : await take(outcome, () => stopped)
      if (stopped || taken === undefined) return
      running.current = undefined
      if ('at' in taken) onUnused?.()
      else navigate(taken, { state: { from: 'start' } })
      setReading('at' in taken ? taken : { at: 'ready' })
    } catch (error) {
      if (stopped) return
      // A part of the page could not be loaded, which the shell says: what was given can be read again.
      running.current = undefined
      giveUp()
      setReading({ at: 'ready' })
      throw error
    }
  }
  return {
    reading,
    read,
    cancel: () => {
      if (running.current === undefined) return
      const { file, giveUp } = running.current
      running.current = undefined
      giveUp()
      setReading({ at: 'cancelled', file })
    },
  }
}

/** Makes what was read the evidence of the diagnosis, unless that is stopped before. */
function useTake() {
  const language = useLanguage()
  const { hash } = useLocation()
  // A long file is read on while the language is changed: what counts is where the reader is when it has been read.
  const here = useRef({ language, hash })
  useEffect(() => {
    here.current = { language, hash }
  }, [language, hash])
  return async (outcome: Extract<Outcome, { kind: 'done' }>, isStopped: () => boolean) => {
    const { takeSurvey } = await import('./take.ts')
    return takeSurvey(outcome, here.current.language, here.current.hash, isStopped)
  }
}
