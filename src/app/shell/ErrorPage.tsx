/** An error in our code, or a part of it that did not come. Relies on nothing that may be broken (fault.ts). */
import { useState } from 'react'
import { useRouteError } from 'react-router'
import { Button, buttonLook } from '#ui/Button.tsx'
import { faultLanguage, faultWords, isLoading, messageOf, resumeAddress, saveAll } from './fault.ts'
import styles from './Message.module.css'

export function ErrorPage() {
  const error = useRouteError()
  const language = faultLanguage()
  const words = faultWords(language)
  const [saved, setSaved] = useState(true)
  const { title, text } = words[isLoading(error) ? 'load' : 'error']
  return (
    <main className={styles.message} lang={language}>
      <div role="alert" className={styles.said}>
        <h1>{title}</h1>
        <p>{text}</p>
      </div>
      <p>
        <code dir="auto">{messageOf(error)}</code>
      </p>
      <div className={styles.actions}>
        <Button kind="primary" onClick={() => location.reload()}>
          {words.reload}
        </Button>
        {/* Not the router's: it has failed, and a whole page is to be loaded. */}
        <a className={buttonLook()} href={resumeAddress()}>
          {words.resume}
        </a>
        <Button onClick={async () => setSaved(await saveAll())}>{words.save}</Button>
      </div>
      <p role="status">{!saved && words.notSaved}</p>
    </main>
  )
}
