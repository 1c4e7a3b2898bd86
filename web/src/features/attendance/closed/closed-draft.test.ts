import { id } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import { OTHER, newClosed, readClosed } from './closed-draft.ts';

const days = { startsOn: '2021-07-05', endsOn: '2021-07-09', name: 'Kesätauko' };
const week = { ...newClosed, ...days };
const P01 = id<'Provider'>('P01');

it('is sent as it was written, for the region or a provider', () => {
  const whole = { ...days, workplace: null };
  expect(readClosed(week, null)).toMatchObject({
    sent: { ...whole, providerId: null },
    faults: {},
  });
  expect(readClosed(week, P01).sent).toMatchObject({ providerId: 'P01' });
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

describe('of a workplace', () => {
  it('that is named for a client is sent by its business ID alone', () => {
    const { sent } = readClosed({ ...week, place: '9900110-9', businessId: 'left' }, P01);
    expect(sent).toMatchObject({ workplace: { businessId: '9900110-9', name: '' } });
  });

  const other = { ...week, place: OTHER };

  it('that is not is sent with its name', () => {
    const { sent } = readClosed({ ...other, businessId: ' 9900111-7 ', placeName: 'Parish' }, P01);
    expect(sent).toMatchObject({ workplace: { businessId: '9900111-7', name: 'Parish' } });
  });

  it('without a name is refused at the field', () => {
    const { sent, faults } = readClosed({ ...other, businessId: '9900111-7' }, P01);
    expect([sent, faults.placeName]).toMatchObject([undefined, { code: 'field-missing' }]);
  });

  it.each([
    ['no business ID', '', 'field-missing'],
    ['a wrong one', '9900110-8', 'invalid-business-id'],
  ])('with %s is refused at the field', (_, businessId, code) => {
    const { sent, faults } = readClosed({ ...other, businessId }, P01);
    expect([sent, faults.businessId]).toMatchObject([undefined, { code }]);
  });
});
