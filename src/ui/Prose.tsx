/** Text from the locale files, where `backticks` set literal names apart. Nothing else is markup. */
export function Prose({ text }: { readonly text: string }) {
  // Odd pieces stood between backticks.
  const pieces = text.split('`').map((piece, place) => ({ piece, place, literal: place % 2 === 1 }))
  return pieces.map(({ piece, place, literal }) =>
    literal ? (
      <code key={place} translate="no">
        {piece}
      </code>
    ) : (
      piece
    ),
  )
}
