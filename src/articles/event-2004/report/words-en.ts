import handover from '#locales/en/handover.json' with { type: 'json' }
import smtp from '#locales/en/smtp.json' with { type: 'json' }
import ui from '#locales/en/ui.json' with { type: 'json' }
import texts from '../texts/en.ts'
import type { Words } from './words.ts'

export const words: Words = { language: 'en', ...handover, ui, smtp, texts }
