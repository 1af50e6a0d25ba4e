export type Found =
  | { readonly by: 'playwright' | 'puppeteer'; readonly program: string }
  | {
      readonly by: 'webdriver'
      readonly program: string
      readonly driver: string
      readonly screen: string | undefined
    }

export interface Engine {
  readonly name: 'Firefox' | 'WebKit'
  /** Debian's packages of it. */
  readonly debian: readonly string[]
  find(): Found | undefined
}

export const engines: readonly Engine[]
