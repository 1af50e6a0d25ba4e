import { defineArticle } from '../../define.ts'
import { cause, check, question, sound } from '../base.ts'

// escalation: 'c' names two nodes
defineArticle<object>()({ ...sound, escalation: 'c' })
