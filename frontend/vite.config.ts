import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const backend = process.env.BACKEND_ORIGIN ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react()],
  // The policy of the server allows no inline data: every asset is a file of its own.
  build: { outDir: 'dist', assetsDir: 'assets', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  css: {
    // govuk-frontend keeps one old media-query hack that the minifier would otherwise stop on.
    lightningcss: { errorRecovery: true },
    preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules', '../node_modules'] } },
  },
  server: {
    proxy: Object.fromEntries(['/graphql', '/auth', '/health'].map((path) => [path, backend])),
  },
});
