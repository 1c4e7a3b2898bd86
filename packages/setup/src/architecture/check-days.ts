import { type SyntaxNode, isNode } from './syntax.ts';
import { type Repository, type SourceFile } from './workspaces.ts';

/** A text of a moment begins with its day in UTC, which is another day than in Helsinki for hours of each night. */
const REASON = 'a moment cut to its first ten signs is a day of UTC: ask helsinkiDayOf';

/** Where a moment is cut to a day, in sources and tests alike, as `file → reason`. */
export function checkDays({ workspaces, tests }: Repository): readonly string[] {
  const files = [...workspaces.flatMap((workspace) => workspace.files), ...tests];
  return files.flatMap(({ path, nodes }: SourceFile) =>
    nodes.filter(isCutMoment).map(() => `${path} → ${REASON}`),
  );
}

/** `bookedAt.slice(0, 10)` and `clock.now().slice(0, 10)`; not the text of a Date that was computed in UTC. */
function isCutMoment({ type, callee, arguments: given }: SyntaxNode): boolean {
  if (type !== 'CallExpression' || !isNode(callee) || nameOf(callee['property']) !== 'slice') {
    return false;
  }
  const [from, to] = Array.isArray(given) ? given.map((one) => isNode(one) && one['value']) : [];
  return from === 0 && to === 10 && isMoment(callee['object']);
}

function isMoment(value: unknown): boolean {
  if (!isNode(value)) return false;
  if (value.type === 'CallExpression') {
    const { callee } = value;
    return /^(?:n|businessN)ow$/.test(
      nameOf(isNode(callee) ? (callee['property'] ?? callee) : callee),
    );
  }
  return /^at$|At$/.test(nameOf(value.type === 'MemberExpression' ? value['property'] : value));
}

function nameOf(value: unknown): string {
  return isNode(value) && value.type === 'Identifier' ? String(value['name']) : '';
}
