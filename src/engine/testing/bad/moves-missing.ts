import { defineArticle } from '../../define.ts'
import { cause, check, question, sound } from '../base.ts'

// question 'q', option 'yes': moves 'ice', which is not a cause
defineArticle<object>()({
  ...sound,
  questions: { q: { next: 'agenda', options: { yes: { moves: { ice: 1 } }, unknown: {} } } },
})
