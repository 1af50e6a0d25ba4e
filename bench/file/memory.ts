import { readFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'

const sampleMs = 20

/** Megabytes (10⁶ bytes). */
export interface Memory {
  /** The renderers: the page, its worker, what both hold outside of their engines' heaps. */
  readonly page: number
  /** All processes of the browser. */
  readonly browser: number
}

/**
 * What a process holds that is not mapped from a file: RssAnon and RssShmem of proc_pid_status(5), as the kernel counts
 * them. Memory that processes share counts for each. 0 for a process that has ended.
 */
function heldBy(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const kilobytes = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0)
    return ((kilobytes('RssAnon') + kilobytes('RssShmem')) * 1024) / 1e6
  } catch {
    return 0
  }
}

/** Looks at the memory of a browser with one page, and remembers the most that it saw. */
export class MemoryWatch {
  readonly #renderers: readonly number[]
  readonly #all: readonly number[]
  #peak: Memory = { page: 0, browser: 0 }
  #timer: NodeJS.Timeout | undefined

  private constructor(processes: readonly { type: string; id: number }[]) {
    this.#all = processes.map(({ id }) => id)
    this.#renderers = processes.filter(({ type }) => type === 'renderer').map(({ id }) => id)
  }

  static async of(browser: Browser): Promise<MemoryWatch> {
    const session = await browser.newBrowserCDPSession()
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    await session.detach()
    return new MemoryWatch(processInfo)
  }

  now(): Memory {
    const sum = (pids: readonly number[]) => pids.reduce((total, pid) => total + heldBy(pid), 0)
    return { page: sum(this.#renderers), browser: sum(this.#all) }
  }

  start(): void {
    this.#peak = this.now()
    this.#timer = setInterval(() => this.#look(), sampleMs)
  }

  /** The most since `start`. */
  stop(): Memory {
    clearInterval(this.#timer)
    this.#look()
    return this.#peak
  }

  #look(): void {
    const now = this.now()
    this.#peak = {
      page: Math.max(this.#peak.page, now.page),
      browser: Math.max(this.#peak.browser, now.browser),
    }
  }
}
