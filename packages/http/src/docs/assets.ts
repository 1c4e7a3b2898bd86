import { readFile } from 'node:fs/promises';

/** The viewer's files that the page loads; nothing else of it is served. */
export const docsAssets = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
} as const;
export type DocsAsset = keyof typeof docsAssets;

/** What lies beside: the viewer's files, and the document that it shows. */
export type ReadAsset = (name: DocsAsset | 'openapi.json') => Promise<Uint8Array<ArrayBuffer>>;

export function isDocsAsset(name: string): name is DocsAsset {
  return Object.hasOwn(docsAssets, name);
}

/** Reads files that lie in the folder of a module, such as a bundled function by `import.meta.url`. */
export function assetsBeside(moduleUrl: string): ReadAsset {
  return (name) => readFile(new URL(name, moduleUrl));
}
