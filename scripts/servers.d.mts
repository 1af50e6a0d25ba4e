export const servers: readonly {
  readonly name: 'nginx'
  /** Names of Debian packages. */
  readonly debian: readonly string[]
  /** The program, if it is here. */
  find(): string | undefined
}[]
