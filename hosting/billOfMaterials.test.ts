import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { billOf } from './billOfMaterials.ts'

const bill = () => billOf(['node_modules/react-dom', 'node_modules/scheduler'], process.cwd())

describe('the bill of materials', () => {
  it('names each package with version, licence and its text, and the checksum of the lock', () => {
    const { version } = JSON.parse(readFileSync('node_modules/react-dom/package.json', 'utf8'))
    const purl = `pkg:npm/react-dom@${version}`
    expect(bill()).toMatchObject({
      bomFormat: 'CycloneDX',
      components: [
        {
          'bom-ref': purl,
          purl,
          name: 'react-dom',
          version,
          licenses: [{ license: { id: 'MIT' } }],
          hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
          evidence: {
            licenses: [
              { license: { text: { content: expect.stringContaining('Permission is hereby granted') } } },
            ],
          },
        },
        { name: 'scheduler' },
      ],
    })
  })

  it('says which of them needs which', () => {
    expect(bill()).toMatchObject({
      dependencies: [
        {
          ref: expect.stringContaining('exchange-2004-wizard@'),
          dependsOn: [expect.stringContaining('/react-dom@')],
        },
        { ref: expect.stringContaining('/react-dom@'), dependsOn: [expect.stringContaining('/scheduler@')] },
        { ref: expect.stringContaining('/scheduler@'), dependsOn: [] },
      ],
    })
  })

  it('has nothing that differs between two builds', () => {
    expect(JSON.stringify(bill())).toBe(JSON.stringify(bill()))
    expect(bill()).not.toHaveProperty('serialNumber')
    expect(bill()).not.toHaveProperty('metadata.timestamp')
  })

  it('is not made without a checksum or a licence', () => {
    const root = mkdtempSync(join(tmpdir(), 'bill-'))
    const folder = 'node_modules/odd'
    const integrity = `sha512-${Buffer.alloc(64).toString('base64')}`
    mkdirSync(join(root, folder), { recursive: true })
    const write = (path: string, content: object) => writeFileSync(join(root, path), JSON.stringify(content))
    write('package.json', { name: 'product', version: '1.0.0', license: 'MIT' })
    write(`${folder}/package.json`, { name: 'odd', version: '1.0.0', license: 'MIT' })
    write('package-lock.json', { packages: { [folder]: {} } })
    expect(() => billOf([folder], root)).toThrow('no sha512')
    write('package-lock.json', { packages: { [folder]: { integrity } } })
    expect(() => billOf([folder], root)).toThrow('no licence')
    writeFileSync(join(root, folder, 'LICENCE.md'), 'Do as you please.')
    expect(JSON.stringify(billOf([folder], root))).toContain('Do as you please.')
    rmSync(root, { recursive: true })
  })
})
