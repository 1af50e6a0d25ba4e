/** `virtual:map/en` and `virtual:map/ru`: the drawing of the article with the titles of that language. */
import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'
import type { LooseTexts } from '#event-2004/languages'
import type { Drawing } from '../../src/features/map/drawing.ts'
import type { Widths } from './layout.ts'

const NAME = /^virtual:map\/(en|ru)$/

const widths: { readonly [language: string]: Widths; readonly en: Widths } = {
  en: { question: 150, agenda: 84, check: 330, cause: 330 },
  ru: { question: 164, agenda: 100, check: 400, cause: 400 },
}

/** The layout library runs here, when pages are built or served, and never reaches a browser. */
export const articleMap = (): Plugin => ({
  name: 'article-map',
  resolveId: (id) => (NAME.test(id) ? `\0${id}` : undefined),
  async load(id) {
    const language = NAME.exec(id.replace('\0', ''))?.[1]
    return language === undefined ? undefined : `export default ${JSON.stringify(await drawn(language))}`
  },
})

/** The article runs in plain Node: it is loaded when a map is asked for, and not bundled into Vite's own configuration. */
export async function drawn(language: string): Promise<Drawing> {
  const load = (path: string) => import(new URL(`../../${path}`, import.meta.url).href)
  const { layoutOf }: typeof import('./layout.ts') = await load('scripts/map/layout.ts')
  const { article }: typeof import('#event-2004/article') = await load('src/articles/event-2004/article.ts')
  const { default: texts }: { default: LooseTexts & typeof import('#event-2004/texts/en').default } =
    await load(`src/articles/event-2004/texts/${language}.ts`)
  const words: typeof import('#locales/en/map.json') = JSON.parse(
    await readFile(new URL(`../../locales/${language}/map.json`, import.meta.url), 'utf8'),
  )
  const titles: { readonly [node: string]: string | undefined } = {
    agenda: words.agenda,
    [article.escalation]: texts.support.title,
  }
  const titleOf = (node: string) =>
    titles[node] ?? (texts.questions[node] ?? texts.checks[node] ?? texts.causes[node])?.title ?? node
  return layoutOf(article, titleOf, widths[language] ?? widths.en)
}
