/** An error in our code. The words stand here: the error may be that words could not be loaded. */
import { useRouteError } from 'react-router'
import { Button } from '#ui/Button.tsx'
import styles from './Message.module.css'

const words = {
  ru: {
    title: 'В программе произошла ошибка',
    text: 'Ответы — в адресе этой страницы, вставленный текст и заметки — в этой вкладке: ничего не потеряно. Обновите страницу.',
    reload: 'Обновить',
  },
  en: {
    title: 'The program made an error',
    text: 'Your answers are in the address of this page, what you pasted and your notes are in this tab: nothing is lost. Reload the page.',
    reload: 'Reload',
  },
}

export function ErrorPage() {
  const error = useRouteError()
  const language = location.pathname.startsWith('/ru') ? 'ru' : 'en'
  const { title, text, reload } = words[language]
  return (
    <main className={styles.message} lang={language}>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <code>{error instanceof Error ? error.message : String(error)}</code>
      </p>
      <Button kind="primary" onClick={() => location.reload()}>
        {reload}
      </Button>
    </main>
  )
}
