import { type Action, type Role, reachOf } from '@jatkopolku/domain/access';

import { searchKindsFor } from '../../features/search/kinds.ts';

interface Caller {
  readonly roles: Role[];
}

/** Where the navigation leads, in its order, and the action for which one goes there. */
const destinations = [
  { to: '/sheets', text: 'sheets', action: 'logDays' },
  { to: '/claims', text: 'claims', action: 'fileClaim' },
  { to: '/approvals', text: 'approvals', action: 'decideClaim' },
  { to: '/clients', text: 'clients', action: 'makePlacement' },
  { to: '/admissions', text: 'admissions', action: 'listApplications' },
  { to: '/agreements', text: 'agreements', action: 'checkAgreement' },
  { to: '/checks', text: 'checks', action: 'listChecks' },
  { to: '/settlements', text: 'settlements', action: 'previewSettlement' },
  { to: '/search', text: 'search', action: undefined },
  { to: '/grants', text: 'grants', action: 'listGrants' },
  { to: '/uses', text: 'uses', action: 'listUses' },
] as const satisfies readonly { to: string; text: string; action: Action | undefined }[];

/** The destinations that the policy opens to somebody; search where there is anything to find. */
export function destinationsFor(caller: Caller) {
  return destinations.filter(({ action }) =>
    action === undefined
      ? searchKindsFor(caller).length > 0
      : reachOf(caller, action) !== undefined,
  );
}
