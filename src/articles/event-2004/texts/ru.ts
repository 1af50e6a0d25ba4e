import antivirus from '#locales/ru/event-2004/antivirus.json' with { type: 'json' }
import authentication from '#locales/ru/event-2004/authentication.json' with { type: 'json' }
import blockList from '#locales/ru/event-2004/block-list.json' with { type: 'json' }
import destination from '#locales/ru/event-2004/destination.json' with { type: 'json' }
import disclaimer from '#locales/ru/event-2004/disclaimer.json' with { type: 'json' }
import dnsRouting from '#locales/ru/event-2004/dns-routing.json' with { type: 'json' }
import hops from '#locales/ru/event-2004/hops.json' with { type: 'json' }
import items from '#locales/ru/event-2004/items.json' with { type: 'json' }
import logging from '#locales/ru/event-2004/logging.json' with { type: 'json' }
import network from '#locales/ru/event-2004/network.json' with { type: 'json' }
import questions from '#locales/ru/event-2004/questions.json' with { type: 'json' }
import relatedEvents from '#locales/ru/event-2004/related-events.json' with { type: 'json' }
import size from '#locales/ru/event-2004/size.json' with { type: 'json' }
import support from '#locales/ru/event-2004/support.json' with { type: 'json' }
import tls from '#locales/ru/event-2004/tls.json' with { type: 'json' }

export default {
  ...items,
  ...hops,
  ...support,
  ...questions,
  checks: {
    ...antivirus.checks,
    ...authentication.checks,
    ...blockList.checks,
    ...destination.checks,
    ...disclaimer.checks,
    ...dnsRouting.checks,
    ...logging.checks,
    ...network.checks,
    ...relatedEvents.checks,
    ...size.checks,
    ...tls.checks,
  },
  causes: {
    ...antivirus.causes,
    ...authentication.causes,
    ...blockList.causes,
    ...destination.causes,
    ...disclaimer.causes,
    ...dnsRouting.causes,
    ...network.causes,
    ...size.causes,
    ...tls.causes,
  },
}
