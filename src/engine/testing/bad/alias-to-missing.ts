import { defineArticle } from '../../define.ts'
import { sound } from '../base.ts'

// alias 'q=old': stands for 'q=nowhere', which does not exist
defineArticle<object>()({ ...sound, aliases: { 'q=old': 'q=nowhere' } })
