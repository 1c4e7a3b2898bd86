import { acts } from './acts.ts';
import { facts } from './facts.ts';
import type { Words } from './language.ts';
import { recoveryLetter } from './recovery-letter.ts';
import { things } from './things.ts';

export const recovery = {
  title: { fi: 'Takaisinperinnät', sv: 'Återkrav', en: 'Recoveries' },
  text: {
    fi: 'Jos asiakkaalle on maksettu liikaa, se vähennetään ensin tulevista maksuista. Jos niitä ei tule, talous voi periä sen takaisin: asiakasta kuullaan, toinen henkilö päättää, ja asiakas saa päätöksen kirjeenä.',
    sv: 'Om för mycket har betalats till en klient dras det först av från kommande betalningar. Om sådana inte kommer kan ekonomin återkräva det: klienten hörs, en annan person beslutar, och klienten får beslutet per brev.',
    en: 'Where a client was paid too much, it is first set against coming payments. Where none come, finance can recover it: the client is heard, another person decides, and the client gets the decision as a letter.',
  },
  client: things.client,
  months: things.months,
  state: facts.state,
  code: facts.code,
  caption: {
    fi: 'Takaisinperinnät, uusin ensin',
    sv: 'Återkrav, det senaste först',
    en: 'Recoveries, the latest first',
  },
  none: {
    fi: 'Takaisinperintöjä ei ole.',
    sv: 'Det finns inga återkrav.',
    en: 'There are no recoveries.',
  },
  name: {
    fi: 'Takaisinperintä {{id}}',
    sv: 'Återkrav {{id}}',
    en: 'Recovery {{id}}',
  },
  amount: recoveryLetter.facts.tooMuch,
  left: { fi: 'Nyt jäljellä', sv: 'Återstår nu', en: 'Left now' },
  openNow: { fi: 'Nyt avoinna', sv: 'Öppet nu', en: 'Open now' },
  opened: { fi: 'Avattu', sv: 'Öppnat', en: 'Opened' },
  byOn: { fi: '{{name}}, {{date}}', sv: '{{name}}, {{date}}', en: '{{name}}, {{date}}' },
  reason: recoveryLetter.why.heading,
  hearBy: {
    fi: 'Asiakas voi antaa selityksen viimeistään',
    sv: 'Klienten kan ge sin förklaring senast',
    en: 'The client can answer until',
  },
  said: { fi: 'Asiakkaan selitys', sv: 'Klientens förklaring', en: 'What the client said' },
  saidNothing: {
    fi: 'Selitystä ei tullut määräajassa.',
    sv: 'Ingen förklaring kom inom den utsatta tiden.',
    en: 'Nothing came in time.',
  },
  heard: { fi: 'Kuuleminen kirjattu', sv: 'Hörandet antecknat', en: 'Hearing written down' },
  decided: { fi: 'Päättäjä', sv: 'Beslutsfattare', en: 'Decided by' },
  recover: recoveryLetter.facts.recover,
  waived: { fi: 'Ei peritä takaisin', sv: 'Återkrävs inte', en: 'Waived' },
  grounds: { fi: 'Päätöksen perustelut', sv: 'Beslutets motivering', en: 'Grounds' },
  payBy: recoveryLetter.facts.payBy,
  repaid: { fi: 'Maksettu takaisin', sv: 'Betalat tillbaka', en: 'Paid back' },
  ended: { fi: 'Päätetty', sv: 'Avslutat', en: 'Ended' },
  endedBecause: { fi: 'Miksi peruttiin', sv: 'Varför det återtogs', en: 'Why it was withdrawn' },
  states: {
    notified: { fi: 'asiakasta kuullaan', sv: 'klienten hörs', en: 'the client is heard' },
    heard: {
      fi: 'odottaa toisen henkilön päätöstä',
      sv: 'väntar på en annan persons beslut',
      en: 'waits for the second person',
    },
    decided: { fi: 'odottaa maksua', sv: 'väntar på betalning', en: 'waits to be paid' },
    recovered: { fi: 'valmis', sv: 'klart', en: 'over' },
    waived: { fi: 'ei peritä', sv: 'återkrävs inte', en: 'waived' },
    withdrawn: { fi: 'peruttu', sv: 'återtaget', en: 'withdrawn' },
  },
  leads: {
    notified: {
      fi: 'Lataa kuulemiskirje ja lähetä se asiakkaalle. Kirjaa asiakkaan selitys, kun se tulee.',
      sv: 'Ladda ner brevet om hörande och skicka det till klienten. Anteckna klientens förklaring när den kommer.',
      en: 'Download the letter of the hearing and send it to the client. Write down what the client says when it comes.',
    },
    heard: {
      fi: 'Asiakasta on kuultu. Päätöksen tekee toinen talouden henkilö kuin avaaja.',
      sv: 'Klienten har hörts. Beslutet fattas av en annan person på ekonomin än den som öppnade.',
      en: 'The client was heard. Another person of finance than the opener decides.',
    },
    decided: {
      fi: 'Lataa päätös ja lähetä se asiakkaalle. Kirjaa suoritukset sitä mukaa kuin ne tulevat tilille.',
      sv: 'Ladda ner beslutet och skicka det till klienten. Anteckna betalningarna när de kommer in på kontot.',
      en: 'Download the decision and send it to the client. Write down what comes back as it comes.',
    },
    recovered: {
      fi: 'Tästä ei ole enää mitään perittävää.',
      sv: 'Inget återstår att återkräva.',
      en: 'Nothing of it is left.',
    },
    waived: {
      fi: 'Tätä ei peritä takaisin, eikä sitä vähennetä tulevista maksuista.',
      sv: 'Detta återkrävs inte, och det dras inte av från kommande betalningar.',
      en: 'It is not recovered, and is set against no coming payment.',
    },
    withdrawn: {
      fi: 'Takaisinperintä peruttiin. Liikaa maksettu vähennetään tulevista maksuista.',
      sv: 'Återkravet återtogs. Det som betalats för mycket dras av från kommande betalningar.',
      en: 'The recovery was withdrawn. What was too much is set against coming payments.',
    },
  },
  recoverable: {
    title: {
      fi: 'Asiakkaat, joille on maksettu liikaa',
      sv: 'Klienter som har fått för mycket',
      en: 'Clients who were paid too much',
    },
    caption: {
      fi: 'Avoinna, eikä takaisinperintää ole vireillä',
      sv: 'Öppet, och inget återkrav pågår',
      en: 'Open, and no recovery is under way',
    },
  },
  open: {
    open: { fi: 'Avaa takaisinperintä', sv: 'Öppna ett återkrav', en: 'Open a recovery' },
    client: things.client,
    choose: acts.choose,
    amount: { fi: 'Perittävä summa (€)', sv: 'Belopp att återkräva (€)', en: 'Sum to recover (€)' },
    amountHint: {
      fi: 'Enintään se, mikä on avoinna.',
      sv: 'Högst det som är öppet.',
      en: 'At most what is open.',
    },
    reasonHint: {
      fi: 'Asiakas lukee tämän kirjeestä. Kirjoita mitkä päivät tai matkat maksettiin liikaa ja miksi.',
      sv: 'Klienten läser detta i brevet. Skriv vilka dagar eller resor som betalades för mycket och varför.',
      en: 'The client reads this in the letter. Write which days or journeys were paid too much, and why.',
    },
    save: {
      fi: 'Avaa ja tee kuulemiskirje',
      sv: 'Öppna och gör brevet om hörande',
      en: 'Open it and make the letter',
    },
    wasOpened: {
      fi: 'Takaisinperintä on avattu. Avaa se ja lataa kuulemiskirje.',
      sv: 'Återkravet är öppnat. Öppna det och ladda ner brevet om hörande.',
      en: 'The recovery was opened. Open it and download the letter.',
    },
  },
  letters: {
    notice: {
      fi: 'Lataa kuulemiskirje',
      sv: 'Ladda ner brevet om hörande',
      en: 'Download the notice',
    },
    decision: { fi: 'Lataa päätös', sv: 'Ladda ner beslutet', en: 'Download the decision' },
    wasDownloaded: facts.fileDownloaded,
  },
  hear: {
    open: { fi: 'Kirjaa kuuleminen', sv: 'Anteckna hörandet', en: 'Write down the hearing' },
    hint: {
      fi: 'Jätä tyhjäksi, jos selitystä ei tullut määräajassa.',
      sv: 'Lämna tomt om ingen förklaring kom inom den utsatta tiden.',
      en: 'Leave it empty where nothing came in time.',
    },
    done: {
      fi: 'Kuuleminen on kirjattu.',
      sv: 'Hörandet är antecknat.',
      en: 'The hearing was written down.',
    },
  },
  decide: {
    open: { fi: 'Tee päätös', sv: 'Fatta beslut', en: 'Decide' },
    amount: {
      fi: 'Peritään takaisin (€)',
      sv: 'Återkrävs (€)',
      en: 'To be paid back (€)',
    },
    amountHint: {
      fi: 'Jäljellä on {{amount}}. Lopusta luovutaan: kirjoita nolla, jos mitään ei peritä.',
      sv: '{{amount}} återstår. Resten avstår man från: skriv noll om inget återkrävs.',
      en: '{{amount}} is left. The rest is waived: write zero to recover nothing.',
    },
    reasonHint: {
      fi: 'Asiakas lukee perustelut päätöksestä.',
      sv: 'Klienten läser motiveringen i beslutet.',
      en: 'The client reads the grounds in the decision.',
    },
    own: {
      fi: 'Avasit tämän: päätöksen tekee toinen talouden henkilö.',
      sv: 'Du öppnade detta: en annan person på ekonomin beslutar.',
      en: 'You opened this: another person of finance decides.',
    },
    done: {
      fi: 'Päätös on tehty. Lataa se ja lähetä asiakkaalle.',
      sv: 'Beslutet är fattat. Ladda ner det och skicka det till klienten.',
      en: 'It was decided. Download the decision and send it to the client.',
    },
  },
  repay: {
    open: { fi: 'Kirjaa suoritus', sv: 'Anteckna en betalning', en: 'Write down a payment' },
    amount: { fi: 'Summa (€)', sv: 'Summa (€)', en: 'Sum (€)' },
    on: { fi: 'Maksupäivä', sv: 'Betalningsdag', en: 'Day of the payment' },
    done: {
      fi: 'Suoritus on kirjattu. Se tulee asiakkaan saldoon seuraavassa maksuerässä.',
      sv: 'Betalningen är antecknad. Den kommer in i klientens saldo i nästa betalningsparti.',
      en: 'The payment was written down. The next batch has it in the client’s balance.',
    },
    caption: {
      fi: 'Suoritukset ja luopumiset',
      sv: 'Betalningar och avståenden',
      en: 'What came back or was waived',
    },
    kind: facts.kind,
    batch: things.batch,
    noBatch: { fi: 'seuraavassa', sv: 'i nästa', en: 'in the next one' },
    kinds: {
      repaid: { fi: 'maksettu takaisin', sv: 'betalat tillbaka', en: 'paid back' },
      waived: { fi: 'luovuttu', sv: 'avstått', en: 'waived' },
    },
    written: { fi: 'Kirjasi', sv: 'Antecknad av', en: 'Written down by' },
  },
  close: {
    close: { fi: 'Merkitse valmiiksi', sv: 'Markera som klart', en: 'Close it' },
    sure: {
      fi: 'Kyllä, mitään ei ole jäljellä',
      sv: 'Ja, inget återstår',
      en: 'Yes, nothing is left',
    },
    done: {
      fi: 'Takaisinperintä on valmis.',
      sv: 'Återkravet är klart.',
      en: 'The recovery is over.',
    },
  },
  withdraw: {
    open: { fi: 'Peru takaisinperintä', sv: 'Återta återkravet', en: 'Withdraw it' },
    reason: facts.why,
    done: {
      fi: 'Takaisinperintä on peruttu.',
      sv: 'Återkravet är återtaget.',
      en: 'The recovery was withdrawn.',
    },
  },
} satisfies Words;
