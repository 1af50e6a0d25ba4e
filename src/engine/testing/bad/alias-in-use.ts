import { defineArticle } from '../../define.ts'
import { sound } from '../base.ts'

// alias 'c': the name is in use
defineArticle<object>()({ ...sound, aliases: { c: 'q' } })
