/**
 * Why a class is ranked, as a page says it. The same sentences stand in locales/en/smtp.json under `reasons` (a test
 * holds them together); they are here too so that `because` needs no locale to be loaded.
 */
const sentences: Readonly<Record<string, string>> = {
  'names-block-list': 'names a block list: {{value}}',
  'block-list': 'says that the sending server is on a block list',
  'address-refused': 'refuses the sending server for its address or reputation',
  'address-refused-named': 'refuses the sending server for its address or reputation: {{value}}',
  'message-too-large': 'says that the message is too large',
  'spam-content': 'takes the message for spam',
  virus: 'says that the message carries malware',
  'attachment-refused': 'refuses an attachment or its type',
  'policy-refusal': 'refuses the message by a policy or rule of the receiving side',
  'bad-header': "says that the message's header does not follow RFC 5322",
  'bad-format': "says that the message's format is broken or not supported",
  'timed-out': 'says that the other side did not answer in time',
  'connection-refused': 'says that no connection could be made',
  'connection-lost': 'says that the connection broke off',
  'expired-in-queue': 'says only that the message waited too long',
  greylisting: 'asks to try again later (greylisting)',
  'rate-limit': 'says that too much was sent at a time or in all',
  busy: 'says that the receiving server is busy or defers mail',
  'try-later': 'asks to try again later',
  'unknown-recipient': 'says that the recipient does not exist',
  'disabled-recipient': "says that the recipient's mailbox is closed or disabled",
  'recipient-refused': 'refuses the recipient',
  'mailbox-full': "says that the recipient's mailbox is full",
  'relay-denied': 'says that it does not relay for this domain or client',
  authentication: 'asks for authentication, or says that it failed',
  'sender-not-allowed': 'says that this sender may not send this',
  'access-denied': 'denies access without saying why',
  spf: 'says that SPF does not allow this server to send for the domain',
  dmarc: "says that the sending domain's DMARC, DKIM or authentication check failed",
  'reverse-dns': "says that the sending address's reverse DNS is missing or does not match",
  helo: 'refuses the name given in HELO or EHLO',
  'sender-domain': "says that the sender's domain does not exist or takes no mail",
  'tls-certificate': 'speaks of a certificate that is not accepted',
  'tls-failed': 'speaks of TLS that is required or could not be set up',
  'name-not-found': 'says that a domain or host was not found in DNS',
  'mail-loop': 'says that the message goes in a loop',
  'no-resources': 'says that the server is out of space or memory',
  'server-error': 'reports a fault or outage of the mail system itself',
  protocol: 'objects to the SMTP conversation itself',
  'enhanced-code': 'carries the enhanced status code {{value}}',
  wording: 'is worded like replies that mean this',
  'basic-code': 'has only the reply code {{value}} to go by',
}

/** Every id that a ranked class may carry in `reason`. */
export const reasonIds: readonly string[] = Object.keys(sentences)

const PLACE = '{{value}}'

export function sentence(reason: { id: string; value?: string }): string {
  const text = sentences[reason.id] ?? reason.id
  const { value } = reason
  const at = value ? text.indexOf(PLACE) : -1
  return at < 0 ? text : `${text.slice(0, at)}${value}${text.slice(at + PLACE.length)}`
}
