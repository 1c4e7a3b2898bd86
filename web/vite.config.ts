import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { wordsByLanguage } from './words-plugin.ts';

/** Taken out of the page and put into each answer afresh by the server. */
const NONCE = '__NONCE__';

/** What the site fetches by itself when it is needed: pages, words, what begins a session. */
const FETCHED_ALONE =
  /virtual:words|-page\.tsx|src\/(session\/issuer|api\/client)\.ts|shell\/(navigation|way-back)\.tsx/;

/**
 * Two common parts in place of a script for every set of pages that share something: what the first load
 * needs, and what several pages do. A page fetches 10 scripts where it fetched 50, of the same size.
 */
const commonParts = [
  { name: 'first', tags: ['$initial' as const], priority: 2 },
  { name: 'shared', minShareCount: 4, test: (id: string) => !FETCHED_ALONE.test(id) },
];

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
    // Sizes are held by a test, compressed.
    chunkSizeWarningLimit: 600,
    rolldownOptions: { output: { codeSplitting: { groups: commonParts } } },
  },
});
