import { useRef, useState } from 'react'
import { type Case, type ImportProblem, type Incoming, importCases, readImport } from '#diagnosis'
import { buttonLook } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { useWords } from '#ui/useWords.ts'
import styles from './Cases.module.css'
import { Conflicts, type Decisions } from './Conflicts.tsx'
import { useCaseTitle } from './useCaseTitle.ts'

type State =
  | { readonly is: 'ready' }
  | { readonly is: 'failed'; readonly problem: ImportProblem | 'unreached' }
  | { readonly is: 'asking'; readonly incoming: Incoming; readonly problem?: 'unreached' }
  | { readonly is: 'done'; readonly incoming: Incoming; readonly count: number }

/** Takes in a file of cases. Asks where it would overwrite one. */
export function ImportCases() {
  const t = useWords()
  const titleOf = useCaseTitle()
  const [state, setState] = useState<State>({ is: 'ready' })
  const problem = 'problem' in state ? state.problem : undefined
  const field = useRef<HTMLInputElement>(null)

  const named = (one: Case) => t('cases.copyOf', { title: titleOf(one) })
  const take = async (incoming: Incoming, decisions: Decisions) => {
    const count = await importCases(incoming, (id) => decisions[id] ?? 'mine', named)
    if (count === undefined) {
      // What was decided stands for another try.
      const is = incoming.conflicts.length > 0 ? 'asking' : 'failed'
      return setState({ is, incoming, problem: 'unreached' })
    }
    setState({ is: 'done', incoming, count })
    field.current?.focus()
  }
  const read = async (file: File) => {
    const incoming = await readImport(file)
    if (incoming === undefined) setState({ is: 'failed', problem: 'unreached' })
    else if (typeof incoming === 'string') setState({ is: 'failed', problem: incoming })
    else if (incoming.conflicts.length > 0) setState({ is: 'asking', incoming })
    else await take(incoming, {})
  }
  return (
    <div className={styles.import}>
      <span className={styles.file}>
        <input
          ref={field}
          id="import"
          type="file"
          accept=".json,application/json"
          aria-describedby="import-outcome"
          aria-invalid={state.is === 'failed'}
          onChange={({ target }) => {
            const [file] = target.files ?? []
            // The same file may be chosen again.
            target.value = ''
            if (file !== undefined) void read(file)
          }}
        />
        <label htmlFor="import" className={buttonLook()}>
          {t('cases.import.label')}
        </label>
      </span>
      <div id="import-outcome" role="status" className={styles.status}>
        {problem !== undefined && (
          <Notice kind="error" title={t('cases.import.failed')}>
            <p>{t(`cases.import.problem.${problem}`)}</p>
          </Notice>
        )}
        {state.is === 'done' && <Outcome incoming={state.incoming} count={state.count} />}
      </div>
      {state.is === 'asking' && (
        <Conflicts
          incoming={state.incoming}
          onDecided={(decisions) => take(state.incoming, decisions)}
          onCancel={() => setState({ is: 'ready' })}
        />
      )}
    </div>
  )
}

function Outcome({ incoming, count }: { readonly incoming: Incoming; readonly count: number }) {
  const t = useWords()
  const { known, unreadable } = incoming
  return (
    <Notice title={t('cases.import.done', { count })}>
      {known > 0 && <p>{t('cases.import.known', { count: known })}</p>}
      {unreadable > 0 && <p>{t('cases.import.unreadable', { count: unreadable })}</p>}
    </Notice>
  )
}
