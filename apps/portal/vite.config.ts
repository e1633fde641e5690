import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { bundleReport } from './build/bundle-report.js';
import { precompress } from './build/precompress.js';

export default defineConfig({
  // The server puts the nonce of each answer in its place.
  html: { cspNonce: 'BRIDGE-CSP-NONCE' },
  plugins: [react(), bundleReport(), precompress()],
  build: { outDir: 'dist', manifest: true, target: 'es2022', sourcemap: false, reportCompressedSize: false },
  // The API serves the built portal itself; only the development server needs to forward calls.
  server: { proxy: { '/api': process.env.BRIDGE_API_URL ?? 'http://127.0.0.1:4400' } },
});
