import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { operationsBySlice } from './operations-plugin.ts';
import { wordsByLanguage } from './words-plugin.ts';

/** Taken out of the page and put into each answer afresh by the server. */
const NONCE = '__NONCE__';

/** What the site fetches by itself when it is needed: pages, words, what begins a session. */
const FETCHED_ALONE = /virtual:words|-page\.tsx|src\/session\/issuer\.ts/;
/** What every page behind signing in has around it and reads, and the page that one comes to first. */
const HOME =
  /home\/home-page\.tsx|shell\/(navigation|way-back)\.tsx|src\/api\/client\.ts|contracts\/src\/api\/(access|task|insight|provider|framework|agreement|client)\.ts/;

/**
 * Common parts in place of a script for every set of pages that share something, each with all that it
 * imports: the door, through which one may leave at once; the site, which a stranger's page needs; what the
 * first page behind signing in needs; and what several pages share.
 */
const commonParts = [
  { name: 'door', tags: ['$initial' as const], priority: 4 },
  { name: 'site', test: /app\/start-site\.tsx/, priority: 3 },
  { name: 'home', test: HOME, priority: 2 },
  { name: 'shared', minShareCount: 3, test: (id: string) => !FETCHED_ALONE.test(id) },
];

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), wordsByLanguage(), operationsBySlice()],
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
    rolldownOptions: {
      output: { codeSplitting: { groups: commonParts } },
      // The slices of the API that the first page reads are in its own script on purpose.
      checks: { ineffectiveDynamicImport: false },
    },
  },
});
