/** What names a person, a host or an address by its shape. Each is bounded, so that no text takes long. */

const LOCAL = String.raw`[\p{L}\p{N}.!#$%&'*+/=?^_\x60{|}~-]`
const LABEL = String.raw`[\p{L}\p{N}_-]{1,63}`
const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1?\d?\d)`
const IPV4 = String.raw`(?:${OCTET}\.){3}${OCTET}`

/** `C:\Users\ivan`; with spaces where the path goes on. */
const PROFILE = String.raw`(?<=\\Users\\)(?:[^\\/:*?"<>|,;\r\n]{1,64}(?=\\)|[\p{L}\p{N}_.$-]{1,64})`

/** Not a host, though it looks so. A server that it is called after may still be known by name. */
const FILE = String.raw`${LABEL}\.(?:log|xml|evtx|dll|exe|config|txt|csv|edb|ps1)(?!\.?[\p{L}\p{N}_-])`

/**
 * `endings`: what a host may end in besides the names of public domains. Under a block list an IPv6 address has 32
 * labels.
 */
const hostPattern = (endings: readonly string[]) => {
  const last = ['xn--[a-z0-9-]{2,59}', String.raw`\p{L}{2,24}`, ...endings].join('|')
  return String.raw`(?<![\p{L}\p{N}_-])(?!${FILE})(?:${LABEL}\.){1,40}(?:${last})(?![\p{L}\p{N}_-])`
}

/**
 * `CN=Ivan Petrov,OU=Users,DC=contoso,DC=com`, but for a host, which is masked as one. A name goes on until the next
 * part or the end, or it is one word: what follows in a sentence is not of it.
 */
const partOfName = (host: string) => {
  const sign = String.raw`[^\\,;+=/"<>)\]}\r\n]`
  const end = String.raw`(?=\s?[,;+/]\s?[a-z]{1,12}=|["<>)\]}\r\n]|$)`
  const value = String.raw`"[^"\r\n]{1,64}"|(?:\\[^\r\n]|${sign}){1,64}(?<!\s)${end}|(?:(?!\s)${sign}){1,64}`
  return String.raw`(?<=(?<![\p{L}\p{N}])(?:CN|OU|O|DC)=)(?!(?:\*\.)?${host})(?:${value})`
}

export const patternsFor = (endings: readonly string[]) => ({
  /** `/o=Org/ou=Group/cn=Recipients/cn=ivanov`: Exchange's own names of mailboxes, and X.400 ones. */
  account: String.raw`(?<![\p{L}\p{N}])/o=[^\r\n"<>;,@]{1,400}|S-1-5-21(?:-\d{1,10}){3,5}|${PROFILE}|${partOfName(hostPattern(endings))}`,
  /** Also with a quoted local part or an address in brackets. IMCEAEX and SRS make long ones. */
  mailbox: String.raw`(?:(?<!${LOCAL})${LOCAL}{1,320}|"[^"\r\n]{1,64}")@(?:\[[^\]\s]{1,80}\]|[\p{L}\p{N}][\p{L}\p{N}._-]{0,252})`,
  /** `\\server\share`. */
  share: String.raw`(?<=(?<!\\)\\\\)[\p{L}\p{N}._-]{1,253}`,
  /** `DOMAIN\user`, `domain.local\user`, and `SERVER\12` of queues; not a part of a path. */
  login: String.raw`(?<![\p{L}\p{N}\\:_-])(?:\p{L}[\p{L}\p{N}_-]{0,14}|(?:${LABEL}\.){1,8}\p{L}[\p{L}\p{N}_-]{0,62})\\[\p{L}\p{N}_.$-]{1,64}(?![\p{L}\p{N}_.$\\-])`,
  host: hostPattern(endings),
  /** Seven colons or a doubled one: a time has neither. */
  ipv6: String.raw`(?<![\p{L}\p{N}_.])(?=[0-9a-f:.]{0,45}(?:::|(?::[0-9a-f]{1,4}){7}))(?:[0-9a-f]{0,4}:){2,7}(?:${IPV4}|[0-9a-f]{0,4})(?![\p{L}\p{N}_])`,
  /** An enhanced code has three numbers, a build of Exchange one above 255. */
  ipv4: String.raw`(?<![\d.])${IPV4}(?!\.?\d)`,
})

export type Shape = keyof ReturnType<typeof patternsFor>
