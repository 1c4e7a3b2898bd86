import { expect, it } from 'vitest';

import { emptyNote, noNotes, readBooking } from './notes-draft.ts';

it('a booking goes by what was on the screen, with what is written to providers', () => {
  const note = { providerId: 'P1', text: 'Two days came late.' };
  expect(readBooking(noNotes, 'mark').sent).toEqual({ expectedMark: 'mark', notes: [] });
  expect(readBooking({ notes: [note] }, 'mark').sent).toMatchObject({ notes: [note] });
});

it('a note without its provider or its words is not sent', () => {
  const { sent, faults } = readBooking({ notes: [emptyNote] }, 'mark');
  expect(sent).toBeUndefined();
  expect(faults).toEqual({
    'notes.0.providerId': { code: 'field-missing' },
    'notes.0.text': { code: 'field-missing' },
  });
});
