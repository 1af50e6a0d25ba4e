import { useEffect, useState } from 'react'
import { Button } from './Button.tsx'
import { copyText } from './copyText.ts'
import { Icon, type IconName } from './Icon.tsx'
import { useWords } from './useWords.ts'

type State = 'ready' | 'copied' | 'failed'

const icons: { readonly [S in State]: IconName } = { ready: 'copy', copied: 'done', failed: 'failed' }

interface Props {
  readonly text: () => string
  readonly label: string
  readonly kind?: 'quiet'
}

/** Copies `text`, says whether it worked, and is itself again after two seconds. */
export function CopyButton({ text, label, kind }: Props) {
  const t = useWords()
  const [state, setState] = useState<State>('ready')
  useEffect(() => {
    if (state === 'ready') return
    const timer = setTimeout(() => setState('ready'), 2000)
    return () => clearTimeout(timer)
  }, [state])

  const copy = () =>
    copyText(text()).then(
      () => setState('copied'),
      () => setState('failed'),
    )
  return (
    <>
      <Button small kind={kind} onClick={copy}>
        <Icon name={icons[state]} />
        {state === 'ready' ? label : t(`copy.${state}`)}
      </Button>
      <span role="status" className="visually-hidden">
        {state === 'ready' ? '' : t(`copy.${state}`)}
      </span>
    </>
  )
}
