import { addMonths, id, localDate, monthOf, must, parseMonth } from '@jatkopolku/kernel';
import {
  heldAt,
  makeAgreement,
  makeClaim,
  makeFeedback,
  makeFramework,
  makePlacement,
  makeReview,
  makeSheet,
} from '@jatkopolku/testing/builders';
import { countCalls } from '@jatkopolku/testing/count-calls';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Change } from '../records.ts';
import { readPerformance } from './read-performance.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const MAX_CALLS = 10;
const MAX_UNITS = 60;
const AS_OF = localDate('2021-04-30');
/** As many placements, and months of each, as the largest provider of the demo region has. */
const PLACEMENTS = 280;
const MONTHS_EACH = 5;
const sixDays = { '07': '5', '08': '5', '09': '5', '14': '5', '15': '5', '16': '5' };
const act = { event: 'created', actor: 'test' } as const;

/** Two providers with the same number of placements each; each client of the first came once. */
async function regionOfTwo() {
  const records = test.records();
  const changes: Change[] = [{ kind: 'framework', record: makeFramework() }];
  for (const [providerId, agreementId] of [
    ['P1', 'A1'],
    ['P2', 'A2'],
  ] as const) {
    changes.push({ kind: 'agreement', record: makeAgreement({ providerId, agreementId }) });
    for (let place = 0; place < PLACEMENTS; place += 1) {
      changes.push(...followed(`${providerId}-${place}`, { providerId, agreementId, place }));
    }
  }
  for (let from = 0; from < changes.length; from += 45) {
    must((await records.commit(changes.slice(from, from + 45), act)).ok || undefined, 'a write');
  }
  return records;
}

interface Whose {
  readonly providerId: string;
  readonly agreementId: string;
  readonly place: number;
}

function followed(name: string, { providerId, agreementId, place }: Whose): Change[] {
  const own = { placementId: name, clientId: name, providerId, agreementId };
  const dueOn = `${must(parseMonth('2020-06'), 'a month')}-15`;
  const doneOn = providerId === 'P1' ? dueOn : null;
  return [
    { kind: 'placement', record: makePlacement(own) },
    ...Array.from({ length: MONTHS_EACH }, (_, later): Change => {
      const month = monthOf(addMonths(localDate('2019-09-01'), (place % 15) + later));
      return { kind: 'sheet', record: makeSheet({ ...own, month, days: sixDays }) };
    }),
    {
      kind: 'review',
      record: {
        ...makeReview({ placementId: name, dueOn, doneOn }),
        ...heldAt(providerId, agreementId),
      },
    },
    {
      kind: 'feedback',
      record: { ...makeFeedback({ placementId: name }), ...heldAt(providerId, agreementId) },
    },
  ];
}

describe('how a provider has done', () => {
  it('is read in few calls, however many placements it has, and holds nothing of another', async () => {
    const records = await regionOfTwo();
    const read = () => readPerformance(records, id('P1'), AS_OF);
    const { answer, calls, units } = await countCalls(test.client, read);
    expect(calls).toBeLessThanOrEqual(MAX_CALLS);
    expect(units).toBeLessThanOrEqual(MAX_UNITS);
    expect(answer.total).toMatchObject({ clients: PLACEMENTS, days: 6 * MONTHS_EACH * PLACEMENTS });
    expect(answer.feedback.answers).toBe(PLACEMENTS);
    expect(answer.reviews).toEqual({ due: PLACEMENTS, onTime: PLACEMENTS });
  });

  it('counts a bonus whose placement has no accepted day yet, to the agreement that it is of', async () => {
    const records = test.records();
    const approved = makeClaim({ state: 'approved', decidedOn: '2021-01-20', amountCents: 45_000 });
    const changes: Change[] = [
      { kind: 'framework', record: makeFramework() },
      { kind: 'agreement', record: makeAgreement() },
      { kind: 'placement', record: makePlacement() },
      { kind: 'sheet', record: makeSheet({ month: '2021-01', state: 'submitted' }) },
      { kind: 'claim', record: approved },
    ];
    must((await records.commit(changes, act)).ok || undefined, 'a write');
    const { agreements, total } = await readPerformance(records, id('P1'), AS_OF);
    expect(total).toEqual({ clients: 0, days: 0, feeCents: 0, bonusCents: 45_000 });
    expect(agreements).toMatchObject([{ agreementId: 'A1', bonusCents: 45_000 }]);
  });
});
