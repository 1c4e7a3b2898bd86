import { makeSheet } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { emptyCorrection, emptyDay, readCorrection } from './correction-draft.ts';

const sheet = makeSheet();
const read = (days: readonly object[], reason = 'It was another day.') =>
  readCorrection({ days: days.map((day) => ({ ...emptyDay, ...day })), reason }, sheet);

describe('a correction of a month', () => {
  it('asks for a day, what it becomes, and why', () => {
    expect(readCorrection(emptyCorrection, sheet).faults).toEqual({
      'days.0.day': { code: 'field-missing' },
      'days.0.mark': { code: 'field-missing' },
      reason: { code: 'field-missing' },
    });
  });

  it.each([
    [{ day: '2020-02-01', mark: 'sick' }, { 'days.0.day': { code: 'invalid-date' } }],
    [{ day: '2020-01-07', mark: 'present' }, { 'days.0.hours': { code: 'hours-missing' } }],
  ])('refuses %j', (day, faults) => {
    expect(read([day]).faults).toEqual(faults);
  });

  it('sends days with the travel that they had, absences, and days that go', () => {
    const days = [
      { day: '2020-01-08', mark: 'present', hours: '4,5' },
      { day: '2020-01-07', mark: 'authorised' },
      { day: '2020-01-09', mark: 'clear' },
    ];
    expect(read(days).sent).toEqual({
      reason: 'It was another day.',
      days: {
        '07': { status: 'absent', hours: null, absenceReason: 'authorised', travelCents: null },
        '08': { status: 'present', hours: '4.5', absenceReason: null, travelCents: 640 },
        '09': null,
      },
    });
  });

  it('shows what the API finds wrong of a day at its row', () => {
    const { fieldOf } = read([{ day: '2020-01-08', mark: 'present', hours: '3' }]);
    expect(fieldOf?.(['days', '08'])).toBe('days.0.day');
  });
});
