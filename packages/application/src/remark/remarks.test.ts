import type { Caller } from '@jatkopolku/domain/access';
import type { Sheet } from '@jatkopolku/domain/attendance';
import type { FileId } from '@jatkopolku/domain/file';
import { noAnswer } from '@jatkopolku/domain/remark';
import { addDays, id, localDate } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeFile,
  makeGrant,
  makePlacement,
  makeSheet,
} from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { returnSheet, submitSheet } from '../attendance/move-sheet.ts';
import { clientsOfPaper, isPaperKnownTo } from '../file/papers.ts';
import { listSheetRemarks } from './list-remarks.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const act = { event: 'imported', actor: 'test' } as const;
/** Before the month of the sheet is over: what is submitted then is looked at. */
const today = localDate('2020-01-10');
const sheet = makeSheet({ state: 'submitted', submittedBy: 'worker' });
const asked = { category: 'travel-wrong', reason: 'Which receipt?' } as const;
const decider = { key: sheet, actor: 'approver', today };
const sender = { key: sheet, actor: 'worker', today: addDays(today, 1) };
const receipt = makeFile({ state: 'released', providerId: 'P1' });
const person = (...roles: Caller['roles']): Pick<Caller, 'userId' | 'providerId' | 'roles'> => ({
  userId: 'somebody',
  providerId: null,
  roles,
});

let regions = 0;
async function regionWith(overrides: Partial<Sheet> = {}) {
  const region = test.region(`remarks-${(regions += 1)}`);
  const { records } = region;
  await records.commit(
    [
      { kind: 'placement', record: makePlacement() },
      { kind: 'agreement', record: makeAgreement() },
    ],
    act,
  );
  await records.commit([{ kind: 'sheet', record: { ...sheet, ...overrides } }], act);
  await records.commit([{ kind: 'file', record: receipt }], act);
  return region;
}

async function turnsOf(region: Awaited<ReturnType<typeof regionWith>>) {
  const listed = await listSheetRemarks(region, sheet, person('approver'));
  return listed.ok
    ? listed.value.items.map(({ remark, byName, files }) => [
        `${remark.number} ${remark.event} ${remark.on} ${byName ?? remark.by}`,
        remark.category,
        remark.text,
        ...files.map(({ file }) => file.fileId),
      ])
    : listed;
}

describe('a sheet that comes back twice', () => {
  it('keeps both reasons and the answer between them, in order, with who and when', async () => {
    const region = await regionWith();
    const { records } = region;
    const grant = makeGrant({ userId: 'approver', name: 'Antti Aalto' });
    await records.commit([{ kind: 'grant', record: grant }], act);
    await returnSheet(records, { ...decider, version: 1 }, asked);
    const answer = { text: 'This one.', fileIds: [receipt.fileId] };
    expect(await submitSheet(records, { ...sender, version: 2 }, answer)).toMatchObject({
      ok: true,
    });
    const again = { ...decider, version: 3, today: addDays(today, 2) };
    await returnSheet(records, again, { category: 'hours-wrong', reason: 'And the 8th?' });
    expect(await turnsOf(region)).toEqual([
      ['1 returned 2020-01-10 Antti Aalto', 'travel-wrong', 'Which receipt?'],
      ['2 answered 2020-01-11 worker', null, 'This one.', 'F1'],
      ['3 returned 2020-01-12 Antti Aalto', 'hours-wrong', 'And the 8th?'],
    ]);
  });

  it('returned by two at once has one more reason', async () => {
    const region = await regionWith();
    const results = await Promise.all(
      ['A?', 'B?', 'C?'].map((reason) =>
        returnSheet(region.records, { ...decider, version: 1 }, { ...asked, reason }),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await turnsOf(region)).toHaveLength(1);
  });

  it('is sent again without words, and says by whom', async () => {
    const region = await regionWith();
    await returnSheet(region.records, { ...decider, version: 1 }, asked);
    await submitSheet(region.records, { ...sender, version: 2 });
    expect(await turnsOf(region)).toMatchObject([{}, ['2 answered 2020-01-11 worker', null, '']]);
  });

  it('that nobody asked about keeps what speaks for it, and nothing otherwise', async () => {
    const silent = await regionWith({ state: 'open' });
    await submitSheet(silent.records, { ...sender, version: 1 }, noAnswer);
    expect(await turnsOf(silent)).toEqual([]);
    const region = await regionWith({ state: 'open' });
    await submitSheet(region.records, { ...sender, version: 1 }, { text: 'Bus.', fileIds: [] });
    expect(await turnsOf(region)).toEqual([['1 answered 2020-01-11 worker', null, 'Bus.']]);
  });
});

describe('what comes with an answer', () => {
  it.each([
    ['another provider’s', { providerId: 'P2' }],
    ['not checked', { state: 'awaited', offeredBy: 'worker' }],
    ['not there', { fileId: 'F9' }],
  ] as const)('is refused when it is %s, and nothing is written', async (_, overrides) => {
    const region = await regionWith();
    const { records } = region;
    const file = makeFile({ state: 'released', providerId: 'P1', fileId: 'F2', ...overrides });
    if (file.fileId !== 'F9') await records.commit([{ kind: 'file', record: file }], act);
    await returnSheet(records, { ...decider, version: 1 }, asked);
    const answer = { text: 'Here.', fileIds: [receipt.fileId, file.fileId] };
    expect(await submitSheet(records, { ...sender, version: 2 }, answer)).toEqual({
      ok: false,
      error: [{ code: 'evidence-unusable', at: '/answer/fileIds/1' }],
    });
    expect(await records.get('sheet', sheet)).toMatchObject({ version: 2 });
    expect(await turnsOf(region)).toHaveLength(1);
  });

  it('is looked at by who decides, and named to who reads the words alone', async () => {
    const region = await regionWith();
    await returnSheet(region.records, { ...decider, version: 1 }, asked);
    const answer = { text: '', fileIds: [receipt.fileId] };
    await submitSheet(region.records, { ...sender, version: 2 }, answer);
    const addressFor = async (...roles: Caller['roles']) => {
      const listed = await listSheetRemarks(region, sheet, person(...roles));
      return listed.ok && listed.value.items[1]?.files.map(({ address }) => typeof address?.url);
    };
    expect(await addressFor('approver')).toEqual(['string']);
    expect(await addressFor('case-worker')).toEqual(['undefined']);
  });

  it('is a paper of the client, for who may look at the client’s', async () => {
    const { records } = await regionWith();
    await returnSheet(records, { ...decider, version: 1 }, asked);
    const fileIds: FileId[] = [receipt.fileId];
    await submitSheet(records, { ...sender, version: 2 }, { text: '', fileIds });
    expect(await clientsOfPaper(records, receipt.fileId)).toEqual(['C1']);
    const knows = (caller: Parameters<typeof isPaperKnownTo>[2]) =>
      isPaperKnownTo(records, receipt, caller);
    expect(await knows(person('approver'))).toBe(true);
    expect(await knows(person('procurement'))).toBe(false);
    const other = { ...person('provider-worker'), providerId: id<'Provider'>('P2') };
    expect(await knows(other)).toBe(false);
  });
});

/** An attribute's size as the database counts it: texts by bytes, lists and maps with their overhead. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return Math.ceil(String(value).length / 2) + 1;
  if (value === null || typeof value !== 'object') return 1;
  const names = Array.isArray(value) ? [] : Object.keys(value);
  const parts = [...names, ...Object.values(value)];
  return parts.reduce((size, part) => size + sizeOf(part), 3 + Object.keys(value).length);
}

it('a sheet of 31 long days stays one kilobyte as it is stored, however much was asked', async () => {
  const records = test.records('kymenlaakso');
  const numbers = Array.from({ length: 31 }, (_, index) => String(index + 1).padStart(2, '0'));
  const days = makeSheet({
    days: Object.fromEntries(numbers.map((day) => [day, '7.75+12345'])),
  }).days;
  const people = ['a', 'b', 'c'].map((letter) => letter.repeat(36));
  const full = { ...sheet, days, loggedBy: people, submittedBy: people[0] ?? null };
  await records.commit(
    [
      { kind: 'placement', record: makePlacement() },
      { kind: 'agreement', record: makeAgreement() },
    ],
    act,
  );
  await records.commit([{ kind: 'sheet', record: full }], act);
  for (const version of [1, 3, 5]) {
    const why = { category: 'absence-wrong', reason: 'ä'.repeat(500) } as const;
    expect((await returnSheet(records, { ...decider, version }, why)).ok).toBe(true);
    const answer = { text: 'ö'.repeat(1_000), fileIds: [] };
    const expected = { ...sender, actor: people[1] ?? '', version: version + 1 };
    expect((await submitSheet(records, expected, answer)).ok).toBe(true);
  }
  const why = { category: 'absence-wrong', reason: 'ä'.repeat(500) } as const;
  expect((await returnSheet(records, { ...decider, version: 7 }, why)).ok).toBe(true);
  const items = await test.itemsOf('kymenlaakso');
  const stored = items.find(({ pk }) => String(pk).includes('#attendance#sheet#'));
  expect(stored).toMatchObject({ version: 8, remarks: 7 });
  const size = Object.entries(stored ?? {}).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + sizeOf(value),
    0,
  );
  expect(size).toBeLessThanOrEqual(1_024);
});
