/** Of the cases in IndexedDB; storage/database.ts opens it. */
export const DATABASE = 'exchange-2004-wizard'
