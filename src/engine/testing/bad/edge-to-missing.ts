import { defineArticle } from '../../define.ts'
import { cause, check, question, sound } from '../base.ts'

// question 'q', option 'yes': leads to 'nowhere', which does not exist
defineArticle<object>()({
  ...sound,
  questions: { q: { next: 'agenda', options: { yes: { to: 'nowhere' }, unknown: {} } } },
})
