import { defineArticle } from '../../define.ts'
import { cause, check, question, sound } from '../base.ts'

// start: 'p' is not a question
defineArticle<object>()({ ...sound, start: 'p' })
