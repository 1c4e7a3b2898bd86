import { type Operation, operations } from '@jatkopolku/contracts';
import {
  type Action,
  type Role,
  policy,
  reachOf,
  roles,
  stepsOfAction,
} from '@jatkopolku/domain/access';
import { statesBefore } from '@jatkopolku/kernel';

/** The page of who may do what: every action by role, as the policy of the domain says. */
export function policyPage(): string {
  const all: Readonly<Record<string, Operation>> = operations;
  const rows = (Object.keys(policy) as Action[]).map((action) => {
    const cells = roles.map((role) => cell(role, action));
    const what = all[action]?.summary ?? '';
    return `| \`${action}\` | ${what} | ${cells.join(' | ')} | ${statesOf(action)} | ${makersOf(action)} |`;
  });
  return [
    '# Who may do what',
    '',
    '`region`: everything of the region. `sent`: what of it is sent or published, and no draft. `own`:',
    'what belongs to one’s own provider. `paper`: what rests with records that one may see. `made`: what',
    'one has made oneself. Anything else is answered as what is not there. Empty: refused.',
    '',
    'Where states are named, the record has to be in one of them. Where its makers are kept out, nobody',
    'does it to what they made themselves: who logged or submitted a sheet, filed or amended a claim,',
    'gave or gets a role.',
    '',
    `| action | what | ${roles.join(' | ')} | state | makers |`,
    `| --- | --- | ${roles.map(() => '---').join(' | ')} | --- | --- |`,
    ...rows,
    '',
  ].join('\n');
}

function cell(role: Role, action: Action): string {
  return reachOf({ roles: [role] }, action) ?? '';
}

/** The states in which the record takes it; empty where the state does not matter. */
function statesOf(action: Action): string {
  const states = stepsOfAction(action).flatMap((step) => statesBefore(step));
  return [...new Set(states)].map((state) => `\`${state}\``).join(', ');
}

function makersOf(action: Action): string {
  return stepsOfAction(action).some(({ makers }) => makers) ? 'kept out' : '';
}
