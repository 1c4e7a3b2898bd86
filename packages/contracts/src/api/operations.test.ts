import { type Action, actionsOn, kindOfAction } from '@jatkopolku/domain/access';
import { expect, it } from 'vitest';
import * as z from 'zod';

import type { Operation } from './operation.ts';
import { operationSlices, operations } from './operations.ts';
import { operationName, operationSlice } from './slice-of.ts';
import { subjectKeys } from './subject.ts';

const all = Object.entries<Operation>(operations);

function fieldsOf(schema: Operation['body']): string[] {
  const shape = 'shape' in schema && typeof schema.shape === 'object' ? schema.shape : {};
  return Object.keys(shape ?? {});
}

it.each(all)('%s names its subject by the whole key', (_, { subject, ...parts }) => {
  for (const { kind, part } of typeof subject === 'string' ? [] : subject) {
    // The token says whose feed it is.
    expect(fieldsOf(parts[part])).toEqual(expect.arrayContaining([...subjectKeys[kind]]));
  }
});

it.each(all)('%s refuses at fields that its body has', (_, { problems, body }) => {
  const places = Object.values(problems).filter((pointer) => pointer !== '');
  const fieldOf = (pointer: string) => pointer.split('/')[1] ?? '';
  expect(places.filter((pointer) => !fieldsOf(body).includes(fieldOf(pointer)))).toEqual([]);
});

const changes = all.filter(([, { effect }]) => effect === 'change');

it.each(changes)('%s says which kind of record decides it', (name) => {
  expect(kindOfAction(name as Action)).toBeDefined();
});

const singles = all.filter(
  ([, { effect, answer }]) =>
    effect === 'read' && ['record', 'version'].every((name) => fieldsOf(answer).includes(name)),
);

it.each(singles)('%s reads one record, and says what may be done to it', (name, { acted }) => {
  // Nothing is done to what was answered, shown or given once.
  const isKept = ['readRegisterAnswer', 'readInspection', 'readPaymentBatch'].includes(name);
  expect(acted === undefined).toBe(isKept);
});

it.each(all.filter(([, { acted }]) => acted))('%s names every action', (_, { acted, answer }) => {
  const { actions, ...shape } = (answer as z.ZodObject).shape;
  const schema = actions instanceof z.ZodNullable ? actions.unwrap() : actions;
  expect(Object.keys(shape)).toContain(acted?.at);
  expect(Object.keys((schema as z.ZodObject).shape)).toEqual(acted && actionsOn(acted.kind));
});

it.each(Object.entries(operationSlices))('the operations of %s know their names', (slice, own) => {
  for (const [name, operation] of Object.entries<Operation>(own)) {
    expect([operationSlice(operation), operationName(operation)]).toEqual([slice, name]);
  }
});
