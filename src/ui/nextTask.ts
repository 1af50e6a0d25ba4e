/** Lets the browser do what it has to between two pieces of work that nobody waits for. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
