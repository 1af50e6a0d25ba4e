import handover from '#locales/ru/handover.json' with { type: 'json' }
import smtp from '#locales/ru/smtp.json' with { type: 'json' }
import ui from '#locales/ru/ui.json' with { type: 'json' }
import texts from '../texts/ru.ts'
import type { Words } from './words.ts'

export const words: Words = { language: 'ru', ...handover, ui, smtp, texts }
