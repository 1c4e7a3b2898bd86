import type { form as en } from '../en/form.ts';

export const form: typeof en = {
  lookAtFields: 'Något saknas: se fälten.',
  optional: 'frivillig',
  choose: 'Välj',
  cancel: 'Avbryt',
  unreadable:
    'En text är för lång (högst 2 000 tecken, namn och enradiga fält högst 200) eller innehåller ett tecken som inte kan sändas. Förkorta den eller skriv om den.',
};
