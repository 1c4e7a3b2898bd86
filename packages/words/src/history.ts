import type { HistoryEventName, HistoryKind } from '@jatkopolku/domain/history';

import { explanation } from './explanation.ts';
import { facts } from './facts.ts';
import { historyFields } from './history-fields.ts';
import type { Text, Words } from './language.ts';
import { statement } from './statement.ts';
import { things } from './things.ts';

/** What happened to any record: who changed what from what to what, and when. */
export const history = {
  title: things.history,
  titleOf: {
    fi: 'Muutoshistoria: {{record}}',
    sv: 'Ändringshistorik: {{record}}',
    en: 'History of changes: {{record}}',
  },
  records: {
    framework: {
      fi: 'puitesopimus {{frameworkId}}',
      sv: 'ramavtal {{frameworkId}}',
      en: 'framework {{frameworkId}}',
    },
    provider: {
      fi: 'palveluntuottaja {{providerId}}',
      sv: 'tjänsteproducent {{providerId}}',
      en: 'provider {{providerId}}',
    },
    account: {
      fi: 'palveluntuottajan {{providerId}} tili',
      sv: 'tjänsteproducentens {{providerId}} konto',
      en: 'account of provider {{providerId}}',
    },
    agreement: {
      fi: 'sopimus {{agreementId}}',
      sv: 'avtal {{agreementId}}',
      en: 'agreement {{agreementId}}',
    },
    client: {
      fi: 'asiakas {{clientId}}',
      sv: 'klient {{clientId}}',
      en: 'client {{clientId}}',
    },
    benefit: {
      fi: 'asiakkaan {{clientId}} etuus',
      sv: 'klientens {{clientId}} förmån',
      en: 'a benefit of client {{clientId}}',
    },
    placement: {
      fi: 'jakso {{placementId}}',
      sv: 'period {{placementId}}',
      en: 'placement {{placementId}}',
    },
    sheet: {
      fi: 'kuukausilista {{month}}, jakso {{placementId}}',
      sv: 'månadslista {{month}}, period {{placementId}}',
      en: 'month sheet of {{month}}, placement {{placementId}}',
    },
    claim: {
      fi: 'bonushakemus {{claimId}}',
      sv: 'bonusansökan {{claimId}}',
      en: 'claim {{claimId}}',
    },
    run: {
      fi: 'ajo {{runNo}}, {{month}}',
      sv: 'körning {{runNo}}, {{month}}',
      en: 'run {{runNo}} of {{month}}',
    },
    commitment: {
      fi: 'varaus {{commitmentId}}, {{year}}',
      sv: 'reservering {{commitmentId}}, {{year}}',
      en: 'commitment {{commitmentId}} of {{year}}',
    },
    accountMap: { fi: 'tiliöinti', sv: 'kontering', en: 'account mapping' },
  } satisfies Record<HistoryKind, Text>,
  open: { fi: 'Avaa {{record}}', sv: 'Öppna {{record}}', en: 'Open {{record}}' },
  text: {
    fi: 'Uusin ensin. Jokaisesta kohdasta näkyy, kuka teki muutoksen ja mitä tieto oli ennen ja sen jälkeen. Historiaa ei voi muuttaa eikä poistaa.',
    sv: 'Det nyaste först. För varje punkt visas vem som gjorde ändringen och vad uppgiften var före och efter den. Historiken kan inte ändras eller tas bort.',
    en: 'The newest first. Each entry shows who made the change, and what was there before and after it. The history cannot be changed or removed.',
  },
  act: { fi: '{{event}}: {{who}}', sv: '{{event}}: {{who}}', en: '{{event}}: {{who}}' },
  somebody: {
    fi: 'henkilö, jota ei tunneta nimeltä',
    sv: 'en person vars namn inte är känt',
    en: 'a person not known by name',
  },
  byRule: { fi: 'automaattisesti', sv: 'automatiskt', en: 'by rule' },
  first: {
    fi: 'Tiedot alussa',
    sv: 'Uppgifterna i början',
    en: 'What it began with',
  },
  details_one: {
    fi: 'Yksi muuttunut tieto',
    sv: 'En ändrad uppgift',
    en: 'One fact changed',
  },
  details_other: {
    fi: '{{count}} muuttunutta tietoa',
    sv: '{{count}} ändrade uppgifter',
    en: '{{count}} facts changed',
  },
  nothing: {
    fi: 'Tässä näkyvät tiedot eivät muuttuneet.',
    sv: 'De uppgifter som visas här ändrades inte.',
    en: 'Nothing that is shown here changed.',
  },
  was: { fi: 'oli', sv: 'var', en: 'was' },
  became: { fi: 'sen jälkeen', sv: 'därefter', en: 'and then' },
  sealed: {
    added: {
      fi: 'lisätty, ei näytetä',
      sv: 'tillagd, visas inte',
      en: 'added, not shown',
    },
    changed: {
      fi: 'muutettu, ei näytetä',
      sv: 'ändrad, visas inte',
      en: 'changed, not shown',
    },
  },
  removed: { fi: 'poistettu', sv: 'borttaget', en: 'taken away' },
  more: {
    fi: 'Näytä vanhempia',
    sv: 'Visa äldre',
    en: 'Show older ones',
  },
  runStates: {
    confirmed: {
      fi: 'kirjattu, odottaa vapautusta',
      sv: 'bokförd, väntar på frigivning',
      en: 'booked, waits to be released',
    },
    released: statement.booking.released,
    reconciled: {
      fi: 'maksettu ja täsmäytetty',
      sv: 'betald och avstämd',
      en: 'paid and reconciled',
    },
  },
  fields: historyFields,
  events: {
    ...explanation.events,
    'framework-published': { fi: 'Julkaistu', sv: 'Publicerad', en: 'Published' },
    'terms-changed': { fi: 'Ehtoja muutettu', sv: 'Villkoren ändrade', en: 'Terms modified' },
    'account-proposed': { fi: 'Tiliä ehdotettu', sv: 'Kontot föreslaget', en: 'Account proposed' },
    'account-confirmed': {
      fi: 'Tili vahvistettu',
      sv: 'Kontot bekräftat',
      en: 'Account confirmed',
    },
    'account-refused': { fi: 'Tili hylätty', sv: 'Kontot avvisat', en: 'Account refused' },
    'account-released': {
      fi: 'Tilin maksut vapautettu',
      sv: 'Kontots betalningar frigivna',
      en: 'Payments of the account let go',
    },
    'account-withdrawn': {
      fi: 'Tilin muutos peruttu',
      sv: 'Ändringen av kontot återtagen',
      en: 'Change of the account withdrawn',
    },
    'account-removed': { fi: 'Tili poistettu', sv: 'Kontot borttaget', en: 'Account taken away' },
    'agreement-checked': {
      fi: 'Yritystarkistus läpäisty',
      sv: 'Företagskontrollen godkänd',
      en: 'Company check passed',
    },
    'agreement-signed': {
      fi: 'Sopimus allekirjoitettu',
      sv: 'Avtalet undertecknat',
      en: 'Agreement signed',
    },
    'agreement-suspended': {
      fi: 'Sopimus keskeytetty',
      sv: 'Avtalet avbrutet',
      en: 'Agreement suspended',
    },
    'agreement-resumed': {
      fi: 'Sopimus jatkuu keskeytyksen jälkeen',
      sv: 'Avtalet fortsätter efter avbrottet',
      en: 'Agreement resumed',
    },
    'agreement-terminated': {
      fi: 'Sopimus irtisanottu',
      sv: 'Avtalet uppsagt',
      en: 'Agreement terminated',
    },
    'price-changed': { fi: 'Hinta muutettu', sv: 'Priset ändrat', en: 'Price changed' },
    'identity-corrected': {
      fi: 'Henkilötunnus korjattu',
      sv: 'Personbeteckningen rättad',
      en: 'Identity code corrected',
    },
    'client-marked': {
      fi: 'Turvakielto tai kuolema merkitty',
      sv: 'Spärrmarkering eller dödsfall antecknat',
      en: 'Protected address or death marked',
    },
    'client-merged': {
      fi: 'Yhdistetty saman henkilön toisiin tietoihin',
      sv: 'Sammanslagen med samma persons andra uppgifter',
      en: 'Merged with another record of the same person',
    },
    'days-counted-once': {
      fi: 'Saman henkilön päivät laskettu kerran',
      sv: 'Samma persons dagar räknade en gång',
      en: 'Days of the same person counted once',
    },
    'placement-ended': {
      fi: 'Jakso päätetty ennen aikojaan',
      sv: 'Perioden avslutad i förtid',
      en: 'Placement ended before time',
    },
    'change-proposed': {
      fi: 'Palveluntuottaja ehdotti muutosta',
      sv: 'Tjänsteproducenten föreslog en ändring',
      en: 'The provider proposed a change',
    },
    'proposal-accepted': {
      fi: 'Palveluntuottajan ehdotus hyväksytty',
      sv: 'Tjänsteproducentens förslag godkänt',
      en: 'The provider’s proposal accepted',
    },
    'proposal-amended': {
      fi: 'Palveluntuottajan ehdotus hyväksytty muutettuna',
      sv: 'Tjänsteproducentens förslag godkänt med ändring',
      en: 'The provider’s proposal accepted with changes',
    },
    'proposal-declined': {
      fi: 'Palveluntuottajan ehdotus hylätty',
      sv: 'Tjänsteproducentens förslag avslaget',
      en: 'The provider’s proposal declined',
    },
    'proposal-withdrawn': {
      fi: 'Palveluntuottaja perui ehdotuksen',
      sv: 'Tjänsteproducenten återtog förslaget',
      en: 'The provider withdrew the proposal',
    },
    'placement-moved': {
      fi: 'Jakso siirretty',
      sv: 'Perioden flyttad',
      en: 'Placement moved',
    },
    'placement-renewed': {
      fi: 'Uusi jakso aloitettu jatkoksi',
      sv: 'Ny period påbörjad som fortsättning',
      en: 'Placed as a renewal',
    },
    'placement-end-corrected': {
      fi: 'Jakson päättymistä korjattu',
      sv: 'Periodens slut rättat',
      en: 'End of the placement corrected',
    },
    'placement-end-taken-back': {
      fi: 'Jakson päättyminen peruttu',
      sv: 'Periodens slut återtaget',
      en: 'End of the placement taken back',
    },
    'placement-started': {
      fi: 'Jakson aloittamisesta päätetty',
      sv: 'Beslut om periodens början',
      en: 'Start of the placement decided',
    },
    'placement-interrupted': {
      fi: 'Jakson keskeyttämisestä päätetty',
      sv: 'Beslut om avbrott i perioden',
      en: 'Interruption of the placement decided',
    },
    'placement-resumed': {
      fi: 'Jakson jatkamisesta päätetty',
      sv: 'Beslut om fortsättning av perioden',
      en: 'Resumption of the placement decided',
    },
    'case-worker-changed': {
      fi: 'Vastuutyöntekijä vaihdettu',
      sv: 'Ansvarig handläggare bytt',
      en: 'Case worker changed',
    },
    'start-conditions-noted': {
      fi: 'Aloittamisen edellytykset kirjattu',
      sv: 'Förutsättningarna för start antecknade',
      en: 'Conditions of the start noted',
    },
    'review-noted': {
      fi: 'Suunnitelman tarkistus kirjattu',
      sv: 'Översyn av planen antecknad',
      en: 'Plan review noted',
    },
    'review-done': {
      fi: 'Suunnitelman tarkistus tehty',
      sv: 'Översyn av planen gjord',
      en: 'Plan review done',
    },
    'account-map-changed': {
      fi: 'Tiliöintiä muutettu',
      sv: 'Konteringen ändrad',
      en: 'Account mapping changed',
    },
    'commitment-proposed': {
      fi: 'Varausta ehdotettu',
      sv: 'Reserveringen föreslagen',
      en: 'Commitment proposed',
    },
    'commitment-confirmed': {
      fi: 'Varaus vahvistettu',
      sv: 'Reserveringen bekräftad',
      en: 'Commitment confirmed',
    },
    'commitment-dropped': {
      fi: 'Varauksen ehdotus peruttu',
      sv: 'Förslaget till reservering indraget',
      en: 'Proposal of the commitment dropped',
    },
    'commitment-annulled': {
      fi: 'Varaus mitätöity',
      sv: 'Reserveringen annullerad',
      en: 'Commitment annulled',
    },
    booked: facts.booked,
    'payments-made': {
      fi: 'Vietiin maksuerään',
      sv: 'Togs med i ett betalningsparti',
      en: 'Taken into a batch of payments',
    },
    reconciled: {
      fi: 'Täsmäytetty: kaikki on maksettu',
      sv: 'Avstämd: allt är betalt',
      en: 'Reconciled: all of it is paid',
    },
    released: {
      fi: 'Vapautettu maksuun',
      sv: 'Frigiven för betalning',
      en: 'Released for payment',
    },
  } satisfies Record<HistoryEventName, Text>,
} satisfies Words;
