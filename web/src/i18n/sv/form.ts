import type { form as en } from '../en/form.ts';

export const form: typeof en = {
  lookAtFields: 'Något saknas: se fälten.',
  optional: 'frivillig',
  choose: 'Välj',
  cancel: 'Avbryt',
};
