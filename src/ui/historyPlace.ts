/** The place of an entry in the history of a visit, by the router's own count; 0 where the visit began, or nothing is known. */
export const historyPlace = (state: unknown): number =>
  typeof state === 'object' && state !== null && 'idx' in state && typeof state.idx === 'number'
    ? state.idx
    : 0
