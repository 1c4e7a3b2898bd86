import type { BodyOf, Operations } from '@jatkopolku/contracts';

import type { Answer } from '../../api/operation-names.ts';
import { type Form, useForm } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useSend } from '../../queries/use-send.ts';
import { type NotesDraft, noNotes, readBooking } from './notes-draft.ts';
import type { Comparison } from './queries.ts';

type Booking = BodyOf<Operations['bookSettlement']>;

interface BookingForm extends Form<NotesDraft> {
  /** What is asked next is asked for the first time: a press that is sent again books once. */
  readonly begin: () => void;
}

/**
 * Books what was on the screen, with what is written to providers.
 * @param onBooked hears how many runs it made.
 */
export function useBooking(
  { month, mark, runs: before }: Comparison,
  onBooked: (count: number) => void,
): BookingForm {
  const { t } = useTranslation('settlement');
  const book = useSend('bookSettlement');
  const form = useForm<NotesDraft, Booking, Answer<'bookSettlement'>>({
    name: `booking ${month}`,
    first: noNotes,
    // It decides about the page, and waits for what else is edited on it.
    isFinal: true,
    read: (draft) => readBooking(draft, mark),
    working: t('isBooking'),
    send: (body, key) => book({ params: { month }, body, key }),
    onSent: ({ items: after }) => onBooked(after.length - before.length),
  });
  const begin = () => {
    form.dismiss();
    form.write({});
  };
  return { ...form, begin };
}
