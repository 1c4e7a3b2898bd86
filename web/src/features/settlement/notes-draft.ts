import { type Operations, operations } from '@jatkopolku/contracts';

import { readBy, withFaults } from '../../form/reading.ts';

/** What is written to providers with a booking. */
export interface NotesDraft {
  readonly notes: readonly { readonly providerId: string; readonly text: string }[];
}

export const noNotes: NotesDraft = { notes: [] };
export const emptyNote: NotesDraft['notes'][number] = { providerId: '', text: '' };

/** The booking of what was on the screen, with the notes, by the API's own schema. */
export function readBooking({ notes }: NotesDraft, expectedMark: string | undefined) {
  type Booking = Operations['bookSettlement'];
  const read = readBy<NotesDraft, Booking>(operations.bookSettlement, { notes, expectedMark });
  const unaddressed = notes.flatMap(({ providerId }, at) =>
    providerId === '' ? [[`notes.${at}.providerId`, 'field-missing'] as const] : [],
  );
  return withFaults(read, unaddressed);
}
