import { packageNameOf, workspaceNameOf } from './package-name.ts';
import {
  type Repository,
  type SourceFile,
  type Workspace,
  isTestFile,
  scope,
} from './workspaces.ts';

/** They describe and check the system but are no part of it, so they use the repository's tools. */
const toolWorkspaces = new Set(['infra', 'setup']);

/** Every workspace declares exactly what its sources import. */
export function checkManifests({ workspaces, devDependencies }: Repository): readonly string[] {
  return workspaces.flatMap((workspace) => [
    ...findUndeclared(workspace, devDependencies),
    ...findUnused(workspace),
  ]);
}

function findUndeclared(workspace: Workspace, tools: readonly string[]): readonly string[] {
  const missing = workspace.files.flatMap((file) =>
    undeclaredIn(file, workspace, tools).map((it) => `${file.path} → ${it}`),
  );
  return [...new Set(missing)].map(
    (it) => `${it}: not declared in ${workspace.folder}/package.json`,
  );
}

function undeclaredIn(
  file: SourceFile,
  { name, dependencies, devDependencies }: Workspace,
  tools: readonly string[],
): readonly string[] {
  const isForTools = isToolFile(file.path) || toolWorkspaces.has(name);
  return file.imports.flatMap(({ specifier, isTypeOnly }) => {
    const wanted = packageNameOf(specifier);
    if (wanted === undefined || wanted === `${scope}${name}`) return [];
    if (dependencies.includes(wanted)) return [];
    if (isForTools && [...devDependencies, ...tools].includes(wanted)) return [];
    if (isToolFile(file.path) && workspaceNameOf(specifier) !== undefined) return [];
    const isToolType = isTypeOnly && [wanted, `@types/${wanted}`].some((it) => tools.includes(it));
    return isToolType ? [] : [wanted];
  });
}

/** Tests, and the configurations of tools with their plugins: nothing of them is deployed. */
function isToolFile(path: string): boolean {
  return isTestFile(path) || /(\.config|-plugin)\.m?[jt]s$/.test(path);
}

function findUnused({ folder, dependencies, files }: Workspace): readonly string[] {
  const sources = files.filter(({ path }) => !isToolFile(path));
  // A package that is only planned says what it will need before it has any source.
  if (sources.length === 0) return [];
  const used = new Set(
    sources.flatMap((file) => file.imports.map(({ specifier }) => packageNameOf(specifier))),
  );
  return dependencies
    .filter((it) => !used.has(it))
    .map((it) => `${folder}/package.json → ${it}: declared, but no source imports it`);
}
