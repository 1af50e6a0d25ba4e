// Learns from the labelled replies in src/smtp/testing what words lean to: npm run leanings
import { writeFileSync } from 'node:fs'
import { labelledReplies, train } from '../src/smtp/testing/train.ts'

const replies = labelledReplies()
const learned = train(replies)
writeFileSync(
  new URL('../src/smtp/leanings.ts', import.meta.url),
  `/**
 * What words and codes lean to, a letter for each class in the order of \`replyClasses\` (leaning.ts reads it). Made by
 * \`npm run leanings\` from the labelled replies in testing/; not written by hand.
 */
export const leanings = \`
${learned}
\`
`,
)
console.log(`${replies.length} replies, ${learned.split('\n').length} words and codes`)
