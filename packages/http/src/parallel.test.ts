import type { Change } from '@jatkopolku/application';
import {
  makeAccount,
  makeApplication,
  makeClaim,
  makeGrant,
  makePlacement,
  makeSheet,
} from '@jatkopolku/testing/builders';
import { openSmallRegion } from '@jatkopolku/testing/small-region';
import type { TestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type PersonName, callerOf, makeTestApi } from './testing/test-api.ts';

/** Longer by `JATKOPOLKU_LONG=1`. */
const ROUNDS = process.env['JATKOPOLKU_LONG'] === '1' ? 100 : 3;
const REGION = 'kymenlaakso';

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];

beforeAll(async () => {
  test = await openSmallRegion();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
});
afterAll(() => test.close());

interface Step {
  readonly path: string;
  readonly body?: object;
}

/** A record that waits to be decided, who decides, and what may be decided of it at once. */
interface Decided {
  readonly by: PersonName;
  readonly record: (round: number) => Change;
  /** What the decision reads beside it. */
  readonly around?: (round: number) => Change;
  readonly steps: (round: number) => readonly Step[];
}

const returned = { category: 'other', reason: 'A paper is missing' };

const decisions: Record<string, Decided> = {
  'a sheet': {
    by: 'approver',
    record: (round) => ({
      kind: 'sheet',
      record: makeSheet({
        placementId: `L-${round}`,
        state: 'submitted',
        submittedOn: '2020-02-03',
        submittedBy: 'worker-1',
      }),
    }),
    steps: (round) => {
      const { providerId, month, clientId } = makeSheet();
      const path = `/sheets/${providerId}/${month}/${clientId}/L-${round}`;
      return [{ path: `${path}/accept` }, { path: `${path}/return`, body: returned }];
    },
  },
  'a claim': {
    by: 'approver',
    record: (round) => {
      const claimId = `K-${round}`;
      const placementId = `L-${round}`;
      return { kind: 'claim', record: makeClaim({ claimId, placementId, clientId: `C-${round}` }) };
    },
    around: (round) => ({
      kind: 'placement',
      record: makePlacement({ placementId: `L-${round}`, agreementId: 'A1' }),
    }),
    steps: (round) => [
      { path: `/claims/K-${round}/decision`, body: { verdict: 'reject', ...returned } },
      { path: `/claims/K-${round}/decision`, body: { verdict: 'return', ...returned } },
    ],
  },
  'an application': {
    by: 'procurement',
    record: (round) => ({
      kind: 'application',
      record: makeApplication({
        applicationId: `H-${round}`,
        providerId: `P-${round}`,
        frameworkId: 'FW',
        state: 'submitted',
        submittedOn: '2021-04-01',
      }),
    }),
    steps: (round) => [
      { path: `/applications/H-${round}/decision`, body: { verdict: 'ask', reason: 'Which?' } },
      { path: `/applications/H-${round}/decision`, body: { verdict: 'reject', reason: 'No' } },
    ],
  },
  'a role': {
    by: 'admin',
    record: (round) => ({
      kind: 'grant',
      record: makeGrant({
        grantId: `G-${round}`,
        userId: `x-${round}`,
        role: 'finance',
        providerId: null,
        state: 'proposed',
      }),
    }),
    steps: (round) => [
      { path: `/grants/x-${round}/G-${round}/confirm` },
      { path: `/grants/x-${round}/G-${round}/refuse` },
    ],
  },
  'an account': {
    by: 'finance',
    record: (round) => ({
      kind: 'account',
      record: makeAccount({
        providerId: `P-${round}`,
        accountId: `AC-${round}`,
        state: 'proposed',
      }),
    }),
    steps: (round) => {
      const path = `/accounts/P-${round}/AC-${round}`;
      return [
        { path: `${path}/confirm` },
        { path: `${path}/refuse`, body: { reason: 'Not theirs' } },
      ];
    },
  },
};

describe('decided by several people at once', () => {
  it.each(Object.entries(decisions))(
    '%s is decided once',
    async (_name, { by, record, around, steps }) => {
      const { records } = test.region(REGION);
      for (let round = 0; round < ROUNDS; round += 1) {
        const changes = [record(round), ...(around ? [around(round)] : [])];
        const committed = await records.commit(changes, { event: 'created', actor: 'test' });
        expect(committed.ok).toBe(true);
        const asked = [...steps(round), ...steps(round), ...steps(round)].map(
          ({ path, body = {} }, at) =>
            send('POST', path, {
              as: { ...callerOf(by), userId: `decider-${at}` },
              headers: { 'If-Match': '"1"' },
              body,
            }),
        );
        const statuses = (await Promise.all(asked)).map(({ status }) => status);
        expect(statuses.filter((status) => status === 200)).toHaveLength(1);
        expect(statuses.filter((status) => ![200, 409, 412].includes(status))).toEqual([]);
      }
    },
  );
});
