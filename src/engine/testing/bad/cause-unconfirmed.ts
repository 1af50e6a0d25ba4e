import { defineArticle } from '../../define.ts'
import { cause, check, question, sound } from '../base.ts'

// cause 'ice': no check can confirm it
defineArticle<object>()({ ...sound, causes: { fire: cause, ice: cause } })
