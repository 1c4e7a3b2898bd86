import { expect, it } from 'vitest';

import type { Operation } from './operation.ts';
import { operations } from './operations.ts';
import { subjectKeys } from './subject.ts';

const all = Object.entries<Operation>(operations);

function fieldsOf(schema: Operation['body']): string[] {
  const shape = 'shape' in schema && typeof schema.shape === 'object' ? schema.shape : {};
  return Object.keys(shape ?? {});
}

it.each(all)('%s names its subject by the whole key', (_, { subject, ...parts }) => {
  for (const { kind, part } of typeof subject === 'string' ? [] : subject) {
    // Whose feed it is, the token tells.
    expect(fieldsOf(parts[part])).toEqual(expect.arrayContaining([...subjectKeys[kind]]));
  }
});

it.each(all)('%s refuses at fields that its body has', (_, { problems, body }) => {
  const places = Object.values(problems).filter((pointer) => pointer !== '');
  expect(places.filter((pointer) => !fieldsOf(body).includes(pointer.slice(1)))).toEqual([]);
});
