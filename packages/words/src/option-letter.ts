import type { LetterLanguage, Words } from './language.ts';

/** The official letter of a decision on an option. */
export const optionLetterWords = {
  titles: {
    use: {
      fi: 'Päätös option {{optionNo}} käyttämisestä',
      sv: 'Beslut om att utnyttja option {{optionNo}}',
    },
    leave: {
      fi: 'Päätös olla käyttämättä optiota {{optionNo}}',
      sv: 'Beslut om att inte utnyttja option {{optionNo}}',
    },
  },
  facts: {
    provider: { fi: 'Palveluntuottaja', sv: 'Tjänsteproducent' },
    framework: { fi: 'Puitesopimus', sv: 'Ramavtal' },
    lot: { fi: 'Osa-alue', sv: 'Del' },
    agreementId: { fi: 'Sopimuksen tunnus', sv: 'Avtalets nummer' },
    decisionId: { fi: 'Päätöksen tunnus', sv: 'Beslutets nummer' },
    decidedOn: { fi: 'Päätöspäivä', sv: 'Beslutsdag' },
  },
  providerNamed: {
    fi: '{{name}} (Y-tunnus {{businessId}})',
    sv: '{{name}} (FO-nummer {{businessId}})',
  },
  decision: {
    heading: { fi: 'Päätös', sv: 'Beslut' },
    used: {
      fi: 'Tilaaja käyttää sopimuksen option {{optionNo}}. Sopimus jatkuu optiokauden {{term}}.',
      sv: 'Beställaren utnyttjar avtalets option {{optionNo}}. Avtalet fortsätter under optionsperioden {{term}}.',
    },
    newPrice: {
      fi: 'Osallistumispäivän hinta on {{startsOn}} alkaen {{price}}.',
      sv: 'Priset för en deltagandedag är {{price}} från och med {{startsOn}}.',
    },
    samePrice: {
      fi: 'Osallistumispäivän hinta ei muutu: se on {{price}}.',
      sv: 'Priset för en deltagandedag ändras inte: det är {{price}}.',
    },
    sameTerms: {
      fi: 'Muut sopimusehdot pysyvät ennallaan.',
      sv: 'Övriga avtalsvillkor förblir oförändrade.',
    },
    left: {
      fi: 'Tilaaja ei käytä sopimuksen optiota {{optionNo}}.',
      sv: 'Beställaren utnyttjar inte avtalets option {{optionNo}}.',
    },
    ends: { fi: 'Sopimus päättyy {{runningEnd}}.', sv: 'Avtalet upphör {{runningEnd}}.' },
  },
  grounds: {
    heading: { fi: 'Perustelut', sv: 'Motivering' },
    clause: {
      fi: 'Optiosta on sovittu selkeästi hankintasopimuksen optiolausekkeessa, ja sen käyttäminen on tilaajan oikeus. Sopimuksen jatkaminen option mukaisesti ei edellytä uutta hankintamenettelyä (laki julkisista hankinnoista ja käyttöoikeussopimuksista 1397/2016, 136 §:n 2 momentin 1 kohta).',
      sv: 'Om optionen har tydligt avtalats i upphandlingskontraktets optionsklausul, och att utnyttja den är beställarens rätt. Att fortsätta avtalet enligt optionen förutsätter inget nytt upphandlingsförfarande (lagen om offentlig upphandling och koncession 1397/2016, 136 § 2 mom. 1 punkten).',
    },
    conditions: {
      fi: 'Option käytön ehdot on tarkistettu: {{conditions}}',
      sv: 'Villkoren för att utnyttja optionen har kontrollerats: {{conditions}}',
    },
  },
  deciders: {
    heading: { fi: 'Päättäjät', sv: 'Beslutsfattare' },
    text: {
      fi: 'Esittelijä: {{proposedBy}}. Päätöksen vahvisti: {{confirmedBy}}.',
      sv: 'Föredragande: {{proposedBy}}. Beslutet bekräftades av: {{confirmedBy}}.',
    },
  },
  acknowledging: {
    heading: { fi: 'Kuittaus ja lisätiedot', sv: 'Kvittering och ytterligare information' },
    how: {
      fi: 'Kuittaa päätös vastaanotetuksi Jatkopolussa kohdassa Ilmoitukset.',
      sv: 'Kvittera beslutet som mottaget i Jatkopolku under Meddelanden.',
    },
    asking: {
      fi: 'Lisätietoja antaa {{county}}en hankintapalvelu. Mainitse yhteydenotossa päätöksen tunnus.',
      sv: 'Ytterligare information ges av upphandlingstjänsten vid {{county}}. Uppge beslutets nummer när du tar kontakt.',
    },
  },
} satisfies Words<LetterLanguage>;
