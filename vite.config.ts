import { globSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { billOfMaterials } from './hosting/billOfMaterials.ts'
import { hosting } from './hosting/plugin.ts'
import { shortNames } from './scripts/build/classNames.ts'
import { buildPages } from './scripts/build/prerender.ts'
import { previewLikeAHost } from './scripts/build/preview.ts'
import { siteUrl } from './scripts/build/site.ts'
import { articleMap } from './scripts/map/plugin.ts'

const root = import.meta.dirname
const bill = billOfMaterials()
const packages =
  /node_modules[\\/](?:react|react-dom|scheduler|react-router|zustand|i18next|react-i18next|use-sync-external-store)[\\/]/

export default defineConfig(({ command, isPreview }) => ({
  plugins: [react(), articleMap(), hosting(), bill.pages, previewLikeAHost()],
  worker: { plugins: () => [bill.workers] },
  // Every page of a build has a file, and what has none is missing; of the sources there is one page for all addresses.
  appType: command === 'build' || isPreview ? 'mpa' : 'spa',
  build: { target: 'es2022', sourcemap: false, manifest: true },
  css:
    command === 'build'
      ? { modules: { generateScopedName: shortNames(root, globSync('src/**/*.module.css', { cwd: root })) } }
      : {},
  environments: {
    client: {
      build: {
        rollupOptions: {
          output: {
            codeSplitting: {
              groups: [
                // Every page needs all of these. In one file they compress better, and it stays the same from release to release.
                { name: 'packages', test: packages, priority: 2 },
                // So does every page what the first is made of: one request instead of thirty.
                { name: 'start', tags: ['$initial'], priority: 1 },
                // And the pages of a diagnosis, with the article.
                { name: 'diagnosis', test: /src[\\/]app[\\/]diagnosis\.tsx$/ },
              ],
            },
          },
        },
      },
    },
    ssr: {
      build: {
        outDir: 'node_modules/.prerender',
        manifest: false,
        copyPublicDir: false,
        rollupOptions: { input: { entry: 'src/app/prerender/entry.tsx' } },
      },
    },
  },
  builder: { buildApp: (builder) => buildPages(builder, siteUrl()) },
  preview: { port: 2004, host: '127.0.0.1' },
  server: { port: 2005 },
}))
