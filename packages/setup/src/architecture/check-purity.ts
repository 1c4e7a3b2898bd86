import { type SyntaxNode, dottedName } from './syntax.ts';
import { type Repository, type SourceFile, isTestFile } from './workspaces.ts';

const pureWorkspaces = new Set(['kernel', 'domain']);
/** The one place that reads the time; everyone else is given it. */
const clockFile = 'packages/kernel/src/clock.ts';

/** What makes a rule depend on more than its arguments, as `file → what: reason`. */
export function checkPurity({ workspaces }: Repository): readonly string[] {
  return workspaces
    .filter(({ name }) => pureWorkspaces.has(name))
    .flatMap(({ files }) => files.filter(({ path }) => !isTestFile(path)).flatMap(checkFile));
}

function checkFile({ path, nodes }: SourceFile): readonly string[] {
  const reasons = nodes.flatMap((node) => whyImpure(node, path === clockFile) ?? []);
  return reasons.map((reason) => `${path} → ${reason}`);
}

function whyImpure(node: SyntaxNode, mayReadClock: boolean): string | undefined {
  if (node['async'] === true || node.type === 'AwaitExpression') {
    return 'async: rules are synchronous';
  }
  const name = node.type === 'MemberExpression' ? dottedName(node) : undefined;
  if (name === 'Math.random') return 'Math.random: chance is passed in';
  if (mayReadClock) return undefined;
  return name === 'Date.now' || isBareDate(node) ? 'the current time: it is passed in' : undefined;
}

/** `new Date()` and `Date()`; a Date made of given values is a calculation. */
function isBareDate(node: SyntaxNode): boolean {
  const isMade = node.type === 'NewExpression' || node.type === 'CallExpression';
  if (!isMade || dottedName(node['callee']) !== 'Date') return false;
  const isCallWithoutNew = node.type === 'CallExpression';
  return isCallWithoutNew || (Array.isArray(node['arguments']) && node['arguments'].length === 0);
}
