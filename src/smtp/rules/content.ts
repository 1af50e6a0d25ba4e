import type { Rule } from '../rule.ts'

/** What the message says or carries is refused: spam, malware, policy. */
export const contentRules: readonly Rule[] = [
  {
    class: 'content',
    weight: 'sure',
    reason: 'spam-content',
    source:
      'SpamAssassin and amavis, Exim with rspamd, Barracuda, Exchange Content Filter agent, Gmail UnsolicitedMessageError, Zoho, GMX, Mail.ru, Yandex',
    phrases: `
      (message|mail|content|body|subject|email) ... (considered|classified|identified|detected|flagged|marked|recognized|recognised|categorized|tagged|scored|determined|seems|appears|looks|found|suspected|regarded|rated|deemed|treated) ... {spam}
      (considered|classified|identified|detected|flagged|marked|recognized|categorized|tagged|scored|suspected|regarded) as (likely|probable|possible|potential|high|definite|) {spam}
      (looks|look|appears|seems|sounds) like (spam|uce|phishing)
      (looks|look|appears|seems) to ... {spam}
      spam (message|mail|content|detected|rejected|refused|blocked|score|filter|filtered|not accept|not allowed|check|checks|rule|identified|found|discarded|suspected|like|probability|level|block|characteristics|assassin|mails)
      {spam} (message|mail|content) (rejected|refused|blocked|detected|not accept|discarded)
      (rejected|refused|blocked|denied|bounced|filtered|dropped|discarded|deleted|quarantined) (as|for|because|due|due to|by|bulk|as likely|as possible) (spam|spammy|uce|ube|junk|phishing|scam|bulk mail|bulk)
      (rejected|refused|blocked|denied|bounced|filtered) ... (as|due to|by|because) ... (spam|uce|ube|junk|phishing)
      rejected as spam
      rejected spam
      message rejected as spam
      thinks mail spam
      mail spam
      message ... {spam}
      message (likely|probably) spam
      (probable|possible|likely|suspected|potential|suspicious|high probability|probability|definite) (spam|uce|ube|junk|phishing|phish)
      (antispam|spamassassin|rspamd|dspam|bogofilter|spamfilter|spamd|cloudmark|bsfilter|razor|pyzor|dcc|vipul|mailscanner|brightmail)
      spam filter
      spamfilter
      spam score
      spam-like
      spam detected
      detected spam
      spam ... (detected|score|threshold|points)
      reject id ... (spam|bad)
      (reject|rejected|discarded|blocked) id ... spam
      unsolicited (mail|bulk|commercial|message|content|messages)
      junk (mail|message|content|filter)
      bulk (mail|email|messages|mailing)
      rejected bulk
      (fraud|scam|phishing|phish) (detected|attempt|message|mail|link|content|suspected|)
      high spam
      score ... (threshold|too high|exceeded|limit)
      (failed|matched|fails) ... antispam
      antispam (check|checks|policy|filter|system|reasons|rules|)
      anti-spam
      matches ... profile ... spam
      message content rejected
      content {refused}
      content (filter|filters|filtering|scan|scanner|scanning|restriction|restrictions|policy|violation|not accept|not allowed|rule)
      content filtering
      (rejected|blocked|refused|denied) (by|due to|because|for) ... content
      content reject
      content ... (rejected|blocked|refused|denied|not accept|inappropriate|prohibited|unacceptable)
      (message|mail) blocked because content
      presents potential security
      potential security (issue|risk|threat|problem)
      security risk
      (profanity|porn|pornographic|viagra|casino|adult content|obscene|offensive|objectionable|inappropriate)
      (message|mail) filtered
      filtered (message|mail|by|out)
      message ... (triggered|hit|matched|failed|violates|violate|breaches) ... (spam|filter|rule|signature|pattern|block|policy)
      blocked url
      blocklist* (url|uri|link|domain) in (message|mail|body)
      (url|uri|link|links|website|domain) ... (blocklisted|blocklist|blocked) ... (message|body|mail|content)
      (blocklist|blocklisted|blocked|malicious|bad|spam|spamvertised|suspicious|phishing|dangerous) (url|uri|link|links|website|web site)
      (message|body|mail) contain ... (url|uri|link|links|domain|website|phrase|word|words|text|string|pattern|content)
      {uribl} in (message|mail)
      local uribl policy
      uribl
      surbl
      uribl policy
      (considered|detected|identified) ... (unsolicited|spam|junk|phishing)
      unusual ... content
      suspicious (content|message|mail|attachment|link|links|url|subject|text|due)
      header contents spam
      (rejecting|no|we dont accept|not accept|dont want) spam
      reject bulk advertising
      (bulk|mass) (mail|mailer|email|mailing|advertising)
      scored (too high|above|over|as)
      spam (scale|probability|rating|points|verdict|engine|verification|firewall|gateway|blocker|killer|trap)
      blocked by (policy|spamassassin|filter) ... spam
      cyberoam
      (fortiguard|fortimail|fortinet)
      (barracuda|proofpoint|sophos|sophoslabs|mcafee|trend micro|kaspersky|symantec|ironport|forcepoint|messagelabs|antigen|forefront) ... (spam|content|identified)
      commtouch
      ctasd
      (cloudfilter|cloudmark|vadesecure|vade)
      quarantined as
      (blocked|rejected) ... (url|urls|link|links|phrase|word|words|keyword|signature|pattern)
      (banned|forbidden|prohibited|bad|restricted|blocked) (word|words|phrase|phrases|keyword|string|url|urls)
      contain (banned|forbidden|prohibited|restricted|offensive)
      suspected bounce
      spam-like header
      (url|uri|link) in (message|mail|body) ... {listed}
      (url|uri|link) in (message|mail|body) ... {listed} (on|in|at|by) ...
      contain ... (url|uri|link) ... {listed}
      html (tag|tags|content|part|subpart) ... (not allowed|not accept|not permitted|refused|rejected|blocked)
      (message|mail|content) scored
      bulkmail
      {listed} (in|on|by|at) {uribl}
      html (tag|tags) unacceptable
      {spam} not (allowed|accept|permitted|tolerated|welcome)
      (sensitive|offensive|illegal|vulgar) (word|words|content|information)
    `,
  },
  {
    class: 'content',
    weight: 'sure',
    reason: 'virus',
    source:
      'ClamAV through amavis, Exim and Sendmail milters; Sophos, McAfee, Trend Micro, Kaspersky, Cisco, Gmail BlockedMessage',
    phrases: `
      (virus|viruses|malware|trojan|worm|infected|infection|ransomware|infizierte)
      {malware} (detected|found|infected|in|rejected|scan|scanner|)
      (contain|contains) ... {malware}
      malicious (code|content|attachment|file|software|message|mail|link)
      infected (with|by|file|attachment|message)
      clamav
      (antivirus|anti-virus) (scan|filter|engine|check|found|policy|)
      eicar
    `,
  },
  {
    class: 'content',
    weight: 'sure',
    reason: 'attachment-refused',
    source: 'Gmail BlockedMessage, Exchange attachment filter agent, MailScanner, Barracuda, Mimecast',
    phrases: `
      attachment ... (not allowed|not permitted|blocked|rejected|forbidden|prohibited|banned|refused|denied|not accept|type|illegal|dangerous|unacceptable|disallowed|stripped)
      (illegal|blocked|forbidden|prohibited|banned|dangerous|bad|unacceptable|disallowed|executable|encrypted|suspicious|unsafe|invalid|password protected) (attachment|attachments|file|file type|file extension|attached file|filename)
      (file|attachment) (type|extension|name|types|extensions) ... (not|blocked|banned|forbidden|denied|rejected|disallowed)
      file (extension|type|name)
      attachment (filter|filtering|policy|rejected|blocked)
      (executable|zip|exe|rar|macro) (attachment|file|content|files) ...
      banned (file|name|contents|content|attachment|extension)
      reject id ... (banned|infected)
      (reject|discarded) id ... (banned|infected|virus)
      banned exe
      dangerous (file|content)
      (exe|zip|scr|js|vbs) ... (not allowed|blocked|banned|rejected)
      not accept attachment
      (macro|vba)
      office (file|document)
      messages contain ... (attachments|images)
      not accept messages contain ...
    `,
  },
  {
    class: 'content',
    weight: 'strong',
    reason: 'policy-refusal',
    source:
      'Gmail, Yahoo 554 5.7.9 and PH01, Exchange transport rules (5.7.1 TRANSPORT.RULES.RejectMessage), Proofpoint, Mimecast, Cisco, Apple CS01, Facebook POL-P codes',
    phrases: `
      (message|mail|delivery|transaction|email) ... {refused} ... policy
      {refused} (due to|for|by|because|per|as|under) ... (policy|policies) (reasons|violation|reason|)
      (violates|violate|violation|breaches|breach|violating|against|contrary to|violated) ... (policy|policies|rules|guidelines|terms)
      policy (violation|rejection|reject|reason|reasons|restriction|block|blocked|rejected|refused|filter|failure|detected|control|decision)
      (local|site|administrative|company|security|corporate|message|email|content|server|mail|organization|system|internal|recipient) policy
      policy violation detected
      transport rules rejectmessage
      rejectmessage
      (rejected|blocked|refused|denied) by (content|message|mail|transport|security|policy|local|administrator|server|user|recipient|system) (rule|rules|policy|filter|filters|)
      message ... (rejected|refused|blocked|denied) by (administrator|policy|filter|rule|user|recipient|organization|server|system|security|transport)
      (rejected|refused|blocked) by (user|recipient) ... not delivered
      rejected by (user|recipient|mailbox owner)
      recipient ... (rejected|blocked|declined) ... (message|mail)
      (message|mail) (rejected|refused|blocked|not accept) for policy reasons
      not accept for policy reasons
      for policy reasons
      (message|mail|content) not (allowed|permitted)
      (recipient|user) ... not want ... (mail|message)
      (recipient|user) not want
      (data|message|mail|content) not (accept|allowed|permitted) ... (policy|rule|reasons)
      subject ... (not allowed|rejected|blocked|denied|not accept|banned|prohibited|forbidden)
      (bad|banned|forbidden|blocked|rejected|unacceptable) subject
      delivery not authorized message refused
      administratively (prohibited|denied|rejected|blocked)
      rejected by filter
      quarantined
      sieve ... (rejected|refused|reject)
      (rule|filter) imposed
      mips space
      complaint
      customized mail filter
      keyword
      restricted by (policy|rule|filter)
      milter rejected
      (security|secure) (policy|policies|violation|reasons)
      rejected due to security
      organizational settings
      message bounced due to organizational settings
      (rejected|refused|blocked) due to user rules
      user rules
      user (refuses|reject|rejected) ... (mail|message)
      you blocked by recipient
      permanent failure for one or more recipients blocked
      envelope (blocked|rejected)
      header based ... blocked
      envelope blocked user entry
      blocked by recipient
      blocked by (user|recipient)
      rejected by destination domain
      message filtered
      denied by policy
      by mailscanner
      protected by trend micro
      illegal attachment
      (virus|spam) or policy
      refused by policy
      failed policy
      (message|mail) held
      (message|mail) banned
      (not|nolonger) accept (mail|message) (with|containing|that contain)
      (message|mail) unwelcome
      (message|mail) unwanted
      not want (message|mail)
      not accept delivery of (message|mail)
    `,
  },
  {
    class: 'content',
    weight: 'fair',
    reason: 'policy-refusal',
    source: 'a refusal that names nothing: whatever else the reply says is the reason',
    phrases: `
      (message|mail) (rejected|blocked|refused|denied|declined|not accept)
      (message|mail|courrier) ... (rejete|refuse)
      message (prohibited|discarded|quarantined|bounced|failed)
      message ... rejected
      mail ... blocked
      administrative prohibition
    `,
  },
  {
    class: 'content',
    weight: 'fair',
    reason: 'spam-content',
    source: 'general wording',
    phrases: `
      (spam|uce|ube|spammy)
      junk
      phishing
      denied due to spam
      not accept ... due to spam
      spam list
      spam blocked
      psmtp
      backscatter
      advertising
      advertisement
      /notspam
      /unsolicitedmessageerror
      /blockedmessage
      rejected by {person} filter
      (suspicious|suspect|suspected)
      (message|mail) ... (looks|looked) like
    `,
  },
  {
    class: 'content',
    weight: 'weak',
    reason: 'policy-refusal',
    source: 'general wording',
    phrases: `
      policy
      content
      filter
      attachment
      (rejected|refused|denied|blocked|declined|not accept|rejected by system|prohibited|forbidden)
      message not delivered
      access denied
      delivery not authorized
      not accept
      prohibited
    `,
  },
  {
    class: 'content',
    weight: 'sure',
    reason: 'spam-content',
    source: 'filters that name the sending address beside their verdict on the message',
    against: { blocklist: 60 },
    phrases: `
      (message|mail|content) (detected|identified|classified|flagged|marked|considered|recognized) as {spam}
    `,
  },
]
