import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import { diagnosisOf, inLanguage, otherThan, useLanguage } from '#diagnosis'
import { copyText } from '#ui/copyText.ts'
import { historyPlace } from '#ui/historyPlace.ts'
import type { LetterAction } from './shortcuts.ts'

/** What each letter does. `say` shows and announces a message. */
export function useActions(say: (message: string) => void): (action: LetterAction) => void {
  const { t } = useTranslation('keys')
  const { pathname, search, hash, state } = useLocation()
  const language = useLanguage()
  const navigate = useNavigate()
  const here = () => diagnosisOf(hash, language)
  const actions: { readonly [A in LetterAction]: () => unknown } = {
    // The page's own controls know best. Where a page has no Back, the history is what there is; 0 is where the visit began.
    back: () => press('back') || (historyPlace(window.history.state) > 0 && navigate(-1)),
    beside: () => press('beside'),
    goOn: () => navigate(here().at(here().session.current)),
    map: () => navigate(here().at('map')),
    report: () => navigate(here().at('report')),
    checklist: () => navigate(here().at('checklist')),
    source: () => navigate(here().at('source')),
    language: () =>
      navigate(
        { pathname: inLanguage(pathname, otherThan(language)), search, hash },
        { replace: true, preventScrollReset: true, state },
      ),
    copy: () =>
      copyText(location.href).then(
        () => say(t('copied')),
        () => say(t('notCopied')),
      ),
  }
  return (action) => void actions[action]()
}

/** Whether the page has such a control; then it has been pressed. */
function press(name: string): boolean {
  const control = document.querySelector<HTMLElement>(`[data-key="${name}"]`)
  control?.click()
  return control !== null
}
