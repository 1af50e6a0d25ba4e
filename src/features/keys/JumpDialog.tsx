import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { languages, loadTexts, textsOf, useDiagnosis, useLanguage } from '#diagnosis'
import { titleOf } from '#event-2004/wording'
import { Button } from '#ui/Button.tsx'
import dialogs from '#ui/Dialog.module.css'
import { Prose } from '#ui/Prose.tsx'
import { type Found, nodeSearch, proposed } from './findNodes.ts'
import styles from './Help.module.css'

type Search = ReturnType<typeof nodeSearch>

/** Types a word, a code or a name, and goes to what has it. Closed, it is gone: it is made anew each time. */
export function JumpDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('keys')
  const { session, at } = useDiagnosis()
  const navigate = useNavigate()
  const texts = textsOf(useLanguage())
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const search = useSearch()
  const [field, list, hint] = [useId(), useId(), useId()]
  const isEmpty = typed.trim() === ''
  const found = isEmpty ? proposed([session.current, ...session.agenda]) : (search?.(typed) ?? [])

  useEffect(() => {
    dialog.current?.showModal()
    // The browser would go to the first button.
    document.getElementById(field)?.focus()
  }, [field])

  const go = (one: Found | undefined) => {
    if (one === undefined) return
    dialog.current?.close()
    navigate(at(one.id))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: active + 1, ArrowUp: active - 1 }[event.key]
    if (event.key === 'Enter') go(found[active])
    else if (to !== undefined && found.length > 0) setActive((to + found.length) % found.length)
    else return
    event.preventDefault()
  }
  const optionId = (place: number) => `${list}-${place}`

  // The focus stays in the field: the browser does not scroll to what the arrow keys choose.
  useEffect(() => {
    document.getElementById(`${list}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [list, active])

  return (
    <dialog ref={dialog} className={dialogs.dialog} aria-labelledby={`${field}-title`} onClose={onClose}>
      <div className={dialogs.head}>
        <h2 id={`${field}-title`}>{t('jump.title')}</h2>
        <Button small onClick={() => dialog.current?.close()}>
          {t('close')}
        </Button>
      </div>
      <div className={dialogs.inside}>
        <div className={styles.field}>
          <label htmlFor={field}>{t('jump.label')}</label>
          <input
            id={field}
            type="search"
            role="combobox"
            autoComplete="off"
            spellCheck={false}
            aria-autocomplete="list"
            aria-expanded={found.length > 0}
            aria-controls={found.length > 0 ? list : undefined}
            aria-describedby={hint}
            aria-activedescendant={found.length > 0 ? optionId(active) : undefined}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              setActive(0)
            }}
            onKeyDown={onKeyDown}
          />
          <p id={hint} className={styles.soft}>
            {t('jump.hint')}
          </p>
        </div>
        {found.length > 0 && (
          <ul
            id={list}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the listbox of a combobox.
            role="listbox"
            aria-label={t(isEmpty ? 'jump.next' : 'jump.found')}
            className={styles.found}
          >
            {found.map(({ id, kind }, place) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus.
              <li
                key={id}
                id={optionId(place)}
                // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: an option of that listbox.
                role="option"
                tabIndex={-1}
                aria-selected={place === active}
                onClick={() => go({ id, kind })}
              >
                <span>
                  <Prose text={titleOf(texts, id)} />
                </span>
                <span className={styles.kind}>{t(`jump.kind.${kind}`)}</span>
              </li>
            ))}
          </ul>
        )}
        <p role="status" className={found.length > 0 ? 'visually-hidden' : styles.soft}>
          {isEmpty || search === undefined
            ? ''
            : found.length === 0
              ? t('jump.none')
              : t('jump.count', { count: found.length })}
        </p>
      </div>
    </dialog>
  )
}

/** Over the texts of both languages: who reads the console in one may search in the other. */
function useSearch(): Search | undefined {
  const [search, setSearch] = useState<Search>()
  useEffect(() => {
    let ended = false
    const own = () => languages.flatMap((language) => loadedTexts(language) ?? [])
    // Without a connection the other language stays away; the search does with what is there.
    Promise.allSettled(languages.map(loadTexts)).then(() => {
      if (!ended) setSearch(() => nodeSearch(own()))
    })
    return () => {
      ended = true
    }
  }, [])
  return search
}

function loadedTexts(language: (typeof languages)[number]) {
  try {
    return textsOf(language)
  } catch {
    return undefined
  }
}
