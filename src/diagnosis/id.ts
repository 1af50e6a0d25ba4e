/** 128 random bits. `crypto.randomUUID` is missing where the page came over plain HTTP, as in many intranets. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )

/** Whether it can be the id of a case: of this release's, or a stranger's. It goes into addresses. */
export const isCaseId = (text: string): boolean => /^[0-9A-Za-z-]{1,64}$/.test(text)
