import { defineArticle } from '../../define.ts'
import { sound } from '../base.ts'
import type { Words } from '../words.ts'

// ru: question 'q' lacks the text 'find'
defineArticle<{
  en: Words
  ru: Omit<Words, 'questions'> & { questions: { q: Omit<Words['questions']['q'], 'find'> } }
}>()(sound)
