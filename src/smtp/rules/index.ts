import type { Rule } from '../rule.ts'
import { authRules } from './auth.ts'
import { blocklistRules } from './blocklist.ts'
import { contentRules } from './content.ts'
import { dnsRules } from './dns.ts'
import { exchangeRules } from './exchange.ts'
import { languageRules } from './languages.ts'
import { malformedRules } from './malformed.ts'
import { otherRules } from './other.ts'
import { quotaRules } from './quota.ts'
import { recipientRules } from './recipient.ts'
import { senderAuthRules } from './sender-auth.ts'
import { serverRules } from './server.ts'
import { singleWordRules } from './single-words.ts'
import { sizeRules } from './size.ts'
import { systemRules } from './systems.ts'
import { throttleRules } from './throttle.ts'
import { timeoutRules } from './timeout.ts'
import { tlsRules } from './tls.ts'

/** What mail systems mean in general, then what single systems mean by words of their own. */
export const rules: readonly Rule[] = [
  ...recipientRules,
  ...quotaRules,
  ...sizeRules,
  ...blocklistRules,
  ...contentRules,
  ...malformedRules,
  ...throttleRules,
  ...timeoutRules,
  ...authRules,
  ...senderAuthRules,
  ...tlsRules,
  ...dnsRules,
  ...serverRules,
  ...otherRules,
  ...languageRules,
  ...exchangeRules,
  ...systemRules,
  ...singleWordRules,
]
