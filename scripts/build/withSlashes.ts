/** A path as addresses and sources have it: Windows finds files with backslashes. */
export const withSlashes = (path: string): string => path.replaceAll('\\', '/')
