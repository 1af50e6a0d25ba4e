/**
 * The fourteen things a mail system means when it does not take a message. The ids are published (links,
 * locale files, outside checks), so they are never renamed or reused.
 */
export const replyClasses = [
  'blocklist',
  'size',
  'content',
  'malformed',
  'timeout',
  'throttle',
  'recipient',
  'quota',
  'auth',
  'sender-auth',
  'tls',
  'dns',
  'server',
  'other',
] as const

export type ReplyClass = (typeof replyClasses)[number]

/** What something says for some of the classes: more for one than for another. */
export type Weights = Readonly<Partial<Record<ReplyClass, number>>>

export interface Entry {
  readonly class: ReplyClass
  readonly weight: number
}

/** The same as a list, in the order of the classes. */
export const entriesOf = (weights: Weights = {}): readonly Entry[] =>
  replyClasses.flatMap((name) => {
    const weight = weights[name]
    return weight === undefined ? [] : { class: name, weight }
  })
