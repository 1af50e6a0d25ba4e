/** Makes what was read the evidence of the diagnosis. Loaded when something was read. */
import { type Address, addressOf, beginCase, diagnosisStore, keepNow, type Language } from '#diagnosis'
import { openLink, prune } from '#engine'
import { article, merge } from '#event-2004'
import { nextTask } from '#ui/nextTask.ts'
import { evidenceFrom, makeReady } from './read.ts'
import type { Origin, Outcome } from './reading.ts'
import type { Nothing } from './useReading.ts'

type Done = Extract<Outcome, { kind: 'done' }>

/**
 * Where the diagnosis goes on, or what was found instead of a failure. Answers that came with a link, in `fragment`, are
 * the person's, and count. Nothing is taken, and nothing said, once `isStopped`.
 */
export async function takeSurvey(
  { survey, origin }: Done,
  language: Language,
  fragment: string,
  isStopped: () => boolean = () => false,
): Promise<Address | Nothing | undefined> {
  await makeReady()
  await nextTask()
  const evidence = evidenceFrom(survey, origin)
  if (evidence === undefined) return nothingIn(survey, origin)
  await nextTask()
  if (isStopped()) return undefined
  keepNow()
  const answers = prune(article, openLink(article, fragment).answers)
  // On the start page none is under way: what is read there begins a case of its own.
  if (Object.keys(answers).length === 0) beginCase()
  const known = prune(article, merge(evidence.answers, answers))
  // With what it answers: should the page be left before the next one is shown, they still belong together.
  diagnosisStore.getState().setEvidence(evidence, known)
  return addressOf(language, 'evidence', known)
}

const nothingIn = ({ found, problems, otherEvents }: Done['survey'], { file }: Origin): Nothing => ({
  at: 'nothing',
  file,
  found,
  problems,
  otherEvents,
})
