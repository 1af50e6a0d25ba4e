/** Takes what comes one by one and is told when nothing more will. Readers are chains of these: none waits for input. */
export interface Sink<T> {
  take(item: T): void
  end(): void
}
