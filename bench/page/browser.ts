import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { launchOptions } from '../../scripts/browser.mjs'

export const openBrowser = (): Promise<Browser> => chromium.launch(launchOptions())

/** A slow phone as Lighthouse has it: 1.6 Mbit/s down, 150 ms there and back, of which a browser sees 3.75 per request. */
const slowNetwork = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1_600_000 * 0.9) / 8,
  uploadThroughput: (750_000 * 0.9) / 8,
}

interface Throttle {
  /** 4: four times as slow. */
  readonly cpu: number
  readonly network: 'slow' | 'as it is'
}

/** A page of somebody who was never here, with nothing kept. */
export async function freshPage(
  browser: Browser,
  { cpu, network }: Throttle,
): Promise<{ page: Page; devtools: CDPSession; end(): Promise<void> }> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  if (network === 'slow') {
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', slowNetwork)
  }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  return { page, devtools, end: () => context.close() }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
