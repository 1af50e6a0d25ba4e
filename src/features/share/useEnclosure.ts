import { useEffect, useMemo, useState } from 'react'
import { type Enclosure, enclosureOf, type LeftOut, packEnclosure, useDiagnosisStore } from '#diagnosis'
import { maskEnclosure } from './mask/mask.ts'

/** What travels besides the answers, as far as it is known by now. */
export type EnclosureState =
  | { readonly is: 'none' | 'packing' | 'too-long' | 'failed' }
  | {
      readonly is: 'packed'
      readonly packed: string
      readonly enclosure: Enclosure
      readonly leftOut: LeftOut
    }

export interface EnclosureChoice {
  /** There is something to include. */
  readonly possible: boolean
  readonly included: boolean
  readonly masked: boolean
  readonly state: EnclosureState
  include(included: boolean): void
  mask(masked: boolean): void
}

async function packed(enclosure: Enclosure): Promise<EnclosureState> {
  try {
    const result = await packEnclosure(enclosure)
    return result.packed === undefined
      ? { is: 'too-long' }
      : { ...result, is: 'packed', packed: result.packed }
  } catch {
    return { is: 'failed' }
  }
}

/** Off until the person switches it on. */
export function useEnclosure(): EnclosureChoice {
  const evidence = useDiagnosisStore((s) => s.evidence)
  const corrections = useDiagnosisStore((s) => s.corrections)
  const notes = useDiagnosisStore((s) => s.notes)
  const [included, include] = useState(false)
  const [masked, mask] = useState(false)
  const whole = useMemo(() => enclosureOf({ evidence, corrections, notes }), [evidence, corrections, notes])
  const enclosure = useMemo(
    () => (!included || whole === undefined ? undefined : masked ? maskEnclosure(whole) : whole),
    [included, masked, whole],
  )
  const [done, setDone] = useState<{ readonly of: Enclosure; readonly state: EnclosureState }>()
  useEffect(() => {
    if (enclosure === undefined) return
    let ended = false
    void packed(enclosure).then((state) => ended || setDone({ of: enclosure, state }))
    return () => {
      ended = true
    }
  }, [enclosure])
  // A link that was packed before the last switch is not shown for a moment longer.
  const state: EnclosureState =
    enclosure === undefined ? { is: 'none' } : done?.of === enclosure ? done.state : { is: 'packing' }
  return { possible: whole !== undefined, included, masked, state, include, mask }
}
