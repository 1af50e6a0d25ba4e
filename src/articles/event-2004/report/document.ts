/**
 * A report as a document: what each format draws in its own way. Any string may hold any text: a renderer lets none of
 * them end its block, begin another, or become markup.
 */

/** `literal` stands as it was written: a value of the person's, a stranger's word, a name in a command. */
export type Span = { readonly text: string } | { readonly literal: string }

export interface Fact {
  readonly name: string
  readonly value: readonly Span[]
}

export type Block =
  | { readonly kind: 'text'; readonly spans: readonly Span[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  /** Each item is one block or more. */
  | { readonly kind: 'list'; readonly items: readonly (readonly Block[])[] }
  /** Lines as they are: a reply, a note, a command. */
  | { readonly kind: 'verbatim'; readonly text: string }
  /** Only http and https are drawn as links. */
  | { readonly kind: 'link'; readonly href: string }

export interface Section {
  readonly title: string
  readonly blocks: readonly Block[]
}

export interface Document {
  readonly language: string
  readonly title: string
  readonly sections: readonly Section[]
}

/** A text of the locale files: `backticks` set literal names apart. */
export const prose = (text: string): readonly Span[] =>
  text
    .split('`')
    .map((piece, place): Span => (place % 2 === 1 ? { literal: piece } : { text: piece }))
    .filter((span) => ('text' in span ? span.text : span.literal) !== '')

export const isWebAddress = (href: string): boolean => /^https?:\/\/[^\s<>"'`\\]+$/.test(href)
