/** A small sound article for the engine's own tests: two questions with a branch, three checks, three causes. */
import { defineArticle } from '../define.ts'

export const sample = defineArticle<object>()({
  id: 'sample',
  start: 'colour',
  questions: {
    colour: {
      next: 'size',
      options: {
        red: { to: 'shade', moves: { fire: 3 } },
        blue: { moves: { water: 3, fire: -1 }, rulesOut: ['rust'] },
        unknown: {},
      },
    },
    shade: {
      next: 'size',
      options: { dark: { moves: { rust: 5 } }, light: { moves: { fire: 1 } }, unknown: {} },
    },
    size: {
      next: 'agenda',
      options: { big: { moves: { water: 2 } }, small: { moves: { rust: 1 } }, unknown: {} },
    },
  },
  checks: {
    look: {
      steps: {},
      results: { smoke: { moves: { fire: 2 } }, puddle: { moves: { water: 2 } }, unchecked: {} },
    },
    burn: {
      steps: {},
      results: { found: { confirms: 'fire' }, clear: { rulesOut: ['fire'] }, unchecked: {} },
    },
    swim: {
      steps: {},
      results: { found: { confirms: 'water' }, clear: { rulesOut: ['water'] }, unchecked: {} },
    },
    scrape: {
      steps: {},
      results: { found: { confirms: 'rust' }, clear: { rulesOut: ['rust'] }, unchecked: {} },
    },
  },
  causes: { fire: { fix: {}, verify: {} }, water: { fix: {}, verify: {} }, rust: { fix: {}, verify: {} } },
  agenda: ['look', 'burn', 'swim', 'scrape'],
  escalation: 'help',
})
