import { defineArticle } from '../../define.ts'
import { cause, check, question, sound } from '../base.ts'

// check 'c': has no results
defineArticle<object>()({ ...sound, checks: { c: { steps: {}, results: { unchecked: {} } } }, causes: {} })
