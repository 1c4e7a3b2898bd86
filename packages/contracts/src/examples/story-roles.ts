import { must } from '@jatkopolku/kernel';

import { type Act, type Actor, county, workerOf, managerOf } from './play.ts';
import { otherFinance } from './story-buying.ts';
import { otherProcurement } from './story-checking.ts';
import { otherApprover } from './story-objecting.ts';
import { otherCaseWorker } from './story-starting.ts';

const admin = county('admin');
const otherAdmin: Actor = { ...admin, userId: 'example-admin-2' };

/** The county's people who are there before anything is: somebody has to give the first roles. */
export const firstPeople: readonly Actor[] = [
  ...(['procurement', 'case-worker', 'approver', 'finance', 'auditor', 'admin'] as const).map(
    county,
  ),
  otherAdmin,
  otherProcurement,
  otherApprover,
  otherFinance,
  otherCaseWorker,
];

/** A provider's worker gets a role; one of finance is confirmed by a second person, one refused. */
export async function giveRoles(act: Act, providerId: string): Promise<void> {
  const worker = workerOf(providerId);
  await act(admin, 'createGrant', {
    body: {
      userId: worker.userId,
      name: 'Työntekijä Esimerkki',
      role: 'provider-worker',
      providerId,
    },
  });
  await act(admin, 'createGrant', {
    body: {
      userId: managerOf(providerId).userId,
      name: 'Esihenkilö Esimerkki',
      role: 'provider-manager',
      providerId,
    },
  });
  await act(worker, 'readMe', {});
  const finance = { userId: 'example-newcomer', role: 'finance', providerId: null } as const;
  const offered = { ...finance, name: 'Uusi Esimerkki' };
  const first = await act(admin, 'createGrant', { body: offered });
  const params = { userId: finance.userId, grantId: first.record.grantId };
  const confirmed = await act(otherAdmin, 'confirmGrant', { params, version: first.version });
  await act(admin, 'revokeGrant', { params, version: confirmed.version });
  const second = await act(admin, 'createGrant', { body: { ...offered, role: 'admin' } });
  await act(otherAdmin, 'refuseGrant', {
    params: { ...params, grantId: second.record.grantId },
    version: second.version,
  });
  await leaveToDeputy(act);
  await setClaimLimit(act);
  await act(admin, 'listGrants', { query: { userId: finance.userId } });
  await act(county('auditor'), 'listAccessLog', { params: { day: '2021-01-01' } });
}

/** The approver will be away for a week, and is back a day early. */
async function leaveToDeputy(act: Act): Promise<void> {
  const approver = county('approver');
  const { deputies } = await act(approver, 'listDelegations', { query: { role: 'approver' } });
  const userId = must(deputies.at(0), 'a deputy').userId;
  const days = { startsOn: '2021-04-12', endsOn: '2021-04-16' };
  const cover = await act(approver, 'createDelegation', {
    body: { userId, role: 'approver', ...days, reason: 'Vuosiloma' },
  });
  await act(approver, 'revokeGrant', {
    params: { userId, grantId: cover.record.grantId },
    version: cover.version,
  });
}

/**
 * More than the highest bonus would take two approvers, and a rule approves from the summer on: people decide
 * every claim of this story, one by one.
 */
async function setClaimLimit(act: Act): Promise<void> {
  const { version } = await act(admin, 'readClaimSettings', {});
  const byRule = {
    upToCents: 40_000,
    inForceFrom: '2021-06-01',
    samplePercent: 10,
    largeAboveCents: 30_000,
    largePercent: 25,
    riskPercent: 100,
  };
  await act(admin, 'changeClaimSettings', {
    version,
    body: { fourEyesAboveCents: 70_000, byRule },
  });
}
