/** The article as it is drawn: computed by scripts/map when the pages are built, in units of the drawing. */

export interface Box {
  /** A node of the article, or `agenda`, where the questions end and the checks begin. */
  readonly id: string
  readonly kind: 'question' | 'agenda' | 'check' | 'cause' | 'escalation'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The title, broken into lines that fit. */
  readonly lines: readonly string[]
}

export interface Line {
  readonly from: string
  readonly to: string
  /** The `d` of a path. */
  readonly path: string
}

export interface Drawing {
  readonly width: number
  readonly height: number
  /** In reading order: questions, agenda, checks, causes, escalation. */
  readonly boxes: readonly Box[]
  readonly lines: readonly Line[]
}

/** Size of the titles, and the distance from one line of them to the next. */
export const TEXT = 15
export const LEADING = 19
/** Between a title and the edge of its box. */
export const PADDING = 8
