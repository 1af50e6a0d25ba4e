import { minifySync } from 'vite'

/** The only scripts that stand in the pages themselves. Each is the same in every page, so that a policy can name its hash. */

/**
 * Before the script has taken the page over (src/app/early.ts). A click on a button is kept until then. So is one on a
 * link where the address has answers, of which the link knows nothing; and what would say that there are none is hidden.
 * The script, halfway in taking over, hears nothing of it: it would do it twice.
 */
export const earlyScript: string = minified(`
window.early = { clicked: null }
{
  const answers = location.hash.length > 1
  if (answers) document.documentElement.dataset.answers = ''
  addEventListener('click', (event) => {
    const clicked = window.early && event.target.closest(answers ? 'a,button,label,input' : 'button,label,input[type=radio]')
    if (!clicked || clicked.htmlFor || clicked.type === 'file' || clicked.type === 'text') return
    event.preventDefault()
    event.stopPropagation()
    window.early.clicked = clicked
  }, true)
}
`)

/**
 * At a page's end: asks for its stylesheets and scripts (scripts/build/later.ts) when what is there has been seen, which a
 * tab that nobody looks at does not wait for; nor does a browser that does not tell wait forever. If the script cannot be
 * loaded, the page is what it was without one.
 */
export const laterScript: string = minified(`
(({ styles, modules, first }) => {
  let timer = setTimeout(ask, document.hidden ? 0 : 1000)
  new PerformanceObserver((paints) => {
    if (timer === null || paints.getEntriesByName('first-contentful-paint').length === 0) return
    clearTimeout(timer)
    ask()
  }).observe({ type: 'paint', buffered: true })
  function ask() {
    timer = null
    const styled = styles.split(' ').map((file) => new Promise((resolve) => {
      const link = add('stylesheet', file)
      link.onload = link.onerror = resolve
    }))
    if (window.early) window.early.styled = Promise.all(styled)
    for (const file of (modules + ' ' + first).trim().split(' ')) add('modulepreload', file)
    run().catch((error) => {
      window.early = null
      delete document.documentElement.dataset.answers
      throw error
    })
  }
  async function run() {
    for (const file of modules.split(' ')) {
      await import(file)
      await new Promise((resolve) => setTimeout(resolve))
    }
  }
  function add(rel, href) {
    const link = Object.assign(document.createElement('link'), { rel, href })
    document.head.append(link)
    return link
  }
})(document.currentScript.dataset)`)

/**
 * To the same page in the first of the browser's languages that we have, which the page names as its alternates: the rule
 * of src/diagnosis/language.ts.
 */
export const languageScript: string = minified(`
{
  const wanted = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0])
  const language = wanted.find((one) => /^(en|ru|uk|be|kk)$/.test(one)) ?? 'en'
  const other = document.querySelector('link[hreflang=' + (language === 'en' ? 'en' : 'ru') + ']')
  location.replace(new URL(other.href).pathname + location.search + location.hash)
}`)

function minified(script: string): string {
  const { code, errors } = minifySync('inline.js', script, { module: false })
  for (const { message } of errors) throw new Error(message)
  return code.trim()
}
