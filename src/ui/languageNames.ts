/** Each language in its own words, for who does not read the page's. */
export const languageNames = { ru: 'Русский', en: 'English' } as const
