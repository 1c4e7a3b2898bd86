import { id, localDate } from '@jatkopolku/kernel';
import { makeClient, makeHost, makePlacement, makeWorkplace } from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { listWorkplaces } from './list-workplaces.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const parish = makeHost({ businessId: '9900111-7', name: 'Parish' });
const hidden = makeHost({ businessId: '9900112-5', name: 'Hidden workshop' });
const protection = { since: localDate('2020-01-01'), source: 'client' } as const;

interface Placed {
  readonly providerId?: string;
  readonly endedOn?: string;
  readonly isProtected?: boolean;
}

it('are those of lasting placements, each once, by name, and none that only a protected client is at', async () => {
  const records = test.records();
  const place = (no: number, hosts: (typeof parish | null)[], placed: Placed = {}) => {
    const { isProtected = false, ...over } = placed;
    const ids = { placementId: `L${no}`, clientId: `C${no}`, ...over };
    const mark = { identityMark: `mark ${no}`, protection: isProtected ? protection : null };
    const { placementId, clientId, providerId } = makePlacement(ids);
    const stays = hosts.map((host, at) => ({
      from: at === 0 ? null : localDate(`2020-02-0${at}`),
      host,
    }));
    return records.commit(
      [
        { kind: 'client', record: makeClient({ clientId, ...mark }) },
        { kind: 'placement', record: makePlacement(ids) },
        {
          kind: 'workplace',
          record: makeWorkplace({ placementId, clientId, providerId, stays }),
        },
      ],
      { event: 'imported', actor: 'test' },
    );
  };
  await place(1, [makeHost(), parish]);
  await place(2, [makeHost()]);
  await place(3, [null]);
  await place(4, [hidden, makeHost()], { isProtected: true });
  await place(5, [makeHost({ businessId: '9900113-3', name: 'Of another' })], { providerId: 'P2' });
  await place(6, [makeHost({ businessId: '9900114-1', name: 'Left' })], { endedOn: '2020-01-31' });
  expect(await listWorkplaces(records, id('P1'), localDate('2020-02-10'))).toEqual([
    { businessId: '9900111-7', name: 'Parish' },
    { businessId: '9900110-9', name: 'Town workshop' },
  ]);
});
