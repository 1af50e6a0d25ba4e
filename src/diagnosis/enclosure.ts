/**
 * What travels in a link besides the answers, when a person asks for it: the evidence, the values for the commands and
 * the notes. It is the part of a case that a stranger needs, in the case's shape and of its version.
 */
import { LONGEST_ENCLOSURE } from '#engine'
import { CASE_VERSION, type CaseContent, emptyContent, newCase } from './caseContent.ts'
import { pack, unpack } from './enclosureBytes.ts'
import { isLoose } from './storage/migrations.ts'

export type Enclosure = Pick<CaseContent, 'evidence' | 'corrections' | 'notes'>

/** Without what says nothing. `undefined` where nothing is left. */
export function enclosureOf({ evidence, corrections, notes }: Enclosure): Enclosure | undefined {
  const said = Object.fromEntries(Object.entries(notes).filter(([, note]) => note.trim() !== ''))
  if (evidence === null && Object.keys({ ...corrections, ...said }).length === 0) return undefined
  return { evidence, corrections, notes: said }
}

/** What had to stay behind because it was too long for a link. */
export type LeftOut = 'nothing' | 'text' | 'others'

export interface PackedEnclosure {
  /** In base64url; `undefined` where even the shortest form is too long. */
  readonly packed: string | undefined
  readonly enclosure: Enclosure
  readonly leftOut: LeftOut
}

/** The enclosure for a link: whole, else without the text as it was pasted, else with the chosen failure alone. */
export async function packEnclosure(whole: Enclosure): Promise<PackedEnclosure> {
  const forms: readonly (readonly [LeftOut, Enclosure])[] = [
    ['nothing', whole],
    ['text', withoutText(whole)],
    ['others', chosenAlone(whole)],
  ]
  for (const [leftOut, enclosure] of forms) {
    const packed = await pack(JSON.stringify({ version: CASE_VERSION, ...enclosure }))
    if (packed.length <= LONGEST_ENCLOSURE) return { packed, enclosure, leftOut }
  }
  return { packed: undefined, enclosure: whole, leftOut: 'nothing' }
}

const withoutText = ({ evidence, ...others }: Enclosure): Enclosure => ({
  ...others,
  evidence: evidence && { ...evidence, text: '' },
})

function chosenAlone({ evidence, ...others }: Enclosure): Enclosure {
  if (evidence === null) return { ...others, evidence }
  const { chosen, source } = evidence
  // The group of a record stands at the same place.
  const groups = source?.groups.slice(chosen, chosen + 1) ?? []
  const further = (source?.further ?? 0) + (source?.groups.length ?? 0) - groups.length
  return {
    ...others,
    evidence: {
      ...evidence,
      text: '',
      records: evidence.records.slice(chosen, chosen + 1),
      chosen: 0,
      ...(source && { source: { ...source, groups, further } }),
    },
  }
}

const empty = newCase('link', emptyContent, new Date(0).toISOString())

/**
 * Read like a case from a stranger's file. Rejects only where the module that reads it cannot be loaded: that is no damage
 * of the link, which must stay as it is. `newer`: a later release wrote it.
 */
export async function unpackEnclosure(packed: string): Promise<Enclosure | 'newer' | 'damaged'> {
  const { readCase } = await import('./storage/schema.ts')
  try {
    const value: unknown = JSON.parse(await unpack(packed))
    if (!isLoose(value)) return 'damaged'
    const { version, evidence = null, corrections = {}, notes = {} } = value
    // The rest of a case does not come from the link.
    const read = readCase({ ...empty, version, evidence, corrections, notes })
    return typeof read === 'string' ? read : (enclosureOf(read) ?? 'damaged')
  } catch {
    return 'damaged'
  }
}
