import { agreementTerm, dayPriceOn } from '@jatkopolku/domain/agreement';
import type { Decision } from '@jatkopolku/domain/option';
import { type Clock, byText, clockAt, id, localDate, must } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeDecision,
  makeFramework,
  makeLot,
  makeProvider,
} from '@jatkopolku/testing/builders';
import { makeRegister } from '@jatkopolku/testing/register';
import { TODAY, type TestTable, openTestTable, testClock } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Act, Change, Records } from '../records.ts';
import { type ConfirmDeps, closeProposal, confirmOption } from './confirm-option.ts';
import { finishDecision, finishDecisions } from './finish-decision.ts';
import { judgeProposal, proposeOption } from './propose-option.ts';
import { reachFacts } from './reach-facts.ts';

const COUNT = 59;
const act: Act = { event: 'created', actor: 'test' };
/** The register knows the provider as an association that does no business. */
const register = makeRegister({ '9900001-8': { formCode: '6' } });
const contact = { name: 'Contact', role: '', email: 'contact@example.org', phone: '' };

let test: TestTable;
let records: Records;
let deps: ConfirmDeps;

beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

beforeEach(async () => {
  records = test.records();
  deps = depsOn(testClock);
  await records.commit([{ kind: 'framework', record: makeFramework() }], act);
  await records.commit([{ kind: 'lot', record: makeLot() }], act);
});

function depsOn(clock: Clock): ConfirmDeps {
  return { regionId: 'kymenlaakso', records, clock, register };
}

async function agree(count = COUNT): Promise<void> {
  const changes: Change[] = Array.from({ length: count }, (_, place) => {
    const record = makeAgreement({
      agreementId: `A${String(place + 1).padStart(2, '0')}`,
      lot: place < 40 ? 1 : 2,
    });
    return { kind: 'agreement', record };
  });
  await records.commit([{ kind: 'provider', record: makeProvider({ contacts: [contact] }) }], act);
  for (let from = 0; from < changes.length; from += 40) {
    await records.commit(changes.slice(from, from + 40), act);
  }
}

async function propose(overrides: Parameters<typeof makeDecision>[0] = {}): Promise<Decision> {
  const { reason, conditions, ...proposal } = makeDecision(overrides);
  const { decisionId, frameworkId, optionNo, use, lot, agreementIds, except, prices } = proposal;
  const named = { decisionId, frameworkId, optionNo, use, lot, agreementIds, except, prices };
  const asking = { actor: 'heikki', today: TODAY };
  const made = await proposeOption(records, { ...named, reason, conditions }, asking);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value.record;
}

function confirm(decisionId: string, { version = 1, actor = 'hanna', by = deps } = {}) {
  return confirmOption(by, { key: { decisionId: id<'Decision'>(decisionId) }, version, actor });
}

async function termOf(agreementId: string) {
  const options = (await records.list('option')).map(({ record }) => record);
  const stored = await records.get('agreement', { agreementId: id<'Agreement'>(agreementId) });
  return agreementTerm(must(stored, 'the agreement').record, makeFramework(), options);
}

describe('an option of 59 agreements, all but one', () => {
  it('extends them, notifies each and sets its price from the option’s first day', async () => {
    await agree();
    const price = { agreementId: null, lot: null, dayPriceCents: 2_700 } as const;
    await propose({ except: ['A07'], prices: [price] });
    const confirmed = await confirm('D1');
    expect(confirmed).toMatchObject({
      ok: true,
      value: { record: { state: 'notified', decidedBy: 'hanna' } },
    });
    const notices = await records.list('notice', { decisionId: id<'Decision'>('D1') });
    expect(notices).toHaveLength(COUNT - 1);
    expect(await records.list('mail')).toHaveLength(COUNT - 1);
    expect([(await termOf('A01')).end, (await termOf('A07')).end]).toEqual([
      '2023-08-31',
      '2022-08-31',
    ]);
    const [first] = await records.list('agreement');
    const days = ['2022-08-31', '2022-09-01'].map(localDate);
    expect(first && days.map((day) => dayPriceOn(first.record, day))).toEqual([2_500, 2_700]);
  });

  it('is confirmed by another than who proposed it', async () => {
    await agree(2);
    await propose();
    expect(await confirm('D1', { actor: 'heikki' })).toMatchObject({
      error: [{ code: 'own-work' }],
    });
    expect(await records.list('option')).toEqual([]);
  });
});

describe('two decisions at once', () => {
  it('one holds, and the other gets a conflict', async () => {
    await agree(4);
    await propose();
    await propose({ decisionId: 'D2', agreementIds: ['A01'] });
    const both = await Promise.all([confirm('D1'), confirm('D2')]);
    const lost = both.filter(({ ok }) => !ok);
    expect(lost.length).toBeLessThanOrEqual(1);
    // Who was not there at the very same moment is judged by what the other left.
    const options = (await records.list('option')).map(({ record }) => record);
    const own = options.filter(
      ({ agreementId, except }) =>
        agreementId === 'A01' || (agreementId === null && !except.includes(id('A01'))),
    );
    expect(own).toHaveLength(1);
    expect((await termOf('A01')).optionsUsed).toBe(1);
  });

  it('the same one confirmed twice is confirmed once', async () => {
    await agree(4);
    await propose();
    const both = await Promise.all([confirm('D1'), confirm('D1', { actor: 'helmi' })]);
    expect(both.some(({ ok }) => ok)).toBe(true);
    expect(await records.list('option')).toHaveLength(1);
    expect(await records.list('notice')).toHaveLength(4);
  });
});

describe('a run of notices that was cut short', () => {
  /** Lets so many of the decision's transactions through, then stops as a machine that is switched off. */
  function stoppingAfter(transactions: number): Records {
    let left = transactions;
    return {
      ...records,
      commit: (...written) => {
        if (written[1].event.startsWith('option-')) left -= 1;
        if (left < 0) throw new Error('Switched off');
        return records.commit(...written);
      },
    };
  }

  it.each([1, 2, 3])('after %i transactions goes on when it is confirmed again', async (done) => {
    await agree();
    await propose({ prices: [{ agreementId: null, lot: 2, dayPriceCents: 2_700 }] });
    await expect(
      confirm('D1', { by: { ...deps, records: stoppingAfter(done) } }),
    ).rejects.toThrow();
    expect(await confirm('D1', { version: 2, actor: 'helmi' })).toMatchObject({
      value: { record: { state: 'notified', decidedBy: 'hanna' } },
    });
    expect(await records.list('notice')).toHaveLength(COUNT);
    expect(await records.list('mail')).toHaveLength(COUNT);
    const agreements = (await records.list('agreement')).map(({ record }) => record);
    expect(
      agreements.every(({ lot, laterPrices }) => laterPrices.length === (lot === 2 ? 1 : 0)),
    ).toBe(true);
  });

  it('goes on at the next start, and after that there is nothing more to do', async () => {
    await agree(3);
    await propose();
    await expect(confirm('D1', { by: { ...deps, records: stoppingAfter(1) } })).rejects.toThrow();
    await finishDecisions(deps);
    await finishDecisions(deps);
    const [decision] = await records.list('decision');
    expect(decision).toMatchObject({ record: { state: 'notified' }, version: 3 });
    expect(await finishDecision(deps, id('D1'))).toMatchObject({ value: { version: 3 } });
    expect(await records.list('notice')).toHaveLength(3);
  });

  it('asked about a decision that is not there, says so', async () => {
    expect(await finishDecision(deps, id('D9'))).toMatchObject({ error: [{ code: 'not-found' }] });
  });
});

describe('what has changed since a decision was proposed', () => {
  it('the last day of notice has gone', async () => {
    await agree(2);
    await propose();
    const late = depsOn(clockAt(localDate('2022-09-01')));
    expect(await confirm('D1', { by: late })).toMatchObject({
      error: [{ code: 'option-decided-late' }],
    });
  });

  it('an agreement has ended: it is left out with its ground', async () => {
    await agree(2);
    await propose();
    const [before] = await records.list('agreement');
    if (!before) throw new Error('there is one');
    const termination = { on: localDate('2021-12-31'), reason: 'Ended' };
    const record = { ...before.record, termination };
    await records.commit([{ kind: 'agreement', record, before }], act);
    expect(await confirm('D1')).toMatchObject({
      value: {
        record: { leftOut: [{ agreementId: 'A01', ground: 'terminated' }], reached: ['A02'] },
      },
    });
  });

  it('the conditions are others than were looked at', async () => {
    await agree(2);
    await propose();
    const before = must(await records.get('framework', { frameworkId: id('F1') }), 'it');
    const optionTerms = [{ months: 12, noticeDays: 0, conditions: 'Evaluated' }];
    const record = { ...before.record, optionTerms };
    await records.commit([{ kind: 'framework', record, before }], act);
    expect(await confirm('D1')).toMatchObject({ error: [{ code: 'option-conditions-unseen' }] });
  });

  it('somebody else was quicker: who comes second gets a conflict with what it is now', async () => {
    await agree(2);
    await propose();
    await confirm('D1');
    expect(await confirm('D1', { version: 1 })).toMatchObject({
      error: [
        { code: 'changed-meanwhile', meanwhile: { current: { record: { state: 'notified' } } } },
      ],
    });
  });
});

describe('a proposal that comes to nothing', () => {
  const expected = (actor: string) => ({
    key: { decisionId: id<'Decision'>('D1') },
    version: 1,
    actor,
  });

  it.each([
    ['refuse', 'hanna', 'refused', undefined],
    ['refuse', 'heikki', undefined, 'own-work'],
    ['withdraw', 'heikki', 'withdrawn', undefined],
    ['withdraw', 'hanna', undefined, 'not-yours'],
  ] as const)('%s by %s', async (step, actor, state, code) => {
    await agree(1);
    await propose();
    const closed = await closeProposal(deps, expected(actor), { step, refusal: 'Not now' });
    expect(closed).toMatchObject(code ? { error: [{ code }] } : { value: { record: { state } } });
  });
});

describe('a decision not to use an option', () => {
  it('gives a notice, and keeps the option from being used later', async () => {
    await agree(2);
    await propose({ use: 'leave' });
    expect(await confirm('D1')).toMatchObject({ value: { record: { state: 'notified' } } });
    expect(await records.list('option')).toEqual([]);
    const notices = (await records.list('notice')).map(({ record }) => record);
    expect(notices.toSorted((a, b) => byText(a.agreementId, b.agreementId))).toMatchObject([
      { agreementId: 'A01', facts: { use: 'leave', runningEnd: '2022-08-31' } },
      { agreementId: 'A02' },
    ]);
    await expect(propose({ decisionId: 'D2' })).rejects.toThrow('option-already-decided');
  });
});

describe('a provider without an address', () => {
  async function agreeWithoutAddress(): Promise<void> {
    await records.commit([{ kind: 'provider', record: makeProvider({ contacts: [] }) }], act);
    await records.commit([{ kind: 'agreement', record: makeAgreement() }], act);
  }

  it('is known before it is confirmed, with what the company check lacks', async () => {
    await agreeWithoutAddress();
    const judged = await judgeProposal(records, await propose(), TODAY);
    if (!judged.ok) throw new Error('it is judged');
    const factsOf = await reachFacts(records, judged.value, TODAY);
    expect(factsOf(id<'Agreement'>('A1'))).toEqual({ hasAddress: false, check: 'check-missing' });
  });

  it('gets its notice, which says that no message went', async () => {
    await agreeWithoutAddress();
    await propose({ reason: 'Needed, and does well' });
    await confirm('D1');
    expect(await records.list('mail')).toEqual([]);
    const [notice] = await records.list('notice');
    expect(notice?.record).toMatchObject({
      isMailed: false,
      facts: { reason: 'Needed, and does well' },
    });
  });
});

describe('the company check at an option', () => {
  it('is redone when it is confirmed: whom the law forbids to buy from is left out', async () => {
    await agree(2);
    await propose();
    const company = makeRegister({ '9900001-8': { formCode: '16' } });
    expect(await confirm('D1', { by: { ...deps, register: company } })).toMatchObject({
      error: [{ code: 'option-for-nobody' }],
    });
    expect(await records.list('option')).toEqual([]);
    expect(company.asked).toEqual(['9900001-8']);
  });

  it('is not asked for what is not bought on', async () => {
    await agree(1);
    await propose({ use: 'leave' });
    const silent = makeRegister();
    await confirm('D1', { by: { ...deps, register: silent } });
    expect(silent.asked).toEqual([]);
  });
});
