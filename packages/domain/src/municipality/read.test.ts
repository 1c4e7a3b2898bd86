import { localDate } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import { readMunicipality } from './read.ts';

const read = (text: string) => {
  const found = readMunicipality(text, localDate('2021-04-01'));
  return found.ok ? found.value : [found.error.code, found.error.details?.['heirs']];
};

describe('a municipality that somebody writes', () => {
  it.each([
    ['Kouvola', 'Kouvola'],
    ['helsingfors', 'Helsinki'],
    ['Jaala', 'Kouvola'],
    ['286', 'Kouvola'],
    [' ', ''],
  ])('%j is %j', (text, name) => {
    expect(read(text)).toBe(name);
  });

  it('that there is none of is refused, and one that was divided names its heirs', () => {
    expect(read('Kouvla')).toEqual(['unknown-municipality', undefined]);
    expect(read('Längelmäki')).toEqual(['municipality-divided', 'Jämsä, Orivesi']);
  });
});
