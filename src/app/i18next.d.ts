import 'i18next'
import type keys from '#locales/en/keys.json'
import type map from '#locales/en/map.json'
import type smtp from '#locales/en/smtp.json'
import type source from '#locales/en/source.json'
import type start from '#locales/en/start.json'
import type ui from '#locales/en/ui.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    resources: {
      // The start page's come first, the others with the first page that has them.
      ui: typeof ui & typeof start
      smtp: typeof smtp
      map: typeof map
      keys: typeof keys
      source: typeof source
    }
  }
}
