import { describe, expect, test } from 'vitest'
import { foldLetters } from './fold.ts'
import { noTokens, type Tokens, tokenize } from './tokens.ts'
import { type Entity, entities, learnWord, UNKNOWN, wordId } from './vocabulary.ts'

for (const word of ['full', '10060', '/blocked', '/why', '箱']) learnWord(word)

type Words = Omit<Tokens, 'starts'>

const readAll = (text: string): Tokens => {
  const tokens = noTokens()
  tokenize(foldLetters(text), tokens)
  return tokens
}

const read = (text: string): Words => {
  const { ids, texts } = readAll(text)
  return { ids, texts }
}

/** Tokens as they are written here: words, and `ip=192.0.2.1` for an address. */
const tokens = (written: string): Words => {
  const all = written.split(' ').filter(Boolean)
  const parts = all.map((item) => {
    const [, name, text] = /^([a-z]+)=(.*)$/.exec(item) ?? []
    if (name !== undefined && text !== undefined) return [entities.indexOf(name as Entity) + 1, text] as const
    return [wordId(item), wordId(item) === UNKNOWN ? item : ''] as const
  })
  return { ids: parts.map(([id]) => id), texts: parts.map(([, text]) => text) }
}

const cases = (all: readonly (readonly [text: string, written: string])[]) =>
  test.each(all)('%s', (text, written) => {
    expect(read(text)).toEqual(tokens(written))
  })

describe('words', () => {
  cases([
    ['mailbox full', 'mailbox full'],
    ['  mailbox   full ', 'mailbox full'],
    ['The mailbox is FULL', 'mailbox full'],
    ['mailbox zzqx full', 'mailbox zzqx full'],
    ['mailbox,full!', 'mailbox full'],
    ['mailbox/full;(user)', 'mailbox full user'],
    ['mailbox_full', 'mailbox full'],
    ["user's mailbox; domain's mailbox isn't full", 'user mailbox domain mailbox not full'],
    ['mailbox zzqx.docx full', 'mailbox zzqx docx full'],
    ['mailbox:full', 'mailbox full'],
    ['mailbox—full', 'mailbox full'],
    ['mailbox¤full', 'mailbox full'],
    ['user12 12user', 'user12 12user'],
    ['zurückgewiesen', 'zuruckgewiesen'],
    ['почтовый ящик.переполнен', 'почтовыи ящик переполнен'],
  ])

  test('written in two are one, beside the words before and after', () => {
    expect(read('user mail box full')).toEqual(tokens('user mailbox full'))
    expect(read('black-listed')).toEqual(tokens('blocklisted'))
    expect(read('mail zzqx box').ids).toHaveLength(3)
    expect(read('zzqx zzqy').ids).toHaveLength(2)
  })

  test('of a text without spaces are found, and no word is longer than 400 characters', () => {
    expect(read(`${'x'.repeat(1000)} full`).texts.map((text) => text.length)).toEqual([400, 400, 200, 0])
    expect(read(`${'x,'.repeat(200)}full`)).toEqual(tokens(`${'x '.repeat(200)}full`))
  })

  test('are added to those already there', () => {
    const all = readAll('user')
    tokenize('192.0.2.1 full', all)
    expect(all).toMatchObject(tokens('user ip=192.0.2.1 full'))
  })
})

describe('apostrophes', () => {
  cases([
    ["user doesn't exist", 'user not exist'],
    ["can't accept", 'not accept'],
    ['user doesn’t exist', 'user not exist'],
    ["server's policy", 'server policy'],
    ["zzqt't full", 'zzqt full'],
    ["server'sx policy", 'server sx policy'],
    ["o'brien", 'o brien'],
    ["users' policy", 'user policy'],
    ["'mailbox full'", 'mailbox full'],
    ["don'ts", 'don ts'],
    ["server'r policy", 'server r policy'],
    ["server's-policy", 'server policy'],
    ['zzqn"t full', 'zzqn t full'],
  ])
})

describe('scripts without spaces', () => {
  cases([
    ['邮箱已满', '邮 箱 已 满'],
    ['user邮箱full', 'user 邮 箱 full'],
    ['邮箱。满、', '邮 箱 满'],
    ['メール', 'メ ー ル'],
    ['々⺀', '々 ⺀'],
    ['龥ꀀx', '龥 ꀀx'],
    ['ሀx', 'ሀx'],
    ['ჿx', 'ჿx'],
  ])
  test('Hangul is read letter by letter', () => {
    expect(read('메일').ids).toHaveLength(5)
  })
})

describe('numbers', () => {
  cases([
    ['size 3000 of 25', 'size num=3000 num=25'],
    ['(300)', 'num=300'],
    ['550-user 452 full 250', 'user full'],
    ['150 350 650', 'num=150 num=350 num=650'],
    ['55 5500 25', 'num=55 num=5500 num=25'],
    ['10060', '10060'],
    ['25MB 10240kb', 'mb mb'],
    ['0', 'num=0'],
    ['9', 'num=9'],
  ])
})

describe('mailboxes', () => {
  cases([
    ['user <bob@example.com> unknown', 'user addr=bob@example.com unknown'],
    ['bob@example.com.', 'addr=bob@example.com'],
    ['bob@example.com:full', 'addr=bob@example.com full'],
    ['bob+tag_1=x@[192.0.2.1]', 'addr=bob+tag_1=x@[192.0.2.1]'],
    ['bob@', 'addr=bob@'],
    ['@example.com', 'host=example.com'],
    ['full:bob@example.com', 'full addr=bob@example.com'],
  ])
})

describe('addresses of hosts', () => {
  cases([
    ['host [192.0.2.1] blocked', 'host ip=192.0.2.1 blocked'],
    ['192.0.2.1:25', 'ip=192.0.2.1 num=25'],
    ['192.0.2.1.', 'ip=192.0.2.1'],
    ['[2001:DB8::25]', 'ip=2001:db8::25'],
    ['::1', 'ip=::1'],
    ['::ffff:192.0.2.1', 'ip=::ffff:192.0.2.1'],
    ['user:full', 'user full'],
  ])
})

describe('enhanced status codes are no words of the text', () => {
  cases([
    ['5.7.1 full', 'full'],
    ['#5.7.1 full', 'full'],
    ['(#4.2.2) full', 'full'],
    ['550-5.7.1 full', 'full'],
    ['421.4.4.2 full', 'full'],
    ['full 5.7.606.', 'full'],
  ])
})

describe('names of hosts', () => {
  cases([
    ['mx.example.com', 'host=mx.example.com'],
    ['(mx.example.com)', 'host=mx.example.com'],
    ['server.example.com.', 'host=server.example.com'],
    ['_dmarc.example.com', 'host=_dmarc.example.com'],
    ['zzqx.it', 'host=zzqx.it'],
    ['mx-1.example.local', 'host=mx-1.example.local'],
    ['full,mx.example.com', 'full host=mx.example.com'],
    ['rejected.by full', 'rejected by full'],
    ['user.unknown', 'user unknown'],
    ['setup.exe', 'setup exe'],
    ['full.', 'full'],
    ['...full', 'full'],
  ])
})

describe('block lists are known by their zone or by a label', () => {
  cases([
    ['zen.spamhaus.org', 'dnsbl=zen.spamhaus.org'],
    ['manitu.net', 'dnsbl=manitu.net'],
    ['7.2.0.192.bl.spamcop.net', 'ip=7.2.0.192 dnsbl=bl.spamcop.net'],
    ['rbl.example.org', 'dnsbl=rbl.example.org'],
    ['x.dnsbl.example.org', 'dnsbl=x.dnsbl.example.org'],
    ['x.rbl.org', 'host=x.rbl.org'],
    ['notspamhaus.org', 'host=notspamhaus.org'],
    ['multi.surbl.org', 'uribl=multi.surbl.org'],
    ['dbl.spamhaus.org', 'uribl=dbl.spamhaus.org'],
  ])
})

describe('links', () => {
  cases([
    ['see https://example.com/', 'see url=example.com'],
    ['http://example.com', 'url=example.com'],
    ['www.example.com/x', 'url=www.example.com'],
    ['https://example.com:8080/why', 'url=example.com /why'],
    ['https://www.spamhaus.org/query/', 'dnsbl=www.spamhaus.org'],
    ['https://multi.surbl.org/', 'uribl=multi.surbl.org'],
    ['<https://example.com>full', 'url=example.com full'],
    ['https://example.com/help/blocked.html', 'url=example.com /blocked'],
    ['https://example.com?why', 'url=example.com /why'],
    ['https://example.com#why', 'url=example.com /why'],
    ['https://example.com/blocked?why=1', 'url=example.com /blocked /why'],
  ])
  test('are read by their first 160 characters', () => {
    const path = (length: number) => `https://example.com/${'x'.repeat(length)}/why`
    expect(read(path(144))).toEqual(tokens('url=example.com /why'))
    expect(read(path(145))).toEqual(tokens('url=example.com'))
  })
})

describe('sentences begin', () => {
  test.each([
    ['mailbox full', []],
    ['mailbox. Full', [1]],
    ['mailbox! full? user', [1, 2]],
    ['mailbox.full', []],
    ['mailbox... full', []],
    ['mailbox mx.example.com. full', []],
    ['mailbox (full user) now', [1]],
    ['mailbox (full) user', []],
  ])('%s', (text, starts) => {
    expect([...readAll(text).starts]).toEqual(starts)
  })
  test('where a text is added to one', () => {
    const tokens = noTokens()
    tokenize('mailbox full', tokens)
    tokenize('user', tokens)
    expect([...tokens.starts]).toEqual([2])
  })
})
