import type { CheckPurpose } from '@jatkopolku/domain/eligibility';
import { providerIdSchema } from '@jatkopolku/domain/provider';
import { type LocalDate, addDays, localDate, must } from '@jatkopolku/kernel';
import { makeAgreement, makeFile, makeFramework, makeProvider } from '@jatkopolku/testing/builders';
import { type TestRegister, makeRegister } from '@jatkopolku/testing/register';
import { TODAY, type TestTable, openTestTable, testClock } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { changeProvider } from '../provider/change-provider.ts';
import type { Change, Records } from '../records.ts';
import { checkCompany } from './check-company.ts';
import { type ReadExtract, readExtract } from './read-extract.ts';
import { readOwnStanding, readStanding } from './read-standing.ts';
import { recheckSlice } from './recheck-slice.ts';
import { confirmReview, proposeReview, returnReview } from './review-check.ts';

let table: TestTable;
let records: Records;
let register: TestRegister;

/** The service-home association of the demo. */
const home = makeProvider({
  providerId: 'P40',
  businessId: '9900044-8',
  registers: ['association', 'trade', 'vat-business'],
  declaresBusinessActivity: 'yes',
});
const village = makeProvider({ providerId: 'P12', businessId: '9900012-2' });
const company = makeProvider({ providerId: 'P50', businessId: '9900101-0', formCode: '16' });
const [homeKey, villageKey] = [home, village].map(({ providerId }) => ({ providerId }));
const file = makeFile({ fileId: 'F1', state: 'released' });

beforeAll(async () => {
  table = await openTestTable();
});
afterAll(() => table.close());

beforeEach(async () => {
  records = table.records();
  register = makeRegister({
    '9900044-8': { tradeRegister: 'active', businessVat: true },
    '9900101-0': { formCode: '16' },
  });
  const changes: Change[] = [home, village, company].map((record) => ({
    kind: 'provider',
    record,
  }));
  changes.push({ kind: 'file', record: file });
  await records.commit(changes, { event: 'created', actor: 'test' });
});

const by = (actor: string, today: LocalDate = TODAY) => ({ actor, today });

function check(providerId: string, purpose: CheckPurpose = 'asked', today = TODAY) {
  const deps = { records, register, clock: testClock };
  return checkCompany(deps, providerIdSchema.parse(providerId), {
    ...by('heikki', today),
    purpose,
  });
}

async function checked(providerId: string, today = TODAY) {
  const result = await check(providerId, 'asked', today);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** What the officer writes of the village association, one time after the other. */
async function declare(...answers: readonly ('yes' | 'no')[]): Promise<void> {
  const { name, formCode, registers, municipality, language } = village;
  const { providerId } = village;
  for (const [index, declaresBusinessActivity] of answers.entries()) {
    const expected = { key: { providerId }, version: index + 1, ...by('heikki') };
    const facts = { name, formCode, registers, municipality, language, declaresBusinessActivity };
    expect(await changeProvider(records, expected, facts)).toMatchObject({ ok: true });
  }
}

describe('asking the register', () => {
  it('keeps the check, its history and the answer, the same answer once', async () => {
    const first = await checked('P40');
    const second = await checked('P40');
    expect([first.version, second.version]).toEqual([1, 2]);
    expect(second.record).toMatchObject({ state: 'review', finding: 'review' });
    const hash = must(second.record.answerHash, 'a hash');
    expect(await records.get('registerAnswer', { hash })).toMatchObject({ version: 1 });
    expect(await records.list('finding', homeKey)).toHaveLength(2);
  });

  it.each(['unreachable', 'slow', 'busy', 'nonsense', 'other-company'] as const)(
    'that is %s leaves the check unknown, never eligible',
    async (why) => {
      register.silent = why;
      expect((await checked('P12')).record).toMatchObject({
        state: 'unknown',
        finding: 'unknown',
        grounds: ['no-answer'],
        silence: why,
        answerHash: null,
      });
    },
  );

  it('about nobody is refused', async () => {
    expect(await check('P99')).toEqual({ ok: false, error: [{ code: 'not-found' }] });
  });

  it('by two at once keeps both askings', async () => {
    const results = await Promise.all([check('P40', 'night'), check('P40', 'settlement')]);
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await records.get('check', must(homeKey, 'a key'))).toMatchObject({ version: 2 });
  });
});

const answer = {
  verdict: 'approved',
  businessTasks: 'The café is business; the clients work in the garden.',
  reason: 'No client has a task in the café.',
  evidence: [file.fileId],
} as const;

describe('a review', () => {
  const expected = (actor: string, version: number) => ({
    key: must(homeKey, 'a key'),
    version,
    ...by(actor),
  });
  const propose = (version: number, overrides = {}) =>
    proposeReview(records, expected('heikki', version), {
      ...answer,
      evidence: [...answer.evidence],
      ...overrides,
    });

  it('is answered by one and confirmed by another', async () => {
    await checked('P40');
    expect(await propose(1)).toMatchObject({ ok: true, value: { record: { state: 'proposed' } } });
    expect(await confirmReview(records, expected('heikki', 2))).toMatchObject({
      error: [{ code: 'own-work' }],
    });
    expect(await confirmReview(records, expected('hanna', 2))).toMatchObject({
      value: {
        record: {
          state: 'eligible',
          proposal: null,
          decision: {
            by: 'review',
            grounds: ['declares-business', 'trade-register', 'business-vat'],
            validUntil: '2022-04-01',
            confirmedBy: 'hanna',
            review: { proposedBy: 'heikki' },
          },
        },
      },
    });
    expect((await checked('P40')).record).toMatchObject({ state: 'eligible', finding: 'review' });
  });

  it('that is refused by two excludes', async () => {
    await checked('P40');
    await propose(1, { verdict: 'rejected' });
    expect(await confirmReview(records, expected('hanna', 2))).toMatchObject({
      value: { record: { state: 'excluded', decision: { outcome: 'excluded' } } },
    });
    expect((await checked('P40')).record.state).toBe('excluded');
  });

  it('goes back with a reason, by another than proposed it', async () => {
    await checked('P40');
    await propose(1);
    expect(await returnReview(records, expected('hanna', 2), '')).toMatchObject({
      error: [{ code: 'reason-missing' }],
    });
    expect(await returnReview(records, expected('hanna', 2), 'Which garden?')).toMatchObject({
      value: { record: { state: 'review', proposal: { returnedFor: 'Which garden?' } } },
    });
    expect(await propose(3)).toMatchObject({ ok: true });
  });

  it('lacks nothing: the question, the reason, and files that are there', async () => {
    await checked('P40');
    const empty = { businessTasks: '', reason: '', evidence: [makeFile({ fileId: 'F9' }).fileId] };
    expect(await propose(1, empty)).toMatchObject({
      error: [
        { code: 'reason-missing', at: '/businessTasks' },
        { code: 'reason-missing', at: '/reason' },
        { code: 'evidence-unusable', at: '/evidence/0' },
      ],
    });
  });

  it('is not there for a company', async () => {
    await checked('P50');
    const key = { providerId: company.providerId };
    const proposed = await proposeReview(
      records,
      { ...expected('heikki', 1), key },
      {
        ...answer,
        evidence: [],
      },
    );
    expect(proposed).toMatchObject({ error: [{ code: 'not-in-this-state' }] });
  });
});

describe('an extract', () => {
  const read = (overrides: Partial<ReadExtract> = {}, version = 1) =>
    readExtract(
      records,
      { key: must(villageKey, 'a key'), version, ...by('heikki') },
      {
        register: 'association',
        formCode: village.formCode,
        fileId: file.fileId,
        issuedOn: localDate('2021-03-01'),
        ...overrides,
      },
    );

  it('replaces the register until it expires', async () => {
    expect((await checked('P12')).record.grounds).toEqual(['not-found']);
    expect(await read()).toMatchObject({
      value: {
        record: {
          state: 'eligible',
          grounds: ['read-from-extract', 'association-form'],
          extract: { readBy: 'heikki', readOn: '2021-04-01' },
          decision: { by: 'extract', validUntil: '2022-03-01' },
        },
      },
    });
    expect((await checked('P12', localDate('2022-03-01'))).record.state).toBe('eligible');
    expect((await checked('P12', localDate('2022-03-02'))).record).toMatchObject({
      state: 'unknown',
      grounds: ['not-found'],
    });
  });

  it.each([
    [['no', 'no'], 'eligible', []],
    [['yes', 'no'], 'review', ['declaration-withdrawn']],
    [['yes', 'no', 'no', 'no'], 'review', ['declaration-withdrawn']],
  ] as const)('of one that answered %j to doing business: %s', async (answers, state, more) => {
    await declare(...answers);
    await checked('P12');
    const grounds = ['read-from-extract', 'association-form', ...more];
    expect(await read()).toMatchObject({ value: { record: { state, grounds } } });
  });

  it.each([
    ['2020-12-31', 'document-too-old'],
    ['2021-04-02', 'invalid-date'],
  ])('of %s is refused: %s', async (issuedOn, code) => {
    await checked('P12');
    expect(await read({ issuedOn: localDate(issuedOn) })).toMatchObject({ error: [{ code }] });
  });

  it('does not hide that the register is down', async () => {
    register.silent = 'unreachable';
    await checked('P12');
    expect(await read()).toMatchObject({ value: { record: { finding: 'unknown' } } });
  });
});

describe('the nights', () => {
  it('see every provider in a round, and leave a register alone that answers nobody', async () => {
    const deps = { records, register, clock: testClock };
    for (let night = 0; night < 28; night += 1) {
      await recheckSlice(deps, by('night', addDays(TODAY, night)));
    }
    expect(register.asked.toSorted()).toEqual(['9900012-2', '9900044-8', '9900101-0']);
  });

  it('do not ask about the region’s own units', async () => {
    const own = makeFramework({ procedure: 'own-unit' });
    const agreement = makeAgreement({ providerId: 'P12' });
    const changes: Change[] = [
      { kind: 'framework', record: own },
      { kind: 'agreement', record: agreement },
    ];
    await records.commit(changes, { event: 'created', actor: 'test' });
    const deps = { records, register, clock: testClock };
    for (let night = 0; night < 28; night += 1) {
      await recheckSlice(deps, by('night', addDays(TODAY, night)));
    }
    expect(register.asked).not.toContain('9900012-2');
  });
});

describe('a standing', () => {
  it('of one never asked about is what its agreement says', async () => {
    const agreement = makeAgreement({ providerId: 'P12', signedOn: '2021-01-10' });
    await records.commit([{ kind: 'agreement', record: agreement }], {
      event: 'imported',
      actor: 'import:test',
    });
    expect(await readStanding(records, village.providerId, TODAY)).toMatchObject({
      value: {
        check: null,
        version: 0,
        decision: { by: 'import', decidedOn: '2021-01-10' },
        problems: { activity: 'check-missing', guidance: null },
        holds: [],
      },
    });
    expect(await readOwnStanding(records, village, TODAY)).toMatchObject({ standing: 'in-order' });
  });

  it.each([
    ['P12', 'extract-needed'],
    ['P40', 'being-looked-at'],
    ['P50', 'not-bought'],
  ])('of %s is shown to itself as %s', async (providerId, standing) => {
    await checked(providerId);
    const provider = must(
      [home, village, company].find((one) => one.providerId === providerId),
      'a provider',
    );
    expect(await readOwnStanding(records, provider, TODAY)).toMatchObject({ standing });
  });
});
