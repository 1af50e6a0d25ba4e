import { useTranslation } from 'react-i18next'
import { Link, useLocation, useNavigate } from 'react-router'
import { type Address, startAddress, useDiagnosis, useDiagnosisStore, useLanguage } from '#diagnosis'
import styles from './BackLink.module.css'

/** The node before this one on the path that the answers took. */
export function usePrevious(node: string | undefined): { page: string; address: Address } {
  const { session, at } = useDiagnosis()
  const language = useLanguage()
  const hasEvidence = useDiagnosisStore((s) => s.evidence !== null)
  const { path } = session
  const here = path.findIndex((step) => step.node === node)
  const previous = here === -1 ? path.at(-1) : path[here - 1]
  const fromEvidence = useDiagnosisStore((s) => s.evidence?.answers)
  // What the evidence answered was corrected on its own page, not asked.
  const asked = previous !== undefined && fromEvidence?.[previous.node] !== previous.answer
  if (previous !== undefined && asked) return { page: previous.node, address: at(previous.node) }
  if (node !== undefined && hasEvidence) return { page: 'evidence', address: at('evidence') }
  return { page: 'start', address: startAddress(language) }
}

/** Leads where the browser's Back leads; by way of the history when the person came from there. */
export function BackLink({ node }: { readonly node: string | undefined }) {
  const { t } = useTranslation('ui')
  const { page, address } = usePrevious(node)
  const { state } = useLocation()
  const navigate = useNavigate()
  const cameFromThere = isFrom(state) && state.from === page
  return (
    <Link
      className={styles.back}
      to={address}
      onClick={(event) => {
        if (!cameFromThere || event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        navigate(-1)
      }}
    >
      <span aria-hidden="true">←</span> {t('back')}
    </Link>
  )
}

const isFrom = (state: unknown): state is { from: string } =>
  typeof state === 'object' && state !== null && 'from' in state && typeof state.from === 'string'
