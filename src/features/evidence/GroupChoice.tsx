import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence, EvidenceSource } from '#diagnosis'
import { visibleLine } from '#event-2004/report/visible'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#ui/useWords.ts'
import styles from './GroupChoice.module.css'
import { evidenceOf } from './read.ts'
import { useTakeEvidence } from './useTakeEvidence.ts'

/** What fits on a screen; the groups stand largest first. */
const shownAtFirst = 6

/** Which kind of failure the diagnosis is about, of those that were read. Nothing where there is only one. */
export function GroupChoice({ evidence }: { readonly evidence: Evidence }) {
  const t = useWords()
  const take = useTakeEvidence()
  const [all, setAll] = useState(evidence.chosen >= shownAtFirst)
  const { source } = evidence
  if (source === undefined || source.groups.length < 2) return null
  const shown = all ? source.groups : source.groups.slice(0, shownAtFirst)
  return (
    <fieldset className={styles.groups}>
      <legend>{t('evidence.which', { count: source.count })}</legend>
      {shown.map((group, place) => (
        <label key={keyOf(group)} className={styles.group}>
          <input
            type="radio"
            name="group"
            checked={place === evidence.chosen}
            onChange={() => take(evidenceOf(evidence, place))}
          />
          <Group group={group} />
        </label>
      ))}
      {shown.length < source.groups.length && (
        <Button small onClick={() => setAll(true)}>
          {t('groups.more', { count: source.groups.length - shown.length })}
        </Button>
      )}
      {all && source.further > 0 && <p>{t('groups.further', { count: source.further })}</p>}
    </fieldset>
  )
}

type GroupLine = EvidenceSource['groups'][number]

const keyOf = ({ class: meaning, connector, destination, several }: GroupLine): string =>
  JSON.stringify([meaning, connector, destination, several])

/** Exchange's own logs write UTC by ISO 8601; the other times are as their log has them. */
const readable = (time: string): string =>
  time.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/, '$1 $2 UTC')

/** Class and count; then where the mail went, and when it last failed. */
function Group({ group }: { readonly group: GroupLine }) {
  const t = useWords()
  const { t: smtp } = useTranslation('smtp')
  const { class: meaning, connector, destination, several, count, newest } = group
  const name =
    meaning === 'undecided' || meaning === 'silent' ? t(`groups.${meaning}`) : smtp(`classes.${meaning}.name`)
  return (
    <span className={styles.about}>
      <span className={styles.name}>
        <b>{name}</b>
        <span>{t('groups.count', { count })}</span>
      </span>
      <span className={styles.where}>
        {connector !== undefined && (
          <span translate="no" dir="auto">
            {visibleLine(connector)}
          </span>
        )}
        {several ? (
          <span>{t('groups.several')}</span>
        ) : (
          destination !== undefined && (
            <span translate="no" dir="auto">
              {visibleLine(destination)}
            </span>
          )
        )}
        {newest !== undefined && <span>{t('groups.newest', { time: readable(visibleLine(newest)) })}</span>}
      </span>
    </span>
  )
}
