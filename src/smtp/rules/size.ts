import type { Rule } from '../rule.ts'

/** The message is larger than somebody on its way takes. */
export const sizeRules: readonly Rule[] = [
  {
    class: 'size',
    weight: 'sure',
    reason: 'message-too-large',
    source: 'RFC 1870 section 6.1, RFC 3463 X.2.3 and X.3.4; Postfix, Sendmail, Exim, qmail, Exchange, Gmail',
    against: { content: 20 },
    phrases: `
      (message|body|content|data|attachment|mail body) too (large|big|long|huge)
      (message|mail|data|attachment|content) ... too (large|big)
      (message|mail|data) ... (larger|bigger|longer) than
      (message|mail|body|content|attachment|data) size {exceeded}
      (message|mail|body|content|attachment|data) size ... {exceeded}
      (message|mail|body|content|attachment|data) length {exceeded} ...
      size ... {exceeded} (fixed|maximum|max|limit|allowed|server|size)
      {exceeded} (fixed|maximum|max|allowed|size|) (message|mail|) size (limit|)
      {exceeded} ... message size
      {exceeded} (size|length) limit
      {exceeded} ... size limit
      {exceeded} maximum size
      {exceeded} ... maximum (message|mail|allowed|attachment) size
      {exceeded} (administrative|size|length) limit
      (message|mail) {exceeded} ... (size|length|limit)
      message {exceeded} ... (size|maxsize|bytes|kb|mb)
      (max|maximum|fixed maximum) (message|mail) size {exceeded}
      (max|maximum) message size
      (message|mail|attachment) size limit
      (message|mail) size (too|not|over)
      size limit {exceeded}
      size too (large|big)
      too (large|big) (message|mail|attachment)
      (message|mail) too (large|big) ... (recipient|system|host|server|mailbox)
      too (large|big|much) ... (size|bytes|data|mb|kb)
      exceeded maximum (message|mail|size)
      maximum (message|mail) size
      oversized (message|mail|attachment)
      (message|mail) oversized
      message length exceeded
      recipsizelimit
      sendersizelimit
      overadvertisedsize
      (larger|bigger|greater|more|over) than ... mb
      mb ... (maximum|max|limit|allowed)
      (maximum|max|limit|allowed) ... {num} mb
      (maximum|max|limit|allowed) mb
      attachment ... larger than
      attachment larger
      size larger than
      (mail|message) ... larger than ... (limit|size|allowed|accept)
      not accept (message|mail) larger than
      (messages|attachments) ... over ... (mb|kb|bytes)
      (message|mail) file too big
      file too (big|large)
      inmail size
      length ... (maximum|max|limit|threshold|exceeded|too)
      data ... (maximum|max) (threshold|size|length)
    `,
  },
  {
    class: 'size',
    weight: 'weak',
    reason: 'message-too-large',
    source: 'general wording',
    phrases: `
      size
      too (large|big)
      (mb|kb|megabytes) limit
    `,
  },
]
