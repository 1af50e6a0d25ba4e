import type { Rule } from '../rule.ts'

/** The connection did not come about, or did not last. TLS that fails in the handshake looks the same. */
export const timeoutRules: readonly Rule[] = [
  {
    class: 'timeout',
    weight: 'sure',
    reason: 'timed-out',
    source:
      'Exchange LastError texts; Postfix smtp(8) ("conversation with … timed out while sending …"), Sendmail, Exim, qmail; Winsock 10060',
    phrases: `
      (connection|connect|session|command|data|smtp|read|write|operation|conversation|transaction|socket|greeting|idle|receive|send|network|host|server|response|protocol|lost) timeout
      (connection|connect|session|command|conversation|transaction|socket|network|data) ... timeout
      timeout (exceeded|waiting|error|while|during|on|after|with|connecting|reading|writing|occurred|connection|expired|sending|receiving|for|reached|from|in)
      error timeout exceeded
      timeout exceeded
      transaction timeout exceeded
      timeout
      10060
      etimedout
      sockettimedout
      idle (too long|for too long|connection|session|time)
      idle ... (closing|closed|disconnect|disconnected)
      (due to|for|session|connection) inactivity
      too long ... (between|without|waiting|idle)
      took too long
      (sent|received|getting|got) no ... (response|reply|answer|greeting)
      no (response|answer|reply|greeting) (from|received|to|within)
      not properly respond
      connected party not ... respond
      connected host failed to respond
      (host|server|remote|mx) not (respond|responding|answer|answering)
      not (respond|responding) (to|in|within)
      not (respond|responding)
      (failed to respond|stopped responding)
      (did not|not) respond in timely
    `,
  },
  {
    class: 'timeout',
    weight: 'sure',
    reason: 'connection-refused',
    source:
      'Exchange "Failed to connect. Winsock error code: 10061", Exchange Online 4.4.316; Postfix, Sendmail, qmail ("wasn\'t able to establish an SMTP connection")',
    phrases: `
      connection refused
      connection (refused|rejected|denied) (by|from|to) (host|server|remote|{host}|{ip})
      connection actively refused
      target machine actively refused
      no connection could be made
      actively refused
      10061
      10065
      10051
      10049
      econnrefused
      ehostunreach
      enetunreach
      failed to connect
      failed to connect winsock error code
      unable to connect
      unable to (establish|open|make) ... connection
      (not|unable to|failed to) connection
      (not|unable to|failed to) connection to (host|server|remote|mx|smtp|target|destination|{host}|{ip})
      (not|unable to) (establish|open) ... connection
      no (smtp|network|) connection (made|established|to)
      not establish (smtp|) connection
      (host|network|destination|server|address|remote|target|mx) ... (unreachable|not reachable|unavailable to connection)
      (unreachable|not reachable)
      (host|server|network) down
      host ... down
      no route to host
      no route
      not connection to (remote|target|destination) host
      cannot connect to remote server
      not connect and send
      not collected after
      no route to host
      server did not respond
      operation timeout
      all routes to destination blocked
      network error on destination
      not able to establish
      not open (smtp|tcp|) (stream|socket|connection|session)
      connection to remote ... failed
      relevant host ... failing
      failing for long time
      retry time not reached for any host
      not reachable within
      network unreachable
      all (mx|hosts|servers|relevant mx|attempts) ... (failed|unreachable|unavailable)
      not reach (host|server|mx|mail|destination|remote)
      unable to reach
      no alternate hosts
      attempted failover to alternate host
      port 25 ... (blocked|closed)
      not accept (request|requests) to connection
      not accept ... (request|requests) to connection
    `,
  },
  {
    class: 'timeout',
    weight: 'strong',
    reason: 'connection-lost',
    source:
      'Exchange "Connection dropped due to SocketError"; Postfix ("lost connection with … while …"), Exim, qmail ("Connected to … but connection died"), Winsock 10053 and 10054',
    also: { tls: 12 },
    phrases: `
      (connection|session|socket|link) (dropped|lost|reset|closed|died|broken|aborted|terminated|interrupted|disconnected|failed|ended|cut|severed)
      (connection|session|socket) ... (dropped|lost|reset|closed|died|broken|aborted|terminated|interrupted|disconnected)
      (dropped|lost|broken|closed|reset|terminated|aborted|drops|premature) connection
      lost ... connection
      connection dropped due to socketerror
      due to socketerror
      socketerror
      socket error
      econnreset
      connection reset by peer
      reset by peer
      broken pipe
      10054
      10053
      forcibly closed
      remote host closed
      (remote|server|host|peer) (closed|dropped|disconnected|hung up|reset|terminated)
      (remote|peer|server) ... (disconnected|hung up|closed connection|closing connection)
      (unexpected|unexpectedly|prematurely|abruptly) (disconnect|closed|terminated|eof|end|close|disconnected|dropped)
      unexpected eof
      connection unexpectedly closed
      disconnected ... (while|during|before|from)
      disconnect
      disconnected
      connectionreset
      connectionaborted
      remotedisconnected
      bad connection
      remote protocol error
      (error|failed|failure) ... (communicating|communicate|communication)
      error encountered while communicating with primary target ip address
      error communicating with target host
      error talking to (remote|server)
      error in communication
      communication error
      network (error|failure|problem)
      (read|write|i o|io|socket|recv) error (from|to|on|while|with) (host|server|remote|peer|socket|connection|{host}|{ip})
    `,
  },
  {
    class: 'timeout',
    weight: 'fair',
    reason: 'expired-in-queue',
    source: 'Sendmail and others: how long delivery has been tried without success',
    against: { content: 12 },
    phrases: `
      not (delivered|send) ... {num} {period}
      (unable|failed) to deliver ... {num} {period}
      (undelivered|undeliverable|failing|queued) ... {num} {period}
      in queue too long
      (message|mail) too old
      attempts to deliver
      (not|unable to) deliver ... after (multiple|several|many|all|repeated) (retries|attempts|tries)
      delivery attempts ... (continue|continued|failed)
    `,
  },
  {
    class: 'timeout',
    weight: 'weak',
    reason: 'expired-in-queue',
    source:
      'Exchange QUEUE.Expired (550 4.4.7), Exchange Online 5.4.300; Sendmail, Postfix bounce queue lifetime',
    also: { server: 1 },
    phrases: `
      queue expired
      message expired
      (message|mail) ... (expired|delayed)
      message delayed
      (delivery|message|mail) time expired
      time expired
      delivery ... (expired|gave up|given up|too long)
      (message|mail) timeout
      (retry|queue|delivery|bounce) (timeout|time|lifetime|limit) {exceeded}
      retry timeout exceeded
      retry time not reached
      too long in queue
      too old
      unable to deliver in
      in queue too long
      in queue ... (hours|days|too long|minutes)
      giving up
      gave up
      undeliverable for ... (days|hours)
      not delivered (for|after|within|in) ... (days|hours|minutes)
      mail expired
      closing (transmission channel|connection|channel)
      primary target ip address responded with
    `,
  },
  {
    class: 'timeout',
    weight: 'hint',
    reason: 'connection-lost',
    source: 'general wording',
    phrases: `
      connection
    `,
  },
]
