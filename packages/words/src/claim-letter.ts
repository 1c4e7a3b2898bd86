import type { LetterLanguage, Words } from './language.ts';
import { optionLetterWords } from './option-letter.ts';

const { provider, framework, lot, decidedOn } = optionLetterWords.facts;

/** The official letter of a decision on a claim. */
export const claimLetterWords = {
  titles: {
    approved: {
      fi: 'Päätös: bonushakemus hyväksytään',
      sv: 'Beslut: bonusansökan godkänns',
    },
    less: {
      fi: 'Päätös: bonushakemus hyväksytään osittain',
      sv: 'Beslut: bonusansökan godkänns delvis',
    },
    rejected: {
      fi: 'Päätös: bonushakemus hylätään',
      sv: 'Beslut: bonusansökan avslås',
    },
  },
  facts: {
    provider,
    framework,
    lot,
    claimId: { fi: 'Hakemuksen tunnus', sv: 'Ansökans nummer' },
    clientId: { fi: 'Asiakkaan tunnus', sv: 'Klientens nummer' },
    path: { fi: 'Jatkopolku', sv: 'Fortsatt väg' },
    part: { fi: 'Bonuksen osa', sv: 'Del av bonusen' },
    pathStartsOn: { fi: 'Jatkopolku alkoi', sv: 'Den fortsatta vägen började' },
    submittedOn: { fi: 'Hakemus tehtiin', sv: 'Ansökan gjordes' },
    claimed: { fi: 'Haettu bonus', sv: 'Sökt bonus' },
    approved: { fi: 'Hyväksytty bonus', sv: 'Godkänd bonus' },
    decidedOn,
  },
  lasting: {
    fi: 'Toinen osa: jatkopolku on kestänyt sovitun ajan',
    sv: 'Andra delen: den fortsatta vägen har varat den avtalade tiden',
  },
  providerNamed: optionLetterWords.providerNamed,
  decision: {
    heading: { fi: 'Päätös', sv: 'Beslut' },
    approved: {
      fi: 'Tilaaja hyväksyy hakemuksen. Bonus on {{approved}}, ja se maksetaan päätöskuukauden tilityksessä.',
      sv: 'Beställaren godkänner ansökan. Bonusen är {{approved}} och betalas i beslutsmånadens redovisning.',
    },
    less: {
      fi: 'Tilaaja hyväksyy hakemuksen osittain. Haettu bonus on {{claimed}} ja hyväksytty bonus {{approved}}. Se maksetaan päätöskuukauden tilityksessä.',
      sv: 'Beställaren godkänner ansökan delvis. Den sökta bonusen är {{claimed}} och den godkända {{approved}}. Den betalas i beslutsmånadens redovisning.',
    },
    rejected: {
      fi: 'Tilaaja hylkää hakemuksen. Bonusta ei makseta.',
      sv: 'Beställaren avslår ansökan. Ingen bonus betalas.',
    },
    rejectedLasting: {
      fi: 'Tilaaja hylkää hakemuksen bonuksen toisesta osasta, eikä sitä makseta. Ensimmäinen osa ei muutu.',
      sv: 'Beställaren avslår ansökan om bonusens andra del, och den betalas inte. Den första delen ändras inte.',
    },
  },
  grounds: {
    heading: { fi: 'Perustelut', sv: 'Motivering' },
    met: {
      fi: 'Hakemus täyttää sopimuksen ehdot bonuksen maksamiselle.',
      sv: 'Ansökan uppfyller avtalets villkor för bonus.',
    },
  },
  decider: {
    heading: { fi: 'Päättäjä', sv: 'Beslutsfattare' },
    person: {
      fi: 'Päätöksen teki {{decider}}.',
      sv: 'Beslutet fattades av {{decider}}.',
    },
    two: {
      fi: 'Päätöksen teki kaksi henkilöä: ensin {{firstApprover}} {{firstOn}} ja sitten {{decider}} {{decidedOn}}.',
      sv: 'Beslutet fattades av två personer: först {{firstApprover}} {{firstOn}} och sedan {{decider}} {{decidedOn}}.',
    },
    rule: {
      fi: 'Päätös tehtiin automaattisesti: {{decider}}, voimassa {{inForceFrom}} alkaen.',
      sv: 'Beslutet fattades automatiskt: {{decider}}, i kraft från och med {{inForceFrom}}.',
    },
  },
  objecting: {
    heading: { fi: 'Jos olette eri mieltä', sv: 'Om ni är av annan åsikt' },
    how: {
      fi: 'Voitte tehdä päätöksestä vastalauseen viimeistään {{objectBy}}. Tehkää se Jatkopolussa hakemuksen sivulla, perustelkaa se ja liittäkää tarvittavat tiedostot. Vastalauseen ratkaisee henkilö, joka ei ole tehnyt tätä päätöstä.',
      sv: 'Ni kan göra en invändning mot beslutet senast {{objectBy}}. Gör den i Jatkopolku på ansökans sida, motivera den och bifoga de filer som behövs. Invändningen avgörs av en person som inte har fattat detta beslut.',
    },
    noAppeal: {
      fi: 'Bonus perustuu tilaajan ja palveluntuottajan sopimukseen. Siksi päätöksestä ei voi valittaa hallintotuomioistuimeen (laki oikeudenkäynnistä hallintoasioissa 808/2019).',
      sv: 'Bonusen grundar sig på avtalet mellan beställaren och tjänsteproducenten. Därför kan beslutet inte överklagas hos förvaltningsdomstol (lagen om rättegång i förvaltningsärenden 808/2019).',
    },
  },
  asking: {
    heading: { fi: 'Lisätietoja', sv: 'Ytterligare information' },
    text: {
      fi: 'Lisätietoja antaa {{county}}. Mainitse yhteydenotossa hakemuksen tunnus.',
      sv: 'Ytterligare information ges av {{county}}. Uppge ansökans nummer när du tar kontakt.',
    },
  },
} satisfies Words<LetterLanguage>;
