import { isBuiltin } from 'node:module';
import { posix } from 'node:path';

import { whyWrongArrow } from './layers.ts';
import { workspaceNameOf } from './package-name.ts';
import type { ImportUse } from './read-imports.ts';
import { type Repository, type SourceFile, type Workspace, isTestFile } from './workspaces.ts';

const domainFolder = 'packages/domain/src';
const pureWorkspaces = new Set(['kernel', 'domain']);

/** Every wrong import of the repository as `file → import: reason`. */
export function checkImports({ workspaces, tests }: Repository): readonly string[] {
  const inWorkspaces = workspaces.flatMap((it) => it.files.flatMap((file) => checkFile(file, it)));
  const inTests = tests.flatMap((file) =>
    describeWrong(file, ({ specifier }) => whyBorderCrossed(file.path, 'tests', specifier)),
  );
  return [...inWorkspaces, ...inTests];
}

function checkFile(file: SourceFile, { name, folder }: Pick<Workspace, 'name' | 'folder'>) {
  return describeWrong(
    file,
    (use) =>
      whyWrongWorkspace(file.path, name, use) ??
      whyBorderCrossed(file.path, folder, use.specifier) ??
      whySliceEntered(file.path, use.specifier) ??
      whyImpure(file.path, name, use.specifier),
  );
}

function describeWrong(
  { path, imports }: SourceFile,
  why: (use: ImportUse) => string | undefined,
): readonly string[] {
  return imports.flatMap((use) => {
    const reason = why(use);
    return reason === undefined ? [] : [`${path} → ${use.specifier}: ${reason}`];
  });
}

function whyWrongWorkspace(path: string, from: string, use: ImportUse): string | undefined {
  const to = workspaceNameOf(use.specifier);
  return to === undefined
    ? undefined
    : whyWrongArrow({ from, to, isTest: isTestFile(path), ...use });
}

/** The repository's own settings, which belong to no package. */
const rootSettings = new Set(['package.json', 'cdk.json']);

function whyBorderCrossed(path: string, folder: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const target = resolveFrom(path, specifier);
  const isInside = target.startsWith(`${folder}/`) || rootSettings.has(target);
  return isInside ? undefined : `a relative import must stay in ${folder}; use the package's name`;
}

function whySliceEntered(path: string, specifier: string): string | undefined {
  const target = specifier.startsWith('.')
    ? resolveFrom(path, specifier)
    : specifier.replace(/^@jatkopolku\/domain\/(.+)$/, `${domainFolder}/$1/index.ts`);
  if (!target.startsWith(`${domainFolder}/`)) return undefined;
  const [slice, ...inner] = target.slice(domainFolder.length + 1).split('/');
  const isOwn = inner.length === 0 || path.startsWith(`${domainFolder}/${slice}/`);
  const isIndex = inner.join('/') === 'index.ts';
  return isOwn || isIndex ? undefined : `a domain slice is used only through its index.ts`;
}

function whyImpure(path: string, name: string, specifier: string): string | undefined {
  if (!pureWorkspaces.has(name) || isTestFile(path)) return undefined;
  if (isBuiltin(specifier)) return `${name} runs in the browser too: no Node built-ins`;
  return /^(@aws|aws-)/.test(specifier) ? `${name} knows nothing of AWS` : undefined;
}

function resolveFrom(path: string, specifier: string): string {
  return posix.join(posix.dirname(path), specifier);
}
