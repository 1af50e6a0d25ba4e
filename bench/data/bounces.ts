import { american, type Message, message } from './message.ts'

const header = ({ sender, recipient, id, time }: Message) =>
  `From: ${sender}\r\nTo: ${recipient}\r\nSubject: Monthly report\r\nDate: ${time.toUTCString()}\r\nMessage-ID: ${id}\r\n`

/** Every bounce tells of a failure. */
const failed = (n: number): Message & { reply: string } => {
  const m = message(n)
  return { ...m, reply: m.reply ?? '550 5.7.1 Message refused by policy' }
}

/** Exchange's report on a message, as a mail program shows it. */
export function nonDeliveryReport(n: number): string {
  const m = failed(n)
  return [
    'Delivery has failed to these recipients or groups:\r\n',
    `${m.recipient}\r\nYour message wasn't delivered. Despite repeated attempts to deliver your message, the recipient's email system refused to accept a connection from your email system.\r\n`,
    'Diagnostic information for administrators:\r\n',
    'Generating server: EX01.contoso.com\r\n',
    `${m.recipient}\r\n${m.host}\r\nRemote Server returned '${m.reply}'`,
    `${american(m.time)} - Remote Server at ${m.host} (${m.address}) returned '${m.reply}'\r\n`,
    `Original message headers:\r\n\r\n${header(m)}`,
  ].join('\r\n')
}

/** The same to be read by machines (RFC 3464), inside its message. */
export function deliveryStatus(n: number): string {
  const m = failed(n)
  return [
    `From: postmaster@contoso.com\r\nTo: ${m.sender}\r\nSubject: Undeliverable: Monthly report`,
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"\r\n',
    '--b1\r\nContent-Type: text/plain\r\n\r\nYour message could not be delivered.\r\n',
    '--b1\r\nContent-Type: message/delivery-status\r\n',
    `Reporting-MTA: dns;EX01.contoso.com\r\nArrival-Date: ${m.time.toUTCString()}\r\n`,
    `Final-Recipient: rfc822;${m.recipient}\r\nAction: failed\r\nStatus: ${m.reply.slice(4, 9)}`,
    `Remote-MTA: dns;${m.host}\r\nDiagnostic-Code: smtp;${m.reply}\r\n`,
    `--b1\r\nContent-Type: message/rfc822\r\n\r\n${header(m)}\r\nPlease find it attached.\r\n--b1--\r\n`,
  ].join('\r\n')
}
