import { eligibility } from './eligibility.ts';
import type { Words } from './language.ts';
import { paths } from './paths.ts';
import { settlement } from './settlement.ts';
import { things } from './things.ts';

export const home = {
  title: { fi: 'Omat tehtävät', sv: 'Mina uppgifter', en: 'Your tasks' },
  hello: { fi: 'Hyvää päivää, {{name}}.', sv: 'God dag, {{name}}.', en: 'Good day, {{name}}.' },
  nothing: {
    fi: 'Mikään ei odota sinua nyt.',
    sv: 'Inget väntar på dig just nu.',
    en: 'Nothing waits for you now.',
  },
  more: {
    fi: 'Tehtäviä on enemmän kuin tässä näkyy; kiireellisimmät ovat ensin.',
    sv: 'Det finns mer än vad som visas här; det mest brådskande står först.',
    en: 'There is more than is shown here; the most urgent comes first.',
  },
  sections: {
    late: { fi: 'Myöhässä', sv: 'Försenat', en: 'Late' },
    waiting: { fi: 'Odottaa sinua', sv: 'Väntar på dig', en: 'Waits for you' },
    coming: { fi: 'Tulossa', sv: 'Kommer härnäst', en: 'Comes next' },
  },
  tasks: {
    'submit-sheet': {
      fi: 'Lähetä kuukauden päivät: {{month}}',
      sv: 'Lämna in månadens dagar: {{month}}',
      en: 'Submit the days of {{month}}',
    },
    'chase-sheets': {
      fi: 'Pyydä puuttuvat kuukausilistat: {{month}}',
      sv: 'Begär månadslistor som fattas: {{month}}',
      en: 'Ask for the month sheets that are missing: {{month}}',
    },
    'amend-sheet': {
      fi: 'Korjaa palautetut päivät: {{month}}',
      sv: 'Rätta de återsända dagarna: {{month}}',
      en: 'Correct the days of {{month}}: they were returned',
    },
    'accept-sheet': {
      fi: 'Tarkasta kuukauden päivät: {{month}}',
      sv: 'Granska månadens dagar: {{month}}',
      en: 'Look through the days of {{month}}',
    },
    'decide-travel': {
      fi: 'Ratkaise päiväkaton ylittävät matkat: {{month}}',
      sv: 'Avgör resorna över taket per dag: {{month}}',
      en: 'Decide on the travel above the cap in {{month}}',
    },
    'file-second-part': {
      fi: 'Hae bonuksen toista osaa: polku on kestänyt',
      sv: 'Ansök om bonusens andra del: vägen har hållit',
      en: 'Claim the second part of the bonus: the path has lasted',
    },
    'amend-claim': {
      fi: 'Täydennä palautetut bonushakemukset',
      sv: 'Komplettera de återsända bonusansökningarna',
      en: 'Complete the returned bonus claims',
    },
    'confirm-correction': {
      fi: 'Vahvista bonusten oikaisut',
      sv: 'Bekräfta rättelser av bonusar',
      en: 'Confirm corrections of bonuses',
    },
    'decide-claim': {
      fi: 'Päätä bonushakemuksista',
      sv: 'Avgör bonusansökningarna',
      en: 'Decide on bonus claims',
    },
    'after-check-claims': {
      fi: 'Jälkitarkista tuodut bonushakemukset: {{number}}, vanhin tuotu {{date}}',
      sv: 'Gör efterkontroll av importerade bonusansökningar: {{number}}, den äldsta importerad {{date}}',
      en: 'Look at imported bonus claims: {{number}}, the oldest imported on {{date}}',
    },
    'overdue-claims': {
      fi: 'Bonushakemuksia on odottanut liian kauan: {{number}}, vanhin {{date}} alkaen',
      sv: 'Bonusansökningar har väntat för länge: {{number}}, den äldsta sedan {{date}}',
      en: 'Bonus claims have waited too long: {{number}}, the oldest since {{date}}',
    },
    'overdue-sheets': {
      fi: 'Kuukausilistoja on odottanut liian kauan: {{number}}, vanhin {{date}} alkaen',
      sv: 'Månadslistor har väntat för länge: {{number}}, den äldsta sedan {{date}}',
      en: 'Month sheets have waited too long: {{number}}, the oldest since {{date}}',
    },
    'decide-objection': {
      fi: 'Ratkaise vastalauseet',
      sv: 'Avgör invändningarna',
      en: 'Decide on objections',
    },
    'answer-objection': {
      fi: 'Vastaa vastalausetta koskevaan kysymykseen',
      sv: 'Svara på frågan om invändningen',
      en: 'Answer the question about the objection',
    },
    'evaluate-placement': {
      fi: 'Tee loppuarvioinnit',
      sv: 'Gör slututvärderingarna',
      en: 'Make the final evaluations',
    },
    'notify-payer': {
      fi: 'Ilmoita poissaoloista etuuden maksajalle',
      sv: 'Meddela den som betalar förmånen om frånvaro',
      en: 'Notify the payer of the benefit of absences',
    },
    'send-notifications': {
      fi: 'Lähetä tehdyt ilmoitukset',
      sv: 'Sänd de anmälningar som är gjorda',
      en: 'Send the notices that are made',
    },
    'answer-proposal': {
      fi: 'Vastaa palveluntuottajien ehdotuksiin',
      sv: 'Svara på tjänsteproducenternas förslag',
      en: 'Answer what providers propose',
    },
    'answer-message': {
      fi: 'Lue ja vastaa viesteihin',
      sv: 'Läs och svara på meddelanden',
      en: 'Read and answer messages',
    },
    'answer-concern': {
      fi: 'Vastaa huoliin',
      sv: 'Svara på oro',
      en: 'Answer concerns',
    },
    'check-identity': {
      fi: 'Kysy oikea henkilötunnus: syntymäaika on vasta edessä',
      sv: 'Fråga efter den rätta personbeteckningen: födelsedagen har inte kommit än',
      en: 'Ask for the right personal identity code: the day of birth is still to come',
    },
    'review-plan': { fi: 'Tarkista suunnitelmat', sv: 'Se över planerna', en: 'Review the plans' },
    'decide-option_one': {
      fi: 'Päätä optiosta {{no}}: ilmoittamisen määräpäivään enintään kuukausi',
      sv: 'Besluta om option {{no}}: högst en månad till sista dagen att meddela',
      en: 'Decide on option {{no}}: a month or less to the last day of notice',
    },
    'decide-option_other': {
      fi: 'Päätä optiosta {{no}}: ilmoittamisen määräpäivään enintään {{count}} kuukautta',
      sv: 'Besluta om option {{no}}: högst {{count}} månader till sista dagen att meddela',
      en: 'Decide on option {{no}}: {{count}} months or less to the last day of notice',
    },
    'confirm-option': {
      fi: 'Vahvista toisena henkilönä päätös optiosta',
      sv: 'Bekräfta ett beslut om en option som den andra personen',
      en: 'Confirm as the second person a decision on an option',
    },
    'acknowledge-notice': {
      fi: 'Kuittaa päätös sopimuksesi optiosta',
      sv: 'Kvittera beslutet om optionen i ert avtal',
      en: 'Acknowledge the decision on your option',
    },
    'chase-notice': {
      fi: 'Kysy palveluntuottajalta: ilmoitusta ei ole kuitattu ajoissa',
      sv: 'Fråga tjänsteproducenten: ett meddelande har inte kvitterats i tid',
      en: 'Ask the provider: a notice was not acknowledged in time',
    },
    'find-extract': {
      fi: 'Hanki palveluntuottajasta rekisteriote',
      sv: 'Skaffa ett registerutdrag om tjänsteproducenten',
      en: 'Find a register extract of the provider',
    },
    'answer-review': {
      fi: 'Selvitä, harjoittaako palveluntuottaja elinkeinotoimintaa',
      sv: 'Utred om tjänsteproducenten bedriver näringsverksamhet',
      en: 'Look into whether the provider does business',
    },
    'confirm-review': {
      fi: 'Vahvista toisena henkilönä selvityksen ratkaisu',
      sv: 'Bekräfta utredningens avgörande som den andra personen',
      en: 'Confirm as the second person how a review was answered',
    },
    'renew-document': {
      fi: 'Pyydä uusi vero- tai eläkevakuutustodistus',
      sv: 'Be om ett nytt skatte- eller pensionsförsäkringsintyg',
      en: 'Ask for a new certificate of tax or pension insurance',
    },
    'decide-application': {
      fi: 'Päätä hakemuksista puitesopimuksiin',
      sv: 'Besluta om ansökningarna till ramavtal',
      en: 'Decide on the applications to frameworks',
    },
    'complete-application': {
      fi: 'Täydennä hakemus: siihen pyydettiin lisää',
      sv: 'Komplettera ansökan: mer har begärts',
      en: 'Complete the application: more was asked',
    },
    'move-placement': {
      fi: 'Siirrä tai päätä jaksot: niiden sopimus päättyy',
      sv: 'Flytta eller avsluta perioderna: deras avtal upphör',
      en: 'Move or end the placements: their agreement ends',
    },
    'cap-near': {
      fi: 'Katso sopimuksia, jotka lähenevät enimmäisarvoaan',
      sv: 'Se på avtalen som närmar sig sitt maximivärde',
      en: 'Look at the agreements that near their cap',
    },
    'cap-reached': {
      fi: 'Katso sopimuksia, joiden enimmäisarvo on täynnä',
      sv: 'Se på avtalen som har nått sitt maximivärde',
      en: 'Look at the agreements that have reached their cap',
    },
    'confirm-role': {
      fi: 'Vahvista toisena henkilönä rooli',
      sv: 'Bekräfta en roll som den andra personen',
      en: 'Confirm as the second person that somebody gets a role',
    },
    'confirm-account': {
      fi: 'Vahvista palveluntuottajan tilinumero toisena henkilönä',
      sv: 'Bekräfta tjänsteproducentens bankkonto som den andra personen',
      en: 'Confirm providers’ bank accounts as the second person',
    },
    'release-account': {
      fi: 'Vapauta maksut uudelle tilille',
      sv: 'Frigör betalningar till det nya kontot',
      en: 'Let held payments go to the new account',
    },
    'correct-client-name': {
      fi: 'Korjaa asiakkaan nimi: siinä on merkki, jota ei voi tulostaa',
      sv: 'Rätta klientens namn: det har ett tecken som inte kan skrivas ut',
      en: 'Correct the client’s name: it has a sign that cannot be printed',
    },
    'correct-provider-name': {
      fi: 'Korjaa palveluntuottajan nimi: siinä on merkki, jota ei voi tulostaa',
      sv: 'Rätta tjänsteproducentens namn: det har ett tecken som inte kan skrivas ut',
      en: 'Correct the provider’s name: it has a sign that cannot be printed',
    },
    'correct-framework-name': {
      fi: 'Korjaa puitesopimuksen nimi: siinä on merkki, jota ei voi tulostaa',
      sv: 'Rätta ramavtalets namn: det har ett tecken som inte kan skrivas ut',
      en: 'Correct the framework’s name: it has a sign that cannot be printed',
    },
    'correct-lot-name': {
      fi: 'Korjaa osa-alueen nimi: siinä on merkki, jota ei voi tulostaa',
      sv: 'Rätta delens namn: det har ett tecken som inte kan skrivas ut',
      en: 'Correct the lot’s name: it has a sign that cannot be printed',
    },
    'correct-person-name': {
      fi: 'Korjaa vastuuhenkilön nimi: siinä on merkki, jota ei voi tulostaa',
      sv: 'Rätta ansvarspersonens namn: det har ett tecken som inte kan skrivas ut',
      en: 'Correct the responsible person’s name: it has a sign that cannot be printed',
    },
    'settle-month': {
      fi: 'Tilitä kuukausi: {{month}}',
      sv: 'Avräkna månaden: {{month}}',
      en: 'Settle {{month}}',
    },
    'settle-changes': {
      fi: 'Tarkista kirjattu kuukausi {{month}}: kirjaamisen jälkeen {{causes}} (muutos {{amount}})',
      sv: 'Granska den bokförda månaden {{month}}: efter bokföringen {{causes}} (ändring {{amount}})',
      en: 'Look again at {{month}}, which is booked: since then {{causes}} (a change of {{amount}})',
    },
    'release-run': {
      fi: 'Vapauta maksuun toisen kirjaama kuukausi: {{month}}',
      sv: 'Frigör för betalning den månad som någon annan har bokfört: {{month}}',
      en: 'Release for payment what another person booked: {{month}}',
    },
    'pay-clients': {
      fi: 'Maksa asiakkaille, mitä on vapautettu tai palautunut',
      sv: 'Betala klienterna det som har frigjorts eller returnerats',
      en: 'Pay clients what was released or came back',
    },
    'pay-providers': {
      fi: 'Maksa palveluntuottajien laskut',
      sv: 'Betala tjänsteproducenternas fakturor',
      en: 'Pay the providers’ invoices',
    },
    'match-invoice': {
      fi: 'Palveluntuottajan lasku poikkeaa maksuerittelystä: {{month}}',
      sv: 'Tjänsteproducentens faktura avviker från betalningsspecifikationen: {{month}}',
      en: 'A provider’s invoice differs from its statement of {{month}}',
    },
    'send-invoice': {
      fi: 'Lähetä lasku: {{month}}',
      sv: 'Skicka fakturan: {{month}}',
      en: 'Send the invoice of {{month}}',
    },
    'reconcile-run': {
      fi: 'Täsmäytä kuukausi: {{month}}',
      sv: 'Stäm av månaden: {{month}}',
      en: 'Reconcile {{month}}',
    },
    'follow-batch': {
      fi: 'Vie maksuerä maksettavaksi ja lue vastaus',
      sv: 'För betalningspartiet till betalning och läs in svaret',
      en: 'Take the batch out to be paid, and read the answer in',
    },
    'confirm-client-merge': {
      fi: 'Vahvista tai hylkää: onko asiakas sama henkilö kuin toinen',
      sv: 'Bekräfta eller avslå: är klienten samma person som en annan',
      en: 'Confirm or decline: whether the client is the same person as another',
    },
    'confirm-client-account': {
      fi: 'Vahvista asiakkaan tilinumero toisena henkilönä: maksut odottavat sitä',
      sv: 'Bekräfta klientens kontonummer som den andra personen: betalningarna väntar på det',
      en: 'Confirm the client’s account number as the second person: payments wait for it',
    },
    'open-recovery': {
      fi: 'Harkitse liikaa maksetun perimistä takaisin: tulevat maksut eivät ole riittäneet',
      sv: 'Överväg att återkräva det som betalats för mycket: kommande betalningar har inte räckt',
      en: 'Consider recovering what was paid too much: coming payments were not enough',
    },
    'hear-recovery': {
      fi: 'Kirjaa asiakkaan selitys takaisinperintään: kuulemisaika on päättynyt',
      sv: 'Anteckna klientens förklaring i återkravet: tiden för hörande har gått ut',
      en: 'Write down what the client said of the recovery: the hearing is over',
    },
    'decide-recovery': {
      fi: 'Päätä takaisinperinnästä toisena henkilönä',
      sv: 'Besluta om återkravet som andra person',
      en: 'Decide the recovery as the second person',
    },
    'follow-recovery': {
      fi: 'Tarkista, onko takaisin perittävä maksettu: määräpäivä on mennyt',
      sv: 'Kontrollera om det återkrävda har betalats: sista dagen har gått',
      en: 'See whether what is recovered has been paid: its day has gone by',
    },
    'add-account': {
      fi: 'Lisää tai korjaa asiakkaan tilinumero: maksu odottaa sitä',
      sv: 'Lägg till eller rätta klientens kontonummer: betalningen väntar på det',
      en: 'Add or correct the client’s account number: a payment waits for it',
    },
    'answer-dispute': {
      fi: 'Vastaa palveluntuottajien riitauttamiin maksuerittelyn riveihin: {{month}}',
      sv: 'Svara på rader i betalningsspecifikationen som tjänsteproducenterna har bestridit: {{month}}',
      en: 'Answer the lines of the statements of {{month}} that providers dispute',
    },
    'settle-freed': {
      fi: 'Kirjaa varausta odottanut osa: {{month}}',
      sv: 'Bokför det som väntade på reservering: {{month}}',
      en: 'Book what waited for a commitment: {{month}}',
    },
    'confirm-commitment': {
      fi: 'Vahvista varaukset, joita toinen on ehdottanut',
      sv: 'Bekräfta reserveringar som någon annan har föreslagit',
      en: 'Confirm commitments that another person proposed',
    },
    'raise-commitment': {
      fi: 'Korota varauksia: kirjattavia palkkioita odottaa',
      sv: 'Höj reserveringar: arvoden väntar på bokföring',
      en: 'Raise commitments: fees wait to be booked',
    },
    'settle-earlier': {
      fi: 'Tilitä aiemmat kuukaudet: {{from}} – {{to}} ({{months}} kuukautta)',
      sv: 'Avräkna tidigare månader: {{from}} – {{to}} ({{months}} månader)',
      en: 'Settle the earlier months: {{from}} to {{to}} ({{months}} months)',
    },
  },
  payers: { kela: settlement.payers.kela, fund: settlement.payers.fund },
  clientsCount_one: { fi: '{{count}} asiakas', sv: '{{count}} klient', en: '{{count}} client' },
  clientsCount_other: {
    fi: '{{count}} asiakasta',
    sv: '{{count}} klienter',
    en: '{{count}} clients',
  },
  noticesCount_one: {
    fi: '{{count}} ilmoitus',
    sv: '{{count}} anmälan',
    en: '{{count}} notice',
  },
  noticesCount_other: {
    fi: '{{count}} ilmoitusta',
    sv: '{{count}} anmälningar',
    en: '{{count}} notices',
  },
  sheetsCount_one: { fi: '{{count}} lista', sv: '{{count}} lista', en: '{{count}} sheet' },
  sheetsCount_other: { fi: '{{count}} listaa', sv: '{{count}} listor', en: '{{count}} sheets' },
  option: things.optionNo,
  figures: {
    title: { fi: 'Luvut', sv: 'Siffror', en: 'Figures' },
    atLeast: { fi: 'vähintään {{count}}', sv: 'minst {{count}}', en: 'at least {{count}}' },
    of: {
      fi: '{{count}} suunnitellusta',
      sv: 'av {{count}} planerade',
      en: 'of {{count}} planned',
    },
    oldest: { fi: 'vanhin {{date}}', sv: 'äldst {{date}}', en: 'oldest {{date}}' },
    first: { fi: 'ensimmäinen {{date}}', sv: 'först {{date}}', en: 'first {{date}}' },
    ends: {
      fi: 'ensimmäinen päättyy {{date}}',
      sv: 'den första slutar {{date}}',
      en: 'first ends {{date}}',
    },
    settled: { fi: 'tilitetty', sv: 'avräknad', en: 'settled' },
    unsettled: { fi: 'tilittämättä', sv: 'inte avräknad', en: 'not settled' },
    names: {
      'days-to-log': {
        fi: 'Kirjaamatta tällä viikolla',
        sv: 'Oregistrerade dagar den här veckan',
        en: 'Days to log this week',
      },
      'days-missing': {
        fi: 'Kirjaamatta aiemmilta viikoilta',
        sv: 'Oregistrerade dagar från tidigare veckor',
        en: 'Days to log of earlier weeks',
      },
      'months-to-send': {
        fi: 'Kuukausia lähetettävänä',
        sv: 'Månader att skicka',
        en: 'Months to send',
      },
      'claims-returned': {
        fi: 'Palautettuja bonushakemuksia',
        sv: 'Returnerade bonusansökningar',
        en: 'Returned bonus claims',
      },
      'sheets-waiting': {
        fi: 'Kuukausia tarkastettavana',
        sv: 'Månader att granska',
        en: 'Months to look through',
      },
      'claims-waiting': {
        fi: 'Bonushakemuksia päätettävänä',
        sv: 'Bonusansökningar att avgöra',
        en: 'Bonus claims to decide',
      },
      'placements-running': {
        fi: 'Käynnissä olevia jaksoja',
        sv: 'Pågående perioder',
        en: 'Placements running',
      },
      'reviews-late': {
        fi: 'Suunnitelman tarkistuksia myöhässä',
        sv: 'Försenade översyner av planer',
        en: 'Plan reviews that are late',
      },
      'reviews-coming': {
        fi: 'Suunnitelman tarkistuksia {{reviewAheadDays}} päivän aikana',
        sv: 'Översyner av planer inom {{reviewAheadDays}} dagar',
        en: 'Plan reviews within {{reviewAheadDays}} days',
      },
      'options-to-decide': {
        fi: 'Optioita päätettävänä',
        sv: 'Optioner att avgöra',
        en: 'Options to decide',
      },
      'applications-waiting': {
        fi: 'Hakemuksia puitesopimuksiin',
        sv: 'Ansökningar till ramavtal',
        en: 'Applications to frameworks',
      },
      'month-to-close': {
        fi: 'Kuukausi tilitettävänä',
        sv: 'Månad att avräkna',
        en: 'Month to settle',
      },
      'accounts-waiting': {
        fi: 'Tilinumeroita vahvistettavana',
        sv: 'Kontonummer att bekräfta',
        en: 'Account numbers to confirm',
      },
      looks: {
        fi: 'Asiakastietojen katseluja {{lookDays}} päivän aikana',
        sv: 'Visningar av klientuppgifter på {{lookDays}} dagar',
        en: 'Looks at clients’ data in {{lookDays}} days',
      },
      'roles-waiting': {
        fi: 'Rooleja vahvistettavana',
        sv: 'Roller att bekräfta',
        en: 'Roles to confirm',
      },
    },
  },
  /** What the tasks of claims, documents and changed months are about. */
  paths,
  documents: eligibility.documents.types,
  causes: settlement.causes,
  count: { fi: '({{count}})', sv: '({{count}})', en: '({{count}})' },
  since: {
    fi: 'odottanut {{date}} alkaen',
    sv: 'har väntat sedan {{date}}',
    en: 'has waited since {{date}}',
  },
  due: { fi: 'viimeistään {{date}}', sv: 'senast {{date}}', en: 'due by {{date}}' },
  showAll: { fi: 'Näytä kaikki {{count}}', sv: 'Visa alla {{count}}', en: 'Show all {{count}}' },
  showFewer: { fi: 'Näytä vähemmän', sv: 'Visa färre', en: 'Show fewer' },
} satisfies Words;
