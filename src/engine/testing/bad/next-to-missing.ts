import { defineArticle } from '../../define.ts'
import { cause, check, question, sound } from '../base.ts'

// question 'q': leads to 'nowhere', which does not exist
defineArticle<object>()({ ...sound, questions: { q: { ...question, next: 'nowhere' } } })
