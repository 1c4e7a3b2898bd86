import { admission } from './admission.ts';
import { claimLetterWords } from './claim-letter.ts';
import { facts } from './facts.ts';
import type { Words } from './language.ts';
import { placement } from './placement.ts';
import { recoveryLetter } from './recovery-letter.ts';
import { recovery } from './recovery.ts';
import { things } from './things.ts';

/** The decision on a placement that the client gets. */
export const placementLetter = {
  titles: {
    start: {
      fi: 'Päätös: kuntouttava työtoiminta alkaa',
      sv: 'Beslut: arbetsverksamhet i rehabiliteringssyfte börjar',
      en: 'Decision: rehabilitative work activity starts',
    },
    interrupt: {
      fi: 'Päätös: kuntouttava työtoiminta keskeytyy',
      sv: 'Beslut: arbetsverksamhet i rehabiliteringssyfte avbryts',
      en: 'Decision: rehabilitative work activity is interrupted',
    },
    resume: {
      fi: 'Päätös: kuntouttava työtoiminta jatkuu',
      sv: 'Beslut: arbetsverksamhet i rehabiliteringssyfte fortsätter',
      en: 'Decision: rehabilitative work activity goes on',
    },
  },
  facts: {
    client: things.client,
    provider: things.provider,
    placement: { fi: 'Jakson tunnus', sv: 'Periodens nummer', en: 'Number of the placement' },
    period: { fi: 'Sovittu jakso', sv: 'Avtalad period', en: 'Agreed period' },
    daysPerWeek: facts.daysPerWeek,
    hoursPerDay: placement.fields.hoursPerDay,
    plan: facts.plan,
    decidedOn: recoveryLetter.facts.decidedOn,
  },
  decision: {
    heading: admission.decide.title,
    start: {
      fi: 'Toiminta alkaa {{firstDay}}.',
      sv: 'Verksamheten börjar {{firstDay}}.',
      en: 'The activity starts on {{firstDay}}.',
    },
    interrupt: {
      fi: 'Toiminta keskeytyy {{firstDay}}. Keskeytys kestää, kunnes toiminnan jatkamisesta päätetään.',
      sv: 'Verksamheten avbryts {{firstDay}}. Avbrottet varar tills det beslutas att verksamheten fortsätter.',
      en: 'The activity is interrupted from {{firstDay}} until it is decided that it goes on.',
    },
    resume: {
      fi: 'Toiminta jatkuu {{firstDay}}.',
      sv: 'Verksamheten fortsätter {{firstDay}}.',
      en: 'The activity goes on from {{firstDay}}.',
    },
  },
  grounds: {
    heading: placement.decisions.reason,
    law: {
      fi: 'Laki kuntouttavasta työtoiminnasta (189/2001).',
      sv: 'Lagen om arbetsverksamhet i rehabiliteringssyfte (189/2001).',
      en: 'Act on Rehabilitative Work Activity (189/2001).',
    },
  },
  decider: {
    heading: recovery.decided,
    text: { fi: '{{decider}}', sv: '{{decider}}', en: '{{decider}}' },
  },
  appeal: {
    heading: {
      fi: 'Oikaisuvaatimusohje',
      sv: 'Anvisning för omprövningsbegäran',
      en: 'How to ask for a review',
    },
    right: {
      fi: 'Tähän päätökseen tyytymätön voi vaatia oikaisua (189/2001 28 §, hallintolaki 434/2003 49 b §). Päätökseen ei saa hakea muutosta valittamalla.',
      sv: 'Den som är missnöjd med beslutet får begära omprövning (189/2001 28 §, förvaltningslagen 434/2003 49 b §). Beslutet får inte överklagas genom besvär.',
      en: 'If you are not content with this decision, you may ask for a review (189/2001 §28, Administrative Procedure Act 434/2003 §49 b). The decision cannot be appealed to a court before that.',
    },
    term: {
      fi: 'Oikaisuvaatimus on tehtävä {{days}} päivän kuluessa siitä, kun sait päätöksen tiedoksi. Tiedoksisaantipäivää ei lasketa mukaan. Kirjeen katsotaan tulleen tiedoksi seitsemäntenä päivänä lähettämisestä, jollei muuta näytetä.',
      sv: 'Begäran ska göras inom {{days}} dagar från det att du fick del av beslutet. Dagen då du fick del av det räknas inte med. Ett brev anses ha nått dig den sjunde dagen efter att det sändes, om inte något annat visas.',
      en: 'Ask for it within {{days}} days of getting the decision; the day of getting it is not counted. A letter is taken to have reached you on the seventh day after it was sent, unless shown otherwise.',
    },
    how: {
      fi: 'Kirjoita, mitä päätöstä vaatimus koskee, miten päätöstä pitäisi muuttaa ja miksi, sekä nimesi ja yhteystietosi. Allekirjoita vaatimus ja toimita se hyvinvointialueen kirjaamoon: {{county}}.',
      sv: 'Skriv vilket beslut begäran gäller, hur beslutet borde ändras och varför, samt ditt namn och dina kontaktuppgifter. Underteckna begäran och lämna den till välfärdsområdets registratorskontor: {{county}}.',
      en: 'Write which decision it is about, how it should be changed and why, with your name and how to reach you. Sign it and send it to the registry of the county: {{county}}.',
    },
  },
  asking: {
    heading: { ...claimLetterWords.asking.heading, en: 'More information' },
    text: {
      fi: 'Lisätietoja antaa {{county}}. Mainitse yhteydenotossa jakson tunnus {{placementId}}.',
      sv: 'Ytterligare information ges av {{county}}. Uppge periodens nummer {{placementId}} när du tar kontakt.',
      en: '{{county}} gives more information. Name the placement’s number, {{placementId}}, when you get in touch.',
    },
  },
} satisfies Words;
