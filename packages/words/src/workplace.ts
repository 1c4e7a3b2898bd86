import { facts } from './facts.ts';
import type { Text } from './language.ts';

/** Where a client works, and what shows that it is no company. */
export const workplace = {
  title: { fi: 'Työpaikka', sv: 'Arbetsplats', en: 'Workplace' },
  atProvider: {
    fi: 'Palveluntuottajan omissa tiloissa.',
    sv: 'I tjänsteproducentens egna lokaler.',
    en: 'At the provider’s own place.',
  },
  unnamed: {
    fi: 'Kukaan ei ole vielä nimennyt sitä.',
    sv: 'Ingen har angett den ännu.',
    en: 'Nobody has named it yet.',
  },
  name: { fi: 'Nimeä työpaikka', sv: 'Namnge arbetsplatsen', en: 'Name the workplace' },
  wasNamed: {
    fi: 'Työpaikka tallennettiin.',
    sv: 'Arbetsplatsen sparades.',
    en: 'The workplace was saved.',
  },
  organisation: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' },
  ownPlace: {
    fi: 'palveluntuottajan omat tilat',
    sv: 'tjänsteproducentens egna lokaler',
    en: 'the provider’s own place',
  },
  from: { fi: 'Alkaen', sv: 'Från och med', en: 'From' },
  earlier: { fi: 'Aiemmat paikat', sv: 'Tidigare platser', en: 'Places before' },
  since: {
    fi: '{{date}} alkaen {{place}}',
    sv: 'från och med {{date}} {{place}}',
    en: 'from {{date}} {{place}}',
  },
  fromHint: {
    fi: 'Jätä tyhjäksi, jos paikka on sama jakson ensimmäisestä päivästä. Kun asiakas siirtyy, kirjoita ensimmäinen päivä uudessa paikassa: aiempi jää näkyviin.',
    sv: 'Lämna tomt om platsen är den samma från periodens första dag. När klienten flyttar, ange den första dagen på den nya platsen: den tidigare finns kvar.',
    en: 'Leave it empty where it is the place from the first day of the placement on. When the client moves, give the first day at the new place: the earlier one stays.',
  },
  businessId: facts.businessId,
  emptyHint: {
    fi: 'Jätä kaikki kentät tyhjiksi, jos asiakas on palveluntuottajan omissa tiloissa.',
    sv: 'Lämna alla fält tomma om klienten är i tjänsteproducentens egna lokaler.',
    en: 'Leave all fields empty where the client works at the provider’s own place.',
  },
  nameHint: {
    fi: 'Jos rekisteri tuntee organisaation, nimi tulee rekisteristä.',
    sv: 'Om registret känner till organisationen kommer namnet därifrån.',
    en: 'Where the register knows the organisation, the name comes from there.',
  },
  municipality: {
    fi: 'Työpaikan kunta',
    sv: 'Arbetsplatsens kommun',
    en: 'Municipality of the workplace',
  },
  basis: {
    fi: 'Mistä ilmenee, ettei se ole yritys',
    sv: 'Vad som visar att den inte är ett företag',
    en: 'What shows that it is no company',
  },
  basisHint: {
    fi: 'Tarvitaan, kun rekisteri ei yksin osoita sitä. Ei tietoja asiakkaasta.',
    sv: 'Behövs när registret inte ensamt visar det. Inga uppgifter om klienten.',
    en: 'Needed where the register alone does not show it. Nothing about the client.',
  },
  checked: { fi: 'Tarkistettu', sv: 'Kontrollerad', en: 'Checked' },
  byRegister: {
    fi: '{{date}}, rekisterin mukaan ei yritys',
    sv: '{{date}}, enligt registret inget företag',
    en: '{{date}}, by the register no company',
  },
  byBasis: {
    fi: '{{date}}, perusteena: {{basis}}',
    sv: '{{date}}, på grund av: {{basis}}',
    en: '{{date}}, because: {{basis}}',
  },
} as const satisfies Readonly<Record<string, Text>>;
