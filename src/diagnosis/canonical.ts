import { isLoose } from './storage/migrations.ts'

/** JSON in which the keys of objects stand in one order, so that values which say the same are the same text. */
export const canonical = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, part: unknown) =>
    isLoose(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  )
