import type { Certificate, Sheet } from '@jatkopolku/domain/attendance';
import { localDate } from '@jatkopolku/kernel';
import { makeAgreement, makePlacement, makeSheet } from '@jatkopolku/testing/builders';
import { codesAtOnce, codesOf } from '@jatkopolku/testing/saved';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { submitSheet } from './move-sheet.ts';
import { noteCertificates } from './note-certificates.ts';

let test: TestTable;
let records: Records;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const act = { event: 'imported', actor: 'test' } as const;
const today = localDate('2020-02-03');
/** Ill from the second week on, on each planned day. */
const days = {
  '07': '5',
  '08': '5',
  '14': 's',
  '15': 's',
  '21': 's',
  '22': 's',
  '28': 's',
  '29': 's',
};
const placement = makePlacement({ daysPerWeek: 2 });
const sheet = makeSheet({ state: 'open', days });
const certificate: Certificate = {
  startsOn: localDate('2020-01-14'),
  endsOn: localDate('2020-01-31'),
  issuedOn: localDate('2020-01-15'),
};

beforeEach(async () => {
  records = test.records();
  await records.commit(
    [
      { kind: 'agreement', record: makeAgreement() },
      { kind: 'placement', record: placement },
      { kind: 'sheet', record: sheet },
    ],
    act,
  );
});

const by = (version: number, key: Sheet = sheet) => ({ key, version, actor: 'worker', today });
const note = (version = 1, own: Partial<Certificate> = {}) =>
  noteCertificates(records, by(version), [{ ...certificate, ...own }]);
async function send(version: number, key: Sheet = sheet) {
  const sent = await submitSheet(records, by(version, key));
  return sent.ok ? sent.value.record.state : sent.error;
}

it('a month with a long sickness waits for a person without a certificate, and is accepted by the rule with it', async () => {
  expect(await codesOf(note())).toEqual([]);
  expect(await send(2)).toBe('accepted');
  const events = await records.history('sheet', sheet);
  expect(events.map(({ event }) => event)).toContain('certificates-noted');
});

it('without it a person looks at the month', async () => {
  expect(await send(1)).toBe('submitted');
});

it('a sickness that began in the month before is counted from there', async () => {
  const february = { ...sheet, month: '2020-02', days: { '04': 's' } };
  const next = makeSheet({ ...february, state: 'open' });
  await records.commit([{ kind: 'sheet', record: next }], act);
  expect(
    await submitSheet(records, { ...by(1, next), today: localDate('2020-03-02') }),
  ).toMatchObject({
    value: { record: { sickSince: '2020-01-14', state: 'submitted' } },
  });
});

it('are noted in the place of earlier ones, and taken away, while the month is open', async () => {
  expect(await codesOf(note())).toEqual([]);
  expect(await codesOf(note(2, { endsOn: localDate('2020-01-22') }))).toEqual([]);
  expect(await codesOf(noteCertificates(records, by(3), []))).toEqual([]);
  expect(await send(4)).toBe('submitted');
  expect(await codesOf(note(5))).toEqual(['not-in-this-state']);
});

it('are refused where they are wrong, and of two who note at once one does', async () => {
  expect(await codesOf(note(1, { issuedOn: localDate('2020-02-04') }))).toEqual(['day-ahead']);
  expect(await codesOf(note(9))).toEqual(['changed-meanwhile']);
  expect(await codesAtOnce(note(), note())).toEqual(['changed-meanwhile']);
  expect((await records.get('sheet', sheet))?.record.certificates).toEqual([certificate]);
});
