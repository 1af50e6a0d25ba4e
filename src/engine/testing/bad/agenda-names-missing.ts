import { defineArticle } from '../../define.ts'
import { cause, check, question, sound } from '../base.ts'

// agenda: 'e' is not a check
defineArticle<object>()({ ...sound, agenda: ['c', 'e'] })
