import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { type Fields, type Kind, kinds } from '@jatkopolku/application';
import { id, must } from '@jatkopolku/kernel';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';

import { formOf } from './form.ts';
import { fromItem, toItem } from './items.ts';
import { storedSample } from './stored-sample.ts';
import { tableDefinition } from './table-definition.ts';
import { upgradeItems } from './upgrade-items.ts';

const everyKind = z.array(z.custom<Kind>()).parse(Object.keys(kinds));
const newest = Math.max(...everyKind.map((kind) => formOf(kinds[kind])));
const generations = Array.from({ length: newest - 1 }, (_, at) => at + 1);

let test: TestTable;
beforeEach(async () => {
  test = await openTestTable();
});
afterEach(() => test.close());

/** What a program of the generation stored: each kind in the form that it had then. */
function storedIn(generation: number): [Kind, Fields][] {
  const changedAt = '2021-01-04T09:00:00.000Z';
  return everyKind.map((kind) => {
    const form = Math.min(generation, formOf(kinds[kind]));
    return [kind, { ...storedSample(kind, form), changedAt }];
  });
}

async function put(items: readonly Fields[]): Promise<void> {
  for (let first = 0; first < items.length; first += 25) {
    const puts = items.slice(first, first + 25).map((Item) => ({ PutRequest: { Item } }));
    await test.client.send(new BatchWriteCommand({ RequestItems: { [test.table]: puts } }));
  }
}

const fileId = id<'File'>('F1');
const act = { event: 'changed', actor: 'test' } as const;
const inNewest = (kind: Kind, item: Fields) => toItem('region', kind, fromItem(kind, item));

/** The form, and the keys by which a record is found. */
function keysOf(item: Fields): Fields {
  const keys = ['form', ...tableDefinition.AttributeDefinitions.map((one) => one.AttributeName)];
  return Object.fromEntries(keys.flatMap((key) => (key in item ? [[key, item[key]]] : [])));
}

/** Every real change of form so far: the table of a program that had none of them, or some. */
describe.each(generations)('a table of generation %i', (generation) => {
  const stored = storedIn(generation);
  const earlier = stored.flatMap(([kind, { form }]) =>
    Number(form) < formOf(kinds[kind]) ? [kind] : [],
  );
  beforeEach(() => put(stored.map(([, item]) => item)));

  it('is read as it is, while it is upgraded and after it, and nothing of it is lost', async () => {
    const records = test.records('region');
    const read = () => records.get('file', { fileId });
    const before = await read();
    const [upgraded, during] = await Promise.all([upgradeItems(test, kinds), read()]);
    expect(during).toEqual(before);
    expect(upgraded).toEqual(Object.fromEntries(earlier.map((kind) => [kind, 1])));
    const items = await test.itemsOf('region');
    for (const [kind, item] of stored) {
      const found = items.find(({ pk, sk }) => pk === item['pk'] && sk === item['sk']);
      expect(fromItem(kind, must(found, kind))).toEqual(fromItem(kind, item));
      expect(found).toMatchObject(keysOf(inNewest(kind, item)));
      expect(found).toMatchObject({ version: item['version'], changedAt: item['changedAt'] });
    }
  });

  it('is upgraded once by two who do it at once, and again by nobody', async () => {
    const both = await Promise.all([upgradeItems(test, kinds), upgradeItems(test, kinds)]);
    const written = both.flatMap((counts) => Object.entries(counts));
    expect(written.map(([kind]) => kind).toSorted()).toEqual(earlier.toSorted());
    expect(written.every(([, count]) => count === 1)).toBe(true);
    expect(await upgradeItems(test, kinds)).toEqual({});
  });

  it('keeps what is changed while it is upgraded', async () => {
    const records = test.records('region');
    const before = must(await records.get('file', { fileId }), 'the file');
    const record = { ...before.record, name: 'changed-meanwhile.pdf' };
    const change = records.commit([{ kind: 'file', record, before }], act);
    const [changed] = await Promise.all([change, upgradeItems(test, kinds)]);
    // The upgrade keeps the version: who read before it is not refused by it.
    expect(changed.ok).toBe(true);
    const version = before.version + 1;
    expect(await records.get('file', { fileId })).toMatchObject({ version, record });
  });
});
