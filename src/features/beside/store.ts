/** Whether both languages are shown. The browser keeps it: who needs it needs it each time. */
import { persist } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'

interface BesideStore {
  readonly on: boolean
  /** The other language could not be loaded when it was last asked for. */
  readonly failed: boolean
  set(on: boolean): void
  fail(): void
}

export const besideStore = createStore<BesideStore>()(
  persist(
    (set) => ({
      on: false,
      failed: false,
      set: (on) => set({ on, failed: false }),
      fail: () => set({ on: false, failed: true }),
    }),
    {
      name: 'beside',
      version: 1,
      // Where storage is forbidden, zustand keeps it for this page and says so once; nothing else depends on it.
      partialize: ({ on }) => ({ on }),
    },
  ),
)
