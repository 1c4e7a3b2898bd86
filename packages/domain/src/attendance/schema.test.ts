import { localDate, parseMonth, must } from '@jatkopolku/kernel';
import { makeSheet } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { type Sheet, dateIn, daysOf } from './schema.ts';

describe('the days of a sheet', () => {
  it('come in date order', () => {
    const sheet = makeSheet({ days: { '31': '5', '02': 's', '10': '7.5+640' } });
    expect(daysOf(sheet)).toEqual([
      ['2020-01-02', 's'],
      ['2020-01-10', '7.5+640'],
      ['2020-01-31', '5'],
    ]);
  });

  it('may be none', () => {
    expect(daysOf(makeSheet({ days: {} }))).toEqual([]);
  });

  it.each(['0', '1', '00', '32', 'x'])('are two digits, not %j', (day) => {
    expect(() => makeSheet({ days: { [day]: '5' } })).toThrow('Invalid');
  });

  it('exist: a sheet with 30 February is a broken record', () => {
    const february = must(parseMonth('2020-02'), 'a month');
    expect(dateIn(february, '29')).toBe(localDate('2020-02-29'));
    expect(() => daysOf(makeSheet({ month: '2020-02', days: { '30': '5' } }))).toThrow(
      'is missing',
    );
  });
});

/** The size of an attribute's value as the database counts it: texts by bytes, a map with its overhead. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return Math.ceil(String(value).length / 2) + 1;
  const fields = Object.entries(value ?? {});
  return fields.reduce(
    (size, [name, field]) => size + Buffer.byteLength(name) + sizeOf(field) + 1,
    3,
  );
}

function itemSize(sheet: Sheet, regionId: string): number {
  const { providerId, month, clientId, placementId } = sheet;
  const keys = {
    pk: `${regionId}#attendance#sheet#${providerId}#${month}`,
    sk: `${clientId}#${placementId}`,
    version: 9999,
  };
  return sizeOf({ ...sheet, ...keys });
}

describe('a full sheet of 31 days fits one kilobyte', () => {
  const days = Array.from({ length: 31 }, (_, index) => String(index + 1).padStart(2, '0'));
  const everyDay = (code: string) => Object.fromEntries(days.map((day) => [day, code]));

  it.each([
    ['short ids, a travelled quarter of an hour every day', 'L00001', '7.75+12345'],
    ['random ids of 36 characters', '3f2b8c1e-9a4d-4e6f-8b7a-1c2d3e4f5a6b', '7.75+12345'],
  ])('%s', (_name, id, code) => {
    const sheet = makeSheet({
      clientId: id,
      placementId: id,
      providerId: id,
      agreementId: id,
      state: 'submitted',
      days: everyDay(code),
    });
    expect(daysOf(sheet)).toHaveLength(31);
    expect(itemSize(sheet, 'kymenlaakso')).toBeLessThanOrEqual(1024);
  });
});
