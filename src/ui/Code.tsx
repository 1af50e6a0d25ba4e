import { Fragment } from 'react'
import { type ByFamily, type Family, type Piece, pieces, type Values } from '#commands'
import styles from './Command.module.css'
import { CopyButton } from './CopyButton.tsx'
import { breakable, type TokenKind, tokensOf } from './powershell.ts'
import { useWords } from './useWords.ts'

interface Props {
  readonly heading: React.ReactNode
  readonly id?: string
  readonly command: ByFamily
  readonly family: Family
  readonly values: Values
}

/** A command set as code, with the person's values marked in it, and what is still to be filled in said below. */
export function Code({ heading, id, command, family, values }: Props) {
  const t = useWords()
  const template = command[family]
  if (template === null)
    return <p className={styles.none}>{t('command.notInFamily', { family: t(`family.${family}`) })}</p>
  const shown = pieces(
    template,
    values,
    (place) => t(`place.${place}.name`),
    t('blank', { returnObjects: true }),
  )
  return (
    <>
      <div className={styles.bar}>
        {heading}
        <CopyButton label={t('copy.command')} text={() => shown.map((piece) => piece.text).join('')} />
      </div>
      <pre className={styles.code} translate="no" id={id}>
        <code>
          {shown.map((piece, i) =>
            piece.place === undefined ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one template never move.
              <Words key={i} text={piece.text} begins={i === 0} />
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one template never move.
              <Value key={i} {...piece} />
            ),
          )}
        </code>
      </pre>
    </>
  )
}

/** What is the admin's own: by a line under it, since colours may be taken away. */
function Value({ text, place, filled }: Piece) {
  const t = useWords()
  return (
    <span
      className={filled ? styles.value : `${styles.value} ${styles.empty}`}
      title={place && t(filled ? 'command.value' : 'command.missing', { place: t(`place.${place}.name`) })}
    >
      {text}
    </span>
  )
}

const looks: { readonly [K in TokenKind]: string | undefined } = {
  name: styles.name,
  parameter: styles.parameter,
  string: styles.string,
  variable: styles.variable,
  plain: undefined,
}

function Words({ text, begins }: { readonly text: string; readonly begins: boolean }) {
  return tokensOf(text, begins).map(({ kind, text: word }, i) =>
    kind === 'plain' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the words of a command never move.
      <Breakable key={i} text={word} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the words of a command never move.
      <span key={i} className={looks[kind]}>
        {kind === 'string' ? <WithBlanks text={word} /> : word}
      </span>
    ),
  )
}

/** Goes on in the next line where it has to, after what separates its parts. */
function Breakable({ text }: { readonly text: string }) {
  return breakable(text).map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a word never move.
    <Fragment key={place}>
      {place > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}

/** What has no place and is to be typed looks as an empty place does. The certificate's own `<I>` and `<S>` are none. */
function WithBlanks({ text }: { readonly text: string }) {
  return text.split(/(<[^<>]{3,}>)/).map((part, i) =>
    i % 2 === 0 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a string never move.
      <Breakable key={i} text={part} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a string never move.
      <span key={i} className={`${styles.value} ${styles.empty}`}>
        {part}
      </span>
    ),
  )
}
