import { useTranslation } from 'react-i18next'
import type { Evidence } from '#diagnosis'
import { evidenceOf } from './read.ts'
import { useTakeEvidence } from './useTakeEvidence.ts'

/** Which of several failures the diagnosis is about. Nothing where there is only one. */
export function RecordChoice({ evidence }: { readonly evidence: Evidence }) {
  const { t } = useTranslation('ui')
  const take = useTakeEvidence()
  const telling = evidence.records.flatMap((record, place) =>
    record.reply === undefined && record.log === undefined ? [] : [{ record, place }],
  )
  if (telling.length < 2) return null
  return (
    <div>
      <label htmlFor="record">{t('evidence.which', { count: telling.length })}</label>
      <select
        id="record"
        value={evidence.chosen}
        onChange={(event) => take(evidenceOf(evidence.text, evidence.records, Number(event.target.value)))}
      >
        {telling.map(({ record, place }) => (
          <option key={place} value={place}>
            {[record.time, record.connector, record.reply?.slice(0, 100)].filter(Boolean).join(' · ')}
          </option>
        ))}
      </select>
    </div>
  )
}
