import { expect, it } from 'vitest';

import { lineEventOf, lineEvents } from './line-event.ts';

it('an event has its name, and is a change where it is not known by name', () => {
  expect(lineEvents.map(lineEventOf)).toEqual(lineEvents);
  expect(lineEventOf('price-changed')).toBe('changed');
});
