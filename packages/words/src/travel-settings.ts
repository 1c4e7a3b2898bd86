import { acts } from './acts.ts';
import { facts } from './facts.ts';
import type { Words } from './language.ts';
import { things } from './things.ts';

/** The region's cap on travel, as its admin sets it. */
export const travelSettings = {
  title: things.travelSettings,
  text: {
    fi: 'Katto koskee asiakkaan yhden päivän matkakorvausta koko alueella. Ylittävä osa pidätetään, kunnes hyväksyjä hyväksyy sen perustellusti. Jo hyväksytyt kuukausilistat eivät muutu. Jokainen muutos jää lokiin.',
    sv: 'Taket gäller en klients reseersättning för en dag i hela området. Det som överskrider taket hålls inne tills en godkännare godkänner det med en motivering. Månadslistor som redan är godkända ändras inte. Varje ändring loggas.',
    en: 'The cap is on a client’s travel of one day in the whole region. What is above it is held until an approver accepts it with a reason. Month sheets that are accepted do not change. Each change is logged.',
  },
  cap: facts.travelCap,
  none: {
    fi: 'Ei käytössä: matka maksetaan, olipa se mikä tahansa',
    sv: 'Används inte: resan betalas oavsett belopp',
    en: 'Off: travel of any amount is paid',
  },
  from: facts.fromDate,
  change: { fi: 'Muuta kattoa', sv: 'Ändra taket', en: 'Change the cap' },
  firstDay: facts.firstDay,
  firstDayHint: {
    fi: 'Aikaisintaan tämän kuun ensimmäinen. Myöhemmäksi suunnitellut katot poistuvat.',
    sv: 'Tidigast den första i den här månaden. Tak som har planerats för senare dagar tas bort.',
    en: 'The first of this month at the earliest. Caps planned for later days go.',
  },
  amount: {
    fi: 'Päiväkatto (euroa)',
    sv: 'Tak per dag (euro)',
    en: 'Cap per day (euros)',
  },
  amountHint: {
    fi: 'Jätä tyhjäksi, jos kattoa ei ole.',
    sv: 'Lämna tomt om det inte finns något tak.',
    en: 'Leave it empty for no cap.',
  },
  save: acts.save,
  wasSaved: {
    fi: 'Katto on tallennettu.',
    sv: 'Taket har sparats.',
    en: 'The cap is saved.',
  },
} satisfies Words;
