import type { Address, Language } from '#diagnosis'

export const listAddress = (language: Language): Address => ({ pathname: `/${language}/cases`, hash: '' })

/** Opens the case where it was left. An address of its own, so that it also works in a new tab. */
export const caseAddress = (language: Language, id: string): Address => ({
  pathname: `/${language}/cases/${encodeURIComponent(id)}`,
  hash: '',
})
