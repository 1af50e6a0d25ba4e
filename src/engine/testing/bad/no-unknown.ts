import { defineArticle } from '../../define.ts'
import { cause, check, question, sound } from '../base.ts'

// question 'q': has no option 'unknown'
defineArticle<object>()({ ...sound, questions: { q: { next: 'agenda', options: { yes: {}, no: {} } } } })
