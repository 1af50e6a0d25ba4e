import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { billOfMaterials } from './hosting/billOfMaterials.ts'
import { hosting } from './hosting/plugin.ts'
import { articleMap } from './scripts/map/plugin.ts'

const bill = billOfMaterials()

export default defineConfig({
  plugins: [react(), articleMap(), hosting(), bill.pages],
  worker: { plugins: () => [bill.workers] },
  build: { target: 'es2022', sourcemap: false },
  preview: { port: 2004, host: '127.0.0.1' },
  server: { port: 2005 },
})
