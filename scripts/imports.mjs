// Imports run one way. This table says what each folder may import; `npm run imports` writes it as linter rules into
// biome.imports.json, since the linter knows patterns of paths but no folders. scripts/boundaries.test.ts proves them.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const PAGES = ['react', 'react-dom', 'react-router', 'react-i18next', 'i18next', 'zustand']

const LINKS = 'The router draws its links anew at each address; #ui/Link.tsx does not (decision 137).'

const FOLDERS = [
  { folder: 'src/engine', may: [], not: PAGES },
  { folder: 'src/smtp', may: [], not: PAGES },
  { folder: 'src/evidence', may: ['#smtp'], not: PAGES },
  { folder: 'src/articles', may: ['#engine', '#evidence', '#smtp', '#locales/**'], not: PAGES },
  {
    folder: 'src/diagnosis',
    may: ['#event-2004', '#event-2004/**', '#commands', '#engine', '#evidence', '#smtp'],
    not: [],
  },
  { folder: 'src/ui', may: ['#commands', '#locales/**'], not: [] },
  {
    folder: 'src/features/*',
    may: [
      '#ui/**',
      '#diagnosis',
      '#event-2004',
      '#event-2004/**',
      '#commands',
      '#engine',
      '#evidence',
      '#smtp',
      '#locales/**',
    ],
    not: [],
  },
  // The service worker: bundled alone, of what it alone needs.
  { folder: 'src/offline', may: [], not: PAGES },
  { folder: 'src/app', may: ['#*', '#*/**'], not: [] },
]

// How far `../` may go depends on how deep the file is. Deeper files than these have the last one's rule.
const DEPTHS = [
  { files: '*.{ts,tsx}', leaves: '..' },
  { files: '*/*.{ts,tsx}', leaves: '../..' },
  { files: '*/*/**/*.{ts,tsx}', leaves: '../../..' },
]

/** The linter's configuration, as text. */
export function importRules() {
  const overrides = FOLDERS.flatMap((folder) => DEPTHS.map((depth) => override(folder, depth)))
  // One line for each, so that a difference reads well.
  return `{ "overrides": [\n${overrides.map((rule) => JSON.stringify(rule)).join(',\n')}\n] }\n`
}

function override({ folder, may, not }, { files, leaves }) {
  const patterns = [
    {
      group: ['#*', '#*/**', ...may.map((alias) => `!${alias}`)],
      message: `${folder} may import ${may.join(', ') || 'nothing else of the project'} (scripts/imports.mjs).`,
    },
    {
      group: [leaves, `${leaves}/**`, './**/..', './**/../**', '/**'],
      message: `A relative import stays inside ${folder}; use an alias (#ui, #smtp …) for another folder.`,
    },
  ]
  if (not.length > 0) {
    const group = not.flatMap((name) => [name, `${name}/**`])
    patterns.push({ group, message: `${folder} knows nothing of the page: it also runs in plain Node.` })
  }
  const paths = not === PAGES ? {} : { 'react-router': { importNames: ['Link', 'NavLink'], message: LINKS } }
  return {
    includes: [`${folder}/${files}`],
    linter: { rules: { style: { noRestrictedImports: { level: 'error', options: { paths, patterns } } } } },
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../biome.imports.json', import.meta.url), importRules())
}
