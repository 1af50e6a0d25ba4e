/** Sound parts from which the bad articles are made, each with one thing wrong. */
export const question = { next: 'agenda', options: { yes: { moves: { fire: 1 } }, unknown: {} } } as const
export const check = {
  steps: {},
  results: { found: { confirms: 'fire' }, clear: { rulesOut: ['fire'] }, unchecked: {} },
} as const
export const cause = { fix: {}, verify: {} } as const
export const sound = {
  id: 'bad',
  start: 'q',
  questions: { q: question },
  checks: { c: check },
  causes: { fire: cause },
  agenda: ['c'],
  escalation: 'help',
} as const
