import type { Rule } from '../rule.ts'

/** Not now: greylisting, too much at a time, too much in all. */
export const throttleRules: readonly Rule[] = [
  {
    class: 'throttle',
    weight: 'sure',
    reason: 'greylisting',
    source: 'RFC 6647; postgrey, milter-greylist, Exim greylisting, SQLgrey, MailCleaner, Mimecast',
    // A greylisting server may name the block list that made it wait: it still only waits.
    against: { blocklist: 60, recipient: 14, content: 20, 'sender-auth': 8 },
    phrases: `
      greylist
      greylist ... (policy|retry|in effect|in action|active|try|later|minutes|seconds)
      greylisted by
      greylist {dnsbl}
      greylist ... {dnsbl}
      {dnsbl} ... greylist
      {list} ... greylist
      greylist ... {list}
      spam ... greylist
      greylist ... spam
      {person} ... greylist
      postgrey
      sqlgrey
      gl ... try again later
      deferred ... first time
      retry ... (greylist|triplet)
      internal resource temporarily unavailable
      (triplet|unknown sender triplet)
      first (contact|encounter|time) ... (retry|later|sender|try)
      new (sender|triplet) ... (retry|later|try)
      (delayed|deferred) ... first
      delaying ... (mail|message)
      not yet authorized to deliver
      not yet authorized to deliver mail from
    `,
  },
  {
    class: 'throttle',
    weight: 'sure',
    reason: 'rate-limit',
    source:
      'Postfix anvil(8), Sendmail ConnectionRateThrottle, Exim ratelimit, Gmail 4.2.1 ReceivingRate and 4.7.28, Yahoo TSS04, Outlook.com RP-001 to RP-003 and 4.7.6xx, Exchange message throttling, Tencent, NetEase, Mail.ru, T-Online',
    against: { recipient: 14, quota: 20 },
    phrases: `
      rate (limit|limited|limiting|limits|exceeded|control|throttle|throttled|too high|restriction)
      rate ... (exceeded|limit|limited|too high|prevents)
      ratelimit
      ratelimited
      {exceeded} ... rate
      {exceeded} ... (rate limit|maximum rate|frequency)
      (connection|message|mail|recipient|sending|session|command|delivery|submission|receiving) rate (limit|exceeded|)
      (sending|receiving|submission|hourly|daily) (limit|quota|limits) ... {exceeded}
      {exceeded} ... (sending|receiving|submission|hourly|daily|hour|day) (limit|quota|limits)
      {exceeded} ... (recipient|message|mail) (rate|rate limit|limit per|count) ...
      {exceeded} ... (connection|connections|messages|recipient|mail|session|sessions) (limit|per|from|allowed|in)
      {exceeded} permitted limit
      {exceeded} (allowed|maximum|max|number) ... (connection|messages|recipients|attempts|per|sessions)
      {exceeded} maximum number of (recipient|connection|messages|messages per|sessions|mails)
      {exceeded} number of
      {exceeded} limit ... per
      submission quota exceeded
      sender submission quota exceeded
      (daily|hourly|sending|submission) (quota|limit|limits)
      (reached|hit|exceeded) ... (daily|hourly|sending|per hour|per day|per minute) limit
      daily limit for message recipients
      (message|messages|mails|mail|connections|recipients|connection) per (hour|day|minute|second|session|connection|user|domain|ip)
      per (hour|minute|day|second) ... (limit|exceeded|receive|quota)
      per hour message receive limit
      in (last|past) (hour|minute|day|minutes|hours)
      within (minute|hour|last|period|short)
      toomany {quantity}
      toomany ... {quantity}
      toomany ... (per|in|last) (hour|minute|day)
      toomany ... {period}
      toomany ... (from|by) (ip|host|client|address|domain|network|server|sender|{ip})
      toomany (connection|connections|sessions|messages|concurrent|simultaneous|recipients|requests|errors|attempts|hosts|mails|open|smtp|bad|invalid|unknown|non|failed|delivery|unrecognized|rcpt|junk)
      toomany concurrent
      (concurrent|simultaneous|parallel) (connection|sessions|smtp|limit|delivery|deliveries|tcp)
      {exceeded} ... (concurrent|simultaneous)
      (connection|session|recipient|message|thread|concurrency|messages) limit {exceeded}
      (connection|concurrency|thread|session) limit
      maximum (concurrent|simultaneous|number of connection|connection|sessions|recipients|messages)
      max (connection|connections|rcpt|recipients|sessions|number|concurrent|messages)
      (no|not) more (connection|connections|recipients) ...
      too (fast|quickly|frequently|frequent|often|rapidly|soon|early|busy|much mail|much traffic|much load)
      too much mail
      throttle
      throttled
      throttling
      frequency limited
      ip frequency
      (sending|connection|mail) frequency
      domain frequency
      slow down
      slowdown
      unusual rate of unsolicited
      unusual rate
      unusually high rate
      receiving (mail|messages) at rate
      receiving mail too quickly
      receiving mail at rate that prevents
      temporarily rate limited
      temporarily (deferred|rate|throttled|greylisted|limited|delayed)
      messages ... temporarily deferred
      temporarily deferred due to ... (user complaint|complaints|unexpected volume|volume)
      messages from {ip} temporarily deferred
      (messages|mail|connections) from {ip} ... (temporarily|deferred)
      unusual (sending|) activity
      (exceeded|exceeds) max emails per hour
      max emails per (hour|day)
      {exceeded} ... (emails|messages|mails) per (hour|day|minute)
      (daily|hourly|monthly) (message|mail|sending) quota
      throttling failure
      maximum sending rate
      try again slower
      (sending|outgoing|outbound) (limit|quota|rate)
      too many (smtp sessions|sessions|hosts|invalid recipients|unknown users|bad recipients)
      number of recipients {exceeded}
      recipient limit
      concurrency
      (policy|intentional policy) rejection ... try (again|) later
      intentional policy rejection try later
      (deferred|delayed) due to
      due to (user complaint|unexpected volume|excessive|high volume|traffic|load|heavy)
      unexpected volume
      high volume
      volume ... (too high|exceeded|limit|unusual|excessive)
      (excessive|unusual) (volume|connection|traffic|rate|number|mail|unknown|errors|spamming|amount|recipients)
      mail flood
      (dictionary|harvest|harvesting|brute force|dos) attack
      directory harvest
      flood (detected|protection|control)
      flooding
      resources temporarily unavailable
      resources restricted
      limit (exceeded|reached) ... (try|again|later|wait)
      (wait|waiting|retry after|retry in|back in|back later) ... (minutes|seconds|minute|hour|hours|and try|before)
      (minutes|seconds|minute|hour|hours) ... (try|retry|again|before)
      (try|retry|again) ... (in|after) {num} (minutes|seconds|minute|hour|hours|s|sec)
      (try|come|come back) again ... (minutes|seconds|minute|hours|hour)
      (try|come|come back) again ... after {num}
      quota exceeded for (sending|sender|connection|hour)
      recipient thread limit exceeded
      thread limit exceeded
      exceeded max (recipient|number|connection)
      {dnsbl} ... (deferred|try again later|temporarily)
      (try again|retry) later ... {dnsbl}
      toomany (spam|messages) ... from
      too many
      mailbox (busy|receiving|contacted)
      (receiving|received) ... too (many|quickly)
      recipient ... (receiving|received) ... (mail|messages) ... (rate|quickly|frequency)
      limit on number
      number of (connection|messages|recipients|concurrent|recipient|mails|simultaneous) ...
      over (rate|connection|recipient|message) limit
      overrate
      traffic (limit|limited|shaping|control)
      (deferral|deferred) ... (volume|rate|traffic|reputation|policy)
      (sending|sent) ... too (many|much|fast)
      exceeded spam
      suspicious ... limit
      recipient (number|numbers|count)
      number of recipient
      too much ... (auth|failed|error)
      toomany ... auth (failed|error)
      exceeded limit within
    `,
  },
  {
    class: 'throttle',
    weight: 'strong',
    reason: 'try-later',
    source: 'policy daemons that name the wait: postgrey, policyd, rmilter, SQLgrey, cbpolicyd',
    against: { content: 20, auth: 10 },
    phrases: `
      policy delay
      (able|allowed|permitted) ... in {num} {period}
      (wait|retry|return|back|again|later) ... {num} {period}
    `,
  },
  {
    class: 'throttle',
    weight: 'strong',
    reason: 'busy',
    source: 'Sendmail (load average), Exim, Exchange 4.3.2, Gmail, iCloud, Rackspace, Tencent',
    phrases: `
      (server|system|service|host|mail system|mta|smtp server|mailserver|mail server) ... (busy|overload|overloaded|congested)
      (busy|overload|overloaded|congested|congestion)
      (high|heavy|excessive|extreme|system) (load|server load|traffic)
      load (average|too high|limit)
      {later} ... busy
      too busy
      (access denied|rejected|refused|denied) ... try again later
      access denied try again later
      defer
      deferring
      deferral
      (connection|mail) ... deferred
      temporarily deferred
      service refused try later
      (refused|denied|rejected) ... (try|retry) (again|) later
    `,
  },
  {
    class: 'throttle',
    weight: 'weak',
    reason: 'try-later',
    source: 'general wording',
    phrases: `
      (try|retry|come) ... later
      retry later
      try again
      temporarily ... (rejected|refused|denied|blocked)
      (temporarily|temporary) (rejected|refused|block|deferred)
      (limit|limited)
      delayed
      deferred
      slow
    `,
  },
  {
    class: 'throttle',
    weight: 'fair',
    reason: 'try-later',
    source: 'general wording: what is shut for a time, whatever for',
    phrases: `
      temporarily (blocked|suspended|restricted|rejected due to|blocklisted)
    `,
  },
  {
    class: 'throttle',
    weight: 'sure',
    reason: 'rate-limit',
    source:
      'Alibaba, NetEase: the size is that of the list of recipients; the failures are counted, not judged',
    against: { size: 40, 'sender-auth': 40, auth: 40 },
    phrases: `
      number of recipient ... size
      (too much|toomany) (failed|unsuccessful|bad) auth
    `,
  },
]
