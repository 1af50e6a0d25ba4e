import { defineArticle } from '../../define.ts'
import { cause, check, question, sound } from '../base.ts'

// check 'c': has no result 'unchecked'
defineArticle<object>()({
  ...sound,
  checks: { c: { steps: {}, results: { found: { confirms: 'fire' }, clear: {} } } },
})
