/** The event that the start page offers to be tried. Its text is a locale's: `start.paste.example`. */
import type { Evidence } from '#diagnosis'

/** By this the example is known again, in either language, in a link and in a case. */
const EXAMPLE_ID = '<example@contoso.com>'

export const isExample = (evidence: Evidence): boolean =>
  evidence.records[evidence.chosen]?.messageId === EXAMPLE_ID
