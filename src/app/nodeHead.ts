import i18n from 'i18next'
import { type PageHandle, textsOf } from '#diagnosis'
import { article } from '#event-2004/article'

/** What a page of the article says of itself; without a node, the overview of them all. */
export const nodeHandle: PageHandle = {
  head(language, node) {
    const { questions, checks, causes, support } = textsOf(language)
    if (node === undefined) return { title: i18n.t('overview.title'), description: i18n.t('overview.lead') }
    if (node === article.escalation) return { title: support.title, description: support.what }
    const title = (questions[node] ?? checks[node] ?? causes[node])?.title
    const description = questions[node]?.find ?? checks[node]?.aim ?? causes[node]?.what
    if (title === undefined || description === undefined) throw new Error(`no words for '${node}'`)
    return { title, description }
  },
}
