import type { Block, Fact, Section, Span } from './document.ts'
import { prose } from './document.ts'
import type { ReportedEvidence, ReportedReply } from './evidence.ts'
import { shownTime } from './time.ts'
import type { Words } from './words.ts'

const literal = (text: string): readonly Span[] => [{ literal: text }]

/** What was pasted: fields, the literal reply, and what it means. */
export function evidenceSection(evidence: ReportedEvidence | null, words: Words): Section {
  const { report, ui, language } = words
  const title = report.evidence
  if (evidence === null) return { title, blocks: [{ kind: 'text', spans: prose(report.noEvidence) }] }
  const { connector, messageId, time, computer, sender, recipient, nextHop } = evidence
  const remote = [evidence.remoteHost, evidence.remoteAddress].filter((one) => one !== null)
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    [ui.place.connector.label, connector],
    [ui.place.messageId.label, messageId],
    [report.loggedAt, time === null ? null : shownTime(time, language)],
    [ui.place.server.label, computer],
    [ui.place.sender.label, sender],
    [ui.place.recipient.label, recipient],
    [report.nextHop, nextHop],
    [report.remote, remote.length === 0 ? null : remote.join(' · ')],
  ]
  const facts = fields.flatMap(([name, value]): Fact[] =>
    value === null ? [] : [{ name, value: literal(value) }],
  )
  return {
    title,
    blocks: [
      ...(facts.length === 0 ? [] : [{ kind: 'facts', facts } as const]),
      ...(evidence.reply === null
        ? [{ kind: 'text', spans: prose(ui.evidence.silent) } as const]
        : replyBlocks(evidence.reply, words)),
    ],
  }
}

function replyBlocks(reply: ReportedReply, { report, ui, smtp }: Words): readonly Block[] {
  const coded = (code: string | number, meaning: string | null): readonly Span[] => [
    ...literal(String(code)),
    ...(meaning === null ? [] : [{ text: ' ' }, ...prose(meaning)]),
  ]
  const facts: readonly Fact[] = [
    ...(reply.layers.length < 2
      ? []
      : [{ name: report.innermost, value: literal(reply.layers.at(-1) ?? '') }]),
    ...(reply.code === null ? [] : [{ name: ui.evidence.code, value: coded(reply.code, reply.codeMeaning) }]),
    ...(reply.enhanced === null
      ? []
      : [
          {
            name: ui.evidence.enhanced,
            value: coded(reply.enhanced, reply.enhancedMeaning ?? ui.evidence.notRegistered),
          },
        ]),
    { name: report.saidBy, value: prose(smtp.source[reply.source]) },
    {
      name: ui.evidence.meaning,
      // The reason can quote the reply.
      value:
        reply.classes.length === 0
          ? prose(report.undecided)
          : reply.classes.flatMap(({ name, because }, place) => [
              { text: `${place === 0 ? '' : `; ${ui.evidence.orElse} `}${name}: ` },
              { text: because },
            ]),
    },
  ]
  return [
    { kind: 'text', spans: prose(`${ui.evidence.reply}:`) },
    { kind: 'verbatim', text: reply.text },
    { kind: 'facts', facts },
  ]
}
