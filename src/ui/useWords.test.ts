import i18next from 'i18next'
import { expect, test } from 'vitest'
import { remembering } from './useWords.ts'

async function words(language: string) {
  const i18n = i18next.createInstance()
  await i18n.init({ lng: 'en', defaultNS: 'ui', ns: ['ui'], resources: { en: { ui: { back: 'Back' } } } })
  const asked: unknown[] = []
  const t = i18n.getFixedT('en', 'ui')
  const counted = new Proxy(t, {
    apply(target, self, args) {
      asked.push(args[0])
      return Reflect.apply(target, self, args)
    },
  })
  return { i18n, asked, t: remembering(counted, language), again: () => remembering(counted, language) }
}

test('What was said once is not looked up again, whoever asks in that language', async () => {
  const { t, asked, again } = await words('xa')
  expect([t('back'), t('back')]).toEqual(['Back', 'Back'])
  expect(again()('back')).toBe('Back')
  expect(asked).toEqual(['back'])
})

test('What takes a value is said anew with each', async () => {
  const { t, i18n } = await words('xb')
  i18n.addResource('en', 'ui', 'progress.answered', 'Answered: {{count}}')
  expect([1, 2].map((count) => t('progress.answered', { count }))).toEqual(['Answered: 1', 'Answered: 2'])
})

test('What was not loaded when it was first asked for is found once it is', async () => {
  const { t, i18n } = await words('xc')
  expect(t('check.kind')).toBe('check.kind')
  i18n.addResource('en', 'ui', 'check.kind', 'Check')
  expect(t('check.kind')).toBe('Check')
})
