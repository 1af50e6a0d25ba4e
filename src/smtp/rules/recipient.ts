import type { Rule } from '../rule.ts'

/** The address is not there, or is there no more. */
export const recipientRules: readonly Rule[] = [
  {
    class: 'recipient',
    weight: 'strong',
    reason: 'unknown-recipient',
    source:
      'RFC 5321 section 4.2.3 (550); Postfix local(8) and access(5), Sendmail, Exim, Courier, qmail, Exchange',
    phrases: `
      user unknown
      unknown user
      unknown (recipient|mailbox|account|alias|userid|username|local part|localpart|local user|to address|receiver|destination address)
      unknown or illegal (alias|user)
      (recipient|mailbox|account|alias|userid|username|local part|local user|addressee) unknown
      (user|recipient|mailbox|account|alias|userid|username|addressee) ... unknown
      unknown ... (user|recipient|mailbox|alias)
      unknown email address
      email address unknown
      {person} not (exist|found|known|recognized|recognised|valid|here|listed|present|registered|active|exists)
      {person} ... not exist
      {person} ... not found
      {person} not found {host}
      {person} not (on|with|at) (system|server|host|domain|site|machine)
      nosuch {person} (on|at|in) (system|server|host|domain)
      {person} not (found|exist) in ...
      {person} (invalid|nonexistent|unrecognized|unrecognised|unroutable|undeliverable|unlisted|inexistent|incorrect)
      (user|recipient|mailbox|account|mail address) ... (invalid|nonexistent|undeliverable)
      (invalid|nonexistent|inexistent|unrecognized|unrecognised|incorrect|illegal|bad|wrong) (recipient|mailbox|user|account|alias|userid|username|local user|recipients|destination|to address|local part|address|destination address)
      not (valid|known|existing|local|legal|recognized|registered|real) (user|recipient|mailbox|account|address|mail address)
      not (valid|known|recognized|correct|active) (local|email|) (user|recipient|mailbox|account|address)
      not know (user|recipient|address)
      nosuch {person}
      nosuch (local|mail|email|virtual|system) {person}
      nosuch (person|name|entry|id|member|customer|domain user) 
      nosuch mailing list
      no (mailbox|user|recipient|account|email account|valid recipient|valid recipients|existing user|match for user|such user|matching recipient|one) (here|by that name|found|with that name|exist|for|matching|named)
      no mailbox (here|by)
      no mailbox
      no valid recipient
      no recipient (found|exist)
      no user (found|by|with|named|here)
      no account (by|with|for)
      not find (user|recipient|mailbox|account|address|mail address|person)
      no record ... (user|recipient|address|mailbox|account|person)
      not found (user|recipient|mailbox)
      not our customer
      not one of our (users|customers)
      not user (here|at|on)
      not have (user|account|mailbox|such) ...
      not have account (here|with|on)
      (rcpt|recipient) ... (not exist|not found|not valid)
      to address not (exist|found|valid)
      (addressee|destination|destination address|destination mailbox) (unknown|invalid|not exist|not found)
      recipient ... not exist
      recipient not in (directory|list|ldap|database|validrcptto list|domain)
      no match for recipient
      address not (found|known) ...
      address ... unknown
      address ... not exist
      address lookup ... not found
      not found by smtp address lookup
      recipient not found by smtp address lookup
      user lookup failed
      (recipient|user|address) verification failed
      recipient verify failed
      (unable to|not|failed to) verify (user|recipient|destination|mailbox|address)
      {person} full or {absent}
      nosuch {person} ... spf
      (full|pleine|plein|llena|piena|voll) (or|ou|o|oder) {absent}
      verify (recipient|address|user) failed
      unverified (address|recipient)
      unable to verify (user|recipient|destination|mailbox|address)
      not verify recipient
      unable to find (user|recipient|mailbox|account|address)
      not deliverable address
      address not (in|on) ... (list|directory|database|table)
      address not (handled|served|hosted|serviced)
      (user|recipient|mailbox) not (handled|served|hosted|serviced)
      address undeliverable
      undeliverable address
      unrouteable address
      unroutable (address|recipient|mail|email)
      bad destination (mailbox|email|address|mail)
      bad destination mailbox address
      bad (rcpt|recipient)
      badrcptto
      recipnotfound
      exrecipnotfound
      mailbox name not allowed
      mailbox not (allowed|permitted)
      not accept any mail
      (departed|former|ex) (user|employee|staff|member)
      requested action not taken mailbox (unavailable|not available|name not allowed)
      requested action aborted mailbox ...
      account not (exist|active|available|found)
      does not have ... account
      (user|account|recipient|mailbox|address) (not exist|not exists|no exist)
      user not (exist|have ... account)
      not local (user|recipient|address|mailbox)
      user not local
      unknown local part
      unknown local
      unknown in local recipient table
      unknown in (virtual|relay|local) (mailbox|alias|recipient) table
      user unknown in (virtual|relay|local) (mailbox|alias|recipient) table
      delivery to unknown
      no longer (here|exist|valid|works|with company|employed|works here|working)
      no longer (works|work|working|employed|with) ...
      nolonger (work|works|working|employed|exist|valid|use|used|with|in|at)
      (user|employee|person|recipient) left (company|organization|organisation)
      recipient address rejected (user unknown|unknown|invalid|undeliverable|not exist|unverified|no such|nosuch|recipient not found|unknown user|user not found)
      unable to (route|deliver) to (recipient|user|mailbox)
      account name not recognized
      invalid final delivery userid
      not recipient ... domain
      (name|person) not (found|recognized)
      matches no (recipient|user)
      matched ... (no|not) recipient
      validity ... recipient
      recipient ... misspelled
      check ... (recipient|spelling|address) ... (spelling|typo|typos|correct)
      double checking recipient
      suppression list
      suppressed sending to address
      suppressed
      bounced address
      recent history of (bouncing|bounces)
      not listed in (domino directory|public name|public|address book|directory|name address book)
      several matches found
      user missing home directory
      invalid (or unknown|) virtual user
      not in validrcptto list
      validrcptto
      address not present in directory
      not present in directory
      unknown recipient address
      bad address
      no matches ... (recipient|user|address)
      no existe
      destination addresses unknown
      destination server rejected recipients
      mailbox invalid
      invalid mailbox
      mailbox not present
      not active address
      not known (here|user|at)
      not known
      unable to accept user
      not accept user
      archived recipient
      (replaced|superseded) by
      nobody here by name
      not have account here
      not subscriber
      address failed
      {person} not member of (domain|system|organization|company)
      {person} ... no exist
      invalid domain (mailbox|user|recipient|account)
      invalid final delivery user
      final delivery point
      delivery point
      unable to find ... {person}
      not find ... (user|recipient|mailbox|account)
      (bogus|fictitious|fake) ... (address|recipient|mailbox)
      address ... (missing|malformed)
      domain missing
      unresolvable address
      nosuchuser
      not one of own (address|addresses|users|domains)
      no (recipient|recipients) for (mail|message)
    `,
  },
  {
    class: 'recipient',
    weight: 'strong',
    reason: 'disabled-recipient',
    source: 'RFC 3463 X.2.1; Gmail DisabledUser, Apple, AT&T, Yahoo, Sendmail access map, Exim',
    phrases: `
      (mailbox|user|recipient|account|alias|email account|address) {disabled}
      (mailbox|user|recipient|account) ... (disabled|inactive|deactivated|suspended|closed|terminated|frozen|deleted|discontinued|locked)
      {disabled} (mailbox|user|recipient|account|email account|mail address)
      disabled recipient address
      disabled user
      (mailbox|user|account|recipient) not active
      inactive (user|account|mailbox|recipient|email address|mail address)
      address nolonger (active|valid|in use|used|available|exist|accept|accepts|monitored|receive)
      (mailbox|account|address|user|recipient) nolonger
      nolonger (active|valid|in use|available|accept mail|monitored)
      account ... (not active|not activated|inactive|unavailable)
      (mailbox|user|recipient|account) unavailable
      (mailbox|account) not available
      mailbox ... unavailable
      email address ... (disabled|closed|inactive)
      mail address ... (closed|retired|discontinued|changed)
      (user|account|mailbox) ... (expired|cancelled|canceled)
      recipient ... (blocked|suspended) 
      mailbox ... not accept mail
      (mailbox|recipient|account|user|address) not accept (mail|any mail|messages|new mail)
      (mailbox|user|recipient) not receive mail
      account not receive mail
      not accept mail for (user|recipient|mailbox|account|address)
      mailbox ... currently suspended
      user ... moved
      user has moved
      (mailbox|recipient|user) moved
      (recipient|user|address) ... changed
      not accepting (mail|messages) for (user|recipient)
      account that you tried to reach ... (disabled|not exist|inactive)
      email account tried to reach not exist
      email account tried to reach (disabled|inactive)
      mailbox disabled not accept
      administratively disabled
      (mailbox|account|user) ... inactivity
      extended inactivity
      blocked due to inactivity
      {disabled} (for|due to|because of) inactivity
      mailbox frozen
      (mailbox|account) temporarily {disabled}
      (owner|user|recipient) not logged in
      account locked
      account on hold
      not receiving mail
      vacated
      account ... terminated
      mail receiving disabled
      recipient suspend service
      no longer on server
      nolonger on server
      nolonger (on|at) (server|domain|site|here)
      user in suspend
      (user|recipient|owner|account) not (entered|logged|accessed|activated|signed) ...
      unavailable to (take|accept|receive)
      not capable to receive
      (not|unable to) receive (mail|messages|email)
      unavailable (mail|) (user|mailbox|recipient)
    `,
  },
  {
    class: 'recipient',
    weight: 'fair',
    reason: 'recipient-refused',
    source: 'Postfix access(5) and smtpd(8), Exim ACLs, Exchange recipient filter, Facebook RCP-P codes',
    phrases: `
      recipient {refused}
      recipient address {refused}
      recipients {refused}
      all recipient {refused}
      all recipient address {refused}
      recipient not (accept|allowed|permitted)
      (delivery|mail|message) (not allowed|not permitted|not accept|not possible|prohibited|denied|refused) (to|for) (address|recipient|mailbox|user|account)
      (delivery|mail|message) to (address|recipient|mailbox|user|account|{addr}) (not allowed|not permitted|not accept|not possible|prohibited|denied|refused|blocked|disabled)
      recipient ... (rejected|refused|declined|denied)
      recipient (ok|) not ok
      address {refused}
      rcpt {refused}
      user {refused}
      mailbox {refused}
      alias {refused}
      (invalid|unknown|illegal|bad|wrong) address
      address (invalid|unknown)
      invalid mail address
      recipient preferences
      refused due to recipient preferences
      mailbox not accept
      mailbox unavailable
      no reception
      not accept mail at this address
      not accept email (here|at)
      invalid delivery address
      destination address {refused}
      rejected recipient
      user not allowed
      (mailbox|user) restricted
      recipient error
      delivery not possible to recipient
      access denied recipient
      banned recipient
      user refused ... mail
      malformed recipient
      (recipient|rcpt) syntax
      invalid recipient syntax
      recipient address reserved rfc
    `,
  },
  {
    class: 'recipient',
    weight: 'weak',
    reason: 'recipient-refused',
    source: 'general wording',
    phrases: `
      unavailable mailbox
      (user|mailbox|recipient|account|addressee) (error|problem)
      not deliver to (recipient|user|mailbox|address)
      not delivered to recipient
      user not available
      name not allowed
      unknown address error
      undeliverable
      recipient
      mailbox
      {addr} not exist
      (address|recipient|user|account|mailbox) not in use
      (user|recipient|mailbox|address|account) not exist
      non exist (user|recipient|mailbox|address|account)
      invalid ... address
      domino directory
    `,
  },
  {
    class: 'recipient',
    weight: 'hint',
    reason: 'disabled-recipient',
    source: 'general wording',
    phrases: `
      (disabled|inactive|deactivated|inactivated)
      (unknown|nonexistent|nobody)
    `,
  },
  {
    class: 'recipient',
    weight: 'sure',
    reason: 'unknown-recipient',
    source:
      'qmail-ldap, CommuniGate, mail.ru: a list of recipients is no list of hosts, and who should log in is the owner',
    against: { auth: 50 },
    phrases: `
      not in list of allowed recipient
      (recipient|user|address) verify ... failed
      failed (recipient|user|address) verify
      no mailbox associated with name
      no mailbox associated with ... name
      {person} not configured
      not (handle|take|accept) mail for (user|recipient|mailbox|account)
      (user|recipient|owner) should (login|log in) ...
    `,
  },
]
