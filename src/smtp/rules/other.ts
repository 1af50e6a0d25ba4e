import type { Rule } from '../rule.ts'

/** The conversation itself went wrong, or the reason is none of the other thirteen. */
export const otherRules: readonly Rule[] = [
  {
    class: 'other',
    weight: 'fair',
    reason: 'protocol',
    source:
      'RFC 5321 section 4.2.3 (500 to 504, 555); Exchange 5.5.2 "Send hello first", 5.3.3 "Unrecognized command"',
    phrases: `
      (bad|improper|wrong|invalid|incorrect|unexpected|out of) (sequence|command sequence|order) ... 
      (improper|bad) sequence of commands
      sequence of commands
      out of (sequence|order)
      (command|parameter|argument|option|keyword|verb) (not|unknown|unrecognized|invalid|unimplemented|rejected|disabled|syntax) (implemented|recognized|supported|allowed|understood|permitted|)
      (unknown|unrecognized|invalid|unimplemented|unsupported|illegal|bad|unexpected|unrecognised) (command|parameter|argument|arguments|option|verb|commands|parameters)
      command not (implemented|recognized|supported|allowed|understood|permitted)
      syntax error
      syntax error (in|command|parameters|unrecognized)
      syntax (error|incorrect|invalid|violation)
      protocol (error|violation|synchronization)
      synchronization error
      send hello first
      polite people say hello first
      say (helo|ehlo|hello) first
      need (mail|rcpt|helo|ehlo|mail before rcpt|rcpt before data)
      (mail|rcpt|data) ... (first|before|required)
      no valid recipients
      nested mail
      sender already (specified|given)
      (duplicate|same|redundant) ... (mail|message)
      mail redundant
      transaction failed
      delivery failed
      (conversion|expn|vrfy) ... not
      (priority|deliverby) ...
      journaling ... not supported
      unsupported (option|parameter|address)
      domain literal
      eai not
      must use helo
    `,
  },
  {
    class: 'other',
    weight: 'hint',
    reason: 'protocol',
    source: 'RFC 5321 section 4.2.3 (451, 552): the set phrase where nothing follows it',
    also: { server: 3 },
    phrases: `
      requested (mail|) action aborted
    `,
  },
]
