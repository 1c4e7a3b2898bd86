import { type Operation, operations } from '@jatkopolku/contracts';
import { type Action, type Role, policy, reachOf, roles } from '@jatkopolku/domain/access';

/** The page of who may do what: every action by role, as the policy of the domain says. */
export function policyPage(): string {
  const all: Readonly<Record<string, Operation>> = operations;
  const rows = (Object.keys(policy) as Action[]).map((action) => {
    const cells = roles.map((role) => cell(role, action));
    return `| \`${action}\` | ${all[action]?.summary ?? ''} | ${cells.join(' | ')} |`;
  });
  return [
    '# Who may do what',
    '',
    '`region`: everything of the region. `own`: what belongs to one’s own provider. Empty: refused.',
    'Beyond this table nobody decides what they made themselves: sheets, claims, roles.',
    '',
    `| action | what | ${roles.join(' | ')} |`,
    `| --- | --- | ${roles.map(() => '---').join(' | ')} |`,
    ...rows,
    '',
  ].join('\n');
}

function cell(role: Role, action: Action): string {
  return reachOf({ roles: [role] }, action) ?? '';
}
