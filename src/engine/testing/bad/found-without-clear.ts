import { defineArticle } from '../../define.ts'
import { cause, check, question, sound } from '../base.ts'

// check 'c': has 'found' but no 'clear'
defineArticle<object>()({
  ...sound,
  checks: { c: { steps: {}, results: { found: { confirms: 'fire' }, unchecked: {} } } },
})
