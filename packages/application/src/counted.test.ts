import { contractTerms } from '@jatkopolku/domain/agreement';
import { id, localDate } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeClient,
  makeFramework,
  makeLot,
  makePlacement as placementOf,
  makeProvider,
} from '@jatkopolku/testing/builders';
import { makeRegister } from '@jatkopolku/testing/register';
import { TODAY, type TestTable, openTestTable, testClock } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createGrant } from './access/grants.ts';
import { passCheck } from './agreement/pass-check.ts';
import { signAgreement } from './agreement/sign-agreement.ts';
import { changePlacement } from './placement/change-placement.ts';
import { createPlacement } from './placement/create-placement.ts';
import type { Records } from './records.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const ROUNDS = process.env['JATKOPOLKU_LONG'] ? 100 : 8;
const rounds = Array.from({ length: ROUNDS }, (_, n) => n + 1);
const act = { event: 'created', actor: 'test' } as const;
const officer = { actor: 'officer', today: TODAY };
const provider = makeProvider();

async function region(agreement: Parameters<typeof makeAgreement>[0]): Promise<Records> {
  const records = test.records();
  await records.commit(
    [
      { kind: 'framework', record: makeFramework() },
      { kind: 'lot', record: makeLot() },
      { kind: 'provider', record: provider },
      { kind: 'agreement', record: makeAgreement(agreement) },
      ...['C1', 'C2', 'C3', 'C4'].map((clientId) => ({
        kind: 'client' as const,
        record: makeClient({ clientId, identityMark: `mark of ${clientId}` }),
      })),
    ],
    act,
  );
  return records;
}

/** A placement of the n-th client for the second half of the year. */
function placed(n: number) {
  const {
    providerId: _p,
    state: _s,
    endedOn: _o,
    endReason: _r,
    ...agreed
  } = placementOf({
    placementId: `N${n}`,
    clientId: `C${n}`,
    startsOn: '2021-07-01',
    endsOn: '2021-12-31',
  });
  return agreed;
}

const codeOf = (result: { ok: boolean; error?: readonly { code: string }[] }) =>
  result.ok ? 'ok' : (result.error ?? []).map(({ code }) => code).join();

describe('places of an agreement', () => {
  it.each(rounds)(
    'are taken no more often than there are, by four at once (round %i)',
    async (n) => {
      const places = (n % 3) + 1;
      const records = await region({ places });
      const results = await Promise.all(
        [1, 2, 3, 4].map((client) => createPlacement(records, placed(client), officer)),
      );
      const codes = results.map(codeOf);
      expect(codes.filter((code) => code === 'ok')).toHaveLength(places);
      expect(codes.filter((code) => code === 'no-places-left')).toHaveLength(4 - places);
    },
  );

  it('are not taken twice by one who comes and one who stays longer', async () => {
    const records = await region({ places: 1 });
    await records.commit(
      [{ kind: 'placement', record: placementOf({ placementId: 'N1', endsOn: '2021-06-30' }) }],
      act,
    );
    const { placementId: _id, clientId: _c, ...terms } = placed(1);
    const { agreementId: _a, serviceStartedOn: _s, ...changed } = terms;
    const key = { placementId: id<'Placement'>('N1') };
    const longer = { ...changed, startsOn: localDate(placementOf().startsOn) };
    const results = await Promise.all([
      createPlacement(records, placed(2), officer),
      changePlacement(records, { key, version: 1, ...officer }, longer),
    ]);
    expect(results.map(codeOf).toSorted()).toEqual(['no-places-left', 'ok']);
  });

  it('are counted by the table where the index is behind', async () => {
    const records = await region({ places: 2 });
    const nothingYet = await records.page('placement', {
      partition: undefined,
      provider: provider.providerId,
      limit: 10,
      cursor: undefined,
    });
    const behind: Records = { ...records, page: () => Promise.resolve(nothingYet as never) };
    const codes: string[] = [];
    for (const n of [1, 2, 3])
      codes.push(codeOf(await createPlacement(behind, placed(n), officer)));
    expect(codes).toEqual(['ok', 'ok', 'no-places-left']);
  });

  it('are taken once by the same request sent twice', async () => {
    const records = await region({ places: 1 });
    const send = () => createPlacement(records, placed(1), officer);
    expect((await Promise.all([send(), send()])).map(codeOf)).toEqual(['ok', 'ok']);
  });
});

describe('a lot', () => {
  const contract = contractTerms.map((term, place) => ({ term, place: `section ${place + 1}` }));
  const draft = (agreementId: string) =>
    makeAgreement({ agreementId, state: 'draft', signedOn: null, contractTerms: contract });

  it.each(rounds)('is held by one agreement of a provider (round %i)', async () => {
    const records = await region({ state: 'draft', signedOn: null, contractTerms: contract });
    await records.commit([{ kind: 'agreement', record: draft('A2') }], act);
    const register = makeRegister({ [provider.businessId]: { formCode: provider.formCode } });
    const deps = { records, clock: testClock, register };
    const ids = ['A1', 'A2'].map((name) => ({ agreementId: id<'Agreement'>(name) }));
    for (const key of ids) {
      expect(codeOf(await passCheck(deps, { key, version: 1, ...officer }))).toBe('ok');
    }
    const results = await Promise.all(
      ids.map((key) => signAgreement(deps, { key, version: 2, ...officer }, { signedOn: TODAY })),
    );
    const codes = results.map(codeOf);
    expect(codes.filter((code) => code === 'ok')).toHaveLength(1);
    const refused = codes.find((code) => code !== 'ok');
    // The company check of one may have overtaken the other's: then that officer looks again.
    expect(['lot-held', 'changed-meanwhile']).toContain(refused);
    const agreements = (await records.list('agreement')).map(({ record }) => record);
    expect(agreements.filter(({ signedOn }) => signedOn !== null)).toHaveLength(1);
  });
});

describe('a role', () => {
  it.each(rounds)('is given once to a person, by two at once (round %i)', async () => {
    const records = test.records();
    const give = (grantId: string, userId: string) =>
      createGrant(
        { records, clock: testClock },
        {
          grantId: id<'Grant'>(grantId),
          userId: 'maija',
          name: 'Maija',
          role: 'approver',
          providerId: null,
        },
        { userId, providerId: null },
      );
    const results = await Promise.all([give('G1', 'jussi'), give('G2', 'ulla')]);
    expect(results.map(codeOf).toSorted()).toEqual(['ok', 'role-held']);
    expect(await records.list('grant', { userId: 'maija' })).toHaveLength(1);
  });
});
