import type { form as en } from '../en/form.ts';

export const form: typeof en = {
  lookAtFields: 'Jotain puuttuu: katso kentät.',
  optional: 'vapaaehtoinen',
  choose: 'Valitse',
  cancel: 'Peruuta',
  unreadable:
    'Jokin teksti on liian pitkä (enintään 2 000 merkkiä, nimet ja yhden rivin kentät 200), tai siinä on merkki, jota ei voi lähettää. Lyhennä tai kirjoita se uudelleen.',
};
