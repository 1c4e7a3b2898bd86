import { claimLetterWords } from './claim-letter.ts';
import { facts } from './facts.ts';
import type { Words } from './language.ts';
import { things } from './things.ts';

const english = {
  decided: 'Decided on',
  decider: 'Who decided',
  asking: 'Questions',
};

/** The letters of a recovery, to the client: its notice, by which the client is heard, and its decision. */
export const recoveryLetter = {
  titles: {
    notice: {
      fi: 'Kuuleminen: teille on maksettu liikaa',
      sv: 'Hörande: för mycket har betalats till er',
      en: 'Hearing: you were paid too much',
    },
    all: {
      fi: 'Päätös: liikaa maksettu peritään takaisin',
      sv: 'Beslut: det som betalats för mycket återkrävs',
      en: 'Decision: what was paid too much is recovered',
    },
    part: {
      fi: 'Päätös: liikaa maksetusta peritään takaisin osa',
      sv: 'Beslut: en del av det som betalats för mycket återkrävs',
      en: 'Decision: a part of what was paid too much is recovered',
    },
    nothing: {
      fi: 'Päätös: liikaa maksettua ei peritä takaisin',
      sv: 'Beslut: det som betalats för mycket återkrävs inte',
      en: 'Decision: what was paid too much is not recovered',
    },
  },
  facts: {
    recipient: { fi: 'Vastaanottaja', sv: 'Mottagare', en: 'Recipient' },
    recoveryId: { fi: 'Asian tunnus', sv: 'Ärendets nummer', en: 'Number of the case' },
    months: things.months,
    tooMuch: { fi: 'Liikaa maksettu', sv: 'För mycket betalat', en: 'Paid too much' },
    sentOn: { fi: 'Kirje lähetetty', sv: 'Brevet skickat', en: 'Sent on' },
    hearBy: {
      fi: 'Selitys viimeistään',
      sv: 'Förklaring senast',
      en: 'Last day to answer',
    },
    decidedOn: { ...claimLetterWords.facts.decidedOn, en: english.decided },
    left: {
      fi: 'Avoinna päätöspäivänä',
      sv: 'Öppet på beslutsdagen',
      en: 'Open on the day of the decision',
    },
    recover: { fi: 'Peritään takaisin', sv: 'Återkrävs', en: 'To be paid back' },
    waived: { fi: 'Ei peritä takaisin', sv: 'Återkrävs inte', en: 'Not recovered' },
    payBy: { fi: 'Maksettava viimeistään', sv: 'Betalas senast', en: 'To be paid by' },
  },
  about: {
    heading: { fi: 'Mistä on kyse', sv: 'Vad det gäller', en: 'What this is about' },
    text: {
      fi: 'Teille on maksettu toimintarahaa tai matkakorvausta {{amount}} liikaa. Liikaa maksettu vähennetään ensin teille tulevista maksuista. Niitä ei ole tullut riittävästi, ja siksi {{county}} harkitsee perivänsä liikaa maksetun takaisin.',
      sv: 'Ni har fått {{amount}} för mycket i sysselsättningspenning eller reseersättning. Det som betalats för mycket dras först av från kommande betalningar till er. Sådana har inte kommit i tillräcklig mån, och därför överväger {{county}} att återkräva det.',
      en: 'You were paid {{amount}} too much in activity allowance or travel. What was paid too much is first set against coming payments to you. There were not enough of them, and so {{county}} considers recovering it.',
    },
  },
  why: {
    heading: {
      fi: 'Miksi maksu oli liikaa',
      sv: 'Varför betalningen var för stor',
      en: 'Why it was too much',
    },
  },
  hearing: {
    heading: { fi: 'Voitte antaa selityksen', sv: 'Ni kan ge en förklaring', en: 'You can answer' },
    how: {
      fi: 'Voitte antaa asiasta selityksen viimeistään {{hearBy}}. Kertokaa, jos maksu ei mielestänne ollut liikaa, jos summa on väärin tai jos takaisin maksaminen olisi teille kohtuutonta.',
      sv: 'Ni kan ge en förklaring i ärendet senast {{hearBy}}. Berätta om ni anser att betalningen inte var för stor, att summan är fel eller att det vore oskäligt för er att betala tillbaka.',
      en: 'You can answer until {{hearBy}}. Say so if you think that it was not too much, that the sum is wrong, or that paying back would be unreasonable for you.',
    },
    otherwise: {
      fi: 'Asia voidaan ratkaista, vaikka ette anna selitystä (hallintolaki 434/2003, 34 § ja 36 §).',
      sv: 'Ärendet kan avgöras även om ni inte ger någon förklaring (förvaltningslagen 434/2003, 34 § och 36 §).',
      en: 'The case can be decided even if you do not answer (Administrative Procedure Act 434/2003 §§34 and 36).',
    },
  },
  next: {
    heading: { fi: 'Mitä sitten tapahtuu', sv: 'Vad som händer sedan', en: 'What happens then' },
    text: {
      fi: 'Päätöksen tekee toinen henkilö kuin tämän kirjeen lähettäjä, ja saatte sen kirjeenä. Teidän ei tarvitse maksaa mitään ennen päätöstä.',
      sv: 'Beslutet fattas av en annan person än den som har skickat detta brev, och ni får det per brev. Ni behöver inte betala något före beslutet.',
      en: 'Another person than who sent this letter decides, and you get the decision as a letter. You need not pay anything before it.',
    },
  },
  sender: {
    heading: { fi: 'Asian käsittelijä', sv: 'Handläggare', en: 'Who handles the case' },
  },
  decision: {
    heading: facts.decision,
    all: {
      fi: '{{county}} perii teiltä takaisin {{recover}}.',
      sv: '{{county}} återkräver {{recover}} av er.',
      en: '{{county}} recovers {{recover}} from you.',
    },
    part: {
      fi: '{{county}} perii teiltä takaisin {{recover}} ja luopuu lopusta, joka on {{waived}}.',
      sv: '{{county}} återkräver {{recover}} av er och avstår från resten, {{waived}}.',
      en: '{{county}} recovers {{recover}} from you, and waives the rest, {{waived}}.',
    },
    nothing: {
      fi: '{{county}} luopuu perimästä takaisin {{waived}}. Teidän ei tarvitse maksaa mitään, eikä sitä vähennetä tulevista maksuista.',
      sv: '{{county}} avstår från att återkräva {{waived}}. Ni behöver inte betala något, och det dras inte av från kommande betalningar.',
      en: '{{county}} waives {{waived}}. You need not pay anything, and it is set against no coming payment.',
    },
  },
  grounds: {
    heading: facts.grounds,
    heard: {
      fi: 'Teitä kuultiin ennen päätöstä, ja selityksenne on otettu huomioon.',
      sv: 'Ni hördes före beslutet, och er förklaring har beaktats.',
      en: 'You were heard before the decision, and what you said was considered.',
    },
    silent: {
      fi: 'Teille varattiin tilaisuus antaa selitys. Sitä ei tullut määräajassa.',
      sv: 'Ni gavs tillfälle att ge en förklaring. Ingen förklaring kom inom den utsatta tiden.',
      en: 'You could answer before the decision. No answer came in time.',
    },
  },
  paying: {
    heading: { fi: 'Näin maksatte', sv: 'Så betalar ni', en: 'How to pay' },
    how: {
      fi: 'Maksakaa {{recover}} viimeistään {{payBy}}. Saaja: {{payee}}. Tili: {{iban}}. Kirjoittakaa viestiksi asian tunnus {{recoveryId}}.',
      sv: 'Betala {{recover}} senast {{payBy}}. Mottagare: {{payee}}. Konto: {{iban}}. Skriv ärendets nummer {{recoveryId}} som meddelande.',
      en: 'Pay {{recover}} by {{payBy}}. Payee: {{payee}}. Account: {{iban}}. Write the number of the case, {{recoveryId}}, as the message.',
    },
    parts: {
      fi: 'Voitte maksaa myös osissa. Ottakaa yhteyttä, jos ette pysty maksamaan määräajassa.',
      sv: 'Ni kan också betala i delar. Ta kontakt om ni inte kan betala inom den utsatta tiden.',
      en: 'You can also pay in parts. Get in touch if you cannot pay in time.',
    },
    setOff: {
      fi: 'Jos teille tulee maksuja ennen kuin olette maksanut, liikaa maksettu vähennetään ensin niistä. Jos maksatte silloin liikaa, saatte sen takaisin.',
      sv: 'Om betalningar kommer till er innan ni har betalat, dras det som betalats för mycket först av från dem. Om ni då betalar för mycket får ni det tillbaka.',
      en: 'If payments come to you before you have paid, what was too much is first set against them. If you then pay too much, you get it back.',
    },
  },
  decider: {
    heading: { ...claimLetterWords.decider.heading, en: english.decider },
    person: { ...claimLetterWords.decider.person, en: 'Decided by {{decider}}.' },
  },
  appeal: {
    heading: { fi: 'Muutoksenhaku', sv: 'Ändringssökande', en: 'Appeal' },
    text: {
      fi: 'Muutoksenhakuohje on tämän päätöksen liitteenä.',
      sv: 'Anvisningar för ändringssökande bifogas detta beslut.',
      en: 'Instructions for appeal are attached to this decision.',
    },
  },
  asking: {
    heading: { ...claimLetterWords.asking.heading, en: english.asking },
    text: {
      fi: 'Lisätietoja antaa {{county}}. Mainitkaa yhteydenotossa asian tunnus {{recoveryId}}.',
      sv: 'Ytterligare information ges av {{county}}. Uppge ärendets nummer {{recoveryId}} när ni tar kontakt.',
      en: '{{county}} gives more information. Name the number of the case, {{recoveryId}}, when you get in touch.',
    },
  },
} satisfies Words;
