/** What of other people's work is in the pages, and by which licence: `sbom.cdx.json` beside them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

/** What of a package.json and of package-lock.json is read here. */
interface Manifest {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly dependencies?: Readonly<Record<string, string>>
}
interface Lock {
  readonly packages: Readonly<Record<string, { readonly integrity?: string }>>
}

// The files are npm's own, and `npm ci` has read them before.
const read = <T>(...path: string[]): T => JSON.parse(readFileSync(join(...path), 'utf8')) as T

/**
 * Two plugins that share what they see: workers are built apart, by plugins of their own. The bill is CycloneDX 1.6
 * without the two things that would differ between two builds of one commit, a time and a serial number.
 */
export function billOfMaterials(): { pages: Plugin; workers: Plugin } {
  const folders = new Set<string>()
  const look = (bundle: Rolldown.OutputBundle): void => {
    for (const part of Object.values(bundle)) {
      for (const id of part.type === 'chunk' ? part.moduleIds : []) {
        const folder = /^.*(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1]
        if (folder) folders.add(folder)
      }
    }
  }
  return {
    workers: { name: 'bill-of-materials-workers', generateBundle: (_, bundle) => look(bundle) },
    pages: {
      name: 'bill-of-materials',
      apply: 'build',
      // A build that runs in Node to write pages makes nothing that is handed on.
      applyToEnvironment: ({ name }) => name === 'client',
      generateBundle(_, bundle) {
        look(bundle)
        const bill = billOf([...folders].sort(), process.cwd())
        this.emitFile({
          type: 'asset',
          fileName: 'sbom.cdx.json',
          source: `${JSON.stringify(bill, null, 1)}\n`,
        })
      },
    },
  }
}

/** @param folders `node_modules/…`, from the root */
export function billOf(folders: readonly string[], root: string): object {
  const { packages } = read<Lock>(root, 'package-lock.json')
  const product = read<Manifest>(root, 'package.json')
  const parts = folders.map((folder) => ({ folder, manifest: read<Manifest>(root, folder, 'package.json') }))
  const names = new Map(parts.map(({ manifest }) => [manifest.name, purlOf(manifest)]))
  const dependsOn = ({ dependencies = {} }: Manifest): string[] =>
    Object.keys(dependencies).flatMap((name) => names.get(name) ?? [])
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: { type: 'application', ...identityOf(product) },
    },
    components: parts.map(({ folder, manifest }) => ({
      type: 'library',
      ...identityOf(manifest),
      hashes: hashesOf(packages[folder]?.integrity),
      evidence: {
        licenses: [{ license: { ...licenceOf(manifest).license, text: textOf(join(root, folder)) } }],
      },
    })),
    dependencies: [product, ...parts.map(({ manifest }) => manifest)].map((manifest) => ({
      ref: purlOf(manifest),
      dependsOn: dependsOn(manifest),
    })),
  }
}

const purlOf = ({ name, version }: Manifest): string => `pkg:npm/${name.replace('@', '%40')}@${version}`

const licenceOf = ({ license }: Manifest) => ({ license: { id: license } })

const identityOf = (manifest: Manifest) => ({
  'bom-ref': purlOf(manifest),
  name: manifest.name,
  version: manifest.version,
  purl: purlOf(manifest),
  licenses: [licenceOf(manifest)],
})

/** The lock has base64, the bill hexadecimal digits. */
function hashesOf(integrity = ''): object[] {
  const [algorithm, digest] = integrity.split('-')
  if (algorithm !== 'sha512' || digest === undefined) throw new Error(`no sha512 in the lock: '${integrity}'`)
  return [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }]
}

/** Licences ask to come along with every copy. */
function textOf(folder: string): { content: string } {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
  if (file === undefined) throw new Error(`no licence in ${folder}`)
  return { content: readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n') }
}
