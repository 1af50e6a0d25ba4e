/** The undo list: which changes were marked as done, and which still stand. */
import { useMemo } from 'react'
import { changeOf, inFamily, keyOf, type StepList, valuesFor } from '#event-2004/changes'
import { isoWithOffset } from '#event-2004/report/time'
import { stillDone, type UndoEntry, undoListOf } from '#event-2004/undo'
import { useValues } from './useDiagnosis.ts'
import { useFamily } from './useFamily.ts'
import { useDiagnosisStore } from './useStore.ts'

export interface UndoList {
  readonly open: readonly UndoEntry[]
  readonly takenBack: readonly UndoEntry[]
  /** `false` puts it on the list again. */
  setTakenBack(entry: UndoEntry, takenBack: boolean): void
}

const now = (): string => isoWithOffset(new Date())

export function useUndoList(): UndoList {
  const done = useDiagnosisStore((s) => s.done)
  const takeBack = useDiagnosisStore((s) => s.takeBack)
  return useMemo(() => {
    const all = undoListOf(done)
    return {
      open: stillDone(all),
      takenBack: all.filter((entry) => entry.takenBack !== undefined),
      setTakenBack: ({ changes }, taken) => takeBack(changes, taken ? now() : null),
    }
  }, [done, takeBack])
}

/** The tick "I did this" of each command in a list of steps that can be taken back; it keeps the values of that moment. */
export function useMarks(node: string, list: StepList) {
  const done = useDiagnosisStore((s) => s.done)
  const setDone = useDiagnosisStore((s) => s.setDone)
  const values = useValues()
  const [family] = useFamily()
  return (step: string, place: number) => {
    const key = keyOf(node, list, step, place)
    const change = changeOf(key)
    const templates = change === undefined ? undefined : inFamily(change, family)
    const marked = done[key]
    if (templates === undefined) return undefined
    return {
      checked: marked !== undefined && marked.takenBack === undefined,
      set: (checked: boolean) =>
        setDone(key, checked ? { family, values: valuesFor(templates, values), at: now() } : null),
    }
  }
}

export type { UndoEntry }
