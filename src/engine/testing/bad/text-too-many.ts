import { defineArticle } from '../../define.ts'
import { sound } from '../base.ts'
import type { Words } from '../words.ts'

// en: cause 'fire' has the text 'joke', which nothing uses
defineArticle<{
  en: Omit<Words, 'causes'> & { causes: { fire: Words['causes']['fire'] & { joke: 'j' } } }
}>()(sound)
