import { useNavigate } from 'react-router'
import { type Address, startAddress, useDiagnosis, useDiagnosisStore, useLanguage } from '#diagnosis'
import { historyPlace } from '#ui/historyPlace.ts'
import { Icon } from '#ui/Icon.tsx'
import { isForAnotherWindow, Link } from '#ui/Link.tsx'
import { useWords } from '#ui/useWords.ts'
import styles from './BackLink.module.css'

/** The node before this one on the path that the answers took. */
function usePrevious(node: string | undefined): Address {
  const { session, at } = useDiagnosis()
  const language = useLanguage()
  const hasEvidence = useDiagnosisStore((s) => s.evidence !== null)
  const { path } = session
  const here = path.findIndex((step) => step.node === node)
  const previous = here === -1 ? path.at(-1) : path[here - 1]
  const fromEvidence = useDiagnosisStore((s) => s.evidence?.answers)
  // What the evidence answered was corrected on its own page, not asked.
  const asked = previous !== undefined && fromEvidence?.[previous.node] !== previous.answer
  if (previous !== undefined && asked) return at(previous.node)
  if (node !== undefined && hasEvidence) return at('evidence')
  return startAddress(language)
}

/**
 * Leads where the browser's Back leads: through the history where this visit has one. A link that was opened
 * from elsewhere has none; there it leads along the path that the answers took.
 */
export function BackLink({ node }: { readonly node: string | undefined }) {
  const t = useWords()
  const address = usePrevious(node)
  const navigate = useNavigate()
  return (
    <Link
      className={styles.back}
      data-key="back"
      to={address}
      onClick={(event) => {
        if (historyPlace(window.history.state) === 0 || isForAnotherWindow(event)) return
        event.preventDefault()
        navigate(-1)
      }}
    >
      <Icon name="back" />
      {t('back')}
    </Link>
  )
}
