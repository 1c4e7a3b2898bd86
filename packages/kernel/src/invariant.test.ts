import { expect, it } from 'vitest';

import { invariant, must } from './invariant.ts';

it('what holds is passed over, what does not is a bug', () => {
  expect(() => invariant(true, 'fine')).not.toThrow();
  expect(() => invariant(false, 'one is two')).toThrow('Broken invariant: one is two');
});

it.each([0, '', false])('%j is there', (value) => {
  expect(must(value, 'a value')).toBe(value);
});

it.each([null, undefined])('%s is not', (value) => {
  expect(() => must(value, 'a value')).toThrow('a value is missing');
});
