/** The only scripts that stand in the pages themselves. Each is the same in every page, so that a policy can name its hash. */

/**
 * Before the script has taken the page over (src/app/early.ts). A click on a button is kept until then. So is one on a
 * link where the address has answers, of which the link knows nothing; and what would say that there are none is hidden.
 * The script, halfway in taking over, hears nothing of it: it would do it twice.
 */
export const earlyScript: string = minified(`
window.early = { clicked: null };
var answers = location.hash.length > 1;
if (answers) document.documentElement.dataset.answers = '';
addEventListener('click', function (event) {
  var clicked = window.early && event.target.closest(answers ? 'a,button,label,input' : 'button,label,input[type=radio]');
  if (!clicked || clicked.htmlFor || clicked.type === 'file' || clicked.type === 'text') return;
  event.preventDefault();
  event.stopPropagation();
  window.early.clicked = clicked;
}, true);
`)

/**
 * At a page's end: asks for its stylesheets and scripts (scripts/build/later.ts) when what is there has been seen, which a
 * tab that nobody looks at does not wait for; nor does a browser that does not tell wait forever. If the script cannot be
 * loaded, the page is what it was without one.
 */
export const laterScript: string = minified(`
(function (files) {
  var timer = setTimeout(ask, document.hidden ? 0 : 1000);
  new PerformanceObserver(function (paints) {
    if (timer === null || !paints.getEntriesByName('first-contentful-paint').length) return;
    clearTimeout(timer);
    ask();
  }).observe({ type: 'paint', buffered: true });
  function ask() {
    timer = null;
    var styled = files.styles.split(' ').map(function (file) {
      return new Promise(function (resolve) {
        var link = add('stylesheet', file);
        link.onload = link.onerror = resolve;
      });
    });
    if (window.early) window.early.styled = Promise.all(styled);
    (files.modules + ' ' + files.first).trim().split(' ').forEach(function (file) { add('modulepreload', file); });
    files.modules.split(' ').reduce(function (before, file) {
      return before.then(function () { return import(file); }).then(pause);
    }, Promise.resolve()).catch(function (error) {
      window.early = null;
      delete document.documentElement.dataset.answers;
      throw error;
    });
  }
  function pause() {
    return new Promise(function (resolve) { setTimeout(resolve); });
  }
  function add(rel, file) {
    var link = document.createElement('link');
    link.rel = rel;
    link.href = file;
    document.head.append(link);
    return link;
  }
})(document.currentScript.dataset)`)

/**
 * To the same page in the first of the browser's languages that we have, which the page names as its alternates: the rule
 * of src/diagnosis/language.ts.
 */
export const languageScript: string = minified(`
(function () {
  var language = 'en';
  for (var tag of navigator.languages) {
    var wanted = tag.toLowerCase().split('-')[0];
    if (wanted === 'en') break;
    if (/^(ru|uk|be|kk)$/.test(wanted)) { language = 'ru'; break; }
  }
  var other = document.querySelector('link[hreflang=' + language + ']');
  location.replace(new URL(other.href).pathname + location.search + location.hash);
})()`)

function minified(script: string): string {
  return script.trim().replace(/\s*\n\s*/g, '')
}
