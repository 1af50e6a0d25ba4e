import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import { inLanguage, languages, useDiagnosis, useLanguage } from '#diagnosis'
import { copyText } from '#ui/copyText.ts'
import type { LetterAction } from './shortcuts.ts'

/** What each letter does. `say` shows and announces a message. */
export function useActions(say: (message: string) => void): (action: LetterAction) => void {
  const { t } = useTranslation('keys')
  const { session, at } = useDiagnosis()
  const { pathname, search, hash, state } = useLocation()
  const language = useLanguage()
  const navigate = useNavigate()
  const actions: { readonly [A in LetterAction]: () => void } = {
    // The page's own controls know best: Back knows the history, side by side its switch.
    back: () => press('back'),
    beside: () => press('beside'),
    goOn: () => navigate(at(session.current)),
    map: () => navigate(at('map')),
    report: () => navigate(at('report')),
    checklist: () => navigate(at('checklist')),
    source: () => navigate(at('source')),
    language: () => {
      const other = languages.find((one) => one !== language) ?? language
      navigate(
        { pathname: inLanguage(pathname, other), search, hash },
        { replace: true, preventScrollReset: true, state },
      )
    },
    copy: () =>
      copyText(location.href).then(
        () => say(t('copied')),
        () => say(t('notCopied')),
      ),
  }
  return (action) => actions[action]()
}

const press = (name: string): void => document.querySelector<HTMLElement>(`[data-key="${name}"]`)?.click()
