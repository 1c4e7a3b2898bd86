import { parseAst } from 'vitest/node';

/** A node of the syntax tree, of which each reader checks the fields it needs. */
export type SyntaxNode = Readonly<Record<string, unknown>> & { readonly type: string };

/**
 * Every node of a file. The parser is the one vitest transforms with: the TypeScript in use has no
 * programming interface, and patterns over text would take comments and strings for code.
 */
export function readSyntax(path: string, text: string): readonly SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  collect(parseAst(text, { lang: languageOf(path) }), nodes);
  return nodes;
}

function languageOf(path: string): 'dts' | 'js' | 'ts' | 'tsx' {
  if (path.endsWith('.d.ts') || path.endsWith('.d.mts')) return 'dts';
  if (path.endsWith('.tsx')) return 'tsx';
  return path.endsWith('.ts') || path.endsWith('.mts') ? 'ts' : 'js';
}

function collect(value: unknown, nodes: SyntaxNode[]): void {
  if (Array.isArray(value)) for (const item of value) collect(item, nodes);
  if (!isNode(value)) return;
  nodes.push(value);
  for (const child of Object.values(value)) collect(child, nodes);
}

export function isNode(value: unknown): value is SyntaxNode {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  );
}

/** `Math.random` for a member access or call chain of plain names; undefined for anything else. */
export function dottedName(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === 'Identifier') return String(value['name']);
  if (value.type === 'MetaProperty') return 'import.meta';
  if (value.type !== 'MemberExpression' || value['computed'] === true) return undefined;
  const object = dottedName(value['object']);
  const property = dottedName(value['property']);
  return object === undefined || property === undefined ? undefined : `${object}.${property}`;
}
