import type { Rule } from '../rule.ts'

/** The message or its header is not in a form that the other side takes. */
export const malformedRules: readonly Rule[] = [
  {
    class: 'malformed',
    weight: 'sure',
    reason: 'bad-header',
    source:
      'amavis BAD_HEADER, Amazon SES and Gmail: a header field stands twice, whichever it is, a DKIM signature too (RFC 5322 section 3.6)',
    against: { 'sender-auth': 40, content: 14 },
    phrases: `
      (multiple|duplicate|duplicated|more than one) header
    `,
  },
  {
    class: 'malformed',
    weight: 'sure',
    reason: 'bad-header',
    source:
      'RFC 5322 section 3.6; Gmail RfcMessageNonCompliant, Exim header_syntax, Exchange Online 5.7.512 and 5.0.350, Apple, Mail.ru, GMX',
    phrases: `
      not (rfc|rfc2822|rfc5322|rfc822|rfc2821|rfc5321) ... (compliant|conform|conforming|comply)
      not (compliant|comply|conform|conforming) ... (rfc|rfc2822|rfc5322|rfc822)
      (compliant|comply|conform|compliance) ... (rfc|rfc2822|rfc5322|rfc822)
      rfc ... (compliant|compliance|violation|violates)
      (violates|violate|violation) ... (rfc|rfc2822|rfc5322|rfc822)
      must be rfc
      must rfc ... compliant
      not (conform|comply) ... (standard|standards)
      (multiple|duplicate|duplicated|more than one|several|two) ... (header|headers|from|subject|to|date|sender field)
      (multiple|duplicate) (address|addresses) in from header
      multiple addresses ... from header
      (missing|no|without|lacks|lack|not contain|not have|absent|empty|invalid|malformed|bad|illegal|broken|incorrect|syntactically invalid|unparseable|unparsable|improper|wrong|corrupt|non compliant) (from|date|subject|to|message-id|message id|received|mime|mime version|content type|reply to|sender|required|) (header|header field|headers|header line)
      missing (from|date|subject|message-id|message id|to|sender)
      (from|date|subject|to|message-id|reply to|sender|received|mime) header ... (missing|invalid|malformed|not|illegal|syntax|required|more than)
      (header|headers) ... (syntax|malformed|invalid|missing|illegal|too long|corrupt|not accept|malformatted|incorrect|not conform|empty|duplicate)
      header too long
      headers too long
      header too {big}
      header ... too {big}
      x dg ref header too long
      syntax error in ... header
      header syntax
      header line ... (too long|invalid)
      (invalid|malformed|bad|illegal) header
      valid ... from header
      (from|sender) header ... (not|invalid|missing)
      invalid (date|message-id|message id|mime|boundary|charset|encoding)
      (body|message) ... (no|without|lacks|missing) headers
      (no|missing) valid (from|date) (header|address)
      number of ... header
      too (many|much) header
      (from|subject) header
      (without|missing|no|lacks) (from|date|subject|to|message-id) (field|fields)
      header (error|errors|not accept)
      multiple (addresses|address)
    `,
  },
  {
    class: 'malformed',
    weight: 'sure',
    reason: 'bad-format',
    source:
      'RFC 2045, RFC 6152, RFC 6531; Postfix, qmail (bare LF), Exchange 5.6.x and poison messages, Domino',
    phrases: `
      bare (lf|line feed|linefeed|cr|carriage return|newline|newlines|lfs)
      bare line feeds
      stray (newline|newlines|linefeed|lf|cr)
      smtpserver invalid line
      (line|lines) (too long|length)
      line limit exceeded
      (line|lines) ... too long
      line length ... exceeded
      (8bit|8 bit|eight bit|7bit|binary|non ascii|nonascii|utf8|smtputf8|utf 8|nul|null) (character|characters|data|bytes|mime|body|header|headers|content|address|message|required|not|but)
      (8bitmime|smtputf8|binarymime) ... (not|required|needed)
      smtputf8
      (character|characters) ... (not allowed|invalid|illegal|not permitted|not accept|prohibited)
      (invalid|illegal|unprintable|forbidden|bad|unsupported|non ascii|nul|null|control) (character|characters|charset|encoding)
      character set ... (not|unsupported|rejected|refused)
      (charset|character set|encoding) not (accept|supported|allowed)
      improper use of 8bit
      mime (error|errors|parse|parsing|format|structure|syntax|nesting|content|encoding|decoding|type|violation|boundary)
      (invalid|bad|broken|malformed|illegal|corrupt|corrupted) (mime|message|mail|format|content type|content transfer encoding|base64|encoding|body|data|bodypart|email format|message format)
      (message|mail|content|body|data) ... (malformed|corrupt|corrupted|malformatted|unparseable|badly formatted|not formatted|mangled|damaged|unreadable|illegal format|invalid format)
      (conversion|convert|converting|converted) ... (failed|error|not|prohibited|required|unable)
      content conversion
      content transfer encoding
      media (not supported|type|error)
      unsupported (media|encoding|content|mime|format)
      html (mail|only|messages|message) ... (not accept|not allowed|rejected|refused)
      nesting (level|depth|too)
      nested ... (attachments|mime|too|parts)
      too many (mime|parts|attachments|nested|header|headers|received)
      (no|without|missing|empty|blank) subject
      subject (missing|required|empty)
      nul characters
      null characters
      message format
      (message|mail) ... (empty|blank)
      empty (message|mail|body)
      no (message|mail) body
      poison (message|mail|queue)
      tnef
      winmail dat
      too many related errors
      pipelining not
      parse error
      /smtplf
      (cannot|not|unable to|failed to) parse (message|mail|header|headers|content|body|mime)
      parse ... message
      (non rfc|not rfc)
      (invalid|bad) (structure|boundary|syntax of message)
      mime (reject|rejected)
      not accept ... character set
      not accept mail in ... character set
    `,
  },
  {
    class: 'malformed',
    weight: 'weak',
    reason: 'bad-format',
    source: 'general wording',
    phrases: `
      (malformed|corrupt|corrupted)
      mime
      format
      header
      (rfc|rfc822|rfc2822|rfc5322)
    `,
  },
  {
    class: 'malformed',
    weight: 'sure',
    reason: 'bad-format',
    source: 'McAfee and others: what a message contains is not refused, but how it is written',
    against: { content: 60 },
    phrases: `
      (improperly|incorrectly|badly|wrongly) (formatted|formed|encoded|structured)
      (unnecessary|invalid|bad|broken) base64
    `,
  },
]
