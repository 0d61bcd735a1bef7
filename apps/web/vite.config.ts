import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const API = process.env['LIANQIAO_API'] ?? 'http://127.0.0.1:3000';

/** Built into `dist/web`, which the API process serves; while developing, `/api` goes to a running API. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // The `source` condition makes `#kernel` mean the same TypeScript file here as in tsc and Jest.
  resolve: {
    conditions: ['source', ...defaultClientConditions],
    alias: { 'node:crypto': resolve(import.meta.dirname, 'src/app/node-crypto.ts') },
  },
  build: {
    outDir: resolve(import.meta.dirname, '../../dist/web'),
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
  },
  server: { port: 5173, proxy: { '/api': { target: API, changeOrigin: false } } },
});
