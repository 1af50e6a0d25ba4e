import { defineArticle } from '../../define.ts'
import { cause, check, question, sound } from '../base.ts'

// question 'r': nothing leads to it
defineArticle<object>()({ ...sound, questions: { q: question, r: question } })
