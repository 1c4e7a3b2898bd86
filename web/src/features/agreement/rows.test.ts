import { localDate } from '@jatkopolku/kernel';
import { makeAgreement, makeFramework, makeOption } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { groupRows, isAsked, rowsOf } from './rows.ts';

const names: Record<string, string> = { P1: 'Yhdistys 10', P2: 'Yhdistys 2', P3: 'Ääniseura' };
const nameOf = (providerId: string) => names[providerId] ?? providerId;
const newer = makeFramework({ frameworkId: 'F2', startsOn: '2022-09-01', endsOn: '2025-08-31' });
const agreements = [
  makeAgreement(),
  makeAgreement({ agreementId: 'A2', providerId: 'P2' }),
  makeAgreement({
    agreementId: 'A3',
    providerId: 'P3',
    lot: 2,
    state: 'suspended',
  }),
  makeAgreement({ agreementId: 'A4', providerId: 'P3', frameworkId: 'F2', state: 'signed' }),
];
const all = { agreements, frameworks: [makeFramework(), newer], lots: [], options: [makeOption()] };
const rows = rowsOf(all, localDate('2022-08-31'));

describe('agreements in rows', () => {
  it('have the term with its options', () => {
    const shown = rows.map(({ agreement, term }) => [agreement.agreementId, term.end]);
    expect(shown).toEqual([
      ['A1', '2023-08-31'],
      ['A2', '2023-08-31'],
      ['A3', '2023-08-31'],
      ['A4', '2025-08-31'],
    ]);
  });

  it.each([
    [{}, ['A1', 'A2', 'A3', 'A4']],
    [{ lot: 2 }, ['A3']],
    [{ state: 'running' }, ['A1', 'A2']],
    [{ framework: 'F1', lot: 1 }, ['A1', 'A2']],
    [{ framework: 'F3' }, []],
  ] as const)('asked for by %j are %j', (asked, expected) => {
    const found = rows.filter((row) => isAsked(row, asked));
    expect(found.map(({ agreement }) => agreement.agreementId)).toEqual(expected);
  });

  it('are sorted by framework, the newest first, by lot, and by the names of their providers', () => {
    const groups = groupRows(rows, nameOf).map((group) => [
      group.key,
      group.rows.map(({ agreement }) => agreement.agreementId),
    ]);
    expect(groups).toEqual([
      ['F2 1', ['A4']],
      ['F1 1', ['A2', 'A1']],
      ['F1 2', ['A3']],
    ]);
    expect(groupRows([], nameOf)).toEqual([]);
  });
});
