import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'

/** Each article in testing/bad has one thing wrong; its comment is what the compiler must say. */
const folder = new URL('./testing/bad/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))

describe('The compiler', () => {
  let output = ''
  beforeAll(() => {
    try {
      output = execFileSync(
        process.execPath,
        ['node_modules/typescript/bin/tsc', '-p', folder.pathname, '--pretty', 'false'],
        {
          encoding: 'utf8',
        },
      )
    } catch (error) {
      // tsc ends with an error, as it should; what it printed is what is tested.
      output = String((error as { stdout: unknown }).stdout)
    }
  })

  /** What was said of a file: its first line and the indented ones below. */
  const saidOf = (file: string): string =>
    output
      .split(/\n(?=\S)/)
      .filter((message) => message.includes(`bad/${file}(`))
      .join('\n')

  it.each(files.filter((file) => file !== 'sound.ts'))('rejects %s and names what is wrong', (file) => {
    const expected = /^\/\/ (.+)$/m.exec(readFileSync(new URL(file, folder), 'utf8'))?.[1]
    expect(expected).toBeDefined()
    expect(saidOf(file)).toContain(expected)
  })

  it('takes the sound article from which the bad ones are made', () => {
    expect(saidOf('sound.ts')).toBe('')
  })
})
