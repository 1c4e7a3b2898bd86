import type { Account } from '@jatkopolku/domain/provider';
import type { Dispute } from '@jatkopolku/domain/settlement';
import { type Month, id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import {
  makeAccount,
  makeCheck,
  makeCommitmentBook,
  makeConfirmed,
  makeProvider,
  makeSheet,
} from '@jatkopolku/testing/builders';
import { rowOf, smallPackage } from '@jatkopolku/testing/package';
import { auditOf, codesOf } from '@jatkopolku/testing/saved';
import { importInto, importedRegion } from '@jatkopolku/testing/small-region';
import { type TestTable, closingDeps, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Records, Versioned } from '../records.ts';
import { listTasks } from '../task/list-tasks.ts';
import { agreeToStatement } from './agree-to-statement.ts';
import { bookMonth } from './book-month.ts';
import { compareMonth } from './compare-month.ts';
import { answerDispute, disputeLine, readOwnDispute, withdrawDispute } from './dispute-line.ts';
import { listProviderStatements } from './list-provider-statements.ts';
import { readMonthHolds } from './read-month-holds.ts';
import { readProviderMonth } from './read-provider-month.ts';
import { readProviderStatement } from './read-provider-statement.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const month = (text: string): Month => must(parseMonth(text), 'a month');
const january = month('2020-01');
const march = month('2020-03');
const providerId = id<'Provider'>('P1');
const today = localDate('2021-07-01');
const name = { providerId, month: january };
const maija = { actor: 'maija', name: 'Maija Mattila' };
const act = { event: 'changed', actor: 'test' } as const;

const region = () => importedRegion(test);
const deps = (records: Records, day = today) => closingDeps(records, { today: day });
const book = (records: Records, expectedMark?: string) =>
  bookMonth(deps(records), january, { actor: 'raija', expectedMark });

async function shown(records: Records, of = name, day = today) {
  const read = await readProviderStatement(records, of, day);
  if (!read.ok) throw new Error(read.error[0]?.code);
  return read.value;
}

async function feeOf(records: Records) {
  const { statement } = await shown(records);
  return must(
    statement.lines.find(({ line }) => line.kind === 'fee'),
    'the fee',
  );
}

async function dispute(records: Records, text = 'Tammikuun päivä puuttuu.', by = maija) {
  const { line } = await feeOf(records);
  return disputeLine(deps(records), { ...name, line, text }, by);
}

async function disputed(records: Records): Promise<Versioned<Dispute>> {
  const made = await dispute(records);
  if (!made.ok) throw new Error(made.error[0]?.code);
  return made.value;
}

function answer(
  records: Records,
  { record, version }: Versioned<Dispute>,
  verdict: 'uphold' | 'reject',
) {
  const { month: of, disputeNo } = record;
  const key = { month: of, providerId: record.providerId, disputeNo };
  const by = { actor: 'raija', name: 'Raija Räsänen' };
  return answerDispute(deps(records), { key, version, ...by }, { verdict, text: 'Näin on.' });
}

async function answered(records: Records, verdict: 'uphold' | 'reject') {
  const made = await answer(records, await disputed(records), verdict);
  if (!made.ok) throw new Error(made.error[0]?.code);
  return made.value;
}

/** One more day of the first sheet: two days become three. */
async function addDay(records: Records): Promise<void> {
  const sheets = await records.listWithin('sheet', name);
  const before = must(sheets[0], 'the sheet');
  const record = makeSheet({
    ...before.record,
    days: { ...before.record.days, '14': '5' },
  });
  await records.commit([{ kind: 'sheet', record, before }], act);
}

const rest = async (records: Records) =>
  (await compareMonth(records, january, today)).withheld.map((one) => one.disputes);

describe('readProviderStatement', () => {
  it('owes what the settlement computes for the provider', async () => {
    const records = await region();
    const read = await readProviderMonth(records, name, today);
    const account = read.ok ? read.value.account.lines : [];
    const own = account.filter(({ kind }) => kind === 'fee' || kind === 'bonus');
    expect((await shown(records)).statement.lines.map(({ line }) => line)).toEqual(own);
    const bonus = await shown(records, { providerId, month: march });
    expect(bonus.statement.lines).toMatchObject([{ line: { kind: 'bonus', amountCents: 70_000 } }]);
  });

  it('is a forecast while its month goes on, with what is not accepted yet', async () => {
    const records = await region();
    const sheet = makeSheet({ month: '2021-07', state: 'open', days: { '01': '5' } });
    await records.commit([{ kind: 'sheet', record: sheet }], act);
    const { standing, statement } = await shown(records, { providerId, month: month('2021-07') });
    expect(standing).toBe('forecast');
    expect(statement.totals).toMatchObject({ owedCents: 0, expectedCents: 2500 });
    expect(statement.expected).toMatchObject([{ clientId: 'C1', state: 'open', days: 1 }]);
  });

  it('shows held days without a word of the client’s benefit', async () => {
    const { benefits: _none, ...rows } = smallPackage();
    const records = await importedRegion(test, rows);
    const { statement } = await shown(records);
    expect(statement.clients).toMatchObject([{ clientId: 'C1', days: 2, heldDays: 2 }]);
    expect(statement.totals).toMatchObject({ heldCents: 0, remainingCents: 5000 });
  });

  it('keeps what the runs booked apart', async () => {
    const records = await region();
    await book(records);
    await addDay(records);
    const { statement, standing } = await shown(records);
    expect(statement.runs).toMatchObject([{ runNo: 1, type: 'ORIGINAL', state: 'confirmed' }]);
    expect(statement.totals).toMatchObject({ bookedCents: 5000, remainingCents: 2500 });
    expect(standing).toBe('unagreed');
  });

  it('is held by a company check, without its ground', async () => {
    const records = await region();
    const check = makeCheck({ state: 'excluded', grounds: ['company-form'] });
    await records.commit([{ kind: 'check', record: check }], act);
    const read = await shown(records);
    expect(read.statement.lines.map(({ holds }) => holds)).toEqual([['check']]);
    expect(JSON.stringify(read)).not.toContain('company-form');
  });

  it('is held beyond what the county has set aside, before the run and after it, in the list as well', async () => {
    const records = await region();
    const set = { year: 2020, frameworkId: 'FW', amountCents: 4_000 };
    await records.commit(
      [
        { kind: 'commitment', record: makeConfirmed(set) },
        { kind: 'commitmentBook', record: makeCommitmentBook({ year: 2020 }) },
      ],
      act,
    );
    const { statement } = await shown(records);
    expect(statement.lines.map(({ holds }) => holds)).toEqual([['commitment']]);
    expect(statement.totals).toMatchObject({ heldCents: 5000, remainingCents: 0 });
    await book(records);
    expect((await shown(records)).statement.totals).toEqual(statement.totals);
    const list = await listProviderStatements(records, providerId, today);
    expect(list.ok && list.value.items.at(-1)?.totals).toEqual(statement.totals);
  });

  const accounts: Record<string, readonly Partial<Account>[]> = {
    'no-account': [],
    'change-proposed': [{ state: 'confirmed' }, { state: 'proposed' }],
    'change-held': [{ state: 'confirmed', heldSince: localDate('2021-04-01') }],
  };
  it.each(Object.entries(accounts))('says of the account: %s', async (hold, own) => {
    const records = await region();
    for (const [at, overrides] of own.entries()) {
      const record = makeAccount({ accountId: `AC${at}`, ...overrides });
      await records.commit([{ kind: 'account', record }], act);
    }
    expect((await shown(records)).payment).toBe(hold);
  });

  it('is not there for no such provider', async () => {
    const none = { providerId: id<'Provider'>('P9'), month: january };
    expect(await codesOf(readProviderStatement(await region(), none, today))).toEqual([
      'not-found',
    ]);
  });
});

describe('listProviderStatements', () => {
  async function listed(records: Records) {
    const list = await listProviderStatements(records, providerId, today);
    return list.ok ? list.value.items : [];
  }

  it('has the months with anything and the one under way, newest first, each as its statement', async () => {
    const records = await region();
    const items = await listed(records);
    expect(items.map((one) => [one.month, one.standing, one.booked])).toEqual([
      ['2021-07', 'forecast', 'not-booked'],
      ['2020-03', 'unagreed', 'not-booked'],
      ['2020-01', 'unagreed', 'not-booked'],
    ]);
    const { totals } = (await shown(records)).statement;
    expect(items.at(-1)?.totals).toEqual(totals);
  });

  it('and says the same of a booked month from its days in short', async () => {
    const records = await region();
    const { mark } = await shown(records);
    await agreeToStatement(deps(records), { ...name, expectedMark: mark }, maija);
    await book(records);
    const { totals } = (await shown(records)).statement;
    expect((await listed(records)).at(-1)).toEqual({
      month: january,
      standing: 'agreed',
      booked: 'booked',
      totals,
    });
  });

  it('is not there for no such provider', async () => {
    const none = listProviderStatements(await region(), id('P9'), today);
    expect(await codesOf(none)).toEqual(['not-found']);
  });
});

describe('agreeToStatement', () => {
  const agree = async (records: Records, { by = maija, mark = '', day = today } = {}) => {
    const expectedMark = mark || (await shown(records)).mark;
    return agreeToStatement(deps(records, day), { ...name, expectedMark }, by);
  };

  it('keeps who agreed to what, and holds whether it is booked or not', async () => {
    const records = await region();
    expect(await agree(records)).toMatchObject({
      ok: true,
      value: { record: { agreedByName: 'Maija Mattila', totalCents: 5000 }, version: 1 },
    });
    expect((await shown(records)).standing).toBe('agreed');
    await book(records);
    expect((await shown(records)).standing).toBe('agreed');
  });

  it('is not done again by a second click, nor by somebody else for the same statement', async () => {
    const records = await region();
    const first = await agree(records);
    expect(await agree(records)).toEqual(first);
    expect(await agree(records, { by: { actor: 'matti', name: 'Matti' } })).toEqual(first);
  });

  it('by two at once keeps the word of one', async () => {
    const records = await region();
    const both = await Promise.all([
      agree(records),
      agree(records, { by: { actor: 'matti', name: 'Matti' } }),
    ]);
    expect(both.every(({ ok }) => ok)).toBe(true);
    expect(both[0]).toEqual(both[1]);
    expect((await records.get('consent', name))?.version).toBe(1);
  });

  it('is done again after a correction', async () => {
    const records = test.records('agreed-again');
    await importInto({ records, vault: await test.vault() }, smallPackage());
    await agree(records);
    await book(records);
    await addDay(records);
    expect((await shown(records)).standing).toBe('changed');
    expect(await agree(records)).toMatchObject({ ok: true, value: { version: 2 } });
    expect((await shown(records)).standing).toBe('agreed');
    const audit = await auditOf(test, 'agreed-again');
    expect(audit.filter((event) => event.includes('statement-agreed'))).toHaveLength(2);
  });

  it('is refused for what changed since it was shown, a disputed line and a month that goes on', async () => {
    const records = await region();
    const { mark } = await shown(records);
    expect(await codesOf(agree(records, { day: localDate('2020-01-31') }))).toEqual([
      'statement-forecast',
    ]);
    await addDay(records);
    expect(await codesOf(agree(records, { mark }))).toEqual(['statement-changed']);
    await disputed(records);
    expect(await codesOf(agree(records))).toEqual(['statement-disputed']);
  });
});

describe('disputeLine', () => {
  it('opens a task for finance, and stops that line alone', async () => {
    const records = await region();
    await disputed(records);
    const tasks = await listTasks(
      records,
      { userId: 'raija', roles: ['finance'], providerId: null },
      today,
    );
    expect(tasks.items).toContainEqual(
      expect.objectContaining({ type: 'answer-dispute', month: january, providerId, disputeNo: 1 }),
    );
    expect(await rest(records)).toEqual([[1]]);
    await book(records);
    const { statement, standing } = await shown(records);
    expect(standing).toBe('disputed');
    expect(statement.totals).toMatchObject({ bookedCents: 0, heldCents: 5000 });
    const other = await shown(records, { providerId: id('P2'), month: january });
    expect(other.statement.totals).toMatchObject({ bookedCents: 2500, heldCents: 0 });
  });

  it('books nothing of what finance saw before somebody disputed it', async () => {
    const records = await region();
    const { mark } = await compareMonth(records, january, today);
    await disputed(records);
    expect(await book(records, mark)).toMatchObject({ error: { code: 'changed-meanwhile' } });
  });

  it('of a booked line marks its payment as held', async () => {
    const records = await region();
    await book(records);
    await disputed(records);
    expect((await feeOf(records)).holds).toEqual(['dispute']);
    const { totals } = (await shown(records)).statement;
    expect(totals).toMatchObject({ bookedCents: 5000, disputedCents: 5000, heldCents: 0 });
  });

  it('of a booked line that changed keeps its correction back, too, until it is answered', async () => {
    const records = await region();
    await book(records);
    const made = await disputed(records);
    await addDay(records);
    expect((await shown(records)).statement.totals).toMatchObject({ heldCents: 2500 });
    await answer(records, made, 'uphold');
    const { totals } = (await shown(records)).statement;
    expect(totals).toMatchObject({ heldCents: 0, remainingCents: 2500, disputedCents: 0 });
  });

  it('is done once, of two people at once and of two clicks', async () => {
    const records = await region();
    const both = await Promise.all([
      dispute(records),
      dispute(records, 'Päivä puuttuu.', { actor: 'matti', name: 'Matti' }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await codesOf(dispute(records))).toEqual(['already-disputed']);
  });

  it('is found by what was sent, by the one who sent it', async () => {
    const records = await region();
    const { record } = await disputed(records);
    const asked = { ...name, line: record.line, text: ` ${record.text} ` };
    expect(await readOwnDispute(records, asked, maija)).toMatchObject({ record, version: 1 });
    const other = { actor: 'matti', name: 'Matti' };
    expect(await readOwnDispute(records, asked, other)).toBeUndefined();
  });

  it('two lines at once are both disputed', async () => {
    const records = await importedRegion(test, {
      ...smallPackage(),
      claims: [
        rowOf.claim({
          decided_on: '2020-01-20',
          submitted_on: '2020-01-15',
          path_starts_on: '2020-01-12',
        }),
      ],
    });
    const { lines } = (await shown(records)).statement;
    expect(lines).toHaveLength(2);
    const both = await Promise.all(
      lines.map(({ line }) => disputeLine(deps(records), { ...name, line, text: 'Ei' }, maija)),
    );
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await shown(records)).disputes.map(({ record }) => record.disputeNo)).toEqual([1, 2]);
  });

  it('is refused for a line that changed since it was shown, and while the month goes on', async () => {
    const records = await region();
    const { line } = await feeOf(records);
    const asked = { ...name, line, text: 'Ei' };
    const early = disputeLine(deps(records, localDate('2020-01-31')), asked, maija);
    expect(await codesOf(early)).toEqual(['statement-forecast']);
    await addDay(records);
    expect(await codesOf(disputeLine(deps(records), asked, maija))).toEqual(['statement-changed']);
  });
});

describe('answerDispute', () => {
  it('rejected: the line goes on, and the provider reads why', async () => {
    const records = await region();
    await answered(records, 'reject');
    const { disputes, standing } = await shown(records);
    expect(disputes[0]?.record.answers).toMatchObject([
      { verdict: 'reject', text: 'Näin on.', byName: 'Raija Räsänen' },
    ]);
    expect(standing).toBe('unagreed');
    expect(await rest(records)).toEqual([]);
    expect(await codesOf(dispute(records))).toEqual(['dispute-answered']);
  });

  it('goes with a message to the provider, which says nothing of the line', async () => {
    const records = await region();
    const before = must(await records.get('provider', { providerId }), 'the provider');
    const contact = { name: 'Maija', role: '', email: 'maija@example.org', phone: '' };
    const record = makeProvider({ ...before.record, contacts: [contact] });
    await records.commit([{ kind: 'provider', record, before }], act);
    await answered(records, 'uphold');
    const mail = await records.list('mail');
    expect(mail.map((one) => [one.record.to, one.record.path])).toEqual([
      [['maija@example.org'], '/statements/P1/2020-01'],
    ]);
  });

  it('rejected after the month was booked: finance gets the month to book again', async () => {
    const records = await region();
    const made = await disputed(records);
    await book(records);
    await answer(records, made, 'reject');
    expect((await compareMonth(records, january, today)).late).toMatchObject([
      { providerId, changes: [{ cause: 'dispute-ended', by: 'raija', amountCents: 5000 }] },
    ]);
    await book(records);
    expect((await shown(records)).statement).toMatchObject({
      runs: [{ runNo: 2, type: 'CORRECTION' }],
      totals: { bookedCents: 5000, remainingCents: 0 },
    });
  });

  it('rejected where the line is booked already: nothing waits', async () => {
    const records = await region();
    await book(records);
    await answer(records, await disputed(records), 'reject');
    expect((await compareMonth(records, january, today)).late).toEqual([]);
  });

  it('upheld: the line stays until its facts are corrected, and then goes on by itself', async () => {
    const records = await region();
    await answered(records, 'uphold');
    expect(await rest(records)).toEqual([[1]]);
    expect((await shown(records)).standing).toBe('disputed');
    await addDay(records);
    expect(await rest(records)).toEqual([]);
    expect((await shown(records)).standing).toBe('unagreed');
    await book(records);
    expect((await shown(records)).statement.totals.bookedCents).toBe(7500);
  });

  it('upheld may be rejected where the facts turn out to be right', async () => {
    const records = await region();
    const upheld = await answered(records, 'uphold');
    expect(await answer(records, upheld, 'reject')).toMatchObject({ ok: true });
    expect((await shown(records)).disputes[0]?.record.answers).toHaveLength(2);
    expect(await rest(records)).toEqual([]);
  });

  it('is not given twice, nor after it was withdrawn', async () => {
    const records = await region();
    const made = await disputed(records);
    const both = await Promise.all([
      answer(records, made, 'uphold'),
      answer(records, made, 'reject'),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('withdrawDispute', () => {
  const key = { ...name, disputeNo: 1 };
  it('lets the line go on, and it may be disputed again', async () => {
    const records = await region();
    const { version } = await disputed(records);
    const taken = await withdrawDispute(deps(records), { key, version, actor: 'maija' });
    expect(taken).toMatchObject({ ok: true, value: { record: { state: 'withdrawn' } } });
    expect(await rest(records)).toEqual([]);
    expect(await dispute(records)).toMatchObject({ ok: true, value: { record: { disputeNo: 2 } } });
  });

  it('is refused once finance has rejected it', async () => {
    const records = await region();
    const { version } = await answered(records, 'reject');
    const taken = withdrawDispute(deps(records), { key, version, actor: 'maija' });
    expect(await codesOf(taken)).toEqual(['not-in-this-state']);
  });
});

describe('readMonthHolds', () => {
  it('has the disputes of the month, and whose change of account waits', async () => {
    const records = await region();
    await disputed(records);
    const held = makeAccount({ state: 'confirmed', heldSince: localDate('2021-04-01') });
    await records.commit([{ kind: 'account', record: held }], act);
    const holds = await readMonthHolds(records, january);
    expect(holds.disputes.map(({ record }) => record.text)).toEqual(['Tammikuun päivä puuttuu.']);
    expect(holds.accounts).toEqual([{ providerId: 'P1', hold: 'change-held' }]);
    expect(await readMonthHolds(records, march)).toMatchObject({ disputes: [] });
  });
});

describe('while a month is booked', () => {
  /** Books with something else done just before its statements are saved. */
  const bookMeanwhile = (records: Records, meanwhile: () => Promise<unknown>) => {
    const hooked: Records = {
      ...records,
      keep: async (kind, kept) => {
        if (kind === 'statement') await meanwhile();
        return records.keep(kind, kept);
      },
    };
    return bookMonth(deps(hooked), january, { actor: 'raija' });
  };

  it('a dispute that ends is late: the run is without its line, and the next one has it', async () => {
    const records = await region();
    const made = await disputed(records);
    const booked = await bookMeanwhile(records, () => answer(records, made, 'reject'));
    expect(booked).toMatchObject({ ok: true });
    expect((await shown(records)).statement.totals).toMatchObject({ bookedCents: 0 });
    const { late } = await compareMonth(records, january, today);
    expect(late.map((one) => one.providerId)).toEqual([providerId]);
    await book(records);
    expect((await shown(records)).statement.totals.bookedCents).toBe(5000);
    expect((await compareMonth(records, january, today)).late).toEqual([]);
  });

  it('a line that is disputed is booked, and its payment is held', async () => {
    const records = await region();
    expect(await bookMeanwhile(records, () => disputed(records))).toMatchObject({ ok: true });
    const { totals } = (await shown(records)).statement;
    expect(totals).toMatchObject({ bookedCents: 5000, disputedCents: 5000 });
  });
});
