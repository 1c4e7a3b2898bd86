import { acts } from './acts.ts';
import { facts } from './facts.ts';
import type { Words } from './language.ts';
import { things } from './things.ts';

export const commitment = {
  title: things.commitments,
  text: {
    fi: 'Varaus on kustannuspaikan rahaa, joka on varattu sopimukselle tai osa-alueelle kalenterivuodeksi. Palveluntuottajien palkkiot ja bonukset kirjataan siitä; asiakkaiden rahaa se ei koske.',
    sv: 'En reservering är pengar på ett kostnadsställe som har reserverats för ett avtal eller en del för ett kalenderår. Tjänsteproducenternas arvoden och bonusar bokförs mot den; klienternas pengar gäller den inte.',
    en: 'A commitment is money of a cost centre that is set aside for an agreement or a lot for a calendar year. Providers’ fees and bonuses are booked against it; it is never about clients’ money.',
  },
  year: { fi: 'Vuosi {{year}}', sv: 'År {{year}}', en: 'Year {{year}}' },
  years: { fi: 'Vuodet', sv: 'Åren', en: 'Years' },
  noneSet: {
    fi: 'Vuodelle {{year}} ei ole varattu mitään, joten kirjaamista ei rajoita mikään varaus.',
    sv: 'För år {{year}} har inget reserverats, så ingen reservering begränsar bokföringen.',
    en: 'Nothing is set aside for {{year}}, so no booking is checked against a commitment.',
  },
  noneOfFramework: {
    fi: 'Puitesopimukselle ei ole varattu mitään vuodelle {{year}}.',
    sv: 'För ramavtalet har inget reserverats för år {{year}}.',
    en: 'Nothing is set aside for the framework in {{year}}.',
  },
  region: things.wholeRegion,
  tableCaption: {
    fi: '{{name}}: varattu ja käytetty {{year}}',
    sv: '{{name}}: reserverat och använt {{year}}',
    en: '{{name}}: set aside and spent in {{year}}',
  },
  whatFor: { fi: 'Mihin', sv: 'För vad', en: 'For what' },
  drawing: { fi: 'Osuudet', sv: 'Andelar', en: 'Shares' },
  set: { fi: 'Varattu', sv: 'Reserverat', en: 'Set aside' },
  spent: facts.spent,
  free: { fi: 'Vapaana', sv: 'Fritt', en: 'Free' },
  freed: { fi: 'Vapautunut', sv: 'Frigjort', en: 'Freed' },
  missing: { fi: 'Puuttuu', sv: 'Saknas', en: 'Missing' },
  legend: {
    fi: 'Palkin merkitykset',
    sv: 'Vad stapeln betyder',
    en: 'What the bar means',
  },
  lotSum: { fi: '{{lot}} yhteensä', sv: '{{lot}} totalt', en: '{{lot}} in total' },
  frameworkSum: { fi: 'Puitesopimus yhteensä', sv: 'Ramavtalet totalt', en: 'Framework in total' },
  until: {
    fi: 'Käytettävissä {{date}} asti, {{centres}}',
    sv: 'Kan användas till {{date}}, {{centres}}',
    en: 'For days until {{date}}, {{centres}}',
  },
  unset: {
    fi: 'Näille sopimuksille ei ole varattu mitään, joten niiden kirjaamista ei tarkisteta:',
    sv: 'För dessa avtal har inget reserverats, så deras bokföring kontrolleras inte:',
    en: 'Nothing is set aside for these agreements, so their bookings are not checked:',
  },
  unsetBooked: {
    fi: '{{provider}} ({{code}}), kirjattu {{amount}}',
    sv: '{{provider}} ({{code}}), bokfört {{amount}}',
    en: '{{provider}} ({{code}}), booked {{amount}}',
  },
  list: things.commitments,
  emptyList: {
    fi: 'Vuodelle ei ole ehdotettu varauksia.',
    sv: 'Inga reserveringar har föreslagits för året.',
    en: 'No commitments are proposed for the year.',
  },
  ofCentre: {
    fi: '{{amount}}, kustannuspaikka {{centre}}',
    sv: '{{amount}}, kostnadsställe {{centre}}',
    en: '{{amount}}, cost centre {{centre}}',
  },
  states: {
    proposed: {
      fi: 'Odottaa vahvistusta',
      sv: 'Väntar på bekräftelse',
      en: 'Waits for confirmation',
    },
    confirmed: { fi: 'Vahvistettu', sv: 'Bekräftad', en: 'Confirmed' },
    dropped: { fi: 'Rauennut', sv: 'Förfallen', en: 'Dropped' },
    annulled: { fi: 'Mitätöity', sv: 'Annullerad', en: 'Annulled' },
  },
  proposedBy: {
    fi: '{{name}} ehdotti {{time}}: {{reason}}',
    sv: '{{name}} föreslog {{time}}: {{reason}}',
    en: '{{name}} proposed it on {{time}}: {{reason}}',
  },
  decidedBy: {
    confirmed: {
      fi: '{{name}} vahvisti {{time}}',
      sv: '{{name}} bekräftade {{time}}',
      en: '{{name}} confirmed it on {{time}}',
    },
    dropped: {
      fi: '{{name}} perui ehdotuksen {{time}}: {{reason}}',
      sv: '{{name}} drog in förslaget {{time}}: {{reason}}',
      en: '{{name}} dropped it on {{time}}: {{reason}}',
    },
    annulled: {
      fi: '{{name}} mitätöi {{time}}: {{reason}}',
      sv: '{{name}} annullerade {{time}}: {{reason}}',
      en: '{{name}} annulled it on {{time}}: {{reason}}',
    },
  },
  drawn: { fi: 'Käytetty {{amount}}', sv: 'Använt {{amount}}', en: 'Spent {{amount}}' },
  waitsFor: {
    fi: 'Vahvistaa voi: {{names}}',
    sv: 'Kan bekräftas av: {{names}}',
    en: 'Can be confirmed by: {{names}}',
  },
  waitsForNobody: {
    fi: 'Kukaan muu ei vastaa kustannuspaikasta: pyydä pääkäyttäjää merkitsemään vahvistaja.',
    sv: 'Ingen annan ansvarar för kostnadsstället: be administratören ange vem som bekräftar.',
    en: 'Nobody else holds the cost centre: ask an admin to say who confirms.',
  },
  confirm: { fi: 'Vahvista varaus', sv: 'Bekräfta reserveringen', en: 'Confirm the commitment' },
  confirmSure: {
    fi: 'Vahvista: {{amount}} varataan',
    sv: 'Bekräfta: {{amount}} reserveras',
    en: 'Confirm: set {{amount}} aside',
  },
  wasConfirmed: {
    fi: 'Varaus on vahvistettu.',
    sv: 'Reserveringen är bekräftad.',
    en: 'The commitment is confirmed.',
  },
  drop: { fi: 'Peru ehdotus', sv: 'Dra in förslaget', en: 'Drop the proposal' },
  wasDropped: {
    fi: 'Ehdotus on peruttu.',
    sv: 'Förslaget är indraget.',
    en: 'The proposal is dropped.',
  },
  annul: { fi: 'Mitätöi varaus', sv: 'Annullera reserveringen', en: 'Annul the commitment' },
  wasAnnulled: {
    fi: 'Varaus on mitätöity.',
    sv: 'Reserveringen är annullerad.',
    en: 'The commitment is annulled.',
  },
  reason: facts.reason,
  form: {
    open: { fi: 'Ehdota varausta', sv: 'Föreslå en reservering', en: 'Propose a commitment' },
    text: {
      fi: 'Jos samalle sopimukselle tai osa-alueelle on jo varattu, uusi summa lisätään siihen. Varaus tulee voimaan, kun toinen henkilö, joka vastaa kustannuspaikasta, on vahvistanut sen.',
      sv: 'Om det redan finns en reservering för samma avtal eller del läggs det nya beloppet till den. Reserveringen gäller när en annan person, som ansvarar för kostnadsstället, har bekräftat den.',
      en: 'Where something is set aside already for the same agreement or lot, the new amount is added to it. It counts once another person, who holds the cost centre, has confirmed it.',
    },
    lot: { fi: 'Puitesopimus ja osa-alue', sv: 'Ramavtal och del', en: 'Framework and lot' },
    agreement: things.agreement,
    allOfLot: {
      fi: 'Osa-alueen kaikki sopimukset ilman omaa varausta',
      sv: 'Delens alla avtal utan egen reservering',
      en: 'All agreements of the lot without their own',
    },
    costCentre: things.costCentre,
    noCentres: {
      fi: 'Kustannuspaikkoja ei ole: pyydä pääkäyttäjää lisäämään ne ensin.',
      sv: 'Det finns inga kostnadsställen: be administratören lägga till dem först.',
      en: 'There are no cost centres: ask an admin to add them first.',
    },
    amount: { fi: 'Summa (euroa)', sv: 'Belopp (euro)', en: 'Amount (euros)' },
    choose: acts.choose,
    save: acts.propose,
    wasProposed: {
      fi: 'Varausta on ehdotettu.',
      sv: 'Reserveringen är föreslagen.',
      en: 'The commitment is proposed.',
    },
  },
  centres: {
    title: things.costCentres,
    text: {
      fi: 'Kustannuspaikasta vastaavat henkilöt vahvistavat sen varaukset. Kukaan ei merkitse vastuuta itselleen, eikä ehdottaja vahvista omaansa.',
      sv: 'De som ansvarar för ett kostnadsställe bekräftar dess reserveringar. Ingen ger ansvaret åt sig själv, och den som föreslår bekräftar inte sin egen.',
      en: 'Those who hold a cost centre confirm what is set aside of it. Nobody gives one to themselves, and who proposes does not confirm.',
    },
    none: {
      fi: 'Kustannuspaikkoja ei ole vielä.',
      sv: 'Det finns inga kostnadsställen ännu.',
      en: 'There are no cost centres yet.',
    },
    holders: { fi: 'Vastaavat', sv: 'Ansvariga', en: 'Held by' },
    nobody: { fi: 'Ei vielä ketään', sv: 'Ingen ännu', en: 'Nobody yet' },
    add: {
      fi: 'Lisää kustannuspaikka',
      sv: 'Lägg till ett kostnadsställe',
      en: 'Add a cost centre',
    },
    change: acts.change,
    code: facts.code,
    codeHint: {
      fi: 'Kuten kirjanpidossa: kirjaimia, numeroita ja yhdysmerkkejä.',
      sv: 'Som i bokföringen: bokstäver, siffror och bindestreck.',
      en: 'As in the accounts: letters, digits and hyphens.',
    },
    name: facts.name,
    save: acts.save,
    wasSaved: { fi: 'Tallennettu.', sv: 'Sparat.', en: 'Saved.' },
  },
} satisfies Words;
