/** Names that nobody has (RFC 2606, RFC 5737, RFC 3849) in the place of real ones: the same for the same, always. */

/** A `server` is a host by its first label alone. */
export type Kind =
  | 'mailbox'
  | 'host'
  | 'server'
  | 'ipv4'
  | 'ipv6'
  | 'message'
  | 'connector'
  | 'person'
  | 'account'

const NETS = ['192.0.2', '198.51.100', '203.0.113']
const IN_A_NET = 254

function ipv4(n: number): string {
  const net = NETS[Math.floor((n - 1) / IN_A_NET)]
  // Nobody reads so many addresses: what counts is that they are not the real ones.
  return net === undefined ? `2001:db8::4:${n.toString(16)}` : `${net}.${((n - 1) % IN_A_NET) + 1}`
}

const shapes: { readonly [K in Kind]: (n: number) => string } = {
  mailbox: (n) => `user${n}@example.com`,
  host: (n) => `host${n}.example`,
  server: (n) => `host${n}`,
  ipv4,
  ipv6: (n) => `2001:db8::${n.toString(16)}`,
  message: (n) => `message${n}@example.com`,
  connector: (n) => `connector${n}`,
  person: (n) => `Person ${n}`,
  account: (n) => `account${n}`,
}

/** Kinds that are counted together: a server has the number of its host. */
const counted = (kind: Kind): Kind => (kind === 'server' ? 'host' : kind)

export type Placeholder = (kind: Kind, original: string) => string

/** `all`: the texts to be masked. A placeholder that already stands there would be taken for a name of theirs. */
export function placeholdersFor(all: string): Placeholder {
  const taken = all.toLowerCase()
  const numbers = new Map<string, number>()
  const last = new Map<Kind, number>()
  const next = (kind: Kind): number => {
    let number = (last.get(kind) ?? 0) + 1
    while (taken.includes(shapes[kind](number).toLowerCase())) number += 1
    last.set(kind, number)
    return number
  }
  return (kind, original) => {
    const key = `${counted(kind)} ${original.toLowerCase()}`
    const number = numbers.get(key) ?? next(counted(kind))
    numbers.set(key, number)
    return shapes[kind](number)
  }
}
