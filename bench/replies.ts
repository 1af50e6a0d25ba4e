import { classifyReply } from '#smtp'
import { manyReplies } from './data/message.ts'
import { fastest, type Part, whole } from './measure.ts'

const count = 50_000

/** Replies a second, each of another host and recipient, on one core. */
export const replies: Part = () => {
  const seconds = fastest(
    3,
    () => manyReplies(count),
    (texts) => {
      for (const reply of texts) classifyReply(reply)
    },
  )
  console.log(`classifyReply: ${whole(count / seconds)} replies/s`)
}
