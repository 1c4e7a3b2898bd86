import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { type ImportUse, readImports } from './read-imports.ts';
import { type SyntaxNode, readSyntax } from './syntax.ts';

export interface SourceFile {
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
  readonly nodes: readonly SyntaxNode[];
  readonly imports: readonly ImportUse[];
}

export interface Workspace {
  /** Without the scope: `kernel`, `functions-api`. */
  readonly name: string;
  /** From the repository's root. */
  readonly folder: string;
  readonly dependencies: readonly string[];
  readonly devDependencies: readonly string[];
  readonly files: readonly SourceFile[];
}

export interface Repository {
  readonly workspaces: readonly Workspace[];
  /** The tools of the whole repository. */
  readonly devDependencies: readonly string[];
  /** Tests that are outside every workspace. */
  readonly tests: readonly SourceFile[];
}

export const scope = '@jatkopolku/';

const workspaceFolders = ['packages/*', 'functions/*', 'infra', 'web'];
const generatedFolders = /(^|\/)(node_modules|dist|coverage|cdk\.out|\.[^/]+)(\/|$)/;

export function readRepository(root: string): Repository {
  const manifests = globSync(
    workspaceFolders.map((it) => `${it}/package.json`),
    { cwd: root },
  );
  return {
    workspaces: manifests.toSorted().map((path) => readWorkspace(root, dirname(path))),
    devDependencies: namesIn(readManifest(root), 'devDependencies'),
    tests: readFiles(root, 'tests'),
  };
}

export function toSourceFile(path: string, text: string): SourceFile {
  const nodes = readSyntax(path, text);
  return { path, text, nodes, imports: readImports(nodes) };
}

export function isTestFile(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}

function readWorkspace(root: string, folder: string): Workspace {
  const manifest = readManifest(join(root, folder));
  const declared = ['dependencies', 'optionalDependencies', 'peerDependencies'];
  return {
    name: String(manifest['name']).replace(scope, ''),
    folder,
    dependencies: declared.flatMap((field) => namesIn(manifest, field)),
    devDependencies: namesIn(manifest, 'devDependencies'),
    files: readFiles(root, folder),
  };
}

function readFiles(root: string, folder: string): readonly SourceFile[] {
  if (!existsSync(join(root, folder))) return [];
  const paths = globSync(`${folder}/**/*.{ts,tsx,mts,js,mjs}`, {
    cwd: root,
    exclude: (path) => generatedFolders.test(path),
  });
  return paths.toSorted().map((path) => toSourceFile(path, readFileSync(join(root, path), 'utf8')));
}

function readManifest(folder: string): Readonly<Record<string, unknown>> {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null ? { ...manifest } : {};
}

function namesIn(manifest: Readonly<Record<string, unknown>>, field: string): readonly string[] {
  return Object.keys(manifest[field] ?? {});
}
