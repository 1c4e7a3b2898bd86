import { type Role, reachOf, roles } from '@jatkopolku/domain/access';
import { makeClaim, makeClient } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { changesOf } from './changes.ts';
import { historyKinds } from './history-fields.ts';
import { type HistoryKind, recordedClaim } from './recorded.ts';
import { mayReadHistory, seenBy } from './rights.ts';

const counties = ['case-worker', 'approver', 'procurement', 'coordinator', 'finance', 'auditor'];

const readers: Readonly<Record<HistoryKind, readonly string[]>> = {
  framework: counties,
  provider: counties,
  account: ['procurement', 'finance', 'auditor'],
  agreement: counties,
  client: ['case-worker', 'approver', 'finance', 'auditor'],
  benefit: ['case-worker', 'finance', 'auditor'],
  placement: counties,
  sheet: counties,
  claim: counties,
  run: ['finance', 'auditor'],
  commitment: ['procurement', 'coordinator', 'finance', 'auditor'],
  accountMap: ['finance', 'auditor'],
};

describe('who may read a history', () => {
  it.each(historyKinds)('of the kind %s: those of the county who may read the record', (kind) => {
    const may = roles.filter((role) => mayReadHistory({ roles: [role] }, kind));
    expect(may.toSorted()).toEqual(readers[kind].toSorted());
  });

  it('is everybody who may ask, of something', () => {
    const asks = (role: Role) => reachOf({ roles: [role] }, 'readHistory') !== undefined;
    const reads = (role: Role) =>
      historyKinds.some((kind) => mayReadHistory({ roles: [role] }, kind));
    expect(roles.filter(asks)).toEqual(roles.filter(reads));
  });
});

it.each<[Role, unknown[]]>([
  ['approver', ['Bakery', 'Garage']],
  ['coordinator', [true, true]],
])('where a client went on to is shown to the role %s as far as it may see that', (role, shown) => {
  const [before, after] = ['Bakery', 'Garage'].map((counterpartName) =>
    recordedClaim(makeClaim({ counterpartName })),
  );
  const changes = after ? changesOf('claim', before, after) : [];
  const seen = changes.map((change) => seenBy({ roles: [role] }, change, false));
  expect(seen.flatMap(({ from, to }) => [from, to])).toEqual(shown);
});

it('what is withheld of a protected client is shown to nobody, but that it changed', () => {
  const [before, after] = ['Kouvola', 'Kotka'].map((municipality) =>
    makeClient({ municipality, language: municipality === 'Kotka' ? 'sv' : 'fi' }),
  );
  const changes = after ? changesOf('client', before, after) : [];
  const seen = changes.map((change) => seenBy({ roles: ['case-worker'] }, change, true));
  expect(seen.map(({ field, from, to }) => [field, from, to])).toEqual([
    ['client.municipality', true, true],
    ['client.language', 'fi', 'sv'],
  ]);
});
