import { expect, it } from 'vitest';

import { newClosed, readClosed } from './closed-draft.ts';

const week = { startsOn: '2021-07-05', endsOn: '2021-07-09', name: 'Kesätauko' };

it('is sent as it was written, for the region or a provider', () => {
  expect(readClosed(week, null)).toEqual({ sent: { ...week, providerId: null }, faults: {} });
  expect(readClosed(week, 'P01').sent).toMatchObject({ providerId: 'P01' });
});

it('says what is missing, and that the end is before the beginning', () => {
  expect(readClosed(newClosed, null)).toMatchObject({
    sent: undefined,
    faults: {
      startsOn: { code: 'field-missing' },
      endsOn: { code: 'field-missing' },
      name: { code: 'field-missing' },
    },
  });
  const turned = readClosed({ ...week, endsOn: '2021-07-04' }, null);
  expect(turned).toMatchObject({ sent: undefined, faults: { endsOn: { code: 'invalid-period' } } });
});
