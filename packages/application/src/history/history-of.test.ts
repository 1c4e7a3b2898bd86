import { historyKeys } from '@jatkopolku/contracts';
import { historyKinds } from '@jatkopolku/domain/history';
import { expect, it } from 'vitest';

import { historyOf } from './history-of.ts';

/** Every part of a key, by its own name. */
const parts = Object.fromEntries(
  Object.values(historyKeys)
    .flat()
    .map((name) => [name, `the ${name}`]),
);

it.each(historyKinds)('a record of the kind %s is named by what the API asks for', (kind) => {
  const { key } = historyOf({ ...parts, kind });
  expect(key).toEqual(Object.fromEntries(historyKeys[kind].map((name) => [name, `the ${name}`])));
});
