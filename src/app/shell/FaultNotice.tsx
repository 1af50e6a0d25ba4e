import { useEffect, useState } from 'react'
import { useLanguage } from '#diagnosis'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { faultWords, isLoading, messageOf, saveAll } from './fault.ts'
import styles from './Message.module.css'

/** A browser's remark on its own layout, and errors of scripts that are not ours, of which it tells nothing. */
const isOurs = ({ message, error }: ErrorEvent): boolean =>
  !message.startsWith('ResizeObserver') && error !== null && error !== undefined

/** An error that broke no page: said, so that nobody wonders, and in nobody's way. */
export function FaultNotice() {
  const words = faultWords(useLanguage())
  const [fault, setFault] = useState<unknown>()
  const [saved, setSaved] = useState(true)
  useEffect(() => {
    const onError = (event: ErrorEvent) => isOurs(event) && setFault(event.error)
    const onRejection = ({ reason }: PromiseRejectionEvent) => setFault(reason ?? 'rejected')
    addEventListener('error', onError)
    addEventListener('unhandledrejection', onRejection)
    return () => {
      removeEventListener('error', onError)
      removeEventListener('unhandledrejection', onRejection)
    }
  }, [])
  const { title, text } = words[isLoading(fault) ? 'load' : 'notice']
  return (
    <div role="status">
      {fault !== undefined && (
        <Notice kind="caution" title={title}>
          <p>{saved ? text : words.notSaved}</p>
          <p>
            <code dir="auto">{messageOf(fault)}</code>
          </p>
          <div className={styles.actions}>
            <Button small onClick={async () => setSaved(await saveAll())}>
              {words.save}
            </Button>
            <Button small onClick={() => location.reload()}>
              {words.reload}
            </Button>
            <Button small onClick={() => setFault(undefined)}>
              {words.dismiss}
            </Button>
          </div>
        </Notice>
      )}
    </div>
  )
}
