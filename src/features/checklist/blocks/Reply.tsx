import { leftOf, reportedReply } from '#event-2004/report/evidence'
import { shownTime } from '#event-2004/report/time'
import { visible } from '#event-2004/report/visible'
import type { EvidenceRecord } from '#evidence'
import { usePaper } from '../paper/input.ts'
import type { PrintWords } from '../words.ts'
import styles from './blocks.module.css'
import { Fact, Told } from './Head.tsx'
import { Label, Texts } from './Texts.tsx'

/** The reply as the other server gave it, what it means, and what else was read with it. */
export function Reply({ record }: { readonly record: EvidenceRecord }) {
  const { values, words } = usePaper()
  const { reply, time, nextHop } = record
  const { remoteHost, remoteAddress } = leftOf(record, values)
  const remote = [remoteHost, remoteAddress].filter((one) => one !== undefined).join(' · ')
  return (
    <div className={styles.block}>
      <h3>
        <Label of={({ ui }) => ui.evidence.reply} />
      </h3>
      {reply === undefined ? (
        <Texts of={({ ui }) => ui.evidence.silent} />
      ) : (
        <>
          <p className={styles.reply} translate="no" dir="auto">
            <code>{visible(reply)}</code>
          </p>
          <Texts of={(one) => meaningOf(reply, one)} />
        </>
      )}
      <dl className={styles.facts}>
        <Told
          name={({ print }) => print.head.time}
          value={time === undefined ? time : shownTime(time, words[0].language)}
        />
        <Told name={({ print }) => print.head.messageId} value={values.messageId} />
        <Told name={({ print }) => print.head.nextHop} value={nextHop} />
        <Told name={({ print }) => print.head.remote} value={remote} />
        {reply !== undefined && <Codes reply={reply} />}
      </dl>
    </div>
  )
}

/** The class of the reply, what it means, and why it is thought so. */
function meaningOf(reply: string, words: PrintWords): string {
  const [best] = reportedReply(reply, words).classes
  const { smtp, ui, report } = words
  if (best === undefined) return `${ui.evidence.meaning}: ${report.undecided}`
  const known = Object.entries(smtp.classes).find(([id]) => id === best.class)?.[1]
  return `${ui.evidence.meaning}: ${best.name}. ${known?.meaning ?? ''}`
}

function Codes({ reply }: { readonly reply: string }) {
  const { words } = usePaper()
  const { code, enhanced } = reportedReply(reply, words[0])
  return (
    <>
      {code !== null && (
        <Fact name={({ ui }) => ui.evidence.code}>
          <b>{code}</b> <Label of={(one) => reportedReply(reply, one).codeMeaning ?? ''} />
        </Fact>
      )}
      {enhanced !== null && (
        <Fact name={({ ui }) => ui.evidence.enhanced}>
          <b>{enhanced}</b>{' '}
          <Label of={(one) => reportedReply(reply, one).enhancedMeaning ?? one.ui.evidence.notRegistered} />
        </Fact>
      )}
    </>
  )
}
