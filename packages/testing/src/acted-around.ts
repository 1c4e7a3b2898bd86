import type { Change } from '@jatkopolku/application';

import {
  makeAgreement,
  makeClaim,
  makeClaimNotice,
  makeClient,
  makeFramework,
  makeLot,
  makePlacement,
  makeProvider,
  makeTariff,
  makeTravelSettings,
} from './builders.ts';

/** What is proposed of a placement is about one that lasts. */
export const runningPlacement = makePlacement({ endsOn: '2021-12-31' });

const around: readonly Change[] = [
  { kind: 'framework', record: makeFramework() },
  { kind: 'lot', record: makeLot() },
  { kind: 'tariff', record: makeTariff() },
  { kind: 'provider', record: makeProvider() },
  { kind: 'agreement', record: makeAgreement() },
  { kind: 'client', record: makeClient() },
  { kind: 'placement', record: makePlacement() },
  {
    kind: 'travelSettings',
    record: makeTravelSettings({ caps: [{ from: '2020-01-01', capCents: 500 }] }),
  },
];

/** What a provider objects to. */
const decision: readonly Change[] = [
  { kind: 'claim', record: makeClaim({ state: 'rejected', decidedOn: '2020-06-22' }) },
  { kind: 'claimNotice', record: makeClaimNotice() },
];

function foundationsOf({ kind }: Change): readonly Change[] {
  if (kind === 'objection') return [...around, ...decision];
  if (kind === 'proposal')
    return [
      ...around.filter((one) => one.kind !== 'placement'),
      { kind: 'placement', record: runningPlacement },
    ];
  return around;
}

/** The record, and what it is based on. */
export function withAround(change: Change): readonly Change[] {
  const based = foundationsOf(change);
  return [change, ...based.filter(({ kind }) => kind !== change.kind)];
}
