import { acts } from './acts.ts';
import type { Words } from './language.ts';
import { things } from './things.ts';

export const claimSettings = {
  title: things.claimSettings,
  text: {
    fi: 'Asetukset koskevat koko aluetta ja tulevat voimaan heti, myös odottaville hakemuksille. Jokainen muutos jää lokiin.',
    sv: 'Inställningarna gäller hela området och träder i kraft genast, också för ansökningar som väntar. Varje ändring loggas.',
    en: 'The settings hold for the whole region and at once, also for claims that wait. Each change is logged.',
  },
  fourEyes: { fi: 'Kaksi hyväksyjää', sv: 'Två godkännare', en: 'Two approvers' },
  above: {
    fi: 'Kun summa on yli {{amount}}',
    sv: 'När beloppet är över {{amount}}',
    en: 'When the amount is more than {{amount}}',
  },
  never: {
    fi: 'Ei käytössä: yksi hyväksyjä riittää kaikkiin summiin',
    sv: 'Används inte: en godkännare räcker för alla belopp',
    en: 'Off: one approver is enough for any amount',
  },
  change: { fi: 'Muuta asetuksia', sv: 'Ändra inställningarna', en: 'Change the settings' },
  fourEyesAbove: {
    fi: 'Kaksi hyväksyjää, kun summa on yli (euroa)',
    sv: 'Två godkännare när beloppet är över (euro)',
    en: 'Two approvers when the amount is more than (euros)',
  },
  fourEyesHint: {
    fi: 'Jätä tyhjäksi, jos yksi hyväksyjä riittää aina.',
    sv: 'Lämna tomt om en godkännare alltid räcker.',
    en: 'Leave it empty if one approver is always enough.',
  },
  save: acts.save,
  wasSaved: {
    fi: 'Asetukset on tallennettu.',
    sv: 'Inställningarna har sparats.',
    en: 'The settings are saved.',
  },
} satisfies Words;
