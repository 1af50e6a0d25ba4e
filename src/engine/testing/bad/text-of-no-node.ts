import { defineArticle } from '../../define.ts'
import { sound } from '../base.ts'
import type { Words } from '../words.ts'

// en: causes has texts for 'ice', which is not in the article
defineArticle<{
  en: Omit<Words, 'causes'> & { causes: { fire: Words['causes']['fire']; ice: Words['causes']['fire'] } }
}>()(sound)
