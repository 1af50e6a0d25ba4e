/**
 * The language of a stranger's text, as far as its letters tell: SMTP replies and Exchange's own output are in English
 * where they are in Latin letters, in Russian where they are in Cyrillic ones. Undefined for any other script and for
 * a text without words.
 */
export function writtenIn(text: string): 'en' | 'ru' | undefined {
  if (/(?![\p{Script=Latin}\p{Script=Cyrillic}])\p{L}/u.test(text)) return undefined
  if (/\p{Script=Cyrillic}{2}/u.test(text)) return 'ru'
  return /[A-Za-z]{2}/.test(text) && !/[^\P{L}A-Za-z]/u.test(text) ? 'en' : undefined
}
