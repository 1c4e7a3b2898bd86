import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { wordsByLanguage } from './words-plugin.ts';

/** Taken out of the page and put into each answer afresh by the server. */
const NONCE = '__NONCE__';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), wordsByLanguage()],
  html: { cspNonce: NONCE },
  build: {
    target: 'es2023',
    manifest: true,
    // The policy allows fonts and images of this host, not those written into a style sheet.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
