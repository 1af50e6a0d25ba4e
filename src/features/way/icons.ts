import type { Hop } from '#event-2004/hops'

/** A sign for each hop, on a field of 24 by 24: strokes, no fill. */
export const icons: { readonly [H in Hop]: string } = {
  // An envelope, a funnel, lines in waiting, a plug.
  mailbox: 'M4 7h16v11H4zM4 7l8 6l8-6',
  categorizer: 'M4 5h16l-6 7v6l-4 2v-8z',
  queue: 'M5 6h14M5 10h14M5 14h14M5 18h8',
  connector: 'M9 4v4M15 4v4M7 8h10v3a5 5 0 0 1-10 0zM12 16v4',
  // A shield, bricks, a globe.
  filter: 'M12 3l7 3v5c0 5-3 8-7 10c-4-2-7-5-7-10V6zM9 11.5l2.2 2.3l4-4.3',
  firewall: 'M4 6h16v12H4zM4 10h16M4 14h16M10 6v4M15 10v4M9 14v4',
  internet: 'M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16M4 12h16M12 4c4 4 4 12 0 16M12 4c-4 4-4 12 0 16',
  // Two servers, a tray.
  edge: 'M6 4h12v7H6zM6 13h12v7H6zM9 7.5h3M9 16.5h3',
  destination: 'M4 13l3-7h10l3 7v5H4zM4 13h5l1 2h4l1-2h5',
}
