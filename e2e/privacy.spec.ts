/** Nothing leaves the browser: that it is said, and that it is so. */
import { linkTo } from './support/article.ts'
import { faces, otherThan } from './support/faces.ts'
import { choice, continueLink, expectNode, understand } from './support/pages.ts'
import { expect, test } from './support/test.ts'

for (const face of faces) {
  const { ui } = face

  test(`In ${face.name}, the start says that nothing leaves the browser`, async ({ page }) => {
    await page.goto(`/${face.language}/`)
    await expect(page.getByRole('main').getByText(ui('start.paste.private'), { exact: true })).toBeVisible()
    await expect(page.getByRole('contentinfo')).toContainText(ui('shell.privacy'))
  })

  test(`In ${face.name}, no request of a whole diagnosis carries what was pasted, typed or answered`, async ({
    page,
    context,
    baseURL,
  }) => {
    const asked: string[] = []
    context.on('request', (request) => {
      asked.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`)
      expect(request.method()).toBe('GET')
    })
    await understand(page, face, face.event)
    await continueLink(page, face).click()
    await expectNode(page, face, 'cert')
    await page.getByRole('textbox', { name: ui('check.note'), exact: true }).fill('secret-note')
    await choice(page, face, 'cert', 'found').click()
    await expectNode(page, face, 'tls-certificate')
    await page.getByRole('link', { name: otherThan(face).ownName, exact: true }).click()
    await expectNode(page, otherThan(face), 'tls-certificate')
    await page.reload()
    await expectNode(page, otherThan(face), 'tls-certificate')

    expect(asked.length).toBeGreaterThan(0)
    for (const request of asked) {
      expect(request.startsWith(new URL(baseURL ?? '').origin)).toBe(true)
      expect(decodeURIComponent(request)).not.toMatch(
        /Outbound|7c1d5e0b42f94a6e|UntrustedRoot|secret|reply=|cert=/,
      )
    }
    expect(await context.cookies()).toEqual([])
  })

  test(`In ${face.name}, an answer needs no request`, async ({ page }) => {
    await page.goto(linkTo(face, 'hop', { reply: 'timeout', stage: 'data' }))
    await expectNode(page, face, 'hop')
    await page.locator('html[data-live=whole]').waitFor()
    await page.waitForLoadState('networkidle')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await choice(page, face, 'hop', 'internet').click()
    await expect(page).toHaveURL(/hop=internet/)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    // The browser fetches the page's icon when it likes.
    expect(asked.filter((url) => !url.endsWith('/icon.svg'))).toEqual([])
  })
}
