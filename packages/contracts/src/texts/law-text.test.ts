import { expect, it } from 'vitest';

import { lawText } from './law-text.ts';

it.each([
  ['fi', '1233/2006 §5.1(1)', '1233/2006 5 § 1 mom. 1 kohta'],
  ['sv', '1233/2006 §5.1(1)', '1233/2006 5 § 1 mom. 1 punkten'],
  ['en', '1233/2006 §5.1(1)', '1233/2006 §5.1(1)'],
  ['fi', '1233/2006 §5.1(3), §5.5', '1233/2006 5 § 1 mom. 3 kohta, 5 § 5 mom.'],
  ['fi', '189/2001 §13.2', '189/2001 13 § 2 mom.'],
  ['fi', '189/2001 §13 b', '189/2001 13 b §'],
  ['sv', '1397/2016 §80.1', '1397/2016 80 § 1 mom.'],
  ['fi', 'EOAK/348/2021, 1.3.1', 'EOAK/348/2021, 1.3.1'],
] as const)('in %s %j is cited as %j', (language, place, text) => {
  expect(lawText(place, language)).toBe(text);
});
