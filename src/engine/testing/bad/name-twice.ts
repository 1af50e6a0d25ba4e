import { defineArticle } from '../../define.ts'
import { cause, check, question, sound } from '../base.ts'

// 'c' names two nodes
defineArticle<object>()({ ...sound, questions: { q: { ...question, next: 'c' }, c: question } })
