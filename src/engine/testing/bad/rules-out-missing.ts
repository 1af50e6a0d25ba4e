import { defineArticle } from '../../define.ts'
import { cause, check, question, sound } from '../base.ts'

// question 'q', option 'yes': rules out 'ice', which is not a cause
defineArticle<object>()({
  ...sound,
  questions: { q: { next: 'agenda', options: { yes: { rulesOut: ['ice'] }, unknown: {} } } },
})
