import { defineArticle } from '../../define.ts'
import { cause, check, question, sound } from '../base.ts'

// check 'c', result 'found': confirms 'ice', which is not a cause
defineArticle<object>()({
  ...sound,
  checks: { c: { steps: {}, results: { ...check.results, found: { confirms: 'ice' } } } },
  causes: {},
})
