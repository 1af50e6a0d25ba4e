import { describe, expect, it, vi } from 'vitest'

describe('prepareStep', () => {
  it('comes to an end in many steps, after which replies mean what they mean without it', async () => {
    const { prepareStep, classifyReply } = await import('./index.ts')
    let steps = 1
    while (!prepareStep()) steps++
    expect(steps).toBeGreaterThan(100)
    expect(classifyReply('550 5.1.1 User unknown').ranked[0]?.class).toBe('recipient')
    expect(prepareStep()).toBe(true)
  })

  it('may be left in the middle', async () => {
    vi.resetModules()
    const { prepareStep, classifyReply } = await import('./index.ts')
    expect(prepareStep()).toBe(false)
    expect(classifyReply('452 4.2.2 mailbox full').ranked[0]?.class).toBe('quota')
    expect(prepareStep()).toBe(true)
  })
})
