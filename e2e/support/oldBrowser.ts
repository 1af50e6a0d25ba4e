/** A browser of an earlier year, as far as its scripts can tell: without what Chromium got later, by MDN's data. */
import { createRequire } from 'node:module'
import type { CompatData, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data'
import type { BrowserContext } from '@playwright/test'

const { javascript, api }: CompatData = createRequire(import.meta.url)('@mdn/browser-compat-data')

/** Chromium, and so Edge and Chrome, of this major version. */
export async function makeOld(context: BrowserContext, version: number): Promise<void> {
  const script = `(${takeAway})(${JSON.stringify(namesSince(version))})`
  await context.addInitScript(script)
  // Workers are other worlds.
  await context.route(/\/worker-[^/]*\.js$/, async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, body: `${script};${await answer.text()}` })
  })
}

/** Globals and their members that came after this version: `Temporal`, `Array.toSorted`, `URL.canParse`. */
export function namesSince(version: number): readonly string[] {
  return [...membersOf(javascript.builtins ?? {}), ...membersOf(api)]
    .filter(([, feature]) => addedIn(feature) > version)
    .map(([name]) => name.replace(/_static$/, ''))
}

/** One level below each global, where its methods are. */
const membersOf = (globals: Identifier): [name: string, feature: Identifier][] =>
  partsOf(globals).flatMap(([name, own]) => [
    [name, own],
    ...partsOf(own).map(([member, feature]): [string, Identifier] => [`${name}.${member}`, feature]),
  ])

const partsOf = ({ __compat, ...parts }: Identifier): [name: string, part: Identifier][] =>
  Object.entries(parts)

/** 0 where that is not known, or Chromium never had it. */
function addedIn({ __compat }: Identifier): number {
  const statement: SimpleSupportStatement | undefined = [__compat?.support.chrome ?? []].flat()[0]
  const added = statement?.version_added
  return typeof added === 'string' ? Number.parseFloat(added) || 0 : 0
}

/** Runs in the page. */
function takeAway(names: readonly string[]): void {
  const unnamed: { readonly [name: string]: object } = {
    Iterator: { prototype: Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) },
    TypedArray: Object.getPrototypeOf(Uint8Array),
  }
  for (const name of names) {
    const [global = '', member] = name.split('.')
    if (member === undefined) {
      Reflect.deleteProperty(globalThis, global)
      continue
    }
    const owner = unnamed[global] ?? Reflect.get(globalThis, global)
    if (owner === undefined || owner === null) continue
    Reflect.deleteProperty(owner, member)
    if (owner.prototype) Reflect.deleteProperty(owner.prototype, member)
  }
  if (!names.includes('RegExp.unicodeSets')) return
  globalThis.RegExp = new Proxy(RegExp, {
    construct(regExp, [pattern, flags], target) {
      if (String(flags).includes('v')) throw new SyntaxError(`Invalid flags supplied to RegExp: ${flags}`)
      return Reflect.construct(regExp, [pattern, flags], target)
    },
  })
}
