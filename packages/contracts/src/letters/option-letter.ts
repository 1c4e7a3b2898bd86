import type { Notice } from '@jatkopolku/domain/option';
import { countyNameFi, countyNameSv } from '@jatkopolku/domain/region';

import { type LetterLanguage, letterDate, letterEuros } from './letter-words.ts';

/** An official letter: a title, facts by name, and sections of paragraphs. */
export interface Letter {
  readonly language: LetterLanguage;
  readonly sender: string;
  readonly title: string;
  readonly facts: readonly (readonly [name: string, told: string])[];
  readonly sections: readonly {
    readonly heading: string;
    readonly paragraphs: readonly string[];
  }[];
}

/** A notice of a decision on an option as the letter that its provider gets. */
export function optionLetter(notice: Notice): Letter {
  return notice.language === 'sv' ? swedish(notice) : finnish(notice);
}

function finnish({ facts, decisionId, agreementId }: Notice): Letter {
  const isUsed = facts.use === 'use';
  const county = countyNameFi(facts.regionId);
  const term = `${letterDate(facts.startsOn)}–${letterDate(facts.endsOn)}`;
  const price = letterEuros(facts.dayPriceCents);
  const decided = isUsed
    ? [
        `Tilaaja käyttää sopimuksen option ${facts.optionNo}. Sopimus jatkuu optiokauden ${term}.`,
        facts.isNewPrice
          ? `Osallistumispäivän hinta on ${letterDate(facts.startsOn)} alkaen ${price}.`
          : `Osallistumispäivän hinta ei muutu: se on ${price}.`,
        'Muut sopimusehdot pysyvät ennallaan.',
      ]
    : [
        `Tilaaja ei käytä sopimuksen optiota ${facts.optionNo}.`,
        `Sopimus päättyy ${letterDate(facts.runningEnd)}.`,
      ];
  return {
    language: 'fi',
    sender: county,
    title: isUsed
      ? `Päätös option ${facts.optionNo} käyttämisestä`
      : `Päätös olla käyttämättä optiota ${facts.optionNo}`,
    facts: [
      ['Palveluntuottaja', `${facts.providerName} (Y-tunnus ${facts.businessId})`],
      ['Puitesopimus', facts.frameworkName],
      ['Osa-alue', `${facts.lot} ${facts.lotName}`.trim()],
      ['Sopimuksen tunnus', agreementId],
      ['Päätöksen tunnus', decisionId],
      ['Päätöspäivä', letterDate(facts.decidedOn)],
    ],
    sections: [
      { heading: 'Päätös', paragraphs: decided },
      {
        heading: 'Perustelut',
        paragraphs: [
          'Optiosta on sovittu selkeästi hankintasopimuksen optiolausekkeessa, ja sen käyttäminen on tilaajan oikeus. Sopimuksen jatkaminen option mukaisesti ei edellytä uutta hankintamenettelyä (laki julkisista hankinnoista ja käyttöoikeussopimuksista 1397/2016, 136 §:n 2 momentin 1 kohta).',
          ...(isUsed && facts.conditions !== ''
            ? [`Option käytön ehdot on tarkistettu: ${facts.conditions}`]
            : []),
        ],
      },
      {
        heading: 'Päättäjät',
        paragraphs: [`Esittelijä: ${facts.proposedBy}. Päätöksen vahvisti: ${facts.confirmedBy}.`],
      },
      {
        heading: 'Kuittaus ja lisätiedot',
        paragraphs: [
          'Kuittaa päätös vastaanotetuksi Jatkopolussa kohdassa Ilmoitukset.',
          `Lisätietoja antaa ${county}en hankintapalvelu. Mainitse yhteydenotossa päätöksen tunnus.`,
        ],
      },
    ],
  };
}

function swedish({ facts, decisionId, agreementId }: Notice): Letter {
  const isUsed = facts.use === 'use';
  const county = countyNameSv(facts.regionId);
  const term = `${letterDate(facts.startsOn)}–${letterDate(facts.endsOn)}`;
  const price = letterEuros(facts.dayPriceCents);
  const decided = isUsed
    ? [
        `Beställaren utnyttjar avtalets option ${facts.optionNo}. Avtalet fortsätter under optionsperioden ${term}.`,
        facts.isNewPrice
          ? `Priset för en deltagandedag är ${price} från och med ${letterDate(facts.startsOn)}.`
          : `Priset för en deltagandedag ändras inte: det är ${price}.`,
        'Övriga avtalsvillkor förblir oförändrade.',
      ]
    : [
        `Beställaren utnyttjar inte avtalets option ${facts.optionNo}.`,
        `Avtalet upphör ${letterDate(facts.runningEnd)}.`,
      ];
  return {
    language: 'sv',
    sender: county,
    title: isUsed
      ? `Beslut om att utnyttja option ${facts.optionNo}`
      : `Beslut om att inte utnyttja option ${facts.optionNo}`,
    facts: [
      ['Tjänsteproducent', `${facts.providerName} (FO-nummer ${facts.businessId})`],
      ['Ramavtal', facts.frameworkName],
      ['Del', `${facts.lot} ${facts.lotName}`.trim()],
      ['Avtalets nummer', agreementId],
      ['Beslutets nummer', decisionId],
      ['Beslutsdag', letterDate(facts.decidedOn)],
    ],
    sections: [
      { heading: 'Beslut', paragraphs: decided },
      {
        heading: 'Motivering',
        paragraphs: [
          'Om optionen har tydligt avtalats i upphandlingskontraktets optionsklausul, och att utnyttja den är beställarens rätt. Att fortsätta avtalet enligt optionen förutsätter inget nytt upphandlingsförfarande (lagen om offentlig upphandling och koncession 1397/2016, 136 § 2 mom. 1 punkten).',
          ...(isUsed && facts.conditions !== ''
            ? [`Villkoren för att utnyttja optionen har kontrollerats: ${facts.conditions}`]
            : []),
        ],
      },
      {
        heading: 'Beslutsfattare',
        paragraphs: [
          `Föredragande: ${facts.proposedBy}. Beslutet bekräftades av: ${facts.confirmedBy}.`,
        ],
      },
      {
        heading: 'Kvittering och ytterligare information',
        paragraphs: [
          'Kvittera beslutet som mottaget i Jatkopolku under Meddelanden.',
          `Ytterligare information ges av upphandlingstjänsten vid ${county}. Uppge beslutets nummer när du tar kontakt.`,
        ],
      },
    ],
  };
}

/** The message that leads to the letter: short, and without anything that only its reader should know. */
export function optionMail({ language, facts }: Notice) {
  const path = '/notices';
  return language === 'sv'
    ? {
        subject: `Beslut om option: ${facts.frameworkName}`,
        text: `${countyNameSv(facts.regionId)} har fattat ett beslut om option ${facts.optionNo} i ert avtal. Läs beslutet och kvittera det i Jatkopolku.`,
        path,
      }
    : {
        subject: `Päätös optiosta: ${facts.frameworkName}`,
        text: `${countyNameFi(facts.regionId)} on tehnyt päätöksen sopimuksenne optiosta ${facts.optionNo}. Lue päätös ja kuittaa se Jatkopolussa.`,
        path,
      };
}
