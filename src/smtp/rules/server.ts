import type { Rule } from '../rule.ts'

/** Something is wrong on the other system itself. */
export const serverRules: readonly Rule[] = [
  {
    class: 'server',
    weight: 'sure',
    reason: 'no-resources',
    source:
      'memory is the machine\'s and never a mailbox\'s: Exchange "not enough memory for mapi operation", Sina "out of memory", Sendmail',
    against: { quota: 60 },
    phrases: `
      (not enough|insufficient|out of|low on|no) memory
      memory (low|exhausted|shortage)
    `,
  },
  {
    class: 'server',
    weight: 'strong',
    reason: 'server-error',
    source:
      'Cyrus "Mailbox has an invalid format": the store is damaged, not the message; Exchange foreign connectors (NONSMTPGW, DELIVERYAGENT 444 4.4.4)',
    against: { malformed: 60, recipient: 34, dns: 8 },
    phrases: `
      (mailbox|maildir|mailstore|store) (user|) (invalid|bad|corrupt|corrupted|broken|unsupported|unknown) format
      (mailbox|maildir|mailstore|store) (corrupt|corrupted|damaged)
      connector (object|) (deleted|disabled|removed|invalid)
      drop directory
      nonsmtpgw
    `,
  },
  {
    class: 'server',
    weight: 'strong',
    reason: 'no-resources',
    source:
      'RFC 5321 section 4.2.3 (452), Exchange back pressure (452 4.3.1), Postfix "Insufficient system storage", Sendmail "low on space", qmail qq texts, Exim',
    against: { quota: 14, throttle: 6 },
    phrases: `
      insufficient (system|server|disk|diskspace|queue|resources|memory) ...
      insufficient system (storage|resources|space|memory)
      insufficient (resources|diskspace|memory|space|storage|storage space|queue space)
      insufficient diskspace
      insufficient system storage
      (out of|low on|no|lack of|not enough|insufficient) (memory|resources|diskspace|disk|swap|file descriptors|free space|queue space|system resources|space on device|inodes)
      (system|server|disk|filesystem|file system|spool|queue|partition|hard disk|mail system|mail server disk) full
      mail system full
      disk ... full
      no space left on device
      space shortage
      not enough (space|diskspace|resources|storage)
      out of memory
      (not|unable to|failed to) allocate
      enough memory
      memory (allocation|exhausted|low|shortage|limit)
      (write|read|io|i o|disk|file|database|ldap|sql|mysql|directory|directory server|db) error
      system resources
      resources (low|exceeded|unavailable|exhausted)
    `,
  },
  {
    class: 'server',
    weight: 'strong',
    reason: 'server-error',
    source:
      'RFC 5321 section 4.2.3 (421, 451); Postfix "Server configuration error", "queue file write error", Exchange 4.3.2 and STOREDRV.*, qmail "unable to …", Exim "Temporary local problem", Gmail state 14 to 18, Cloudflare',
    phrases: `
      (internal|system|server|local|temporary system|temporary server|unexpected|general|backend|upstream|unknown|software|processing|technical|mail system|fatal|transient|unspecified|remote) (error|failed|failure|problem|malfunction|fault|exception)
      internal (error|server error|system error|failure|problem|configuration|software)
      (local|temporary|temporary local|technical|system) (problem|difficulties|difficulty|issue|issues|trouble)
      (configuration|config|setup|configured) (error|problem|issue)
      (misconfigured|misconfiguration|incorrectly configured|not configured|improperly configured|mis configured)
      system incorrectly configured
      server configuration (error|problem)
      error in processing
      local error in processing
      requested action aborted (local|error)
      (service|server|system|smtp service|smtp|mail service|mail server|mail system|host|resources|mailserver) (temporarily|) (unavailable|not available|not active|down|shutting down|shutdown|offline|out of service|not ready|not running|closed|halted|stopped|inactive|suspended)
      service not (available|ready|active)
      service unavailable
      service temporarily unavailable
      service ... unavailable
      (temporarily|temporary) (unavailable|not available|out of service|failure|error|failed|system|problem|local|server)
      temporary (system|server|local|internal|) (error|failed|failure|problem)
      temporarily (unable|not) ... (accept|process|deliver|handle|receive)
      (system|service|host) not accept (network|) (messages|mail|connections)
      (server|system|host|service|mta) not accept
      not accepting (connections|network messages|smtp|any connections|new connections)
      (esmtp|smtp) not accept connection
      shutting down
      shut down
      maintenance
      under maintenance
      (server|host|system|service|site) down for maintenance
      down for maintenance
      unable to (process|queue|complete|open|write|create|read|access|save|store|handle|contact|perform|fork|exec|update|switch|lookup|verify|check|scan) ...
      (queue|mail queue|spool|qq) ... (error|write|failed|unable|full|file)
      queue file write error
      (mail|message|delivery) ... (system|server) (error|problem)
      mail system problem
      system storage (full|exhausted|exceeded|insufficient)
      other mail system problem
      (cannot|not|unable|failed) (open|create|write|read|lock|access|fork|exec|append|chdir|find|update|save|store|rename|queue|load) ... (file|mailbox|maildir|directory|queue|database|lock|folder|map|spool|home|output|config|socket)
      (timeout|failed|error|failure|unable) ... (ldap|database|directory|backend|milter|mysql|sql|amavis|spamd|clamd|scanner|policy server|lmtp|proxy)
      (ldap|database|backend|milter|mysql|sql|lmtp|delivery agent|mailer|procmail|maildrop|deliver) ... (failed|error|unavailable|timeout|died|exited|failure|signal|unreachable|lookup)
      temporary (lookup|directory|database|ldap|alias|recipient|address|user|verification) (failed|error|failure|problem|lookup)
      temporary lookup failure
      (not|unable to|failed to) (connection|reach|contact) ... (ldap|database|directory|milter|mysql|sql|amavis|spamd|clamd|scanner|policy server|lmtp|active directory|global catalog)
      address ... (temporary|temporarily) ... (failure|problem|verification)
      directory server failure
      (command|program|mailer|process|pipe|script) (died|failed|exited|crashed|timeout|terminated|output)
      (exit|return|returned) (status|code|nonzero)
      exited with
      died with (signal|status)
      data format error
      mailbox server ... (unavailable|down|offline|busy)
      (disk|hardware|storage|queue|spool|database|ldap|memory) (failed|failure)
      (alias|aliases|local|virtual|transport) ... lookup (failed|failure|error)
      (scanner|spamd|clamd|clamav|rspamd|amavis|spamassassin|antivirus|milter) (failed|error|unavailable|timeout|down|unreachable)
      (scanner|spamd|clamd|clamav|rspamd|amavis|spamassassin|antivirus|milter) not (running|available|ready|responding|respond|reachable)
      (virus|content|spam|antivirus) (scanner|scan|scanning|checker|check|filter) ... (failed|error|unavailable|timeout|problem|temporarily)
      missing or bad storedriver mdb properties
      mapiexception*
      remote server ... (error|failure|problem)
      (not|unable) ... complete ... (command|request|operation)
      operation not (permitted|supported|completed)
      (bug|crash|panic|assertion)
      general failure
      general error
      unknown (error|failure|mail error|reason)
      undefined (error|failure)
      upstream error
      proxy session setup failed
      proxy ... failed
      cannot proxy
      file not found
      (system|service|server) (error|failure|unavailable)
      delivery agent
      mail delivery (failed|error|failure)
      not (available|ready|operational)
      (failed|failure|error|problem|timeout) in ... (virus scanner|scanner|filter|milter|database|backend)
      unable to reach ... (database|backend|server|ldap|directory)
      open ... permission denied
      not open ... permission denied
      not (create|write|append|read|lock|access|chdir|rename) ... permission denied
      interrupted system call
      internal error reading
      transport error
      mailer error
      mail transport unavailable
      (deliveries|delivery) suspended
      not load
      no mdb
      remote server misconfigured
      license ... (expired|invalid|exceeded|limit|error|missing)
      no valid license
      system config error
      user output file
      home directory ... (not|missing|error)
      nosuch (file|directory)
      not (create|open|write) output
      error (opening|writing|creating|locking|accessing|storing|saving|appending)
      error on (maildir|mailbox|local|file|disk)
      error in (automatic|creation|creating|file)
      permanent error in
      not (store|save|write)
      failed on (data|rcpt|mail) command
      command time limit
      encountered error
      error while (processing|processed|delivering|saving|sending|transferring|writing|reading)
      protocol returned ... error
      not (saved|stored|written)
    `,
  },
  {
    class: 'server',
    weight: 'fair',
    reason: 'server-error',
    source:
      'Exchange store driver, which names the fault after it; Postfix and Exim shells around another failure',
    phrases: `
      storedrv
      storedrv deliver
      storedrv (deliver|storage|submit) exception
      unable to (deliver|accept) ...
      unable to accept message
      server temporarily (rejected|refused)
    `,
  },
  {
    class: 'server',
    weight: 'weak',
    reason: 'server-error',
    source: 'general wording',
    phrases: `
      (temporary|transient) (failure|error|problem)
      (unavailable|not available)
      service
      temporarily
      problem
      configuration
      resources
      maintenance
      delivery temporarily suspended
    `,
  },
  {
    class: 'server',
    weight: 'hint',
    reason: 'server-error',
    source: 'general wording: most replies speak of a system or server, and few blame it',
    phrases: `
      (system|server|local)
    `,
  },
]
