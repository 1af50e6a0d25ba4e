/**
 * Data in the layouts of real logs, of any length, the same at every run. One message in ten fails, as on a bad day; on
 * a good one there is less to do. Hosts and addresses are those reserved for documentation.
 */

const replies = [
  '550 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using zen.spamhaus.org',
  '550 5.1.1 <{recipient}>: Recipient address rejected: User unknown in virtual mailbox table',
  '452 4.2.2 The email account that you tried to reach is over quota',
  '451 4.7.1 Greylisting in action, please come back later',
  '552 5.3.4 Message size exceeds fixed maximum message size',
  '454 4.7.0 Temporary authentication failure',
  '550 5.7.26 This message does not pass authentication checks (SPF and DKIM both do not pass)',
  '421 4.4.2 Connection dropped due to SocketError',
  '554 5.7.1 Message rejected as spam by Content Filtering',
  '451 4.4.0 Primary target IP address responded with: "421 4.2.1 Unable to connect." Attempted failover to alternate host, but that did not succeed. Either there are no alternate hosts, or delivery failed to all alternate hosts.',
]
const hosts = Array.from({ length: 40 }, (_, i) => `mx${i % 3}.host${i}.example.net`)

/** One message on its way out. */
export interface Message {
  n: number
  time: Date
  id: string
  sender: string
  recipient: string
  host: string
  address: string
  connector: string
  /** Undefined where it was accepted. */
  reply: string | undefined
}

export const at = <T>(list: readonly T[], place: number): T => {
  const item = list[place % list.length]
  if (item === undefined) throw new Error('an empty list')
  return item
}

/** Spread, but the same for the same number. */
export const mixed = (n: number): number => (Math.imul(n ^ (n >>> 15), 0x2c1b3c6d) >>> 8) & 0xffffff

export function message(n: number): Message {
  const r = mixed(n)
  const recipient = `user${r % 5000}@host${r % 40}.example.net`
  const reply = r % 10 === 0 ? at(replies, r >> 4).replace('{recipient}', recipient) : undefined
  return {
    n,
    time: new Date(Date.UTC(2024, 2, 14) + n * 137),
    id: `<${r.toString(16)}.${n}@contoso.com>`,
    sender: `person${r % 800}@contoso.com`,
    recipient,
    host: at(hosts, r),
    address: `203.0.113.${r % 250}`,
    connector: r % 7 === 0 ? 'Partner' : 'Internet',
    reply,
  }
}

export const csv = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

export const described = ({ connector, id, reply }: Message): string =>
  `Send connector ${connector}: Message delivery was not successful. The message with message ID ${id} was acknowledged with SMTP response ${reply}.`

/** The same message from a Russian organisation: what an administrator named is in their language. */
export const ofRussian = (m: Message): Message => ({
  ...m,
  connector: m.connector === 'Partner' ? 'Партнеры' : 'Интернет',
})

const clock = (hours: number, time: Date): string =>
  `${hours}:${String(time.getUTCMinutes()).padStart(2, '0')}:${String(time.getUTCSeconds()).padStart(2, '0')}`

/** `14.03.2024 9:26:53` */
export const russianTime = (time: Date): string => {
  const [day, month] = [time.getUTCDate(), time.getUTCMonth() + 1].map((part) =>
    String(part).padStart(2, '0'),
  )
  return `${day}.${month}.${time.getUTCFullYear()} ${clock(time.getUTCHours(), time)}`
}

/** `3/14/2024 9:26:53 AM` */
export const american = (time: Date): string => {
  const hours = time.getUTCHours()
  return `${time.getUTCMonth() + 1}/${time.getUTCDate()}/${time.getUTCFullYear()} ${clock(hours % 12 || 12, time)} ${hours < 12 ? 'AM' : 'PM'}`
}

/** How Exchange 2013 and later note a queue's or a recipient's last error. */
export const lastError = ({ reply, host, address, time }: Message): string =>
  `[{LED=${reply}};{MSG=};{FQDN=${host}};{IP=${address}};{LRT=${american(time)}}]`

/** Replies as `classifyReply` meets them: each different in what it names. */
export const manyReplies = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => {
    const { id, recipient, address } = message(n)
    return `${at(replies, mixed(n) >> 4).replace('{recipient}', recipient)} ${id} [${address}]`
  })
