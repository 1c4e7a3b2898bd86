import { shownFields } from '@jatkopolku/domain/history';
import { expect, it } from 'vitest';

import { historyFields } from './history-fields.ts';
import { isText } from './in-language.ts';

const nameOf = (field: string) =>
  field
    .split('.')
    .reduce<unknown>((names, part) => Reflect.get(Object(names), part), historyFields);

it.each(shownFields)('%s has a name in each language', (field) => {
  expect(nameOf(field)).toSatisfy(isText);
});
