import { acts } from './acts.ts';
import { facts } from './facts.ts';
import type { Words } from './language.ts';
import { providerStatement } from './provider-statement.ts';
import { settlement } from './settlement.ts';
import { things } from './things.ts';

const { lines, clients, expected, bonuses, disputes, ...shared } = providerStatement;

/** The pages of providers' statements, and what finance sees of them. */
export const statement = {
  title: things.statements,
  text: {
    fi: 'Mitä kuukausista kertyy, mitä niistä on kirjattu ja mitä odottaa. Avaa kuukausi, niin voit hyväksyä maksuerittelyn tai riitauttaa sen rivin.',
    sv: 'Vad månaderna ger, vad av dem som är bokfört och vad som väntar. Öppna en månad för att godkänna specifikationen eller bestrida en rad.',
    en: 'What the months come to, what of them is booked, and what waits. Open a month to agree to its statement or to dispute a line.',
  },
  none: {
    fi: 'Kuukausia ei vielä ole.',
    sv: 'Det finns inga månader än.',
    en: 'There are no months yet.',
  },
  oneTitle: shared.oneTitle,
  standings: shared.standings,
  booking: {
    'not-booked': { fi: 'ei kirjattu', sv: 'inte bokförd', en: 'not booked' },
    booked: { fi: 'kirjattu', sv: 'bokförd', en: 'booked' },
    released: {
      fi: 'vapautettu maksuun',
      sv: 'frigiven för betalning',
      en: 'released for payment',
    },
  },
  owedAmount: { fi: 'ansaittu {{amount}}', sv: 'intjänat {{amount}}', en: 'earned {{amount}}' },
  expectedAmount: {
    fi: 'hyväksymättömistä listoista {{amount}}',
    sv: 'från listor som inte är godkända {{amount}}',
    en: '{{amount}} from sheets that are not accepted',
  },
  heldAmount: { fi: 'pidätetty {{amount}}', sv: 'innehållet {{amount}}', en: 'held {{amount}}' },
  disputedAmount: {
    fi: 'riitautuksen takia maksamatta {{amount}}',
    sv: 'obetalt på grund av bestridande {{amount}}',
    en: '{{amount}} unpaid because of a dispute',
  },
  lead: {
    forecast: {
      fi: 'Kuukausi on kesken: tämä on ennuste.',
      sv: 'Månaden pågår: det här är en prognos.',
      en: 'The month is under way: this is a forecast.',
    },
    disputed: {
      fi: 'Jokin rivi on riitautettu. Muut rivit etenevät tavalliseen tapaan.',
      sv: 'Någon rad är bestridd. De övriga raderna går vidare som vanligt.',
      en: 'A line is disputed. All other lines go on as usual.',
    },
    agreed: {
      fi: 'Palveluntuottaja on hyväksynyt tämän maksuerittelyn.',
      sv: 'Tjänsteproducenten har godkänt den här specifikationen.',
      en: 'The provider has agreed to this statement.',
    },
    changed: {
      fi: 'Maksuerittely on muuttunut sen jälkeen, kun se hyväksyttiin.',
      sv: 'Specifikationen har ändrats efter att den godkändes.',
      en: 'The statement has changed since it was agreed to.',
    },
    unagreed: {
      fi: 'Kuukausi on päättynyt. Maksuerittelyä ei ole vielä hyväksytty.',
      sv: 'Månaden har tagit slut. Specifikationen är inte godkänd än.',
      en: 'The month has ended. Its statement has not been agreed to yet.',
    },
  },
  facts: shared.facts,
  agreedBy: shared.agreedBy,
  payment: shared.payment,
  lines: {
    heading: lines.heading,
    none: lines.none,
    fee: lines.fee,
    bonus: lines.bonus,
    bonusPart: lines.bonusPart,
    figures: lines.figures,
  },
  dayCount_one: facts.dayCount,
  dayCount_other: facts.daysCount,
  holds: { check: shared.holds.check, commitment: shared.holds.commitment },
  ownOrganisation: things.ownOrganisation,
  heldDays: shared.heldDays,
  heldDayCount_one: {
    fi: 'korvaus odottaa {{count}} päivältä',
    sv: 'ersättningen väntar för {{count}} dag',
    en: 'compensation waits for {{count}} day',
  },
  heldDayCount_other: {
    fi: 'korvaus odottaa {{count}} päivältä',
    sv: 'ersättningen väntar för {{count}} dagar',
    en: 'compensation waits for {{count}} days',
  },
  client: things.client,
  days: facts.days,
  dayPrice: settlement.dayPrice,
  amount: facts.amount,
  clients: { heading: clients.heading, byCode: clients.byCode },
  expected: { heading: expected.heading, text: expected.text },
  bonuses: { heading: bonuses.heading, row: bonuses.row },
  runs: shared.runs,
  disputes: {
    states: disputes.states,
    state: facts.state,
    answers: { fi: 'Vastauksia', sv: 'Svar', en: 'Answers' },
    disputed: {
      fi: 'Palveluntuottaja riitautti',
      sv: 'Tjänsteproducenten bestred',
      en: 'The provider disputed',
    },
    verdicts: {
      uphold: {
        fi: 'Taloushallinto: riitautus on aiheellinen',
        sv: 'Ekonomiförvaltningen: bestridandet är befogat',
        en: 'Finance: upheld',
      },
      reject: {
        fi: 'Taloushallinto: rivi on oikein',
        sv: 'Ekonomiförvaltningen: raden är riktig',
        en: 'Finance: rejected',
      },
    },
    wasThen: {
      fi: 'Rivi oli silloin {{amount}}.',
      sv: 'Raden var då {{amount}}.',
      en: 'The line was {{amount}} then.',
    },
  },
  disputing: {
    open: { fi: 'Riitauta rivi', sv: 'Bestrid raden', en: 'Dispute the line' },
    why: {
      fi: 'Mikä rivissä on väärin',
      sv: 'Vad som är fel på raden',
      en: 'What is wrong with the line',
    },
    whyHint: {
      fi: 'Mainitse päivä ja asiakkaan tunnus, jos kyse on niistä. Älä kirjoita nimiä tai terveystietoja.',
      sv: 'Nämn dagen och klientens kod om det gäller dem. Skriv inga namn eller hälsouppgifter.',
      en: 'Name the day and the client’s code where it is about them. Write no names or health data.',
    },
    send: { fi: 'Lähetä riitautus', sv: 'Skicka bestridandet', en: 'Send the dispute' },
    wasSent: {
      fi: 'Riitautus on lähetetty taloushallinnolle. Rivi odottaa vastausta.',
      sv: 'Bestridandet har skickats till ekonomiförvaltningen. Raden väntar på svar.',
      en: 'The dispute was sent to finance. The line waits for the answer.',
    },
  },
  withdrawing: {
    withdraw: { fi: 'Peru riitautus', sv: 'Återta bestridandet', en: 'Withdraw the dispute' },
    text: {
      fi: 'Rivi kirjataan ja maksetaan sellaisena kuin se on.',
      sv: 'Raden bokförs och betalas som den är.',
      en: 'The line is booked and paid as it is.',
    },
    sure: {
      fi: 'Kyllä, peru riitautus',
      sv: 'Ja, återta bestridandet',
      en: 'Yes, withdraw the dispute',
    },
    wasWithdrawn: {
      fi: 'Riitautus on peruttu.',
      sv: 'Bestridandet är återtaget.',
      en: 'The dispute was withdrawn.',
    },
  },
  agreeing: {
    title: { fi: 'Hyväksyminen', sv: 'Godkännande', en: 'Agreeing' },
    text: {
      fi: 'Hyväksy maksuerittely, kun rivit ovat oikein. Hyväksyminen ei estä korjauksia: muuttuneen erittelyn voi hyväksyä uudelleen.',
      sv: 'Godkänn specifikationen när raderna är riktiga. Godkännandet hindrar inga rättelser: en ändrad specifikation kan godkännas på nytt.',
      en: 'Agree to the statement when its lines are right. That keeps nothing from being corrected: a statement that changed is agreed to again.',
    },
    agree: {
      fi: 'Hyväksy maksuerittely',
      sv: 'Godkänn specifikationen',
      en: 'Agree to the statement',
    },
    sure: {
      fi: 'Kyllä, hyväksy {{amount}}',
      sv: 'Ja, godkänn {{amount}}',
      en: 'Yes, agree to {{amount}}',
    },
    wasAgreed: {
      fi: 'Maksuerittely on hyväksytty.',
      sv: 'Specifikationen är godkänd.',
      en: 'The statement was agreed to.',
    },
    forecast: {
      fi: 'Maksuerittelyn voi hyväksyä tai riitauttaa, kun kuukausi on päättynyt.',
      sv: 'Specifikationen kan godkännas eller bestridas när månaden har tagit slut.',
      en: 'The statement can be agreed to or disputed when the month has ended.',
    },
    disputed: {
      fi: 'Maksuerittelyn voi hyväksyä, kun sen rivejä ei enää ole riitautettuina.',
      sv: 'Specifikationen kan godkännas när ingen av dess rader längre är bestridd.',
      en: 'The statement can be agreed to once none of its lines is disputed.',
    },
    agreed: {
      fi: 'Tämä maksuerittely on hyväksytty.',
      sv: 'Den här specifikationen är godkänd.',
      en: 'This statement has been agreed to.',
    },
  },
  download: {
    fi: 'Lataa maksuerittely (PDF)',
    sv: 'Ladda ner specifikationen (PDF)',
    en: 'Download the statement (PDF)',
  },
  wasDownloaded: {
    fi: 'Maksuerittely {{name}} ladattiin.',
    sv: 'Specifikationen {{name}} laddades ner.',
    en: 'The statement {{name}} was downloaded.',
  },
  disputedLines: {
    fi: 'Riitautetut rivit',
    sv: 'Bestridda rader',
    en: 'Disputed lines',
  },
  disputedLinesText: {
    fi: 'Riitautettu rivi odottaa, kunnes siihen on vastattu; aiheellinen kunnes sen tiedot on korjattu. Muut rivit kirjataan.',
    sv: 'En bestridd rad väntar tills den har fått svar, en befogat bestridd tills uppgifterna har rättats. Övriga rader bokförs.',
    en: 'A disputed line waits until it is answered, one that was upheld until its facts are corrected. All other lines are booked.',
  },
  accounts: {
    title: {
      fi: 'Tilinumeron muutos kesken',
      sv: 'Ändring av kontonummer pågår',
      en: 'Changes of account under way',
    },
    'no-account': {
      fi: 'ei vahvistettua tiliä, maksut odottavat',
      sv: 'inget bekräftat konto, betalningarna väntar',
      en: 'no confirmed account, payments wait',
    },
    'change-held': {
      fi: 'uusi tili, maksut odottavat vapauttamista',
      sv: 'nytt konto, betalningarna väntar på att frigöras',
      en: 'a new account, payments wait to be released',
    },
    'change-proposed': {
      fi: 'uusi tili odottaa vahvistusta, maksetaan nykyiselle',
      sv: 'ett nytt konto väntar på bekräftelse, betalas till det nuvarande',
      en: 'a new account waits to be confirmed, the present one is paid',
    },
  },
  answering: {
    open: { fi: 'Vastaa riitautukseen', sv: 'Svara på bestridandet', en: 'Answer the dispute' },
    openAgain: { fi: 'Muuta vastausta', sv: 'Ändra svaret', en: 'Change the answer' },
    verdict: facts.decision,
    verdicts: {
      uphold: {
        fi: 'Aiheellinen: rivi odottaa, kunnes tiedot on korjattu',
        sv: 'Befogat: raden väntar tills uppgifterna har rättats',
        en: 'Uphold: the line waits until the facts are corrected',
      },
      reject: {
        fi: 'Rivi on oikein: se kirjataan ja maksetaan',
        sv: 'Raden är riktig: den bokförs och betalas',
        en: 'Reject: the line is right, and is booked and paid',
      },
    },
    words: {
      fi: 'Vastaus palveluntuottajalle',
      sv: 'Svar till tjänsteproducenten',
      en: 'Answer to the provider',
    },
    wordsHint: {
      fi: 'Kerro, mitä korjataan ja kuka korjaa, tai miksi rivi on oikein. Palveluntuottaja lukee tämän.',
      sv: 'Ange vad som rättas och av vem, eller varför raden är riktig. Tjänsteproducenten läser detta.',
      en: 'Say what is corrected and by whom, or why the line is right. The provider reads this.',
    },
    send: acts.sendAnswer,
    wasSent: {
      fi: 'Vastaus on lähetetty.',
      sv: 'Svaret har skickats.',
      en: 'The answer was sent.',
    },
  },
} satisfies Words;
