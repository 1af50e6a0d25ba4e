import { useEffect, useId, useState } from 'react'
import { families } from '#commands'
import { useLanguage } from '#diagnosis'
import { languageNames } from '#ui/languageNames.ts'
import styles from './Checklist.module.css'
import { type Choices, papers, parts, shows } from './choices.ts'
import { useChoices, useChoose } from './usePaperInput.ts'
import { printWordsOf } from './words.ts'

/** What is printed; each choice is in the address. */
export function ChoicesForm({ blank }: { readonly blank: boolean }) {
  const { print, ui } = printWordsOf(useLanguage())
  const words = print.choices
  const { choices: current } = useChoices()
  const toAddress = useChoose()
  // At once what was chosen last: the address follows when the words of another language are there.
  const [choices, setChoices] = useState(current)
  useEffect(() => setChoices(current), [current])
  const choose = (change: Partial<Choices>) => {
    const chosen = { ...choices, ...change }
    setChoices(chosen)
    toAddress(chosen)
  }
  // Of blank paper there is nothing answered, pasted or noted.
  const offered = parts.filter((part) => !blank || part === 'commands' || part === 'causes')
  return (
    <fieldset className={styles.choices}>
      <legend>{words.title}</legend>
      <Select
        label={words.lang}
        value={choices.lang}
        options={{ ru: languageNames.ru, en: languageNames.en, both: words.bothLanguages }}
        onChange={(lang) => choose({ lang })}
      />
      {!blank && (
        <Select
          label={words.show}
          value={choices.show}
          options={pick(shows, (one) => words[one])}
          onChange={(show) => choose({ show })}
        />
      )}
      <Select
        label={words.version}
        value={choices.version}
        options={pick([...families, 'both'] as const, (one) =>
          one === 'both' ? words.bothVersions : ui.family[one],
        )}
        onChange={(version) => choose({ version })}
      />
      <Select
        label={words.paper}
        value={choices.paper}
        options={pick(papers, (one) => words[one])}
        onChange={(paper) => choose({ paper })}
      />
      <fieldset className={styles.parts}>
        <legend>{words.with}</legend>
        {offered.map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={choices[part]}
              onChange={(event) => choose({ [part]: event.target.checked })}
            />
            {words[part]}
          </label>
        ))}
      </fieldset>
    </fieldset>
  )
}

/** The words of each choice, in the order of the choices. */
const pick = <T extends string>(all: readonly T[], word: (one: T) => string) =>
  // Safe: `all` has every T that the select offers.
  Object.fromEntries(all.map((one) => [one, word(one)])) as { readonly [O in T]: string }

interface SelectProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: { readonly [O in T]: string }
  readonly onChange: (value: T) => void
}

function Select<T extends string>({ label, value, options, onChange }: SelectProps<T>) {
  const id = useId()
  const isOption = (text: string): text is T => Object.hasOwn(options, text)
  return (
    <div className={styles.select}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => isOption(target.value) && onChange(target.value)}
      >
        {Object.entries<string>(options).map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
