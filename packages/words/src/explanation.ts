import type { LineEvent, LineRule } from '@jatkopolku/domain/settlement';

import { facts } from './facts.ts';
import type { Text, Words } from './language.ts';
import { remark } from './remark.ts';
import { things } from './things.ts';

/** Lines of a provider's month down to their days, rules and people, and why they are not booked. */
export const explanation = {
  title: {
    fi: 'Selvitys riveistä: {{provider}}, {{month}}',
    sv: 'Förklaring av raderna: {{provider}}, {{month}}',
    en: 'Lines explained: {{provider}}, {{month}}',
  },
  back: {
    fi: 'Palveluntuottajan kuukausi',
    sv: 'Tjänsteproducentens månad',
    en: 'The provider’s month',
  },
  openRow: {
    fi: 'Avaa rivi, niin näet, mistä summa tulee, kuka sen on päättänyt ja mitä siitä on kirjattu.',
    sv: 'Öppna en rad för att se var beloppet kommer från, vem som har beslutat det och vad som är bokfört.',
    en: 'Open a row to see where its amount comes from, who decided it, and what of it is booked.',
  },
  ofClient: {
    fi: 'Mistä nämä summat tulevat: päätökset ja kirjaukset',
    sv: 'Var beloppen kommer från: beslut och bokföringar',
    en: 'Where these amounts come from: decisions and runs',
  },
  only: {
    agreement: {
      fi: 'Vain sopimuksen {{code}} päiväpalkkiot.',
      sv: 'Bara dagsarvodena enligt avtalet {{code}}.',
      en: 'Only the day fees of agreement {{code}}.',
    },
    client: {
      fi: 'Vain asiakkaan {{client}} saamat korvaukset.',
      sv: 'Bara det som klienten {{client}} får.',
      en: 'Only what client {{client}} gets.',
    },
    claim: {
      fi: 'Vain bonushakemuksen {{code}} bonus.',
      sv: 'Bara bonusen enligt bonusansökan {{code}}.',
      en: 'Only the bonus of claim {{code}}.',
    },
  },
  allLines: {
    fi: 'Kaikki palveluntuottajan rivit',
    sv: 'Alla tjänsteproducentens rader',
    en: 'All lines of the provider',
  },
  none: {
    fi: 'Tällaista riviä ei ole: mitään ei ole hyväksytty eikä kirjattu.',
    sv: 'Det finns ingen sådan rad: inget har godkänts eller bokförts.',
    en: 'There is no such line: nothing is accepted, and nothing was booked.',
  },
  amount_one: {
    fi: '{{days}} päivä, {{amount}}',
    sv: '{{days}} dag, {{amount}}',
    en: '{{days}} day, {{amount}}',
  },
  amount_other: {
    fi: '{{days}} päivää, {{amount}}',
    sv: '{{days}} dagar, {{amount}}',
    en: '{{days}} days, {{amount}}',
  },
  owed: { fi: 'Ansaittu nyt', sv: 'Intjänat nu', en: 'Owed now' },
  noMore: {
    fi: 'Ei enää mitään: tietoja on muutettu kirjaamisen jälkeen.',
    sv: 'Inget längre: uppgifterna har ändrats efter bokföringen.',
    en: 'Nothing any more: the facts have changed since it was booked.',
  },
  booked: facts.booked,
  notBookedYet: { fi: 'Ei vielä mitään', sv: 'Inget ännu', en: 'Nothing yet' },
  run: {
    fi: 'Ajo {{no}}, {{type}}: {{amount}}. Kirjannut {{name}} {{time}}.',
    sv: 'Körning {{no}}, {{type}}: {{amount}}. Bokförd av {{name}} {{time}}.',
    en: 'Run {{no}}, {{type}}: {{amount}}. Booked by {{name}} on {{time}}.',
  },
  batch: {
    fi: 'Maksettu asiakkaalle maksuerässä {{no}}.',
    sv: 'Betald till klienten i betalningsparti {{no}}.',
    en: 'Paid to the client in batch {{no}}.',
  },
  left: { fi: 'Vielä kirjaamatta', sv: 'Ännu inte bokfört', en: 'Still to be booked' },
  nothingLeft: {
    fi: 'Ei mitään: kaikki on kirjattu.',
    sv: 'Inget: allt är bokfört.',
    en: 'Nothing: all of it is booked.',
  },
  whyWaits: { fi: 'Miksi se odottaa', sv: 'Varför det väntar', en: 'Why it waits' },
  waits: {
    run: {
      fi: 'Vain seuraavaa kirjausta: mikään ei estä sitä.',
      sv: 'Bara på nästa bokföring: inget hindrar den.',
      en: 'Only for the next run: nothing keeps it back.',
    },
    check: {
      fi: 'Yritystarkistus: {{ground}} Hankinta ratkaisee tarkistuksen.',
      sv: 'Företagskontrollen: {{ground}} Upphandlingen avgör kontrollen.',
      en: 'The company check: {{ground}} Procurement settles the check.',
    },
    dispute: {
      fi: 'Palveluntuottaja on riitauttanut rivin. Se odottaa talouden vastausta tai tietojen korjaamista.',
      sv: 'Tjänsteproducenten har bestridit raden. Den väntar på ekonomins svar eller på att uppgifterna rättas.',
      en: 'The provider disputes the line. It waits for finance to answer, or for the facts to be corrected.',
    },
    commitment: {
      fi: 'Varaus ei riitä, puuttuu {{missing}}. Kustannuspaikasta vastaava voi vahvistaa lisää.',
      sv: 'Reserveringen räcker inte, det saknas {{missing}}. Den som ansvarar för kostnadsstället kan bekräfta mer.',
      en: 'Too little is set aside, {{missing}} is missing. Who holds the cost centre can confirm more.',
    },
  },
  toCheck: { fi: 'Avaa yritystarkistus', sv: 'Öppna företagskontrollen', en: 'Open the check' },
  toDispute: { fi: 'Avaa riitautus', sv: 'Öppna bestridandet', en: 'Open the dispute' },
  toCommitments: { fi: 'Avaa varaukset', sv: 'Öppna reserveringarna', en: 'Open the commitments' },
  heldDays: { fi: 'Pidätettyjä päiviä', sv: 'Innehållna dagar', en: 'Days held' },
  heldDaysText: {
    fi: '{{count}}. Päivälle ei vielä ole maksajaa; se kirjataan korjauksena, kun maksaja tiedetään.',
    sv: '{{count}}. Dagen har ännu ingen betalare; den bokförs som en rättelse när betalaren är känd.',
    en: '{{count}}. Nobody pays the day yet; it is booked by a correction once it is known who does.',
  },
  heldTravel: {
    fi: 'Matkoista pidätetty',
    sv: 'Innehållet av resorna',
    en: 'Held of the travel',
  },
  heldTravelText: {
    fi: '{{amount}}. Summa ylittää alueen päiväkaton; se kirjataan korjauksena, jos hyväksyjä hyväksyy sen.',
    sv: '{{amount}}. Beloppet överskrider områdets tak per dag; det bokförs som en rättelse om en godkännare godkänner det.',
    en: '{{amount}}. It is above the region’s cap per day; it is booked by a correction if an approver accepts it.',
  },
  days_one: {
    fi: 'Yksi päivä ja sen sääntö',
    sv: 'En dag och dess regel',
    en: 'One day and its rule',
  },
  days_other: {
    fi: '{{count}} päivää ja niiden säännöt',
    sv: '{{count}} dagar och deras regler',
    en: '{{count}} days and their rules',
  },
  client: things.client,
  sum: facts.amount,
  ruleOf: { fi: '{{rule}} ({{source}})', sv: '{{rule}} ({{source}})', en: '{{rule}} ({{source}})' },
  ruleFrom: {
    fi: '{{rule}}, voimassa {{date}} alkaen ({{source}})',
    sv: '{{rule}}, gäller från och med {{date}} ({{source}})',
    en: '{{rule}}, in force from {{date}} ({{source}})',
  },
  sourceAgreement: {
    fi: 'sopimus {{code}}',
    sv: 'avtal {{code}}',
    en: 'agreement {{code}}',
  },
  rules: {
    'day-price': {
      fi: 'Sopimuksen päivähinta',
      sv: 'Avtalets dagspris',
      en: 'The agreement’s price of a day',
    },
    'daily-compensation': {
      fi: 'Asiakkaan päiväkorvaus',
      sv: 'Klientens dagsersättning',
      en: 'The client’s daily compensation',
    },
    travel: {
      fi: 'Matka halvimmalla matkustustavalla',
      sv: 'Resan med det billigaste färdsättet',
      en: 'Travel by the cheapest means',
    },
    'state-compensation': {
      fi: 'Valtion korvaus osallistumispäivästä',
      sv: 'Statens ersättning för en deltagandedag',
      en: 'The State’s compensation of an attended day',
    },
    tariff: {
      fi: 'Bonus on osa-alueen hinnaston mukainen summa, joka hakemukselle hyväksyttiin. Se ei riipu päivistä.',
      sv: 'Bonusen är det belopp enligt delens prislista som godkändes för ansökan. Den beror inte på dagarna.',
      en: 'The bonus is what was approved of the claim, by the tariff of the lot. It does not depend on days.',
    },
  } satisfies Record<LineRule, Text>,
  stepsElsewhere: {
    fi: 'Kuka teki mitä näkyy, kun katsot yhden asiakkaan rivejä.',
    sv: 'Vem som gjorde vad visas när du ser på en klients rader.',
    en: 'Who did what is shown when you look at the lines of one client.',
  },
  steps_one: {
    fi: 'Kuka teki mitä: yksi tapahtuma',
    sv: 'Vem gjorde vad: en händelse',
    en: 'Who did what: one event',
  },
  steps_other: {
    fi: 'Kuka teki mitä: {{count}} tapahtumaa',
    sv: 'Vem gjorde vad: {{count}} händelser',
    en: 'Who did what: {{count}} events',
  },
  step: {
    fi: '{{event}}, {{who}}',
    sv: '{{event}}, {{who}}',
    en: '{{event}}, {{who}}',
  },
  until: { fi: '{{from}} – {{to}}', sv: '{{from}} – {{to}}', en: '{{from}} – {{to}}' },
  times: {
    fi: '{{event}} ({{count}} kertaa)',
    sv: '{{event}} ({{count}} gånger)',
    en: '{{event}} ({{count}} times)',
  },
  by: {
    import: { fi: 'aineiston tuonti', sv: 'importen av material', en: 'the import of data' },
    rule: {
      sheet: {
        fi: 'automaattisesti, koska kuukausilistassa ei ollut huomautettavaa',
        sv: 'automatiskt, eftersom månadslistan inte gav något att anmärka',
        en: 'by rule, as nothing was to be remarked on the sheet',
      },
      claim: {
        fi: 'automaattisesti, koska hakemuksessa ei ollut huomautettavaa',
        sv: 'automatiskt, eftersom ansökan inte gav något att anmärka',
        en: 'by rule, as nothing was to be remarked on the claim',
      },
    },
  },
  events: {
    imported: {
      fi: 'Tuotu toisesta järjestelmästä',
      sv: 'Hämtad från ett annat system',
      en: 'Imported from another system',
    },
    created: { fi: 'Luotu', sv: 'Skapad', en: 'Created' },
    changed: { fi: 'Muutettu', sv: 'Ändrad', en: 'Changed' },
    'sheet-corrected': {
      fi: 'Hyväksytyt päivät korjattu',
      sv: 'Godkända dagar rättade',
      en: 'Accepted days corrected',
    },
    'days-logged': { fi: 'Päiviä kirjattu', sv: 'Dagar antecknade', en: 'Days logged' },
    'certificates-noted': {
      fi: 'Sairauslomatodistuksia merkitty',
      sv: 'Sjukintyg antecknade',
      en: 'Certificates of sickness noted',
    },
    'sheet-submitted': {
      fi: 'Kuukausilista lähetetty',
      sv: 'Månadslistan inlämnad',
      en: 'Month sheet submitted',
    },
    'sheet-accepted': {
      fi: 'Kuukausilista hyväksytty',
      sv: 'Månadslistan godkänd',
      en: 'Month sheet accepted',
    },
    'sheet-returned': {
      fi: 'Kuukausilista palautettu',
      sv: 'Månadslistan återsänd',
      en: 'Month sheet returned',
    },
    'sheet-taken-back': {
      fi: 'Kuukausilista otettu takaisin',
      sv: 'Månadslistan återtagen',
      en: 'Month sheet taken back',
    },
    'travel-accepted': {
      fi: 'Päiväkaton ylittävä matka hyväksytty',
      sv: 'Resa över taket per dag godkänd',
      en: 'Travel above the cap accepted',
    },
    'travel-declined': {
      fi: 'Päiväkaton ylittävä matka hylätty',
      sv: 'Resa över taket per dag avslagen',
      en: 'Travel above the cap declined',
    },
    'claim-filed': { fi: 'Bonusta haettu', sv: 'Bonus ansökt', en: 'Bonus claimed' },
    'claim-refused': {
      fi: 'Hakemusta ei otettu vastaan',
      sv: 'Ansökan togs inte emot',
      en: 'Claim not taken',
    },
    'claim-resubmitted': {
      fi: 'Hakemus täydennetty ja lähetetty uudelleen',
      sv: 'Ansökan kompletterad och inlämnad på nytt',
      en: 'Claim amended and submitted again',
    },
    'claim-taken-back': {
      fi: 'Hakemus otettu takaisin muutettavaksi',
      sv: 'Ansökan återtagen för ändring',
      en: 'Claim taken back to be changed',
    },
    'claim-withdrawn': { fi: 'Hakemus peruttu', sv: 'Ansökan återtagen', en: 'Claim withdrawn' },
    'claim-put-on-hold': {
      fi: 'Päätös siirretty myöhemmäksi',
      sv: 'Beslutet uppskjutet',
      en: 'Decision put on hold',
    },
    'claim-hold-ended': {
      fi: 'Päätöksen siirto päättynyt',
      sv: 'Uppskovet med beslutet slut',
      en: 'Hold of the decision ended',
    },
    'claim-approved-first': {
      fi: 'Hakemuksen ensimmäinen hyväksyntä, toinen henkilö vielä päättää',
      sv: 'Första godkännandet av ansökan, en annan person beslutar ännu',
      en: 'First approval of the claim, another person still decides',
    },
    'claim-approved': { fi: 'Hakemus hyväksytty', sv: 'Ansökan godkänd', en: 'Claim approved' },
    'claim-rejected': { fi: 'Hakemus hylätty', sv: 'Ansökan avslagen', en: 'Claim rejected' },
    'claim-returned': {
      fi: 'Hakemus palautettu täydennettäväksi',
      sv: 'Ansökan återsänd för komplettering',
      en: 'Claim returned to be amended',
    },
    'second-part-filed': {
      fi: 'Bonuksen toista osaa haettu',
      sv: 'Bonusens andra del ansökt',
      en: 'Second part of the bonus claimed',
    },
    'correction-proposed': {
      fi: 'Bonuksen oikaisua ehdotettu',
      sv: 'Rättelse av bonusen föreslagen',
      en: 'Correction of the bonus proposed',
    },
    'correction-confirmed': {
      fi: 'Bonuksen oikaisu vahvistettu',
      sv: 'Rättelsen av bonusen bekräftad',
      en: 'Correction of the bonus confirmed',
    },
    'correction-dropped': {
      fi: 'Ehdotetusta oikaisusta luovuttu',
      sv: 'Den föreslagna rättelsen förföll',
      en: 'Proposed correction dropped',
    },
    'after-check-closed': {
      fi: 'Hakemuksen jälkitarkistus tehty',
      sv: 'Efterkontrollen av ansökan gjord',
      en: 'After-check of the claim closed',
    },
    'objection-filed': {
      fi: 'Päätöksestä tehty vastalause',
      sv: 'Invändning mot beslutet',
      en: 'Objection to the decision filed',
    },
    'objection-asked': {
      fi: 'Vastalauseesta kysytty',
      sv: 'Fråga om invändningen',
      en: 'More asked about the objection',
    },
    'objection-answered': {
      fi: 'Kysymykseen vastalauseesta vastattu',
      sv: 'Svar på frågan om invändningen',
      en: 'Question about the objection answered',
    },
    'objection-upheld': {
      fi: 'Vastalause hyväksytty, päätös muutettu',
      sv: 'Invändningen godkänd, beslutet ändrat',
      en: 'Objection upheld, the decision changed',
    },
    'objection-dismissed': {
      fi: 'Vastalause hylätty, päätös pysyy',
      sv: 'Invändningen avslagen, beslutet kvarstår',
      en: 'Objection dismissed, the decision remains',
    },
    'objection-withdrawn': remark.withdrawn,
  } satisfies Record<LineEvent, Text>,
  waiting: {
    fi: 'Kuukausilistat, jotka eivät vielä ole mukana',
    sv: 'Månadslistor som ännu inte räknas',
    en: 'Month sheets that do not count yet',
  },
  waitingOf: {
    fi: '{{client}}, jakso {{code}}: {{why}}',
    sv: '{{client}}, period {{code}}: {{why}}',
    en: '{{client}}, placement {{code}}: {{why}}',
  },
} satisfies Words;
