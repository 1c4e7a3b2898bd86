import { acts } from './acts.ts';
import { facts } from './facts.ts';
import type { Words } from './language.ts';

/** Decisions on claims, and what their providers have against them. */
export const objection = {
  title: { fi: 'Tehdyt päätökset', sv: 'Fattade beslut', en: 'Decisions made' },
  decided: {
    approved: {
      fi: 'Hyväksytty {{date}}, {{name}}',
      sv: 'Godkänd {{date}}, {{name}}',
      en: 'Approved {{date}}, {{name}}',
    },
    approvedByTwo: {
      fi: 'Hyväksytty {{date}}, {{first}} ja {{name}}',
      sv: 'Godkänd {{date}}, {{first}} och {{name}}',
      en: 'Approved {{date}}, {{first}} and {{name}}',
    },
    rejected: {
      fi: 'Hylätty {{date}}, {{name}}',
      sv: 'Avslagen {{date}}, {{name}}',
      en: 'Rejected {{date}}, {{name}}',
    },
  },
  byRule: {
    fi: 'sääntö puhtaista hakemuksista, voimassa {{date}} alkaen',
    sv: 'regeln om felfria ansökningar, i kraft från och med {{date}}',
    en: 'the rule on clean claims, in force from {{date}}',
  },
  letter: {
    fi: 'Avaa päätöskirje (PDF)',
    sv: 'Öppna beslutsbrevet (PDF)',
    en: 'Open the letter of the decision (PDF)',
  },
  letterOpened: {
    fi: 'Päätöskirje {{name}} on ladattu.',
    sv: 'Beslutsbrevet {{name}} har laddats ner.',
    en: 'The letter {{name}} was downloaded.',
  },
  objection: { fi: 'Vastalause', sv: 'Invändning', en: 'Objection' },
  files: facts.evidence,
  filesHint: {
    fi: 'Liitä tiedostot, joita päättäjällä ei vielä ollut: PDF, JPEG tai PNG. Älä lähetä terveystietoja äläkä henkilötunnusta.',
    sv: 'Bifoga filer som beslutsfattaren inte hade ännu: PDF, JPEG eller PNG. Skicka inga hälsouppgifter och ingen personbeteckning.',
    en: 'Attach files that the decider did not have yet: PDF, JPEG or PNG. Send nothing about health, and no identity code.',
  },
  objecting: {
    text: {
      fi: 'Jos olet eri mieltä, voit tehdä päätöksestä vastalauseen viimeistään {{date}}. Sen ratkaisee henkilö, joka ei ole tehnyt tätä päätöstä.',
      sv: 'Om du är av annan åsikt kan du göra en invändning mot beslutet senast {{date}}. Den avgörs av en person som inte har fattat detta beslut.',
      en: 'If you disagree, you can object to the decision by {{date}}. Somebody who did not make this decision decides on it.',
    },
    open: { fi: 'Tee vastalause', sv: 'Gör en invändning', en: 'Object to the decision' },
    why: {
      fi: 'Miksi päätöstä pitää muuttaa',
      sv: 'Varför beslutet ska ändras',
      en: 'Why the decision should change',
    },
    whyHint: {
      fi: 'Kerro, mikä päätöksessä on väärin ja mistä sen näkee. Vastalauseen voi tehdä kerran.',
      sv: 'Berätta vad som är fel i beslutet och var det syns. En invändning kan göras en gång.',
      en: 'Say what is wrong in the decision and what shows it. You can object once.',
    },
    send: { fi: 'Lähetä vastalause', sv: 'Lämna in invändningen', en: 'Send the objection' },
    wasSent: {
      fi: 'Vastalause lähetettiin.',
      sv: 'Invändningen lämnades in.',
      en: 'The objection was sent.',
    },
  },
  waits: {
    open: {
      fi: 'Hyvinvointialue käsittelee vastalausetta.',
      sv: 'Välfärdsområdet behandlar invändningen.',
      en: 'The county is looking into the objection.',
    },
    asked: {
      fi: 'Palveluntuottajan vastausta odotetaan.',
      sv: 'Tjänsteproducentens svar väntas.',
      en: 'The provider’s answer is awaited.',
    },
    upheld: {
      fi: 'Vastalause on hyväksytty.',
      sv: 'Invändningen har godkänts.',
      en: 'The objection was upheld.',
    },
    dismissed: {
      fi: 'Vastalause on hylätty.',
      sv: 'Invändningen har avslagits.',
      en: 'The objection was dismissed.',
    },
    withdrawn: {
      fi: 'Palveluntuottaja on perunut vastalauseen.',
      sv: 'Tjänsteproducenten har dragit tillbaka invändningen.',
      en: 'The provider has withdrawn the objection.',
    },
  },
  withdrawing: {
    text: {
      fi: 'Voit perua vastalauseen, kunnes hyvinvointialue kysyy jotain tai ratkaisee sen. Perutun vastalauseen jälkeen päätös jää voimaan, eikä siitä voi tehdä uutta vastalausetta.',
      sv: 'Du kan dra tillbaka invändningen tills välfärdsområdet frågar något eller avgör den. Efter det gäller beslutet, och ingen ny invändning kan göras mot det.',
      en: 'You can withdraw the objection until the county asks something or decides it. The decision then holds, and cannot be objected to again.',
    },
    withdraw: {
      fi: 'Peru vastalause',
      sv: 'Dra tillbaka invändningen',
      en: 'Withdraw the objection',
    },
    sure: {
      fi: 'Kyllä, peru vastalause',
      sv: 'Ja, dra tillbaka invändningen',
      en: 'Yes, withdraw the objection',
    },
    wasWithdrawn: {
      fi: 'Vastalause on peruttu.',
      sv: 'Invändningen har dragits tillbaka.',
      en: 'The objection was withdrawn.',
    },
  },
  ownWork: {
    fi: 'Jonkun muun pitää ratkaista tämä: teit päätöksen, hakemuksen tai vastalauseen itse.',
    sv: 'Någon annan måste avgöra detta: du har själv gjort beslutet, ansökan eller invändningen.',
    en: 'Somebody else must decide this: you made the decision, the claim or the objection yourself.',
  },
  asking: {
    open: {
      fi: 'Kysy palveluntuottajalta',
      sv: 'Fråga tjänsteproducenten',
      en: 'Ask the provider',
    },
    question: { fi: 'Kysymys', sv: 'Fråga', en: 'Question' },
    questionHint: {
      fi: 'Palveluntuottaja näkee kysymyksen ja nimesi.',
      sv: 'Tjänsteproducenten ser frågan och ditt namn.',
      en: 'The provider sees the question and your name.',
    },
    send: { fi: 'Lähetä kysymys', sv: 'Skicka frågan', en: 'Send the question' },
    wasSent: {
      fi: 'Kysymys lähetettiin.',
      sv: 'Frågan skickades.',
      en: 'The question was sent.',
    },
  },
  answering: {
    answer: { fi: 'Vastaus', sv: 'Svar', en: 'Answer' },
    answerHint: {
      fi: 'Vastaa siihen, mitä viimeksi kysyttiin.',
      sv: 'Svara på det som senast frågades.',
      en: 'Answer what was asked last.',
    },
    send: acts.sendAnswer,
    wasSent: {
      fi: 'Vastaus lähetettiin.',
      sv: 'Svaret skickades.',
      en: 'The answer was sent.',
    },
  },
  deciding: {
    verdict: {
      fi: 'Miten vastalause ratkaistaan',
      sv: 'Hur invändningen avgörs',
      en: 'How the objection is decided',
    },
    choose: {
      fi: 'Ratkaise vastalause',
      sv: 'Avgör invändningen',
      en: 'Decide on the objection',
    },
    verdicts: {
      uphold: {
        fi: 'Hyväksy vastalause',
        sv: 'Godkänn invändningen',
        en: 'Uphold the objection',
      },
      dismiss: {
        fi: 'Hylkää vastalause',
        sv: 'Avslå invändningen',
        en: 'Dismiss the objection',
      },
    },
    reason: facts.grounds,
    reasonHint: {
      fi: 'Palveluntuottaja näkee perustelut ja nimesi. Kun vastalause hyväksytään, hylätty hakemus palaa käsittelyyn ja osittain hyväksytty hyväksytään kokonaan.',
      sv: 'Tjänsteproducenten ser motiveringen och ditt namn. När invändningen godkänns tas en avslagen ansökan upp på nytt, och en delvis godkänd godkänns helt.',
      en: 'The provider sees the grounds and your name. When the objection is upheld, a rejected claim waits for a decision again, and one approved for less is approved whole.',
    },
    done: {
      uphold: {
        fi: 'Vastalause hyväksyttiin.',
        sv: 'Invändningen godkändes.',
        en: 'The objection has been upheld.',
      },
      dismiss: {
        fi: 'Vastalause hylättiin.',
        sv: 'Invändningen avslogs.',
        en: 'The objection has been dismissed.',
      },
    },
  },
  facts: {
    state: facts.state,
    remarks: {
      fi: 'Viestejä yhteensä',
      sv: 'Meddelanden totalt',
      en: 'Messages in all',
    },
  },
} satisfies Words;
