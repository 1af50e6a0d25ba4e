import { useEffect, useRef, useState } from 'react'
import {
  type Case,
  deleteCase,
  restoreCase,
  startAddress,
  useCases,
  useLanguage,
  useStorageProblem,
} from '#diagnosis'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Heading } from '#ui/Heading.tsx'
import { NeedsScript } from '#ui/NeedsScript.tsx'
import { Notice } from '#ui/Notice.tsx'
import page from '#ui/Page.module.css'
import { useWords } from '#ui/useWords.ts'
import { CaseList } from './CaseList.tsx'
import styles from './Cases.module.css'
import { DeletedCases } from './DeletedCases.tsx'
import { download, nameWithDay } from './download.ts'
import { ImportCases } from './ImportCases.tsx'
import { saveCases } from './saveCases.ts'
import { useCaseTitle } from './useCaseTitle.ts'

/** Every diagnosis of this browser: to go on with, name, copy, hand over or delete. */
export function CasesPage() {
  const t = useWords()
  const kept = useCases()
  const problem = useStorageProblem()
  const cases = kept?.cases ?? []
  const { remove, notice } = useDeletion()
  return (
    <div className={page.column}>
      <header className={page.head}>
        <Heading page="cases" title={t('cases.title')} />
        <p className={page.lead}>{t('cases.lead')}</p>
      </header>
      <NeedsScript />
      {notice}
      {cases.length > 0 && <CaseList cases={cases} onDelete={remove} />}
      {kept !== undefined && kept.cases.length === 0 && <Empty />}
      {kept === undefined && problem !== null && <Notice kind="caution" title={t('cases.notRead')} />}
      {kept !== undefined && kept.unreadable.length > 0 && <Unreadable records={kept.unreadable} />}
      {kept !== undefined && kept.deleted.length > 0 && (
        <DeletedCases deleted={kept.deleted} onEmptied={kept.readAgain} />
      )}
      {kept !== undefined && (
        <div className={styles.files}>
          {cases.length > 0 && <Button onClick={() => saveCases(cases)}>{t('cases.exportAll')}</Button>}
          <ImportCases />
        </div>
      )}
    </div>
  )
}

/** Deletes at once, and offers to take that back at hand; after that, it is among the deleted ones. */
function useDeletion() {
  const t = useWords()
  const titleOf = useCaseTitle()
  const [deleted, setDeleted] = useState<Case>()
  const [restored, setRestored] = useState<Case>()
  const undo = useRef<HTMLButtonElement>(null)
  const remove = async (one: Case) => {
    setRestored(undefined)
    setDeleted(await deleteCase(one))
  }
  useEffect(() => {
    // The button that was pressed is gone.
    if (deleted !== undefined) undo.current?.focus()
  }, [deleted])
  const restore = async (one: Case) => {
    // Where it fails, the shell says so, and this can be tried again.
    if (!(await restoreCase(one))) return
    setDeleted(undefined)
    setRestored(one)
  }
  const notice = (
    <div role="status" className={styles.status}>
      {deleted !== undefined && (
        <Notice title={t('cases.deleted', { title: titleOf(deleted) })}>
          <div>
            <Button ref={undo} small onClick={() => restore(deleted)}>
              {t('cases.undo')}
            </Button>
          </div>
        </Notice>
      )}
      {restored !== undefined && <Notice title={t('cases.restored', { title: titleOf(restored) })} />}
    </div>
  )
  return { remove, notice }
}

/** Records of another release, or damaged: as they stand, for somebody who can do something with them. */
function Unreadable({ records }: { readonly records: readonly unknown[] }) {
  const t = useWords()
  const save = () => download(nameWithDay('unreadable'), JSON.stringify(records, null, 2))
  return (
    <div>
      <p className={styles.soft}>{t('cases.unreadable', { count: records.length })}</p>
      <Button small onClick={save}>
        {t('cases.unreadableSave')}
      </Button>
    </div>
  )
}

function Empty() {
  const t = useWords()
  return (
    <section className={styles.empty} aria-labelledby="empty">
      <h2 id="empty">{t('cases.empty.title')}</h2>
      <p>{t('cases.empty.text')}</p>
      <ButtonLink kind="primary" to={startAddress(useLanguage())}>
        {t('cases.empty.begin')}
      </ButtonLink>
    </section>
  )
}
