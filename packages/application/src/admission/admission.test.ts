import { id, localDate, must } from '@jatkopolku/kernel';
import {
  makeAgreement as agreementOf,
  makeApplication as applicationOf,
  makeFile,
  makeFramework,
  makeLot,
  makeProvider,
} from '@jatkopolku/testing/builders';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { listTasks } from '../task/list-tasks.ts';
import {
  type MakeApplication,
  changeApplication,
  createApplication,
  submitApplication,
  withdrawApplication,
} from './apply.ts';
import { type ApplicationDecision, decideApplication } from './decide-application.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const today = TODAY;
const manager = { actor: 'manager', today };
const act = { event: 'created', actor: 'test' } as const;

/** A region with a dynamic purchasing system of two lots that runs. */
async function region(): Promise<Records> {
  const records = test.records();
  const framework = makeFramework({ procedure: 'dps' });
  await records.commit(
    [
      { kind: 'framework', record: framework },
      { kind: 'lot', record: makeLot() },
      { kind: 'lot', record: makeLot({ lot: 2 }) },
      { kind: 'provider', record: makeProvider() },
    ],
    act,
  );
  return records;
}

function command(overrides: Parameters<typeof applicationOf>[0] = {}): MakeApplication {
  const application = applicationOf(overrides);
  const { applicationId, frameworkId, providerId, lots, scope, documents, message } = application;
  const { responsiblePerson, qualification, experienceYears, instructors } = application;
  const people = { responsiblePerson, qualification, experienceYears, instructors };
  const named = { applicationId, frameworkId, providerId };
  return { ...named, lots, scope, documents, message, ...people };
}

const key = { applicationId: id<'Application'>('H1') };
const seenBy = (actor: string, version: number) => ({ key, version, actor, today });
const codesOf = (result: { ok: boolean; error?: readonly { code: string }[] }) =>
  (result.error ?? []).map(({ code }) => code);

async function sent(records: Records, application: MakeApplication = command()): Promise<void> {
  await createApplication(records, application, manager);
  await submitApplication(records, seenBy('manager', 1));
}

const decide = (records: Records, version: number, decision: Partial<ApplicationDecision>) =>
  decideApplication(records, seenBy('officer', version), {
    verdict: 'approve',
    reason: '',
    ...decision,
  });

describe('an application', () => {
  it('is a draft until it is sent, and then waits for the county', async () => {
    const records = await region();
    const made = await createApplication(records, command(), manager);
    expect(made).toMatchObject({ ok: true, value: { record: { state: 'draft', sentBy: null } } });
    const result = await submitApplication(records, seenBy('manager', 1));
    expect(result).toMatchObject({
      ok: true,
      value: { record: { state: 'submitted', submittedOn: today, sentBy: 'manager' } },
    });
    const officer = { userId: 'officer', roles: ['procurement' as const], providerId: null };
    const { items } = await listTasks(records, officer, today);
    expect(items).toContainEqual(expect.objectContaining({ type: 'decide-application', ...key }));
  });

  it('is the only open one of its provider and framework', async () => {
    const records = await region();
    await createApplication(records, command(), manager);
    const second = command({ applicationId: 'H2' });
    expect(codesOf(await createApplication(records, second, manager))).toEqual([
      'already-applying',
    ]);
    await withdrawApplication(records, seenBy('manager', 1));
    expect(await createApplication(records, second, manager)).toMatchObject({ ok: true });
  });

  it('is refused with every reason, its documents among them', async () => {
    const records = await region();
    const mine = makeFile({ fileId: 'F1', state: 'released', offeredBy: 'manager' });
    const theirs = makeFile({ fileId: 'F2', state: 'released', offeredBy: 'x', providerId: 'P2' });
    await records.commit([{ kind: 'file', record: mine }], act);
    await records.commit([{ kind: 'file', record: theirs }], act);
    const bad = command({
      lots: [{ lot: 3, dayPriceCents: 2_500, places: 5 }],
      documents: ['F1', 'F2', 'F3'],
    });
    const result = await createApplication(records, bad, manager);
    expect(result).toMatchObject({
      ok: false,
      error: [
        { code: 'unknown-lot', at: '/lots/0/lot' },
        { code: 'document-unusable', at: '/documents/1' },
        { code: 'document-unusable', at: '/documents/2' },
      ],
    });
  });

  it('is not taken when the framework has closed meanwhile', async () => {
    const records = await region();
    await createApplication(records, command(), manager);
    const later = { ...seenBy('manager', 1), today: localDate('2022-09-01') };
    expect(codesOf(await submitApplication(records, later))).toEqual(['applying-closed']);
  });
});

describe('a lot that a provider was admitted to', () => {
  it('is not applied for again; another one is', async () => {
    const records = await region();
    await sent(records);
    await decide(records, 2, { verdict: 'approve' });
    const again = command({ applicationId: 'H2' });
    expect(codesOf(await createApplication(records, again, manager))).toEqual(['lot-held']);
    const lots = [{ lot: 2, dayPriceCents: 2_500, places: 5 }] as const;
    const other = command({ applicationId: 'H2', lots: [...lots] });
    expect(await createApplication(records, other, manager)).toMatchObject({ ok: true });
  });

  it.each([
    [{ termination: null }, ['lot-held']],
    [{ termination: { on: localDate('2021-05-31'), reason: 'Agreed' } }, ['lot-held']],
    [{ termination: { on: localDate('2021-03-31'), reason: 'Agreed' } }, []],
    [{ state: 'draft', signedOn: null }, []],
    [{ lot: 2 }, []],
  ] as const)('is one in which an agreement runs: %j', async (agreement, expected) => {
    const records = await region();
    await records.commit([{ kind: 'agreement', record: agreementOf(agreement) }], act);
    expect(codesOf(await createApplication(records, command(), manager))).toEqual(expected);
  });

  it('is not approved once more when an agreement was signed meanwhile', async () => {
    const records = await region();
    await sent(records);
    await records.commit([{ kind: 'agreement', record: agreementOf() }], act);
    expect(codesOf(await decide(records, 2, { verdict: 'approve' }))).toEqual(['lot-held']);
    expect(await decide(records, 2, { verdict: 'reject', reason: 'Held' })).toMatchObject({
      ok: true,
    });
  });
});

describe('deciding an application', () => {
  it('asks for more, which is a task of the provider until it is answered', async () => {
    const records = await region();
    await sent(records);
    const asked = await decide(records, 2, { verdict: 'ask', reason: 'Own-control plan?' });
    expect(asked).toMatchObject({ ok: true, value: { record: { state: 'more-asked' } } });
    const own = {
      userId: 'manager',
      roles: ['provider-manager' as const],
      providerId: id<'Provider'>('P1'),
    };
    const task = expect.objectContaining({ type: 'complete-application', ...key });
    expect((await listTasks(records, own, today)).items).toContainEqual(task);
    const { applicationId: _a, frameworkId: _f, providerId: _p, ...facts } = command();
    await changeApplication(records, seenBy('manager', 3), { ...facts, message: 'Here it is.' });
    const again = await submitApplication(records, seenBy('manager', 4));
    expect(again).toMatchObject({
      ok: true,
      value: {
        record: { state: 'submitted', asked: [{ what: 'Own-control plan?', answeredOn: today }] },
      },
    });
    expect((await listTasks(records, own, today)).items).toEqual([]);
  });

  it('approves it as a draft agreement for each lot, in one write', async () => {
    const records = await region();
    const lots = [
      { lot: 1, dayPriceCents: 2_500, places: 10 },
      { lot: 2, dayPriceCents: 3_000, places: 4 },
    ] as const;
    await sent(records, command({ lots: [...lots] }));
    expect(await decide(records, 2, {})).toMatchObject({ ok: true });
    const agreements = (await records.list('agreement')).map(({ record }) => record);
    expect(agreements).toMatchObject(
      lots.map((offer) => ({
        ...offer,
        agreementId: `H1-${offer.lot}`,
        state: 'draft',
        signedOn: null,
        contractTerms: [],
        ...key,
      })),
    );
    expect(agreements[0]?.instructors).toHaveLength(1);
  });

  it('rejects it with the reason, and makes nothing', async () => {
    const records = await region();
    await sent(records);
    expect(codesOf(await decide(records, 2, { verdict: 'reject' }))).toEqual([
      'decision-reason-missing',
    ]);
    const rejected = await decide(records, 2, { verdict: 'reject', reason: 'No premises' });
    expect(rejected).toMatchObject({ ok: true, value: { record: { state: 'rejected' } } });
    expect(await records.list('agreement')).toEqual([]);
    expect(codesOf(await decide(records, 3, {}))).toEqual(['not-in-this-state']);
  });

  it('is not for who wrote it', async () => {
    const records = await region();
    await sent(records);
    const own = decideApplication(records, seenBy('manager', 2), {
      verdict: 'approve',
      reason: '',
    });
    expect(codesOf(await own)).toEqual(['own-work']);
    const stored = must(await records.get('application', key), 'the application');
    expect(stored.record.state).toBe('submitted');
  });
});
