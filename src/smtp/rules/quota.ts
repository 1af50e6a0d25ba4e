import type { Rule } from '../rule.ts'

/** The mailbox, or what is set aside for it, is full. */
export const quotaRules: readonly Rule[] = [
  {
    class: 'quota',
    weight: 'sure',
    reason: 'mailbox-full',
    source:
      'RFC 3463 X.2.2; Gmail OverQuotaPerm, Dovecot, Cyrus, Courier, Sendmail, Exim, Apple, iPlanet, Exchange store',
    phrases: `
      mailbox full
      mailbox ... full
      mailbox for ... full
      (mailbox|account|inbox) ... (maximum|maximal|allowed) size
      mailfolder full
      (mailbox|user|recipient|account|maildir|home|mail folder|folder|inbox|mail storage|storage) ... (full|overquota)
      full mailbox
      maildir ... overquota
      (user|recipient|mailbox|account|maildir|domain|destinataire|customer) ... overquota
      overquota
      quota exceeded
      exceeded quota
      exceeded ... quota
      quota ... exceeded
      quota (full|violation|reached|overdrawn|overrun|exhausted|excess)
      quotaexceeded
      mapiexceptionshutoffquotaexceeded
      {exceeded} (storage|mailbox|disk|space|mail|email|account) (quota|limit|allocation|allotment|allowance|space)
      {exceeded} diskspace
      {exceeded} ... diskspace (limit|quota|)
      {exceeded} ... (storage|mailbox) ... (quota|limit|allocation|space|capacity)
      (storage|mailbox|disk|diskspace|account|inbox|user) (quota|limit|allocation|allotment|space|size limit) ... {exceeded}
      mailbox size limit {exceeded}
      mailbox size {exceeded}
      (mailbox|account|user|recipient) {exceeded} (quota|limit|size limit|allowed size|storage|size|maximum size|capacity)
      (mailbox|account|user|recipient) {exceeded} ... (quota|size limit|storage)
      mailbox ... (limit|size) exceeded
      (mailbox|account|user|recipient|inbox) {exceeded} ... limit
      (user|account|mailbox|recipient|inbox|address) ... out of (storage|space|diskspace|quota)
      out of storage space
      insufficient (mailbox|user|account|recipient) (storage|space|quota)
      not enough (storage|space|diskspace|room) ... (mailbox|user|recipient|account|inbox)
      not enough (space|room|storage) in mailbox
      insufficient (space|room|storage) (in|for|on) (mailbox|inbox|account|user|recipient)
      (mailbox|inbox|account|user|recipient) ... (no|not enough|insufficient|not have) (free|more|available|) (space|storage|room)
      no (space|room|storage) ... (mailbox|inbox|account|user)
      not have (space|room|enough space|enough room|storage) 
      no space left for (user|mailbox)
      no storage space
      overquotatemp
      overquotaperm
      mail quota
      mailbox quota
      (mailbox|account|user|recipient) ... (at|over|near) (capacity|limit|storage limit)
      mailbox ... too (full|large|big)
      mailbox over (limit|size|quota|allowed)
      (mailbox|storage|inbox) limit (reached|exceeded)
      over (disk|storage|mailbox|mail|email|message) quota
      diskquota
      disc quota
      disk quota
      quota ... (mailbox|user|account|recipient)
      would exceed ... quota
      would be over ... quota
      would exceed mailbox
      cause ... mailbox ... exceeded
      used up ... (quota|space)
      space used up
      (space|storage|quota) exhausted
      (mailbox|user|account|recipient) ... (space|storage) exhausted
      toomany messages on server
      toomany messages in mailbox
      exceeding receiving limits
      over allowed quota
      userdisk quota
      domaindisk quota
      not sufficient diskspace
      reached disk quota
      out of (mailbox|mail) (space|storage)
      mailbox out of space
      mta imposed quota exceeded
      storage ... (limit|quota) ... (reached|exceeded)
      mail file size exceeded maximum size allowed for mail delivery
      exceeded local limit
      receiving ... overquota
      recipient storage full
      recipient ... storage
      exceeding receiving limits mailbox
      exceeded allowed ... mailbox
      too much (mail|data|mail data|unread)
      too much mail stored
      too much mail (in|on|for) (mailbox|inbox|account|server|user|folder)
      toomany mail (in|on) (mailbox|inbox|account|folder)
      (mailbox|account) ... (storage|space) ... exceeded
      storage exceeded
      quota
      {exceeded} ... storage
      {exceeded} ... message count
      message count {exceeded}
      (mailbox|space|storage) not enough
      (user|mailbox|recipient|account) ... not enough (diskspace|space|storage|room)
      not able to (receive|accept|take|store) (any more|more) (mail|message)
      (unable|not) (receive|accept|take|store) (any more|more|further) (mail|message)
      (maximum|max|allowed) (mailbox|inbox) size
      (mailbox|account|storage|disk) ... limit exceeded
      (mailbox|storage) size limit
      insufficient (space|storage) ... (mailbox|user|recipient)
    `,
  },
  {
    class: 'quota',
    weight: 'strong',
    reason: 'mailbox-full',
    source: 'RFC 5321 section 4.2.3 (552) and the replies of Exim, Yahoo, Docomo, iPlanet',
    phrases: `
      exceeded storage allocation
      exceeded (storage|disk) ...
      storage allocation
      insufficient user storage
      max message quota
      mailbox is over
      mailbox {exceeded}
      (storage|mailbox) limit
      storage quota
    `,
  },
  {
    class: 'quota',
    weight: 'sure',
    reason: 'mailbox-full',
    source:
      'the size of a mailbox is not that of a message; a user who lacks space is not a server that does',
    against: { size: 30, server: 30 },
    phrases: `
      {exceeded} ... (mailbox|inbox) size
      (user|mailbox|recipient|account) ... not enough (diskspace|space|storage|room)
    `,
  },
]
