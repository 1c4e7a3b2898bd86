import { type Action, type Reach, type Role, reachOf } from '@jatkopolku/domain/access';
import type { HistoryKind } from '@jatkopolku/domain/history';

import { searchKindsFor } from '../../features/search/kinds.ts';

interface Caller {
  readonly roles: Role[];
}

interface Destination {
  readonly to: string;
  readonly text: string;
  /** What it is called where the right reaches only one's own. */
  readonly ownText?: string;
  readonly action: Action | undefined;
  /** Only for those whose right reaches just so far. */
  readonly reach?: Reach;
}

/** Where the navigation leads, in its order, and the action for which one goes there. */
const destinations = [
  { to: '/sheets', text: 'sheets', action: 'logDays' },
  { to: '/claims', text: 'claims', action: 'fileClaim' },
  { to: '/closed-periods', text: 'closedPeriods', action: 'registerClosedPeriod' },
  { to: '/approvals', text: 'approvals', action: 'decideClaim' },
  { to: '/placements', text: 'placementsByName', action: 'listConversations' },
  { to: '/reviews', text: 'dueReviews', action: 'listDueReviews' },
  { to: '/clients', text: 'clients', action: 'createPlacement' },
  { to: '/notifications', text: 'notifications', action: 'makeAbsenceNotices' },
  { to: '/admissions', text: 'admissions', action: 'listApplications' },
  { to: '/agreements', text: 'agreements', action: 'listChecks' },
  { to: '/options', text: 'options', action: 'judgeOption' },
  { to: '/notices', text: 'notices', action: 'acknowledgeNotice', reach: 'own' },
  { to: '/checks', text: 'checks', action: 'listChecks' },
  { to: '/frameworks', text: 'frameworks', action: 'changeFramework' },
  { to: '/providers', text: 'providers', ownText: 'ownOrganisation', action: 'listAccounts' },
  { to: '/claim-signals', text: 'claimSignals', action: 'listClaimSignals' },
  { to: '/statements', text: 'statements', action: 'agreeToStatement' },
  { to: '/settlements', text: 'settlements', action: 'previewSettlement' },
  { to: '/payments', text: 'payments', action: 'readDuePayments' },
  { to: '/commitments', text: 'commitments', action: 'readCommitments' },
  { to: '/search', text: 'search', action: undefined },
  { to: '/claim-settings', text: 'claimSettings', action: 'changeClaimSettings' },
  { to: '/sheet-settings', text: 'sheetSettings', action: 'changeSheetSettings' },
  { to: '/client-settings', text: 'clientSettings', action: 'changeClientSettings' },
  { to: '/travel-settings', text: 'travelSettings', action: 'changeTravelSettings' },
  { to: '/followup-settings', text: 'followupSettings', action: 'changeFollowupSettings' },
  { to: '/account-map', text: 'accountMap', action: 'changeAccountMap' },
  { to: '/cost-centres', text: 'costCentres', action: 'changeCostCentre' },
  { to: '/grants', text: 'grants', action: 'listGrants' },
  { to: '/access-log', text: 'accessLog', action: 'listAccessLog' },
] as const satisfies readonly Destination[];

/** Details that belong to lists of other names: the first that the reader has is theirs. */
const listsOf: Readonly<Record<string, readonly string[]>> = {
  claims: ['/claims', '/claim-signals'],
  placements: ['/placements', '/clients'],
  // Finance comes to a provider's statement from the month.
  statements: ['/statements', '/settlements'],
  performance: ['/options'],
  recoveries: ['/payments'],
  outbox: ['/options'],
};

/** The lists of the records whose histories are looked at. */
const listsOfHistory: Readonly<Record<HistoryKind, readonly string[]>> = {
  framework: ['/frameworks'],
  provider: ['/providers'],
  account: ['/providers'],
  agreement: ['/agreements'],
  client: ['/clients'],
  benefit: ['/clients'],
  placement: ['/placements', '/clients'],
  sheet: ['/approvals', '/settlements'],
  claim: ['/approvals', '/claim-signals'],
  run: ['/settlements'],
  commitment: ['/commitments'],
  accountMap: ['/account-map'],
};

/**
 * The list that a page of details belongs to, for the way back from it; the front page where the reader
 * has no such list. Undefined on the pages that the navigation leads to itself.
 */
export function wayBackFrom(pathname: string, caller: Caller) {
  const [, part = '', ...rest] = pathname.split('/');
  const own = `/${part}`;
  const lists = listsIn(part, rest[0]) ?? [own];
  const isDetail = rest.length > 0 || !lists.includes(own);
  if (!isDetail) return undefined;
  const open = destinationsFor(caller);
  const known = lists.flatMap((list) => open.find(({ to }) => to === list) ?? []).at(0);
  return known && known.text !== 'ownOrganisation' ? known : ({ to: '/', text: 'home' } as const);
}

function listsIn(part: string, kind = ''): readonly string[] | undefined {
  const histories: Readonly<Record<string, readonly string[]>> = listsOfHistory;
  return part === 'history' ? histories[kind] : listsOf[part];
}

/** The destinations that the policy opens to somebody; search where there is anything to find. */
export function destinationsFor(caller: Caller) {
  const open = destinations.filter(({ action, ...rest }) => {
    if (action === undefined) return searchKindsFor(caller).length > 0;
    const reach = reachOf(caller, action);
    return 'reach' in rest ? reach === rest.reach : reach !== undefined;
  });
  return open.map((one) => {
    const isOwn = 'ownText' in one && reachOf(caller, one.action) === 'own';
    return { to: one.to, text: isOwn ? one.ownText : one.text };
  });
}
