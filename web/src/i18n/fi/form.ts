import type { form as en } from '../en/form.ts';

export const form: typeof en = {
  lookAtFields: 'Jotain puuttuu: katso kentät.',
  optional: 'vapaaehtoinen',
  choose: 'Valitse',
  cancel: 'Peruuta',
};
