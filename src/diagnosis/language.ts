/** The two faces of the product. */
export const languages = ['ru', 'en'] as const
export type Language = (typeof languages)[number]

export const isLanguage = (text: string | undefined): text is Language => languages.some((l) => l === text)

export const otherThan = (language: Language): Language =>
  languages.find((one) => one !== language) ?? language

/** The first of the browser's languages that we have; English otherwise. Ukrainian, Belarusian and Kazakh readers get Russian. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0]
    if (primary === 'en') return 'en'
    if (primary === 'ru' || primary === 'uk' || primary === 'be' || primary === 'kk') return 'ru'
  }
  return 'en'
}
