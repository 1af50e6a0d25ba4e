import { UNKNOWN } from '#engine'
import { article, type QuestionId } from '#event-2004/article'
import { usePaper } from '../paper/input.ts'
import styles from './blocks.module.css'
import { Label } from './Texts.tsx'

/** What the person, or the text they pasted, has answered. */
export function Answered() {
  const { outline } = usePaper()
  return (
    <div className={styles.block}>
      <h3>
        <Label of={({ print }) => print.answers} />
      </h3>
      <dl className={`${styles.facts} ${styles.answers}`}>
        {outline.answered.map(({ question, answer }) => (
          <div key={question}>
            <dt>
              <Label of={({ texts }) => texts.questions[question]?.title} />
            </dt>
            <dd>
              <b>
                <Label
                  of={({ texts, ui }) =>
                    answer === UNKNOWN
                      ? ui.question.unknown
                      : texts.questions[question]?.options[answer]?.label
                  }
                />
              </b>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** Questions beside each other, each with its answers to tick. */
export function PrintedQuestions({ ids }: { readonly ids: readonly QuestionId[] }) {
  return (
    <div className={styles.questions}>
      {ids.map((id) => (
        <div key={id}>
          <h3>
            <Label of={({ texts }) => texts.questions[id]?.title} />
          </h3>
          {Object.keys(article.questions[id].options).map((option) => (
            <p key={option} className={styles.option}>
              <Label
                of={({ texts, ui }) =>
                  option === UNKNOWN ? ui.question.unknown : texts.questions[id]?.options[option]?.label
                }
              />
            </p>
          ))}
        </div>
      ))}
    </div>
  )
}
