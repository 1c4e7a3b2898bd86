import { type SyntaxNode, dottedName, isNode } from './syntax.ts';

export interface ImportUse {
  readonly specifier: string;
  /** Erased before running: `import type`, `export type … from`, `import('x').T`. */
  readonly isTypeOnly: boolean;
}

const resolvers = new Set(['require', 'require.resolve', 'import.meta.resolve']);

/** Whatever a file takes from elsewhere: static, type-only, dynamic, re-exported or resolved. */
export function readImports(nodes: readonly SyntaxNode[]): readonly ImportUse[] {
  return nodes.flatMap((node) => {
    const source = literalText(sourceOf(node));
    return source === undefined ? [] : [{ specifier: source, isTypeOnly: isTypeOnly(node) }];
  });
}

function sourceOf(node: SyntaxNode): unknown {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return node['source'] ?? node['argument'];
    case 'CallExpression':
      return isResolver(node) && Array.isArray(node['arguments'])
        ? node['arguments'][0]
        : undefined;
    default:
      return undefined;
  }
}

function isResolver(node: SyntaxNode): boolean {
  return resolvers.has(dottedName(node['callee']) ?? '');
}

function isTypeOnly(node: SyntaxNode): boolean {
  return [node['importKind'], node['exportKind']].includes('type') || node.type === 'TSImportType';
}

function literalText(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === 'TSLiteralType') return literalText(value['literal']);
  return typeof value['value'] === 'string' ? value['value'] : undefined;
}
