import { must } from '@jatkopolku/kernel';
import { makeSheet } from '@jatkopolku/testing/builders';
import { openTestTable } from '@jatkopolku/testing/table';

import type { Bench } from '../bench.ts';
import { itemBytes } from '../fixtures/item-bytes.ts';

const people = ['1', '2', '3'].map((no) => `${no}0000000-0000-4000-8000-000000000000`);
const days = Array.from({ length: 23 }, (_, day) => String(day + 1).padStart(2, '0'));

/**
 * The largest month sheet that there is in practice: four attended days of each week with a journey of more
 * than 100 euros, an absence on the fifth, logged by three people with the ids of an identity provider, and
 * accepted. A kilobyte is what a write unit takes.
 */
export const sheetSize: Bench = {
  id: 'sheet-size',
  name: 'The size of a month sheet',
  run: async () => {
    const test = await openTestTable();
    try {
      const records = test.records('kymenlaakso');
      const record = makeSheet({
        clientId: 'C-0GQ5CFNKHP',
        placementId: 'L-0GQ5CFNKHP',
        providerId: 'P-0GQ5CFNKHP',
        agreementId: 'A-0GQ5CFNKHP',
        loggedBy: people,
        submittedBy: people[0] ?? null,
        submittedOn: '2021-04-01',
        days: Object.fromEntries(days.map((day, at) => [day, at % 5 === 4 ? 's' : '5.5+12640'])),
      });
      await records.commit([{ kind: 'sheet', record }], {
        event: 'sheet-accepted',
        actor: people[1] ?? '',
      });
      const items = await test.itemsOf('kymenlaakso');
      const sheet = items.find(({ pk }) => String(pk).includes('#attendance#sheet#'));
      return [
        {
          id: 'sheet-size',
          name: 'bytes of the largest month sheet',
          value: itemBytes(must(sheet, 'the sheet')),
          unit: 'bytes',
          goal: { atMost: 1_024 },
        },
      ];
    } finally {
      await test.close();
    }
  },
};
