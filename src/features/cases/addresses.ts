import { type Address, isCaseId, type Language } from '#diagnosis'

export const listAddress = (language: Language): Address => ({ pathname: `/${language}/cases`, hash: '' })

/**
 * Opens the case where it was left. An address of its own, so that it also works in a new tab; the case is in the
 * fragment, since no host has a file for each.
 */
export const caseAddress = (language: Language, id: string): Address => ({
  pathname: `/${language}/cases`,
  hash: `#${id}`,
})

/** The case that a fragment names. */
export const caseIn = (hash: string): string | undefined => {
  const id = hash.replace(/^#/, '')
  return isCaseId(id) ? id : undefined
}
