/** Letters, digits and what is common in names. Not the characters that cmd or PowerShell act upon, nor ours for code. */
const harmless = /^[\p{L}\p{N}][\p{L}\p{N} ._()+=@,-]{0,199}$/u

/** A file's name in quotes, as an argument for cmd and PowerShell; undefined where it is none that can stand there. */
export const commandFileName = (name: string | undefined): string | undefined =>
  name !== undefined && harmless.test(name) ? `"${name}"` : undefined
