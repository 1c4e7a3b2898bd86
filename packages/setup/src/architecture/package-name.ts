import { isBuiltin } from 'node:module';

import { scope } from './workspaces.ts';

/** `@a/b` of `@a/b/c`, `x` of `x/y`; undefined for a relative path, what Node brings, and what a build makes. */
export function packageNameOf(specifier: string): string | undefined {
  if (/^([./#]|virtual:)/.test(specifier) || isBuiltin(specifier)) return undefined;
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** The workspace an import names, without the scope; undefined for anything else. */
export function workspaceNameOf(specifier: string): string | undefined {
  return specifier.startsWith(scope) ? packageNameOf(specifier)?.slice(scope.length) : undefined;
}
