import { readdirSync, readFileSync } from 'node:fs'
import { decodeText } from '../index.ts'

const folder = new URL('./fixtures/', import.meta.url)

/** Written for this project in the real layouts; hosts and addresses are reserved for documentation. */
export const fixtureNames = readdirSync(folder).sort()

export const fixtureBytes = (name: string): Uint8Array => readFileSync(new URL(name, folder))

export const fixture = (name: string): string => decodeText(fixtureBytes(name)).text
