import { expect, it } from 'vitest'
import { readEvidence } from '#evidence'
import { valuesFrom } from './values.ts'

it.each([
  ['DnsConnectorDelivery', 'example.net', { domain: 'example.net' }],
  ['DNS Connector Delivery', 'example.net', { domain: 'example.net' }],
  ['SmartHostConnectorDelivery', 'relay.example.net', { host: 'relay.example.net' }],
  ['SmartHostConnectorDelivery', '[192.0.2.9],relay.example.net', { host: '192.0.2.9' }],
  ['SmtpRelayWithinAdSite', 'ex02.contoso.com', {}],
  ['MapiDelivery', 'mdb01.contoso', {}],
])('A queue of %s to %s fills commands with what its next hop is', (deliveryType, nextHop, values) => {
  const queue = `Identity : EX01\\3\nDeliveryType : ${deliveryType}\nNextHopDomain : ${nextHop}\nLastError : 421 4.4.1 Connection timed out`
  expect(readEvidence(queue).map(valuesFrom)).toEqual([{ server: 'EX01', ...values }])
})
