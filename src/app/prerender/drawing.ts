/** What the build's own code (scripts/build) sees of the app's. No imports: it is compiled without the pages. */

export interface Rendered {
  /** Whose page it is, as the browser's address has it: with `base`, and with a slash where pages are below it. */
  readonly address: string
  readonly language: string
  readonly title: string
  readonly description: string
  /** The content of the root. */
  readonly html: string
}

export interface Drawing {
  readonly base: string
  readonly languages: readonly string[]
  /** Addresses with a language, below `base`, with no slash at the end: `/ru`, `/ru/event-2004/hop`. */
  readonly paths: readonly string[]
  /** For the manifest of what is installed. */
  words(language: string): { readonly name: string; readonly description: string }
  /** Addresses of nodes that have another name now. */
  readonly oldPaths: readonly string[]
  /** Throws where a word is missing, or what the page says of itself. */
  render(path: string): Promise<Rendered>
  /** What stands where no page of one language can. `rest`: the address after the language. */
  renderDoorstep(kind: 'choose' | 'missing', rest: string): Promise<string>
}
