import { defineArticle } from '../../define.ts'
import { cause, check, question, sound } from '../base.ts'

// check 'd': nothing leads to it, the agenda does not name it
defineArticle<object>()({ ...sound, checks: { c: check, d: check } })
