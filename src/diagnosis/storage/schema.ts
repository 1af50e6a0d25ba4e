/**
 * What a case must look like to be used. A file of cases comes from a stranger, and a kept record from another release:
 * both are read here and nowhere else. What the schema does not name is left out.
 */
import * as v from 'valibot'
import { families, type Values } from '#commands'
import { momentOf } from '#event-2004/report/time'
import { beginningOf } from '#event-2004/report/visible'
import {
  type EvidenceRecord,
  evidenceFormats,
  evidenceKinds,
  evidenceProblems,
  greetings,
  type SendLog,
  textEncodings,
  withoutClass,
} from '#evidence'
import { replyClasses } from '#smtp'
import {
  CASE_VERSION,
  type Case,
  type Done,
  type EditedLetter,
  type Evidence,
  type EvidenceSource,
} from '../caseContent.ts'
import { LONGEST_TITLE } from '../caseTitle.ts'
import { isCaseId } from '../id.ts'
import { migrated } from './migrations.ts'

/** As in links: ids of nodes and answers go into addresses. */
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/))
const moment = v.pipe(
  v.string(),
  v.check((text) => momentOf(text) !== undefined),
)
const text = v.exactOptional(v.string())
const answers = v.record(id, id)

/** An event holds less than 32,000 characters, and no reader takes more: a longer reply would only stop the page. */
const LONGEST_REPLY = 65_536
const reply = v.exactOptional(
  v.pipe(
    v.string(),
    v.transform((said) => beginningOf(said, LONGEST_REPLY)),
  ),
)

const values = v.object({
  connector: text,
  messageId: text,
  server: text,
  host: text,
  address: text,
  domain: text,
  sender: text,
  recipient: text,
  time: text,
}) satisfies v.GenericSchema<unknown, Values>

const log = v.object({
  remoteLine: v.boolean(),
  tlsError: text,
  greeting: v.exactOptional(v.picklist(greetings)),
  startTls: v.exactOptional(v.boolean()),
  sizeOffered: v.exactOptional(v.pipe(v.number(), v.finite())),
  lastVerb: text,
  ownError: text,
  remoteEndpoint: text,
}) satisfies v.GenericSchema<unknown, SendLog>

const record = v.object({
  format: v.picklist(evidenceFormats),
  connector: text,
  messageId: text,
  reply,
  time: text,
  computer: text,
  eventId: v.exactOptional(v.pipe(v.number(), v.integer())),
  sender: text,
  recipient: text,
  nextHop: text,
  deliveryType: text,
  remoteHost: text,
  remoteAddress: text,
  version: text,
  log: v.exactOptional(log),
}) satisfies v.GenericSchema<unknown, EvidenceRecord>

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const group = v.object({
  class: v.picklist([...replyClasses, ...withoutClass]),
  connector: text,
  destination: text,
  several: v.exactOptional(v.literal(true)),
  count,
  newest: text,
  newestKey: v.exactOptional(v.pipe(v.number(), v.finite())),
}) satisfies v.GenericSchema<unknown, EvidenceSource['groups'][number]>

const source = v.object({
  found: v.picklist(evidenceKinds),
  file: text,
  encoding: v.exactOptional(v.picklist(textEncodings)),
  problems: v.array(v.picklist(evidenceProblems)),
  groups: v.array(group),
  count,
  further: count,
  transportEvents: v.array(v.pipe(v.number(), v.integer())),
}) satisfies v.GenericSchema<unknown, EvidenceSource>

const evidence = v.pipe(
  v.object({
    text: v.string(),
    records: v.array(record),
    chosen: count,
    answers,
    values,
    source: v.exactOptional(source),
  }),
  v.check(({ records, chosen }) => chosen < Math.max(1, records.length)),
) satisfies v.GenericSchema<unknown, Evidence>

const done = v.object({
  family: v.picklist(families),
  values,
  at: v.string(),
  takenBack: text,
}) satisfies v.GenericSchema<unknown, Done>

const letter = v.object({
  subject: v.string(),
  body: v.string(),
  madeFrom: v.string(),
}) satisfies v.GenericSchema<unknown, EditedLetter>

const schema = v.object({
  version: v.literal(CASE_VERSION),
  id: v.pipe(v.string(), v.check(isCaseId)),
  title: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
  created: moment,
  changed: moment,
  answers,
  at: v.union([v.literal(''), id]),
  evidence: v.nullable(evidence),
  corrections: values,
  notes: v.record(id, v.string()),
  times: v.record(v.string(), v.string()),
  done: v.record(v.string(), done),
  letters: v.record(v.string(), letter),
}) satisfies v.GenericSchema<unknown, Case>

/** A field that a type gained and its schema lacks would be lost at every save: then this does not compile. */
type Lacking<T, S extends v.GenericSchema> = Exclude<keyof T, keyof v.InferOutput<S>>
type Complete<L extends never> = L
export type Checked = Complete<
  | Lacking<Case, typeof schema>
  | Lacking<Evidence, typeof evidence>
  | Lacking<EvidenceSource, typeof source>
  | Lacking<EvidenceSource['groups'][number], typeof group>
  | Lacking<EvidenceRecord, typeof record>
  | Lacking<SendLog, typeof log>
  | Lacking<Values, typeof values>
  | Lacking<Done, typeof done>
  | Lacking<EditedLetter, typeof letter>
>

/** The case that `value` is, of this release's shape; else whether a later release wrote it. Never throws. */
export function readCase(value: unknown): Case | 'newer' | 'damaged' {
  const present = migrated(value)
  if (present === 'newer') return 'newer'
  const result = v.safeParse(schema, present, { abortEarly: true })
  return result.success ? result.output : 'damaged'
}
