/** Of the cases in IndexedDB; storage/connection.ts opens it. */
export const DATABASE = 'exchange-2004-wizard'
