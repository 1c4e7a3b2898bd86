import { copyFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type Metafile, buildSync } from 'esbuild';

const { resolve } = createRequire(import.meta.url);
const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));

/** The CommonJS half of the AWS SDK asks for `require`, which an ES module does not have by itself. */
const requireBanner =
  "import{createRequire as cr__}from'node:module';const require=cr__(import.meta.url);";

/** Modules that a function of ours never has use for, by what it has instead of them. */
const alias = {
  // A Lambda is given its credentials by its environment: the chain of other places is never looked through.
  '@aws-sdk/credential-provider-node': inFolder('lambda-credentials.ts'),
  // Its index brings every command of DynamoDB, with the shape of all that it sends and is answered: 44 KB.
  '@aws-sdk/client-dynamodb': inFolder('dynamodb.mjs'),
  '@aws-sdk/client-dynamodb/dist-es': join(
    dirname(resolve('@aws-sdk/client-dynamodb/package.json')),
    'dist-es',
  ),
  '@aws-sdk/endpoint-cache': inFolder('no-endpoint-cache.ts'),
  // Fonts packed as WOFF2 alone need it, with its dictionary of half a megabyte; ours are WOFF and TrueType.
  'brotli/decompress.js': inFolder('no-brotli.ts'),
};

function inFolder(name: string): string {
  return fileURLToPath(new URL(`./bundled/${name}`, import.meta.url));
}

/** Files that the bundle reads beside itself, by their paths. */
export type BundledFiles = readonly string[];

export interface Bundle {
  /** The module of the handler, by its path or the name that its package exports it under. */
  readonly entry: string;
  readonly files?: BundledFiles | undefined;
}

/**
 * Writes a function as Lambda runs it: `index.mjs` is what it needs to answer at all, and what it imports
 * when a request asks for it lies in files of their own, which a start neither reads nor compiles.
 */
export function bundleFunction({ entry, files = [] }: Bundle, folder: string): void {
  const { outputFiles, metafile } = buildSync({
    entryPoints: { index: resolve(entry) },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    absWorkingDir: repositoryRoot,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    minify: true,
    // Beside the scripts, which do not name them: read when something failed, and not at each start.
    sourcemap: 'external',
    sourcesContent: false,
    mainFields: ['module', 'main'],
    banner: { js: requireBanner },
    alias,
    logLevel: 'warning',
    metafile: true,
    write: false,
  });
  const needed = neededOf(metafile);
  refuseNameless(metafile, needed);
  for (const { path, contents } of outputFiles) {
    if (needed.has(basename(path, '.map'))) writeFileSync(path, contents);
  }
  for (const path of files) copyFileSync(path, join(folder, basename(path)));
}

/** What `index.mjs` leads to: the bundler also writes what only code that it left out would have imported. */
function neededOf({ outputs }: Metafile): ReadonlySet<string> {
  const byName = new Map(Object.entries(outputs).map(([path, made]) => [basename(path), made]));
  const needed = new Set(['index.mjs']);
  for (const name of needed) {
    for (const { path, external } of byName.get(name)?.imports ?? []) {
      if (!external) needed.add(basename(path));
    }
  }
  return needed;
}

/** @throws where CommonJS is imported on demand: of a file of its own it exports no names, but a default alone. */
function refuseNameless({ inputs, outputs }: Metafile, needed: ReadonlySet<string>): void {
  for (const [path, { entryPoint = '' }] of Object.entries(outputs)) {
    const isNameless = inputs[entryPoint]?.format === 'cjs' && needed.has(basename(path));
    if (isNameless) throw new Error(`${entryPoint} is imported on demand through a module of ours`);
  }
}
