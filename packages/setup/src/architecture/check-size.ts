import type { Repository } from './workspaces.ts';

const linesMax = 300;

/** Files that people look up in rather than read through. */
const longFiles: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: /\.test\.ts$/, reason: 'tables of cases, looked up by name' },
  { pattern: /\/words\/src\//, reason: 'the words of one concept in three languages' },
  { pattern: /\/tables\//, reason: 'dated rows of a published table' },
  { pattern: /\/generated\//, reason: 'written by a program' },
];

/** Files longer than anyone reads in one go. */
export function checkSize({ workspaces, tests }: Repository): readonly string[] {
  const files = [...workspaces.flatMap((it) => it.files), ...tests];
  return files
    .filter(({ path }) => !longFiles.some(({ pattern }) => pattern.test(path)))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > linesMax)
    .map(({ path, lines }) => `${path} → ${lines} lines: ${linesMax} at most, split it`);
}
