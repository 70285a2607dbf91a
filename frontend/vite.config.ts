import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstLoadBudget } from './first-load.js';
import { inlineDocuments } from './inline-documents.js';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const backend = process.env.BACKEND_ORIGIN ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [inlineDocuments(folder('./src')), react(), firstLoadBudget('routes/OverviewRoute.tsx', 150_000)],
  // The part shared with the server is bundled from its source, so that it need not be built first.
  resolve: { alias: [{ find: /^@csa\/shared\/(.*)\.js$/, replacement: `${folder('../shared/src')}/$1.ts` }] },
  // The policy of the server allows no inline data: every asset is a file of its own.
  build: { outDir: 'dist', assetsDir: 'assets', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  css: {
    // govuk-frontend keeps one old media-query hack that the minifier would otherwise stop on.
    lightningcss: { errorRecovery: true },
    preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules', '../node_modules'] } },
  },
  server: {
    // The host is kept as the browser sent it, for the server answers its own origin only.
    proxy: Object.fromEntries(['/graphql', '/auth', '/health', '/installation.json', '^/packs/.+[.]json$', '^/boundaries/.+[.]json$', '^/imports[?]', '^/imports/template'].map((path) => [path, { target: backend, changeOrigin: false }])),
  },
});
