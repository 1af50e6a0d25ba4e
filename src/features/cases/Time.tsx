import { useLanguage } from '#diagnosis'

const format = (language: string, at: string): string => {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return at
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(date)
}

/** Local time as the language writes it; with the offset for who points at it. */
export function Time({ at }: { readonly at: string }) {
  return (
    <time dateTime={at} title={at}>
      {format(useLanguage(), at)}
    </time>
  )
}

/** The same as text, to stand in a sentence. */
export const useTime = (): ((at: string) => string) => {
  const language = useLanguage()
  return (at) => format(language, at)
}
