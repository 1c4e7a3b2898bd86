import type { AccountHold } from '@jatkopolku/domain/provider';
import type { LineHold, StatementStanding } from '@jatkopolku/domain/settlement';

import { facts } from './facts.ts';
import type { Text, Words } from './language.ts';
import { settlement } from './settlement.ts';
import { things } from './things.ts';

/** A provider's monthly statement, on its page and on paper. */
export const providerStatement = {
  oneTitle: {
    fi: 'Maksuerittely: {{month}}',
    sv: 'Betalningsspecifikation: {{month}}',
    en: 'Statement of {{month}}',
  },
  forecastTitle: {
    fi: 'Ennuste maksuerittelystä: {{month}}',
    sv: 'Prognos för betalningsspecifikationen: {{month}}',
    en: 'Forecast of the statement of {{month}}',
  },
  providerNamed: {
    fi: '{{name}} (Y-tunnus {{businessId}})',
    sv: '{{name}} (FO-nummer {{businessId}})',
    en: '{{name}} (Business ID {{businessId}})',
  },
  asOf: { fi: 'Tilanne päivänä', sv: 'Läget den', en: 'As of' },
  facts: {
    provider: things.provider,
    standing: facts.standing,
    owed: { fi: 'Ansaittu', sv: 'Intjänat', en: 'Earned' },
    booked: facts.booked,
    remaining: { fi: 'Seuraavassa kirjauksessa', sv: 'I nästa bokföring', en: 'With the next run' },
    held: {
      fi: 'Pidätetty kirjaamisesta',
      sv: 'Innehållet från bokföring',
      en: 'Held from booking',
    },
    disputed: {
      fi: 'Kirjattu, mutta riitautuksen takia maksamatta',
      sv: 'Bokfört, men obetalt på grund av bestridande',
      en: 'Booked, but unpaid because of a dispute',
    },
    expected: {
      fi: 'Hyväksymättömistä kuukausilistoista',
      sv: 'Från månadslistor som inte är godkända',
      en: 'From sheets that are not accepted',
    },
    consent: {
      fi: 'Palveluntuottaja on hyväksynyt',
      sv: 'Tjänsteproducenten har godkänt',
      en: 'The provider agreed to',
    },
  },
  agreedBy: {
    fi: '{{amount}}, {{name}}, {{date}}',
    sv: '{{amount}}, {{name}}, {{date}}',
    en: '{{amount}}, {{name}}, {{date}}',
  },
  standings: {
    forecast: { fi: 'Ennuste', sv: 'Prognos', en: 'Forecast' },
    disputed: { fi: 'Riitautettu', sv: 'Bestridd', en: 'Disputed' },
    agreed: { fi: 'Hyväksytty', sv: 'Godkänd', en: 'Agreed to' },
    changed: {
      fi: 'Muuttunut hyväksymisen jälkeen',
      sv: 'Ändrad efter godkännandet',
      en: 'Changed since it was agreed to',
    },
    unagreed: { fi: 'Ei vielä hyväksytty', sv: 'Inte godkänd än', en: 'Not agreed to yet' },
  } satisfies Record<StatementStanding, Text>,
  lines: {
    heading: { fi: 'Rivit', sv: 'Rader', en: 'Lines' },
    none: {
      fi: 'Kuukaudella ei vielä ole hyväksyttyjä päiviä eikä bonuksia.',
      sv: 'Månaden har ännu inga godkända dagar eller bonusar.',
      en: 'The month has no accepted days or bonuses yet.',
    },
    fee: {
      fi: 'Päiväpalkkiot, osa-alue {{lot}}, sopimus {{agreementId}}',
      sv: 'Dagsarvoden, del {{lot}}, avtal {{agreementId}}',
      en: 'Day fees, lot {{lot}}, agreement {{agreementId}}',
    },
    bonus: {
      fi: 'Bonus, hakemus {{claimId}}',
      sv: 'Bonus, ansökan {{claimId}}',
      en: 'Bonus, claim {{claimId}}',
    },
    bonusPart: {
      fi: 'Bonus, hakemus {{claimId}}, osa {{partNo}}',
      sv: 'Bonus, ansökan {{claimId}}, del {{partNo}}',
      en: 'Bonus, claim {{claimId}}, part {{partNo}}',
    },
    figures: {
      fi: 'Ansaittu {{owed}}, siitä kirjattu {{booked}} ja kirjaamatta {{remaining}}.',
      sv: 'Intjänat {{owed}}, varav bokfört {{booked}} och obokfört {{remaining}}.',
      en: 'Earned {{owed}}, of which {{booked}} is booked and {{remaining}} is not.',
    },
  },
  holds: {
    check: {
      fi: 'Odottaa yritystarkistusta. Rivi kirjataan, kun hankinta on ratkaissut tarkistuksen; toimita sen pyytämät selvitykset.',
      sv: 'Väntar på företagskontrollen. Raden bokförs när upphandlingen har avgjort kontrollen; lämna de utredningar som begärs.',
      en: 'Waits for the company check. The line is booked once procurement has settled the check; send what it asks for.',
    },
    dispute: {
      fi: 'Riitautettu. Rivi odottaa taloushallinnon vastausta tai, jos riitautus on todettu aiheelliseksi, tietojen korjaamista.',
      sv: 'Bestridd. Raden väntar på ekonomiförvaltningens svar eller, om bestridandet var befogat, på att uppgifterna rättas.',
      en: 'Disputed. The line waits for finance to answer or, where finance agreed, for the facts to be corrected.',
    },
    commitment: {
      fi: 'Odottaa varattua rahaa. Rivi kirjataan, kun hyvinvointialue on varannut vuodelle lisää; palveluntuottajalta ei tarvita mitään.',
      sv: 'Väntar på reserverade medel. Raden bokförs när välfärdsområdet har reserverat mer för året; tjänsteproducenten behöver inte göra något.',
      en: 'Waits for money to be set aside. The line is booked once the county has set aside more for the year; the provider need not do anything.',
    },
  } satisfies Record<LineHold, Text>,
  payment: {
    'no-account': {
      fi: 'Maksut odottavat: palveluntuottajalla ei ole vahvistettua tilinumeroa. Ilmoita tili; hyvinvointialueella toinen henkilö vahvistaa sen.',
      sv: 'Betalningarna väntar: tjänsteproducenten har inget bekräftat kontonummer. Anmäl kontot; en annan person vid välfärdsområdet bekräftar det.',
      en: 'Payments wait: the provider has no confirmed account. Propose one; another person at the county confirms it.',
    },
    'change-held': {
      fi: 'Maksut odottavat: tilinumero on muuttunut. Ne lähtevät, kun taloushallinto on varmistanut muutoksen ja vapauttanut maksut.',
      sv: 'Betalningarna väntar: kontonumret har ändrats. De går i väg när ekonomiförvaltningen har kontrollerat ändringen och frigett betalningarna.',
      en: 'Payments wait: the account has changed. They go out once finance has verified the change and released them.',
    },
    'change-proposed': {
      fi: 'Uusi tilinumero odottaa vahvistusta. Siihen asti maksetaan nykyiselle tilille.',
      sv: 'Ett nytt kontonummer väntar på bekräftelse. Till dess betalas till det nuvarande kontot.',
      en: 'A new account waits to be confirmed. Until then payments go to the present one.',
    },
  } satisfies Record<AccountHold, Text>,
  holding: {
    fi: 'Mikä odottaa ja mikä sen vapauttaa',
    sv: 'Vad som väntar och vad som frigör det',
    en: 'What waits, and what frees it',
  },
  heldDays: {
    fi: 'Päiviä, joilta asiakkaan omaa korvausta ei ole vielä maksettu: {{heldDays}}. Hyvinvointialue selvittää asian asiakkaan kanssa; päiväpalkkioon se ei vaikuta.',
    sv: 'Dagar för vilka klientens egen ersättning ännu är obetald: {{heldDays}}. Välfärdsområdet reder ut saken med klienten; dagsarvodet påverkas inte.',
    en: 'Days for which the client’s own compensation is still unpaid: {{heldDays}}. The county settles it with the client; the day fee is not affected.',
  },
  clients: {
    heading: { fi: 'Päivät asiakkaittain', sv: 'Dagar per klient', en: 'Days by client' },
    byCode: {
      fi: 'Asiakkaista näkyy vain tunnus.',
      sv: 'Av klienterna visas bara koden.',
      en: 'Clients are shown by their code alone.',
    },
    row: {
      fi: 'Asiakas {{clientId}}, jakso {{placementId}}: {{prices}} = {{fee}}',
      sv: 'Klient {{clientId}}, period {{placementId}}: {{prices}} = {{fee}}',
      en: 'Client {{clientId}}, placement {{placementId}}: {{prices}} = {{fee}}',
    },
    price: { fi: '{{days}} × {{price}}', sv: '{{days}} × {{price}}', en: '{{days}} × {{price}}' },
  },
  expected: {
    heading: {
      fi: 'Päivät, joiden kuukausilistaa ei ole hyväksytty',
      sv: 'Dagar vars månadslista inte är godkänd',
      en: 'Days of sheets that are not accepted',
    },
    text: {
      fi: 'Nämä tulevat mukaan, kun kuukausilista on lähetetty ja hyväksytty.',
      sv: 'De räknas med när månadslistan har lämnats in och godkänts.',
      en: 'They count once the sheet is submitted and accepted.',
    },
  },
  bonuses: {
    heading: facts.bonuses,
    row: {
      fi: 'Asiakas {{clientId}}, {{path}}, hyväksytty {{date}}: {{amount}}',
      sv: 'Klient {{clientId}}, {{path}}, godkänd {{date}}: {{amount}}',
      en: 'Client {{clientId}}, {{path}}, approved on {{date}}: {{amount}}',
    },
  },
  runs: {
    heading: { fi: 'Kirjaukset', sv: 'Bokföringar', en: 'What was booked' },
    row: {
      fi: '{{date}}, {{type}}: {{amount}}. {{state}}',
      sv: '{{date}}, {{type}}: {{amount}}. {{state}}',
      en: '{{date}}, {{type}}: {{amount}}. {{state}}',
    },
    types: { ORIGINAL: settlement.types.ORIGINAL, CORRECTION: settlement.types.CORRECTION },
    causes: {
      'sheet-accepted': settlement.causes['sheet-accepted'],
      'days-changed': settlement.causes['days-changed'],
      'price-changed': settlement.causes['price-changed'],
      'bonus-changed': settlement.causes['bonus-changed'],
      'dispute-ended': settlement.causes['dispute-ended'],
    },
    note: {
      fi: 'Hyvinvointialueen viesti: {{text}}',
      sv: 'Meddelande från välfärdsområdet: {{text}}',
      en: 'The county writes: {{text}}',
    },
    because: {
      fi: 'Korjauksen syy: {{causes}}.',
      sv: 'Rättad, för efter den förra bokföringen {{causes}}.',
      en: 'Why it was corrected: {{causes}}.',
    },
    carried: {
      fi: 'Vähennetään seuraavasta maksusta.',
      sv: 'Dras av från nästa betalning.',
      en: 'Taken off the next payment.',
    },
    waits: {
      fi: 'Odottaa vapauttamista maksuun.',
      sv: 'Väntar på att frigöras för betalning.',
      en: 'Waits to be released for payment.',
    },
    released: {
      fi: 'Vapautettu maksuun.',
      sv: 'Frigiven för betalning.',
      en: 'Released for payment.',
    },
  },
  disputes: {
    heading: { fi: 'Riitautukset', sv: 'Bestridanden', en: 'Disputes' },
    of: { fi: '{{line}}: {{amount}}', sv: '{{line}}: {{amount}}', en: '{{line}}: {{amount}}' },
    written: {
      fi: '{{name}}, {{date}}: {{text}}',
      sv: '{{name}}, {{date}}: {{text}}',
      en: '{{name}}, {{date}}: {{text}}',
    },
    states: {
      open: {
        fi: 'Odottaa taloushallinnon vastausta',
        sv: 'Väntar på ekonomiförvaltningens svar',
        en: 'Waits for finance to answer',
      },
      upheld: {
        fi: 'Aiheellinen: odottaa tietojen korjaamista',
        sv: 'Befogat: väntar på att uppgifterna rättas',
        en: 'Upheld: waits for the facts to be corrected',
      },
      rejected: {
        fi: 'Ei aihetta korjata: rivi kirjataan',
        sv: 'Ingen orsak att rätta: raden bokförs',
        en: 'Rejected: the line goes on',
      },
      withdrawn: facts.withdrawn,
    },
  },
} satisfies Words;
