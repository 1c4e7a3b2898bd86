import { type SyntaxNode, dottedName, isNode } from './syntax.ts';
import { type Repository, type SourceFile, isTestFile } from './workspaces.ts';

const advice = 'some states of many: a total Record of all states, beside the lifecycle';

/**
 * Lists of some states of a lifecycle, in which a state that comes later is forgotten: comparisons of one
 * state with several, and lists that are asked for one.
 */
export function checkStates({ workspaces }: Repository): readonly string[] {
  const files = workspaces.flatMap((it) => it.files).filter(({ path }) => !isTestFile(path));
  const lifecycles = files.flatMap(({ nodes }) => nodes.flatMap(statesDeclaredBy));
  return files.flatMap(({ path, nodes }: SourceFile) =>
    [
      ...nodes.flatMap(comparedStates),
      ...nodes.flatMap((node) => listedStates(node, lifecycles)),
    ].map((states) => `${path} → ${states.join(', ')}: ${advice}`),
  );
}

/** `const sheetStates = […]`: all states of a lifecycle. */
function statesDeclaredBy(node: SyntaxNode): readonly (readonly string[])[] {
  const isDeclared = node.type === 'VariableDeclarator' && nameOf(node['id']).endsWith('States');
  const value = isDeclared ? node['init'] : undefined;
  const list = isNode(value) && value.type === 'TSAsExpression' ? value['expression'] : value;
  const states = textsOf(list);
  return states.length > 0 ? [states] : [];
}

/** `state === 'a' || state === 'b'` and its opposite, however many there are. */
function comparedStates(node: SyntaxNode): readonly (readonly string[])[] {
  if (node.type !== 'LogicalExpression') return [];
  const operator = node['operator'] === '||' ? '===' : '!==';
  const compared = [comparedAt(node['right'], operator), comparedAt(node['left'], operator)];
  const [right, left] = compared;
  const isSame = right !== undefined && left !== undefined && right.of === left.of;
  return isSame ? [[left.state, right.state]] : [];
}

/** The comparison at a side; of a longer chain the nearest one. */
function comparedAt(side: unknown, operator: string): { of: string; state: string } | undefined {
  if (!isNode(side)) return undefined;
  if (side.type === 'ParenthesizedExpression') return comparedAt(side['expression'], operator);
  if (side.type === 'LogicalExpression') return comparedAt(side['right'], operator);
  if (side.type !== 'BinaryExpression' || side['operator'] !== operator) return undefined;
  const of = withoutChain(side['left']);
  const state = textOf(side['right']);
  return state !== undefined && /state$/i.test(of) ? { of, state } : undefined;
}

function withoutChain(value: unknown): string {
  const inner = isNode(value) && value.type === 'ChainExpression' ? value['expression'] : value;
  return dottedName(inner) ?? '';
}

/** `['a', 'b'].includes(…)` and `new Set(['a', 'b'])` of some states of one lifecycle. */
function listedStates(
  node: SyntaxNode,
  lifecycles: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const listed = textsOf(askedList(node));
  const isPartial = lifecycles.some(
    (states) => listed.length < states.length && listed.every((one) => states.includes(one)),
  );
  return listed.length > 1 && isPartial ? [listed] : [];
}

/** The list that is asked whether it holds something; a list of choices is none. */
function askedList(node: SyntaxNode): unknown {
  const { callee } = node;
  if (!isNode(callee)) return undefined;
  if (node.type === 'NewExpression' && callee['name'] === 'Set') {
    return Array.isArray(node['arguments']) ? node['arguments'][0] : undefined;
  }
  return callee.type === 'MemberExpression' ? callee['object'] : undefined;
}

/** The texts of an array of texts alone; none for anything else. */
function textsOf(value: unknown): readonly string[] {
  if (!isNode(value) || value.type !== 'ArrayExpression') return [];
  const elements = Array.isArray(value['elements']) ? value['elements'] : [];
  const texts = elements.flatMap((element: unknown) => textOf(element) ?? []);
  return texts.length === elements.length ? texts : [];
}

function textOf(value: unknown): string | undefined {
  const text = isNode(value) && value.type === 'Literal' ? value['value'] : undefined;
  return typeof text === 'string' ? text : undefined;
}

function nameOf(value: unknown): string {
  return dottedName(value) ?? '';
}
