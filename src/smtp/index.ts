/**
 * Understanding SMTP replies: what one says (`parseReply`), what it means (`classifyReply`), who said it
 * (`replySource`), and where one stands in a text (`findReplies`). Knows RFCs and mail systems, nothing of the wizard.
 */
export { blockListZones, linkListZones } from './block-lists.ts'
export { type ReplyClass, replyClasses } from './classes.ts'
export { type ClassifiedReply, classifyReply } from './classify.ts'
export { type EnhancedStatusCode, enhancedStatusCodes } from './enhanced-status-codes.ts'
export { type FoundReply, findReplies } from './find.ts'
export { type ParsedReply, parseReply } from './parse.ts'
export { reasonIds } from './reasons.ts'
export { type ReplySource, replySource } from './source.ts'
export type { RankedClass, Reason } from './tally.ts'
export { prepareStep } from './text-evidence.ts'
