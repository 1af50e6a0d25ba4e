import { defineArticle } from '../../define.ts'
import { sound } from '../base.ts'
import type { Words } from '../words.ts'

// nothing
defineArticle<{ en: Words; ru: Words }>()(sound)
