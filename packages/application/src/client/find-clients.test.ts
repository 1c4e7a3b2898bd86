import type { Caller } from '@jatkopolku/domain/access';
import { MAX_FOUND } from '@jatkopolku/domain/client';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { id, must, parsePersonalIdentityCode } from '@jatkopolku/kernel';
import { makeClient, makePlacement } from '@jatkopolku/testing/builders';
import { codesOf } from '@jatkopolku/testing/saved';
import { TODAY, type TestRegion, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { createClient } from './create-client.ts';
import { findClients } from './find-clients.ts';
import { nameClients } from './name-clients.ts';

const act = { event: 'imported', actor: 'test' } as const;
/** By client: first name, last name, identity code. */
const people = {
  C1: ['Siiri', 'Lehtinen', '010190-901R'],
  C2: ['Siiri', 'Lehtinen', '010290-901J'],
  C3: ['Åke', 'Öhman', '010390-901B'],
} as const;

let table: TestTable;
let region: TestRegion;
let regions = 0;
beforeAll(async () => {
  table = await openTestTable();
});
afterAll(() => table.close());
beforeEach(() => {
  region = table.region(`found-${(regions += 1)}`);
});

async function have(names: readonly (keyof typeof people)[] = ['C1', 'C2', 'C3']): Promise<void> {
  for (const name of names) {
    const [firstName, lastName, personalIdentityCode] = people[name];
    const facts = { firstName, lastName, municipality: 'Kouvola', language: 'fi', iban: null };
    const made = { ...facts, clientId: id<'Client'>(name), personalIdentityCode };
    const by = { actor: 'case-worker', name: 'Case Worker', today: TODAY };
    expect(await codesOf(createClient(region, made, by))).toEqual([]);
  }
}

const caller: Pick<Caller, 'userId' | 'name' | 'roles' | 'providerId'> = {
  userId: 'maija',
  name: 'Maija Worker',
  roles: ['case-worker'],
  providerId: null,
};
const asker = (own: ProviderId | null = null) => ({ ...region, caller, own });

async function found(words: string): Promise<(string | number | null)[][] | undefined> {
  const result = await findClients(asker(), { words });
  return result.ok
    ? result.value.items.map(({ record, birthYear }) => [record.clientId, birthYear])
    : undefined;
}

describe('findClients', () => {
  const c1 = ['C1', 1990];
  const c2 = ['C2', 1990];
  it.each([
    ['the beginning of a last name, with years where names are alike', 'leht', [c1, c2]],
    ['letters without their marks', 'ohm', [['C3', null]]],
    ['an id', 'C3', [['C3', null]]],
    ['an identity code', people.C1[2], [['C1', null]]],
    ['an identity code as people write it', ` ${people.C1[2].toLowerCase()} `, [['C1', null]]],
    ['a part of an identity code', '010190', []],
    ['nobody’s name', 'Virtanen', []],
  ])('finds by %s', async (_name, words, expected) => {
    await have();
    expect(await found(words)).toEqual(expected);
  });

  it('goes on page by page, each client once, and not by a cursor of its own making', async () => {
    await have(['C1']);
    const personalIdentityCode = must(parsePersonalIdentityCode(people.C2[2]), 'a code');
    for (let index = 0; index < MAX_FOUND; index += 1) {
      const clientId = id<'Client'>(`D${index}`);
      const sealed = await region.vault.seal({ personalIdentityCode, iban: null }, clientId);
      const record = makeClient({ clientId, lastName: `Lehto ${index}`, sealed });
      await region.records.commit([{ kind: 'client', record }], act);
    }
    const page = await findClients(asker(), { words: 'leht' });
    const cursor = (page.ok && page.value.nextCursor) || undefined;
    const rest = await findClients(asker(), { words: 'leht', cursor });
    const ids = [page, rest].flatMap((one) =>
      one.ok ? one.value.items.map(({ record }) => record.clientId) : [],
    );
    expect(new Set(ids).size).toBe(MAX_FOUND + 1);
    expect(ids).toHaveLength(MAX_FOUND + 1);
    expect(rest).toMatchObject({ value: { nextCursor: null } });
    expect(await codesOf(findClients(asker(), { words: 'leht', cursor: 'x' }))).toEqual([
      'cursor-invalid',
    ]);
  });
});

describe('nameClients', () => {
  const all = ['C1', 'C2', 'C3', 'C3', 'C9'].map((name) => id<'Client'>(name));
  const named = async (own: string | null) =>
    (await nameClients(asker(own === null ? null : id<'Provider'>(own)), all))
      .map(({ clientId, birthYear }) => `${clientId} ${birthYear}`)
      .toSorted();

  it('names each client that there is once, with the year of birth of namesakes', async () => {
    await have();
    expect(await named(null)).toEqual(['C1 1990', 'C2 1990', 'C3 null']);
  });

  it('names to a provider only those who are or were placed with it', async () => {
    await have();
    const placement = makePlacement({ clientId: 'C1' });
    await region.records.commit([{ kind: 'placement', record: placement }], act);
    expect(await named('P1')).toEqual(['C1 null']);
    expect(await named('P2')).toEqual([]);
  });
});
