import { type Kinds, kinds } from '@jatkopolku/application';
import { Unavailable } from '@jatkopolku/kernel';
import { makeFile, makeProvider } from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { formOf } from './form.ts';
import { upgradeTable } from './table-forms.ts';
import { ensureTable } from './table.ts';
import { upgradeItems } from './upgrade-items.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const present = formOf(kinds.file);
const act = { event: 'created', actor: 'test' } as const;

/** A later version of the program: files are listed by a queue, and found by their names. */
const later: Kinds = {
  ...kinds,
  file: {
    ...kinds.file,
    upgrades: [
      ...(kinds.file.upgrades ?? []),
      ({ name, ...earlier }) => ({ ...earlier, name: `${String(name)}.later` }),
    ],
    queue: ({ fileId }) => ({ queue: 'new', place: [fileId] }),
    finds: {
      texts: ({ name }) => [{ place: name, words: name }],
      places: () => [],
    },
    unique: ({ name }) => [['name', name]],
  },
};

async function recordsIn(regionId: string) {
  const items = await test.itemsOf(regionId);
  return items.filter(({ form, pk }) => form !== undefined && !String(pk).includes('#audit#'));
}

it('records of an earlier form are written once more, as they are listed and found since', async () => {
  const regionId = 'upgraded';
  const records = test.records(regionId);
  const file = makeFile();
  await records.commit([{ kind: 'file', record: file }], act);
  await records.commit([{ kind: 'provider', record: makeProvider() }], act);
  const before = await recordsIn(regionId);
  await upgradeItems(test, later);
  const after = await recordsIn(regionId);
  const name = `${file.name}.later`;
  const old = before.find(({ fileId }) => fileId !== undefined);
  expect(after).toContainEqual({
    ...old,
    name,
    form: present + 1,
    qk: 'upgraded#file#queue#file#new',
    qs: file.fileId,
  });
  // What has no newer form is left as it is.
  expect(after).toContainEqual(before.find(({ businessId }) => businessId !== undefined));
  const beside = (await test.itemsOf(regionId)).filter(({ owner }) => owner === file.fileId);
  expect(new Set(beside.map(({ pk }) => pk))).toEqual(
    new Set(['upgraded#file#file-find', 'upgraded#file#file-name']),
  );
  // Once more it changes nothing.
  await upgradeItems(test, later);
  expect(await recordsIn(regionId)).toEqual(after);
});

it('an older program neither reads nor writes over what a newer one has written', async () => {
  const regionId = 'older';
  const records = test.records(regionId);
  const record = makeFile();
  await records.commit([{ kind: 'file', record }], act);
  await upgradeItems(test, later);
  await expect(records.get('file', record)).rejects.toThrow(
    `form ${present + 1} is newer than ${present}`,
  );
  // While a release is under way; the caller comes again.
  await expect(records.get('file', record)).rejects.toBeInstanceOf(Unavailable);
  const change = { kind: 'file', record, before: { record, version: 1 } } as const;
  expect(await records.commit([change], act)).toEqual({
    ok: false,
    error: { code: 'changed-meanwhile' },
  });
});

it('a name that two records would hold stops the upgrade', async () => {
  const own = await openTestTable();
  const records = own.records();
  for (const fileId of ['D1', 'D2']) {
    await records.commit([{ kind: 'file', record: makeFile({ fileId, name: 'same' }) }], act);
  }
  await expect(upgradeItems(own, later)).rejects.toThrow('ConditionalCheckFailed');
  await own.close();
});

it('a table that a newer version has opened is no longer opened by an older one', async () => {
  const own = await openTestTable();
  const records = own.records('region');
  await records.commit([{ kind: 'file', record: makeFile() }], act);
  await Promise.all([upgradeTable(own, later), upgradeTable(own, later)]);
  await expect(ensureTable(own.client, own.table)).rejects.toThrow(`file in form ${present + 1}`);
  await expect(upgradeTable(own, later)).resolves.toBeUndefined();
  const forms = (await own.itemsOf('region')).filter(({ fileId }) => fileId !== undefined);
  expect(forms).toMatchObject([{ form: present + 1 }]);
  await own.close();
});
