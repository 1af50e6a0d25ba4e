/** All the words that the sound article needs, in one language. */
export interface Words {
  questions: { q: { title: 't'; find: 'f'; options: { yes: { label: 'l'; because: 'b' } } } }
  checks: {
    c: {
      title: 't'
      aim: 'a'
      steps: object
      results: {
        found: { label: 'l'; looks: 'l'; because: 'b' }
        clear: { label: 'l'; looks: 'l'; because: 'b' }
      }
    }
  }
  causes: { fire: { title: 't'; name: 'n'; what: 'w'; fix: object; verify: object } }
}
