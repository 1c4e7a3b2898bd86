import type { Provider } from '@jatkopolku/domain/provider';
import { makeAnswer, makeProvider } from '@jatkopolku/testing/builders';
import { makeRegister } from '@jatkopolku/testing/register';
import {
  TODAY,
  type TestTable,
  openTestTable,
  testClock as clock,
} from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { CompanyRegister } from '../ports.ts';
import type { Records } from '../records.ts';
import { askRegister, checkCompany } from './check-company.ts';
import { type Asked, saveAllAsked } from './save-asked.ts';
import { decisionAtSigning } from './standing-of.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const register = makeRegister({ '9900001-8': {}, '9900010-6': {} });
const asking = { actor: 'kirsi', today: TODAY, purpose: 'settlement' } as const;
const first = makeProvider();
const providers = [
  first,
  makeProvider({ providerId: 'P2', businessId: '9900010-6', name: 'Another' }),
];

async function region(): Promise<Records> {
  const records = test.records();
  const changes = providers.map((record) => ({ kind: 'provider', record }) as const);
  await records.commit(changes, { event: 'created', actor: 'test' });
  return records;
}

async function save(records: Records, all: readonly Asked[]): Promise<void> {
  const checks = await records.list('check');
  const before = new Map(checks.map((check) => [check.record.providerId, check]));
  const signedDecision = (provider: Provider) => decisionAtSigning(records, provider);
  await saveAllAsked(records, all, { checks: before, signedDecision });
}

const asked = (records: Records) =>
  Promise.all(providers.map((each) => askRegister({ register, clock }, each, asking))).then(
    async (all) => {
      await save(records, all);
      return all;
    },
  );

it('what several were asked is kept together, with its history and answers', async () => {
  const records = await region();
  await asked(records);
  expect((await records.list('check')).map(({ record }) => record.state)).toEqual([
    'eligible',
    'eligible',
  ]);
  expect(await records.list('finding')).toHaveLength(2);
});

it('the same answer of the register about two is kept once', async () => {
  const records = await region();
  const answer = makeAnswer();
  const silent: CompanyRegister = {
    lookUp: () => Promise.resolve({ outcome: 'not-found', answer }),
  };
  const all = await Promise.all(
    providers.map((each) => askRegister({ register: silent, clock }, each, asking)),
  );
  await save(records, all);
  const checks = await records.list('check');
  expect(checks.map(({ record }) => record.answerHash)).toEqual([answer.hash, answer.hash]);
  expect(await records.get('registerAnswer', answer)).toBeDefined();
});

it('saved once more in the same moment changes nothing that is lost', async () => {
  const records = await region();
  const all = await asked(records);
  await save(records, all);
  expect(await records.list('finding')).toHaveLength(2);
});

it('of whom somebody checked meanwhile is laid over theirs', async () => {
  const records = await region();
  const all = await Promise.all(
    providers.map((each) => askRegister({ register, clock }, each, asking)),
  );
  let isFirst = true;
  const overtaken: Records = {
    ...records,
    commit: async (changes, act, witnesses) => {
      if (isFirst) {
        isFirst = false;
        await checkCompany({ records, register, clock }, first.providerId, asking);
      }
      return records.commit(changes, act, witnesses);
    },
  };
  await save(overtaken, all);
  const checks = await records.list('check');
  expect(checks.map(({ version }) => version)).toEqual([2, 1]);
  expect(await records.list('finding', { providerId: first.providerId })).toHaveLength(2);
});
