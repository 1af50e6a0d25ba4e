import { type Block, type Document, isWebAddress, type Span } from '#event-2004/report/document'
import { visible, visibleLine } from '#event-2004/report/visible'
import styles from '#ui/Handover.module.css'

/** A document as the page draws it; React escapes every text. */
export function DocumentView({ document }: { readonly document: Document }) {
  return (
    <article className={styles.paper} lang={document.language}>
      <h2>{document.title}</h2>
      {document.sections.map(({ title, blocks }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sections of a document are drawn anew together.
        <section key={place}>
          <h3>{visibleLine(title)}</h3>
          <Blocks blocks={blocks} />
        </section>
      ))}
    </article>
  )
}

function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks hold no state.
    <OneBlock key={place} block={block} />
  ))
}

function OneBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'text':
      return (
        <p>
          <Spans spans={block.spans} />
        </p>
      )
    case 'facts':
      return (
        <dl>
          {block.facts.flatMap(({ name, value }) => [
            <dt key={`${name}:`}>{visibleLine(name)}</dt>,
            <dd key={name}>
              <Spans spans={value} />
            </dd>,
          ])}
        </dl>
      )
    case 'list':
      return (
        <ul>
          {block.items.map((item, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items hold no state.
            <li key={place}>
              <Blocks blocks={item} />
            </li>
          ))}
        </ul>
      )
    case 'verbatim':
      return (
        <pre translate="no" dir="auto">
          {visible(block.text)}
        </pre>
      )
    case 'link':
      return <p>{isWebAddress(block.href) ? <a href={block.href}>{block.href}</a> : block.href}</p>
  }
}

function Spans({ spans }: { readonly spans: readonly Span[] }) {
  return spans.map((span, place) =>
    'text' in span ? (
      visibleLine(span.text)
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: spans hold no state.
      <code key={place} translate="no">
        <bdi>{visibleLine(span.literal)}</bdi>
      </code>
    ),
  )
}
