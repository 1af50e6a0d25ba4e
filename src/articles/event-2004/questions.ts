/**
 * What the admin is asked, in this order. Weights: 1 leans, 3 speaks for, 5 and more all but decides;
 * -3 speaks against. They were set cause by cause (see stories.test.ts), so that two leanings outweigh no
 * clear sign, and a clear sign in the reply is outweighed only by another one.
 */
import {
  exchangeVersions,
  protocolLogBetweenServersOn,
  protocolLogOn,
  protocolLogPath,
  queuesInRetry,
  telnet25,
} from './commands.ts'
import type { EventQuestion } from './topic.ts'

const keep = <const Q extends { readonly [id: string]: EventQuestion }>(questions: Q): Q => questions

export const questions = keep({
  reply: {
    next: 'hop',
    options: {
      // 10: the reply leaves no doubt, and no other question can put something else first.
      blocklist: { to: 'hop', moves: { blocklist: 10, 'destination-policy': 1, 'sender-auth': 1 } },
      size: { to: 'limit', moves: { 'size-limit-remote': 4, 'size-limit-own': 3 } },
      content: {
        to: 'refused',
        moves: { 'destination-policy': 5, 'antivirus-destination': 3, disclaimer: 2 },
      },
      malformed: {
        to: 'hop',
        moves: { 'message-format': 4, disclaimer: 3, 'firewall-smtp-inspection': 2 },
      },
      // A time-out is the least telling reply: whatever stands between the two servers can cause it,
      // and a failed TLS negotiation often looks the same.
      timeout: {
        to: 'stage',
        moves: {
          'network-path': 2,
          'port-25-blocked': 2,
          'firewall-smtp-inspection': 2,
          'idle-timeout': 2,
          'tls-version': 2,
          'tls-certificate': 1,
          'antivirus-own': 1,
          'path-mtu': 1,
          'antivirus-destination': 1,
          'size-limit-remote': 1,
          'destination-resources': 1,
          routing: 1,
        },
      },
      throttle: { to: 'hop', moves: { 'rate-limit': 8, 'destination-resources': 3, blocklist: 1 } },
      recipient: { to: 'hop', moves: { recipient: 10, routing: 1 } },
      quota: { to: 'hop', moves: { 'mailbox-full': 10 } },
      auth: {
        to: 'denied',
        moves: { 'relay-denied': 5, 'exchange-auth': 4, 'sender-auth': 1, 'firewall-smtp-inspection': 1 },
      },
      'sender-auth': { to: 'hop', moves: { 'sender-auth': 10, dns: 1, blocklist: 1 } },
      tls: {
        to: 'tls-error',
        moves: { 'tls-certificate': 5, 'tls-version': 4, 'firewall-smtp-inspection': 1, routing: 1 },
      },
      dns: { to: 'lookup', moves: { dns: 5, routing: 4 } },
      server: {
        to: 'hop',
        moves: {
          'destination-resources': 6,
          'antivirus-destination': 1,
          'rate-limit': 1,
          'destination-policy': 1,
        },
      },
      // A reply about the commands themselves comes as a rule from something that rewrites them on the way.
      other: {
        to: 'hop',
        moves: { 'firewall-smtp-inspection': 2, 'destination-policy': 1, 'exchange-auth': 1 },
      },
      unknown: { to: 'hop' },
    },
  },

  // One of these follows, by the class of the reply.
  'tls-error': {
    next: 'said',
    options: {
      certificate: { moves: { 'tls-certificate': 5, 'tls-version': -2 } },
      handshake: { moves: { 'tls-version': 5, 'firewall-smtp-inspection': 1 } },
      // The receiving Exchange offers STARTTLS only when it has a certificate for its name (event 12014).
      'no-starttls': { moves: { 'firewall-smtp-inspection': 4, 'tls-version': 2, 'tls-certificate': 2 } },
      // Whoever demands TLS has a certificate: IgnoreSTARTTLS is on here, or a firewall hides the offer.
      demanded: { moves: { 'tls-version': 5, 'firewall-smtp-inspection': 3, 'tls-certificate': -2 } },
      unknown: {},
    },
  },
  stage: {
    next: 'said',
    options: {
      connect: {
        moves: {
          'port-25-blocked': 4,
          'network-path': 3,
          routing: 3,
          'destination-resources': 1,
          'antivirus-own': 1,
          'idle-timeout': -3,
          'path-mtu': -3,
          'tls-version': -3,
          'tls-certificate': -3,
        },
      },
      // It was up and broke, nobody knows when: port 25 is open, and TLS or an inspecting firewall likely.
      dropped: {
        moves: {
          'tls-version': 2,
          'firewall-smtp-inspection': 2,
          'antivirus-own': 1,
          'idle-timeout': 1,
          'path-mtu': 1,
          'port-25-blocked': -4,
        },
      },
      // It goes silent: a black hole for large packets, a timer on the way, a scanner that takes its time.
      stalled: {
        moves: {
          'idle-timeout': 2,
          'path-mtu': 2,
          'network-path': 2,
          'firewall-smtp-inspection': 1,
          'antivirus-destination': 1,
        },
      },
      early: {
        moves: {
          'firewall-smtp-inspection': 4,
          'destination-resources': 2,
          'tls-version': 2,
          'rate-limit': 2,
        },
      },
      starttls: { moves: { 'tls-version': 5, 'tls-certificate': 4, 'firewall-smtp-inspection': 1 } },
      data: {
        moves: {
          'path-mtu': 4,
          'antivirus-destination': 3,
          'size-limit-remote': 3,
          'antivirus-own': 2,
          'idle-timeout': 1,
          'port-25-blocked': -4,
        },
      },
      idle: {
        moves: { 'idle-timeout': 5, 'antivirus-destination': 2, 'network-path': 1, 'port-25-blocked': -4 },
      },
      unknown: {},
    },
  },
  denied: {
    next: 'said',
    options: {
      exchange: { moves: { 'exchange-auth': 6, 'firewall-smtp-inspection': 1, 'relay-denied': -2 } },
      relay: { moves: { 'relay-denied': 5, 'exchange-auth': -2, routing: 1 } },
      login: { moves: { 'relay-denied': 5, 'exchange-auth': 2, 'firewall-smtp-inspection': 1 } },
      sender: { moves: { 'relay-denied': 3, 'sender-auth': 3, 'exchange-auth': -1 } },
      // A group or mailbox that takes no mail from outside: no server refused ours.
      restricted: { moves: { recipient: 8, 'relay-denied': -4, 'exchange-auth': -3 } },
      unknown: {},
    },
  },
  lookup: {
    next: 'said',
    options: {
      failed: { moves: { dns: 5 } },
      nonexistent: { moves: { dns: 3, recipient: 3, routing: 1 } },
      loop: { moves: { routing: 6, dns: -3 } },
      // Nobody was asked: no send connector takes that domain (the Unreachable queue).
      'no-route': { moves: { routing: 6, dns: -3 } },
      unknown: {},
    },
  },
  refused: {
    next: 'said',
    options: {
      spam: { moves: { 'destination-policy': 4, 'antivirus-destination': -1, blocklist: 1 } },
      virus: { moves: { 'antivirus-destination': 6 } },
      attachment: { moves: { 'destination-policy': 3, 'antivirus-destination': 1, disclaimer: 1 } },
      policy: { moves: { 'destination-policy': 4 } },
      unknown: {},
    },
  },
  limit: {
    next: 'said',
    options: {
      advertised: { moves: { 'size-limit-remote': 5, 'size-limit-own': -2 } },
      remote: { moves: { 'size-limit-remote': 5, 'size-limit-own': -2 } },
      own: { moves: { 'size-limit-own': 6, 'size-limit-remote': -3 } },
      unknown: {},
    },
  },

  said: {
    next: 'hop',
    options: {
      // Whoever answers on port 25 can be reached there.
      remote: { moves: { 'port-25-blocked': -4, 'network-path': -2 } },
      own: {
        moves: {
          'network-path': 1,
          'port-25-blocked': 1,
          'tls-version': 1,
          'destination-policy': -2,
          'rate-limit': -2,
        },
      },
      unknown: {},
    },
  },
  hop: {
    next: 'scope',
    find: [queuesInRetry],
    options: {
      own: {
        moves: {
          'exchange-auth': 3,
          'destination-resources': 2,
          'antivirus-own': 1,
          routing: 1,
          blocklist: -4,
          'port-25-blocked': -3,
          'sender-auth': -3,
        },
      },
      // All mail goes through that one server: how many destinations are affected says nothing of it.
      edge: {
        to: 'version',
        moves: { 'exchange-auth': 1, 'relay-denied': 2, routing: 1, 'destination-resources': 1 },
      },
      partner: { moves: { 'tls-certificate': 1, 'tls-version': 1, 'firewall-smtp-inspection': 1 } },
      internet: {
        moves: { 'port-25-blocked': 1, blocklist: 1, 'sender-auth': 1, 'rate-limit': 1, 'exchange-auth': -3 },
      },
      exo: { moves: { 'tls-certificate': 3, 'relay-denied': 2, 'tls-version': 1 } },
      unknown: {},
    },
  },
  scope: {
    next: 'version',
    find: [queuesInRetry],
    options: {
      one: {
        moves: {
          'size-limit-remote': 1,
          'antivirus-destination': 1,
          'destination-resources': 1,
          'destination-policy': 1,
          'network-path': 1,
          recipient: 1,
          'port-25-blocked': -2,
          'antivirus-own': -2,
        },
      },
      some: {
        moves: { 'sender-auth': 2, blocklist: 2, 'tls-version': 1, 'path-mtu': 1, 'port-25-blocked': -2 },
      },
      all: {
        moves: {
          'port-25-blocked': 3,
          'antivirus-own': 2,
          'firewall-smtp-inspection': 2,
          dns: 2,
          'network-path': 1,
          'antivirus-destination': -3,
          'size-limit-remote': -3,
          'destination-resources': -3,
          'destination-policy': -3,
        },
      },
      unknown: {},
    },
  },
  version: {
    next: 'which',
    find: [exchangeVersions],
    options: {
      // TLS 1.2 came to 2010 with SP3 RU19 and to 2013 with CU19, and is off until it is switched on.
      ex2010: { moves: { 'tls-version': 2 } },
      ex2013: { moves: { 'tls-version': 1 } },
      ex2016: {},
      ex2019: {},
      unknown: {},
    },
  },
  which: {
    next: 'changed',
    options: {
      all: {
        moves: {
          'size-limit-remote': -4,
          'size-limit-own': -4,
          'path-mtu': -4,
          'message-format': -2,
          disclaimer: -1,
        },
      },
      // What is wrong with the connection itself is wrong for small messages too.
      large: {
        moves: {
          'path-mtu': 4,
          'size-limit-remote': 4,
          'size-limit-own': 3,
          'idle-timeout': 2,
          'antivirus-destination': 1,
          'antivirus-own': 1,
          'port-25-blocked': -4,
          dns: -4,
          'exchange-auth': -4,
          'tls-certificate': -4,
          'tls-version': -4,
          blocklist: -3,
        },
      },
      attachments: {
        moves: {
          disclaimer: 4,
          'antivirus-destination': 3,
          'message-format': 3,
          'destination-policy': 2,
          'antivirus-own': 1,
          'port-25-blocked': -4,
          dns: -4,
          'tls-certificate': -4,
          'tls-version': -4,
          'exchange-auth': -4,
        },
      },
      sender: {
        moves: {
          'sender-auth': 2,
          'rate-limit': 2,
          'message-format': 1,
          'destination-policy': 1,
          'relay-denied': 1,
        },
      },
      // Automatic replies go out with an empty sender (RFC 5321 section 4.5.5), which some servers refuse.
      auto: { moves: { 'destination-policy': 3, 'relay-denied': 2, 'rate-limit': 1, 'message-format': 1 } },
      unknown: {},
    },
  },
  changed: {
    next: 'greeting',
    options: {
      // Exchange Online knows a sender by its certificate.
      certificate: { moves: { 'tls-certificate': 4, 'exchange-auth': 2, 'relay-denied': 1 } },
      server: {
        moves: {
          'exchange-auth': 3,
          'relay-denied': 2,
          routing: 2,
          'sender-auth': 2,
          'tls-certificate': 2,
          blocklist: 1,
        },
      },
      firewall: {
        moves: {
          'firewall-smtp-inspection': 3,
          'antivirus-own': 3,
          'idle-timeout': 2,
          'port-25-blocked': 2,
          'path-mtu': 1,
          dns: 1,
        },
      },
      update: { moves: { 'tls-version': 3, 'antivirus-own': 1, disclaimer: 1, 'exchange-auth': 1 } },
      // Certificates expire and addresses get listed without anybody changing anything.
      nothing: { moves: { blocklist: 1, 'tls-certificate': 1, 'destination-resources': 1, 'rate-limit': 1 } },
      unknown: {},
    },
  },
  greeting: {
    next: 'log',
    find: [telnet25],
    options: {
      normal: {
        moves: { 'firewall-smtp-inspection': -4, 'network-path': -1, routing: -1 },
        rulesOut: ['port-25-blocked'],
      },
      asterisks: { moves: { 'firewall-smtp-inspection': 7 }, rulesOut: ['port-25-blocked'] },
      none: {
        moves: {
          'port-25-blocked': 5,
          'network-path': 3,
          'destination-resources': 2,
          routing: 2,
          dns: 1,
          'idle-timeout': -4,
          'path-mtu': -4,
          'firewall-smtp-inspection': -2,
          'tls-version': -4,
          'tls-certificate': -4,
        },
      },
      'no-starttls': {
        moves: { 'firewall-smtp-inspection': 4, 'tls-certificate': 2, 'tls-version': 1 },
        rulesOut: ['port-25-blocked'],
      },
      drops: {
        moves: {
          'path-mtu': 4,
          'antivirus-destination': 3,
          'size-limit-remote': 2,
          'antivirus-own': 2,
          'idle-timeout': 1,
        },
        rulesOut: ['port-25-blocked'],
      },
      unknown: {},
    },
  },
  log: {
    next: 'agenda',
    find: [protocolLogOn, protocolLogBetweenServersOn, protocolLogPath],
    options: {
      'tls-cert': { moves: { 'tls-certificate': 7, 'port-25-blocked': -4 } },
      'tls-other': { moves: { 'tls-version': 7, 'tls-certificate': 2, 'port-25-blocked': -4 } },
      remote: {
        moves: {
          'destination-policy': 1,
          'destination-resources': 1,
          'antivirus-destination': 1,
          'network-path': -2,
          'idle-timeout': -1,
        },
        rulesOut: ['port-25-blocked'],
      },
      silent: {
        moves: {
          'network-path': 2,
          'port-25-blocked': 2,
          'firewall-smtp-inspection': 1,
          'idle-timeout': 1,
          'path-mtu': 1,
        },
      },
      none: {},
      unknown: {},
    },
  },
})
