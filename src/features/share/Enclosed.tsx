import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { useStore } from 'zustand'
import { useDiagnosisStore } from '#diagnosis'
import { decodeLink } from '#engine'
import { Notice } from '#ui/Notice.tsx'
import { useWords } from '#ui/useWords.ts'
import { OpenEnclosure } from './OpenEnclosure.tsx'
import { cameStore } from './takeEnclosure.ts'

/** Around a page: what came with the link is opened before the page, and spoken of on it. */
export function Enclosed({ children }: { readonly children: ReactNode }) {
  const { enclosure } = decodeLink(useLocation().hash)
  if (enclosure !== undefined) return <OpenEnclosure key={enclosure} packed={enclosure} />
  return (
    <>
      <Came />
      {children}
    </>
  )
}

function Came() {
  const t = useWords()
  const { state, pathname } = useLocation()
  const came = cameIn(state)
  const caseId = useDiagnosisStore((s) => s.caseId)
  const hasEvidence = useDiagnosisStore((s) => s.evidence !== null)
  const fromLink = useStore(cameStore, (s) => s.caseId) === caseId
  if (came !== undefined)
    return (
      <Notice live {...(came !== 'taken' && { kind: 'caution' })} title={t(`share.came.${came}`)}>
        <p>{t(`share.came.${came}Text`)}</p>
      </Notice>
    )
  if (!fromLink || !hasEvidence || !pathname.endsWith('/evidence')) return null
  return (
    <Notice title={t('share.came.evidence')}>
      <p>{t('share.came.evidenceText')}</p>
    </Notice>
  )
}

const outcomes = ['taken', 'damaged', 'newer'] as const

/** The history's state outlives releases: it is read as anything. */
function cameIn(state: unknown): (typeof outcomes)[number] | undefined {
  const came = typeof state === 'object' && state !== null && 'came' in state ? state.came : undefined
  return outcomes.find((outcome) => outcome === came)
}
