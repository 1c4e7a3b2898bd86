import { describe, expect, it } from 'vitest';

import {
  readAccessLogAddress,
  readAdmissionsAddress,
  readAgreementsAddress,
  readApprovalsAddress,
  readChecksAddress,
  readFindAddress,
  readFrameworksAddress,
  readNewApplication,
  readProviderAddress,
  readProvidersAddress,
  readSearch,
  readSheetsAddress,
} from './addresses.ts';

interface Reading {
  readonly read: (asked: Readonly<Record<string, unknown>>) => object;
  readonly rows: readonly (readonly [
    asked: Readonly<Record<string, unknown>>,
    understood: object,
  ])[];
}

const readings: Readonly<Record<string, Reading>> = {
  readAccessLogAddress: {
    read: readAccessLogAddress,
    rows: [
      [{ day: '2026-11-22' }, { day: '2026-11-22' }],
      [{ day: '2026-02-30' }, {}],
      [{ day: 20261122 }, {}],
      [{}, {}],
    ],
  },
  readAdmissionsAddress: {
    read: readAdmissionsAddress,
    rows: [
      [{}, {}],
      [
        { framework: 'DPS-2021', state: 'more-asked' },
        { framework: 'DPS-2021', state: 'more-asked' },
      ],
      [{ state: 'all' }, { state: 'all' }],
      [{ state: 'draft' }, {}],
      [{ framework: 7, state: 'unheard' }, {}],
      [{ framework: 'x'.repeat(101) }, {}],
    ],
  },
  readAgreementsAddress: {
    read: readAgreementsAddress,
    rows: [
      [{}, {}],
      [
        { framework: 'FW-2019', lot: 2, state: 'running' },
        { framework: 'FW-2019', lot: 2, state: 'running' },
      ],
      [{ lot: 4, state: 'asleep' }, {}],
      [{ lot: '2' }, {}],
      [{ framework: '' }, {}],
      [{ framework: ['FW'] }, {}],
      [{ framework: 'F'.repeat(101) }, {}],
    ],
  },
  readApprovalsAddress: {
    read: readApprovalsAddress,
    rows: [
      [{}, {}],
      [
        { type: 'claim', provider: 'P01', state: 'clean', late: true },
        { type: 'claim', provider: 'P01', state: 'clean', late: true },
      ],
      [{ type: 'invoice', provider: 7, state: 'odd', late: 'yes', more: 1 }, {}],
      [{ provider: '' }, {}],
    ],
  },
  readSheetsAddress: {
    read: readSheetsAddress,
    rows: [
      [{}, {}],
      [
        { month: '2021-04', view: 'day', day: '2021-04-01', placement: 'L1' },
        { month: '2021-04', view: 'day', day: '2021-04-01', placement: 'L1' },
      ],
      [{ month: '2021-13', view: 'week', day: '2021-04-31', placement: 7 }, {}],
    ],
  },
  readFindAddress: {
    read: readFindAddress,
    rows: [
      [{ q: 'aalto' }, { q: 'aalto' }],
      [{ q: 1234 }, { q: '1234' }],
      [{ q: ['a'] }, {}],
      [{ q: '' }, {}],
      [{}, {}],
      // An identity code, or the beginning of one, is never taken from an address.
      [{ q: '010190-900P' }, {}],
      [{ q: 10190 }, { q: '10190' }],
      [{ q: 110190 }, {}],
    ],
  },
  readChecksAddress: {
    read: readChecksAddress,
    rows: [
      [{}, {}],
      [{ standing: 'review' }, { standing: 'review' }],
      [{ standing: 'good', held: 'yes' }, {}],
      [{ held: true, other: 1 }, { held: true }],
    ],
  },
  readFrameworksAddress: {
    read: readFrameworksAddress,
    rows: [
      [{}, {}],
      [{ state: 'draft' }, { state: 'draft' }],
      [{ state: 'asleep' }, {}],
      [{ state: 'toString' }, {}],
      [{ state: 3 }, {}],
    ],
  },
  readProvidersAddress: {
    read: readProvidersAddress,
    rows: [
      [{}, {}],
      [
        { q: 'seura', kind: 'company', missing: true },
        { q: 'seura', kind: 'company', missing: true },
      ],
      [{ q: '', kind: 'shop', missing: 'yes' }, {}],
      [{ q: 99000 }, { q: '99000' }],
      [{ q: 9900001 }, {}],
      [{ q: 'x'.repeat(200) }, { q: 'x'.repeat(100) }],
    ],
  },
  readSearch: {
    read: readSearch,
    rows: [
      [{}, {}],
      [
        { kind: 'clients', q: 'aalto', page: 2 },
        { kind: 'clients', q: 'aalto', page: 2 },
      ],
      [{ kind: 'secrets', q: ['a'], page: 'two' }, {}],
      [{ q: 1234, page: 0 }, { q: '1234' }],
      [{ page: 1.5 }, {}],
    ],
  },
  readProviderAddress: {
    read: readProviderAddress,
    rows: [
      [{ open: 'L1' }, { open: 'L1' }],
      [{ open: 'all' }, { open: 'all' }],
      [{ open: '' }, {}],
      [{ open: 7 }, {}],
      [{}, {}],
    ],
  },
  readNewApplication: {
    read: readNewApplication,
    rows: [
      [{ framework: 'DPS-2021', other: 1 }, { framework: 'DPS-2021' }],
      [{ framework: '' }, {}],
    ],
  },
};

describe.each(Object.entries(readings))('%s', (_, { read, rows }) => {
  it.each(rows)('understands %j as %j', (asked, understood) => {
    expect(read(asked)).toEqual(understood);
  });
});

/** Every address that keeps words; a new one with words belongs here. */
const withWords = { readFindAddress, readProvidersAddress, readSearch };

describe.each(Object.entries(withWords))('%s', (_, read) => {
  it.each([
    '010190-900P',
    '010190',
    ' 01 01 90-900P',
    '01.01.90',
    '\u200B010190',
    'Aino 010190-900P',
  ])('never holds %j', (q) => {
    expect(JSON.stringify(read({ q }))).not.toContain('01');
    expect(read({ q })).not.toHaveProperty('q');
  });

  it.each(['aalto', 'Đorđe', 'P01', 'C-0123456789'])('holds %j', (q) => {
    expect(read({ q })).toMatchObject({ q });
  });
});
