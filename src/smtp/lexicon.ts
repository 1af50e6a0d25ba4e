/**
 * The words of mail systems. Postmasters write one sentence in a hundred spellings; phrases are written once,
 * in any of them, and both sides are brought to the same form here.
 */

/** Words that never decide. Dropped from replies and phrases, so that "mailbox is full" is "mailbox full". */
export const stopWords = `
  the a an of this that these those your our my its his her their has have had been being be was were is are am
  do does did can could would will shall please sorry we you i it there currently currenty br
  le la les l du des d der die das den dem ein eine el los las un una il lo gli uma est ist sind wurde wird esta
  unfortunately however very just also
`

/** First word: the form used. The others are brought to it. */
export const sameWords = `
  not cannot cant couldnt dont doesnt didnt isnt wasnt arent havent hasnt wont
  mail message messages mails email emails msg e-mails messagge correo
  user users
  recipient recipients recipiant recepient receipient reciever receiver rcpt rcpts rcptto
  sender senders mailfrom
  address addresses adress adresses addr
  mailbox mailboxes maibox mbox inbox inboxes
  account accounts acct accout useraccount
  domain domains
  host hosts
  server servers mailserver
  client clients
  connection connections connect connecting connected connects conn
  attempt attempts
  session sessions
  command commands
  error errors
  failed fail fails failing failure failures
  rejected reject rejects rejecting rejection
  refused refuse refuses refusing refusal
  denied deny denies
  blocked block blocks blocking blockiert
  blocklist blacklist blacklists blocklists blacklisting blackhole blocklisting blackholes denylist
  blocklisted blacklisted blackholed denylisted blacklistee blackliste
  greylist greylisted graylisted greylisting graylisting graylist greylists
  accept accepts accepted accepting acceptable
  allowed allow allows allowing
  permitted permit permits permitting permission permissions
  authorized authorised authorize authorise authorization authorisation
  unauthorized unauthorised unauthenticated
  auth authenticate authenticated authentication authenticating authenticates
  relay relaying relayed relays
  exist exists existing existed existent existence
  unknown unkown unknow
  found find finding
  exceeded exceed exceeds exceeding exceded
  limit limits limitation
  restricted restrict restriction restrictions restricts
  quota quotas
  listed lists
  listing listings
  detected detect detects detection
  suspicious suspect suspected
  spam spams
  virus viruses virii
  attachment attachments
  url urls uri
  link links
  header headers
  character characters
  line lines
  byte bytes octet octets
  timeout timeouts
  lookup lookups
  record records
  policy policies mailpolicy
  size sizes mailsize msgsize maxsize messagesize filesize
  macro macros
  license licenses licence licences licensed
  rule rules
  filter filtered filters filtering
  certificate certificates cert
  handshake handshakes
  invalid invalide
  disabled disable disables
  suspended suspend suspension
  valid valide
  resolve resolved resolves resolving resolvable
  verify verified verifying verification verifies validate validated validates validating validation
  check checks checking checked
  deliver delivered delivering delivers
  delivery deliveries
  send sends sending
  receive received receives receiving
  try trying tries tried
  retry retrying retries
  message-id messageid
  temporarily temporary temporally temp
  reputation reputations
  pool pools
  range ranges
  network networks
  rate rates
  concurrent simultaneous simultaneously
  require required requires requiring
  support supported supports supporting
  contain contains contained containing
  match matches matched matching
  reached reach
  expired expire expires expiration
  provider providers
  ip ips
  spf spf1 spf2
  mb kb gb mib kib megabyte megabytes mbyte mbytes kilobytes kbytes
  hop hops
  loop loops looping
  process processed processing
  permanently permanent
  query queries
  content contents
  publish published publishes
  setup config configuration
  login logon signin
  mismatch mismatched
  attack attacks
  complaint complaints
`

/** Two words that are as often written as one. */
export const pairs = `
  mail box > mailbox
  e mail > mail
  black list > blocklist
  black lists > blocklist
  block list > blocklist
  block lists > blocklist
  black listed > blocklisted
  block listed > blocklisted
  black hole > blocklist
  deny list > blocklist
  grey list > greylist
  grey listed > greylist
  grey listing > greylist
  gray listing > greylist
  time out > timeout
  timed out > timeout
  times out > timeout
  look up > lookup
  host name > hostname
  user name > username
  name server > nameserver
  mail server > server
  mail host > host
  user id > userid
  anti spam > antispam
  anti virus > antivirus
  over quota > overquota
  start tls > starttls
  hand shake > handshake
  re try > retry
  un known > unknown
  no such > nosuch
  not welcome > unwelcome
  open relay > openrelay
  not trusted > untrusted
  dial up > dialup
  no longer > nolonger
  too many > toomany
  reverse dns > rdns
  disk space > diskspace
  hop count > hopcount
`

/** Words that do the same work in a sentence; a phrase names the whole set in braces. */
export const wordSets = {
  person: `user recipient mailbox account address alias userid username mailaddress addressee destinataire
    destinatario destinatar empfanger benutzer usuario utente utilisateur person subscriber member list`,
  absent: `unknown invalid nonexistent nonexistant unrecognized unrecognised undeliverable unroutable inexistent
    inexistant inexistante unresolvable unlisted bogus wrong nonexist unverifiable incorrect notfound doesnotexist bad`,
  disabled: `disabled inactive deactivated suspended closed terminated locked frozen expired cancelled canceled
    blocked discontinued deleted removed inactivated unactivated dormant nolonger unavailable
    retired abandoned decommissioned defunct withdrawn obsolete desactivado deshabilitado`,
  refused: `rejected refused denied blocked declined prohibited forbidden disallowed bounced dropped
    discarded banned unacceptable unwelcome abgelehnt verweigert rechazado rechazada refuse rejete refusee rejetee`,
  blocked: 'blocked rejected refused denied banned prohibited blocklisted',
  listed: 'listed blocklisted blocked found appears banned',
  big: 'large big long huge heavy oversized',
  exceeded: 'exceeded over above reached larger bigger exceeds overlimit hit surpassed',
  failed: 'failed failed error unsuccessful failures',
  lookup: 'lookup resolve query resolution',
  spam: `spam uce ube spammy junk unsolicited phishing bulkmail rspam spamming spamlike scam bulk pourriel spamvertised fraud`,
  malware: `virus infected malware trojan worm phish ransomware malicious viren`,
  refuse: 'accept allowed permitted authorized relay',
  allowed: 'allowed permitted authorized accept entitled',
  party: 'host server client machine ip address network mta peer sender you connection domain relay system',
  quantity: 'connection mail recipient session request rcpt attempt message command error delivery',
  period: 'second minute hour day hourly daily minutes hours seconds days interval week',
  later: 'later again retry shortly soon',
  list: 'blocklist rbl dnsbl dnsrbl rbls dnsbls drbl sbl xbl pbl sorbs spamcop spamhaus barracudacentral uceprotect abuseat invaluement senderscore abusix mailspike spamrats cbl ivmsip',
} as const
