import styles from './Icon.module.css'

/** Each drawn by strokes on 16 by 16. */
const shapes = {
  back: 'M13 8H3m4-4L3 8l4 4',
  next: 'M3 8h10M9 4l4 4-4 4',
  down: 'm4 6 4 4 4-4',
  menu: 'M2.5 4.5h11M2.5 8h11m-11 3.5h11',
  done: 'm3 8.5 3.5 3.5L13 4.5',
  failed: 'm4 4 8 8m0-8-8 8',
  copy: 'M5.5 5.5v-3h8v8h-3m-8-5h8v8h-8z',
  found: 'M8 1.5 14.5 8 8 14.5 1.5 8zM8 5v3.5m0 2v.5',
  clear: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8M5 8.2l2.2 2.2L11 6',
  unchecked:
    'M6 5.7a2 2 0 1 1 2.7 1.9c-.5.2-.7.5-.7 1v.5m0 2v.4M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8',
  reads:
    'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8M8 6.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6',
  changes: 'm10.5 3 2.5 2.5L6 12.5l-3.2.7.7-3.2zM9 4.5 11.5 7',
  undo: 'M5.5 2.5 2.5 5.5l3 3m-3-3h7a4 4 0 0 1 0 8H6',
  caution: 'M8 2 15 14H1zM8 6.5v3.5m0 1.7v.5',
  error: 'M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4zM8 4.8v4m0 1.9v.5',
  note: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8M8 7.2V11M8 4.8v.5',
  up: 'M8 13V3m-4 4 4-4 4 4',
  fall: 'M8 3v10m-4-4 4 4 4-4',
  added: 'M8 3v10M3 8h10',
} as const

export type IconName = keyof typeof shapes

/** Says again, for the eye, what a word beside it says. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className={styles.icon}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} />
    </svg>
  )
}
