import { defineArticle } from '../../define.ts'
import { sound } from '../base.ts'
import type { Words } from '../words.ts'

// en: check 'c' lacks the text 'results.clear.looks'
defineArticle<{
  en: Omit<Words, 'checks'> & {
    checks: {
      c: Omit<Words['checks']['c'], 'results'> & {
        results: { found: Words['checks']['c']['results']['found']; clear: { label: 'l'; because: 'b' } }
      }
    }
  }
}>()(sound)
