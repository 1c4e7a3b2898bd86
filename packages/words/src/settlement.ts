import { acts } from './acts.ts';
import { facts } from './facts.ts';
import type { Words } from './language.ts';
import { outcome } from './outcome.ts';
import { things } from './things.ts';

export const settlement = {
  title: things.months,
  text: {
    fi: 'Mitä kukin kuukausi maksaa ja mitä siitä on kirjattu. Valitse kuukausi, niin näet sen summat.',
    sv: 'Vad varje månad kostar och vad av den som är bokfört. Välj en månad för att se beloppen.',
    en: 'What each month comes to, and what of it is booked. Choose a month to see its amounts.',
  },
  none: {
    fi: 'Tilitettäviä päiviä tai bonuksia ei vielä ole.',
    sv: 'Det finns ännu inga dagar eller bonusar att avräkna.',
    en: 'There are no days or bonuses to settle yet.',
  },
  month: facts.month,
  monthTitle: {
    fi: 'Tilitys: {{month}}',
    sv: 'Avräkning: {{month}}',
    en: 'Settlement of {{month}}',
  },
  providerTitle: {
    fi: '{{provider}}: {{month}}',
    sv: '{{provider}}: {{month}}',
    en: '{{provider}}: {{month}}',
  },
  statementOf: {
    fi: 'Palveluntuottajan näkemä maksuerittely',
    sv: 'Specifikationen som tjänsteproducenten ser den',
    en: 'The statement as the provider sees it',
  },
  wholeMonth: {
    fi: 'Koko kuukausi: {{month}}',
    sv: 'Hela månaden: {{month}}',
    en: 'The whole month: {{month}}',
  },
  caption: {
    fi: 'Kuukaudet, uusin ensin',
    sv: 'Månader, den nyaste först',
    en: 'Months, the newest first',
  },
  state: facts.situation,
  bookedColumn: facts.booked,
  states: {
    'under-way': { fi: 'Kesken', sv: 'Pågår', en: 'Under way' },
    waiting: {
      fi: 'Päättynyt, odottaa tilitystä',
      sv: 'Slut, väntar på avräkning',
      en: 'Ended, waits to be settled',
    },
    booked: facts.booked,
    'booked-under-way': {
      fi: 'Kesken, kirjattu tähän asti',
      sv: 'Pågår, bokförd hittills',
      en: 'Under way, booked so far',
    },
  },
  bookedTimes_one: { fi: 'kerran', sv: 'en gång', en: 'once' },
  bookedTimes_other: { fi: '{{count}} kertaa', sv: '{{count}} gånger', en: '{{count}} times' },
  lastBooked: {
    fi: '{{times}}, viimeksi {{time}}, {{name}}',
    sv: '{{times}}, senast {{time}}, {{name}}',
    en: '{{times}}, last on {{time}} by {{name}}',
  },
  somebody: { fi: 'tuntematon henkilö', sv: 'okänd person', en: 'an unknown person' },
  toProviders: {
    fi: 'Palveluntuottajille',
    sv: 'Till tjänsteproducenter',
    en: 'To providers',
  },
  toClients: { fi: 'Asiakkaille', sv: 'Till klienter', en: 'To clients' },
  bookedAmount: { fi: 'Kirjattu yhteensä', sv: 'Bokfört totalt', en: 'Booked in all' },
  submittedCount_one: {
    fi: 'yksi kuukausilista odottaa hyväksymistä',
    sv: 'en månadslista väntar på godkännande',
    en: 'one month sheet waits for acceptance',
  },
  submittedCount_other: {
    fi: '{{count}} kuukausilistaa odottaa hyväksymistä',
    sv: '{{count}} månadslistor väntar på godkännande',
    en: '{{count}} month sheets wait for acceptance',
  },
  returnedCount_one: {
    fi: 'yksi on palautettu täydennettäväksi',
    sv: 'en har returnerats för komplettering',
    en: 'one is returned to be mended',
  },
  returnedCount_other: {
    fi: '{{count}} on palautettu täydennettäväksi',
    sv: '{{count}} har returnerats för komplettering',
    en: '{{count}} are returned to be mended',
  },
  changedSince: {
    fi: 'kirjaamisen jälkeen: {{causes}} ({{amount}})',
    sv: 'efter bokföringen: {{causes}} ({{amount}})',
    en: 'since it was booked: {{causes}} ({{amount}})',
  },
  causes: {
    'sheet-accepted': {
      fi: 'kuukausilista on hyväksytty',
      sv: 'har en månadslista godkänts',
      en: 'a month sheet was accepted',
    },
    'days-changed': {
      fi: 'hyväksyttyjä päiviä on muutettu',
      sv: 'har godkända dagar ändrats',
      en: 'accepted days were changed',
    },
    'travel-decided': {
      fi: 'päiväkaton ylittävä matka on ratkaistu',
      sv: 'har en resa över taket per dag avgjorts',
      en: 'travel above the cap per day was decided on',
    },
    'benefit-changed': {
      fi: 'asiakkaan etuus on muuttunut',
      sv: 'har en klients förmån ändrats',
      en: 'a client’s benefit changed',
    },
    'price-changed': {
      fi: 'päivähinta on muuttunut',
      sv: 'har ett dagspris ändrats',
      en: 'a day price changed',
    },
    'bonus-changed': {
      fi: 'bonus on hyväksytty tai oikaistu',
      sv: 'har en bonus godkänts eller rättats',
      en: 'a bonus was approved or corrected',
    },
    'dispute-ended': {
      fi: 'rivin riitautus on päättynyt',
      sv: 'har ett bestridande av en rad avslutats',
      en: 'a dispute of a line ended',
    },
    unknown: {
      fi: 'tietoja on muuttunut',
      sv: 'har uppgifter ändrats',
      en: 'something changed',
    },
  },
  missingTitle: {
    fi: 'Mitä kuukaudesta puuttuu',
    sv: 'Vad som saknas av månaden',
    en: 'What the month lacks',
  },
  missingCaption: {
    fi: 'Kuukausilistat, jotka eivät vielä ole summissa',
    sv: 'Månadslistor som inte ännu ingår i beloppen',
    en: 'Month sheets that are not in the amounts yet',
  },
  missing: {
    submitted: {
      fi: 'Odottaa hyväksymistä',
      sv: 'Väntar på godkännande',
      en: 'To be accepted',
    },
    returned: { fi: 'Palautettu', sv: 'Returnerad', en: 'Returned' },
    notSent: { fi: 'Lähettämättä', sv: 'Inte skickad', en: 'Not sent' },
  },
  compareTitle: {
    fi: 'Edelliseen kuukauteen ja sovittuun verrattuna',
    sv: 'Jämfört med föregående månad och det avtalade',
    en: 'Compared with the month before and what was agreed',
  },
  nothingUnusual: {
    fi: 'Minkään palveluntuottajan kuukausi ei mennyt paljon toisin kuin muiden, kun verrataan edelliseen kuukauteen ja sovittuihin päiviin.',
    sv: 'Ingen tjänsteproducents månad gick mycket annorlunda än de andras, jämfört med föregående månad och de avtalade dagarna.',
    en: 'No provider’s month went much otherwise than the others’, against the month before and the agreed days.',
  },
  unusualCaption: {
    fi: 'Palveluntuottajat, joiden kuukausi meni paljon toisin kuin muiden, suurin ero ensin',
    sv: 'Tjänsteproducenter vars månad gick mycket annorlunda än de andras, den största skillnaden först',
    en: 'Providers whose month went much otherwise than the others’, the largest difference first',
  },
  differsFrom: { fi: 'Poikkeaa', sv: 'Avviker från', en: 'Differs from' },
  differs: {
    before: { fi: 'edellisestä kuukaudesta', sv: 'föregående månad', en: 'the month before' },
    plan: { fi: 'sovituista päivistä', sv: 'de avtalade dagarna', en: 'the agreed days' },
  },
  plannedDays: { fi: 'Sovitut päivät', sv: 'Avtalade dagar', en: 'Agreed days' },
  comparedCaption: {
    fi: 'Sovittu on se, mitä kuukausi olisi, jos kaikki tulisivat suunnitelmansa jokaisena päivänä.',
    sv: 'Avtalat är vad månaden skulle vara om alla kom alla dagar i sin plan.',
    en: 'Agreed is what the month would be if all came on each day of their plans.',
  },
  compare: {
    now: { fi: 'Tämä kuukausi', sv: 'Denna månad', en: 'This month' },
    before: { fi: 'Edellinen kuukausi', sv: 'Föregående månad', en: 'The month before' },
    planned: outcome.facts.agreed,
  },
  yearTitle: { fi: 'Vuosi {{year}}', sv: 'År {{year}}', en: 'The year {{year}}' },
  key: {
    providers: {
      fi: 'palveluntuottajille',
      sv: 'till tjänsteproducenter',
      en: 'to providers',
    },
    clients: { fi: 'asiakkaille', sv: 'till klienter', en: 'to clients' },
    booked: {
      fi: 'vaaleampi palkki: kirjattu',
      sv: 'ljusare stapel: bokfört',
      en: 'the lighter bar: booked',
    },
  },
  drawn: {
    fi: 'Vuoden {{year}} kuukaudet. {{months}}',
    sv: 'Månaderna år {{year}}. {{months}}',
    en: 'The months of {{year}}. {{months}}',
  },
  drawnMonth: {
    fi: '{{month}}: yhteensä {{owed}}, kirjattu {{booked}}',
    sv: '{{month}}: totalt {{owed}}, bokfört {{booked}}',
    en: '{{month}}: in all {{owed}}, booked {{booked}}',
  },
  lead: {
    'under-way': {
      fi: 'Kuukausi on kesken. Summissa on se, mikä on tähän mennessä hyväksytty.',
      sv: 'Månaden pågår. Beloppen visar vad som hittills har godkänts.',
      en: 'The month is under way. The amounts are what has been accepted so far.',
    },
    waiting: {
      fi: 'Kuukausi on päättynyt, eikä sitä ole vielä kirjattu.',
      sv: 'Månaden är slut och ännu inte bokförd.',
      en: 'The month has ended and is not booked yet.',
    },
    'all-booked': {
      fi: 'Kuukausi on kirjattu, eikä mikään ole sen jälkeen muuttunut.',
      sv: 'Månaden är bokförd, och inget har ändrats därefter.',
      en: 'The month is booked, and nothing has changed since.',
    },
    'some-left': {
      fi: 'Kuukausi on kirjattu, ja sen jälkeen on tullut muutoksia: katso, mitä on kirjaamatta.',
      sv: 'Månaden är bokförd, och något har ändrats därefter: se vad som inte är bokfört.',
      en: 'The month is booked, and something has changed since: see what is not booked.',
    },
    nothing: {
      fi: 'Kuukaudessa ei ole mitään tilitettävää.',
      sv: 'Månaden har inget att avräkna.',
      en: 'The month has nothing to settle.',
    },
  },
  totals: { fi: 'Kuukauden summat', sv: 'Månadens belopp', en: 'Amounts of the month' },
  totalsCaption: {
    fi: 'Koko kuukausi nyt hyväksytyn mukaan',
    sv: 'Hela månaden enligt det som nu är godkänt',
    en: 'What the month comes to in full, by what is accepted now',
  },
  figure: facts.amount,
  clients: facts.clientsCounted,
  days: facts.days,
  euros: { fi: 'Koko kuukausi', sv: 'Hela månaden', en: 'In full' },
  alreadyBooked: { fi: 'Kirjattu', sv: 'Bokfört', en: 'Booked' },
  figures: {
    payer: {
      fi: 'Asiakkaiden {{rate}}/pv, maksaja {{payer}}',
      sv: '{{rate}}/dag till klienter, betalare {{payer}}',
      en: '{{rate}} a day to clients, paid by {{payer}}',
    },
    held: {
      fi: 'Asiakkaiden {{rate}}/pv pidätetty, ei vielä maksajaa',
      sv: '{{rate}}/dag innehållen, ingen betalare ännu',
      en: '{{rate}} a day held, nobody pays yet',
    },
    compensation: {
      fi: 'Asiakkaiden {{rate}}/pv yhteensä',
      sv: '{{rate}}/dag till klienter, sammanlagt',
      en: '{{rate}} a day to clients, in all',
    },
    travel: {
      fi: 'Asiakkaiden matkakorvaukset',
      sv: 'Reseersättningar till klienter',
      en: 'Travel of clients',
    },
    heldTravel: {
      fi: 'Asiakkaiden matkoja pidätetty, päiväkaton yli',
      sv: 'Klienternas resor innehållna, över taket per dag',
      en: 'Travel of clients held, above the cap per day',
    },
    fees: {
      fi: 'Päiväpalkkiot palveluntuottajille',
      sv: 'Dagsarvoden till tjänsteproducenter',
      en: 'Day fees to providers',
    },
    bonuses: {
      fi: 'Bonukset palveluntuottajille',
      sv: 'Bonusar till tjänsteproducenter',
      en: 'Bonuses to providers',
    },
    providers: {
      fi: 'Palveluntuottajille yhteensä',
      sv: 'Till tjänsteproducenter sammanlagt',
      en: 'To providers in all',
    },
    state: {
      fi: 'Valtion korvaus hyvinvointialueelle',
      sv: 'Statlig ersättning till välfärdsområdet',
      en: 'Compensation from the State to the county',
    },
  },
  payers: {
    kela: facts.kela,
    county: { fi: 'hyvinvointialue', sv: 'välfärdsområdet', en: 'the county' },
    fund: {
      fi: 'työttömyyskassa {{name}}',
      sv: 'arbetslöshetskassan {{name}}',
      en: 'unemployment fund {{name}}',
    },
    held: { fi: 'pidätetty', sv: 'innehållen', en: 'held' },
  },
  withheldTitle: {
    fi: 'Palkkioita ja bonuksia odottaa',
    sv: 'Arvoden och bonusar som väntar',
    en: 'Fees and bonuses that wait',
  },
  withheldWhy: {
    fi: 'Palveluntuottaja on yritystarkistuksen mukaan suljettu pois, maksukyvytön tai lakannut. Odottava osa ei ole tässä kirjauksessa; se kirjataan itsestään, kun tarkistus on ratkaistu. Asiakkaiden päiviä ei pidätetä.',
    sv: 'Tjänsteproducenten är enligt företagskontrollen utesluten, insolvent eller har upphört. Det som väntar ingår inte i den här bokföringen; det bokförs av sig självt när kontrollen är löst. Klienternas dagar hålls inte inne.',
    en: 'The provider is excluded, insolvent or has ceased by the company check. What waits is not in this booking; it is booked by itself once the check is solved. Clients’ days are not held.',
  },
  beyondTitle: {
    fi: 'Varaus ei riitä',
    sv: 'Reserveringen räcker inte',
    en: 'The commitment does not suffice',
  },
  beyondWhy: {
    fi: 'Nämä palkkiot ja bonukset eivät mahdu siihen, mitä vuodelle on varattu. Ne eivät ole tässä kirjauksessa; ne kirjataan itsestään, kun varausta on korotettu. Kaikki muu kirjataan.',
    sv: 'Dessa arvoden och bonusar ryms inte i det som har reserverats för året. De ingår inte i den här bokföringen; de bokförs av sig själva när reserveringen har höjts. Allt annat bokförs.',
    en: 'These fees and bonuses do not fit in what is set aside for the year. They are not in this booking; they are booked by themselves once more is set aside. All the rest is booked.',
  },
  beyondLine: {
    fee: {
      fi: '{{provider}}: päiväpalkkiot {{amount}}, puuttuu {{missing}}.',
      sv: '{{provider}}: dagsarvoden {{amount}}, det saknas {{missing}}.',
      en: '{{provider}}: day fees {{amount}}, {{missing}} is missing.',
    },
    bonus: {
      fi: '{{provider}}: bonus {{amount}}, puuttuu {{missing}}.',
      sv: '{{provider}}: bonus {{amount}}, det saknas {{missing}}.',
      en: '{{provider}}: bonus {{amount}}, {{missing}} is missing.',
    },
  },
  canRaise: {
    fi: 'Korotuksen vahvistaa: {{names}}.',
    sv: 'Höjningen bekräftas av: {{names}}.',
    en: 'More can be confirmed by: {{names}}.',
  },
  noHolder: {
    fi: 'Kustannuspaikalla ei ole vastaavaa: pääkäyttäjä merkitsee hänet.',
    sv: 'Kostnadsstället har ingen ansvarig: administratören anger vem det är.',
    en: 'Nobody holds the cost centre: an admin says who does.',
  },
  raise: {
    fi: 'Varaukset vuodelta {{year}}',
    sv: 'Reserveringar för {{year}}',
    en: 'Commitments of {{year}}',
  },
  noneSetAside: {
    fi: 'Vuodelle {{year}} ei ole varattu mitään: palkkioita ja bonuksia ei verrata varauksiin.',
    sv: 'För {{year}} har inget reserverats: arvoden och bonusar jämförs inte med reserveringar.',
    en: 'Nothing is set aside for {{year}}: fees and bonuses are not checked against commitments.',
  },
  unsetAside_one: {
    fi: 'Yhdelle sopimukselle ei ole varattu mitään: {{amount}} kirjataan ilman tarkistusta.',
    sv: 'För ett avtal har inget reserverats: {{amount}} bokförs utan kontroll.',
    en: 'Nothing is set aside for one agreement: {{amount}} is booked without a check.',
  },
  unsetAside_other: {
    fi: '{{count}} sopimukselle ei ole varattu mitään: {{amount}} kirjataan ilman tarkistusta.',
    sv: 'För {{count}} avtal har inget reserverats: {{amount}} bokförs utan kontroll.',
    en: 'Nothing is set aside for {{count}} agreements: {{amount}} is booked without a check.',
  },
  heldTitle_one: {
    fi: 'Yksi päivä on pidätetty',
    sv: 'En dag är innehållen',
    en: 'One day is held',
  },
  heldTitle_other: {
    fi: '{{count}} päivää on pidätetty',
    sv: '{{count}} dagar är innehållna',
    en: '{{count}} days are held',
  },
  heldWhy: {
    fi: 'Asiakkaalla ei ollut sinä päivänä voimassa etuutta, joten ei tiedetä, kuka maksaa {{rate}}. Päivä maksetaan korjauksena, kun etuus on merkitty asiakkaan tietoihin. Palveluntuottajan palkkiota, matkaa ja valtion osuutta ei pidätetä.',
    sv: 'Klienten hade ingen förmån i kraft den dagen, och därför är det inte känt vem som betalar {{rate}}. Dagen betalas som en rättelse när förmånen har antecknats i klientens uppgifter. Tjänsteproducentens arvode, resan och statens andel hålls inte inne.',
    en: 'The client had no benefit in force on the day, so it is not known who pays the {{rate}}. The day is paid by a correction once the benefit is in the client’s records. The provider’s fee, travel and the State’s share are not held.',
  },
  heldWhere: { fi: 'Missä:', sv: 'Var:', en: 'Where:' },
  heldAt: {
    fi: '{{provider}} ({{count}})',
    sv: '{{provider}} ({{count}})',
    en: '{{provider}} ({{count}})',
  },
  providers: things.providers,
  providersCaption: {
    fi: 'Mitä palveluntuottajat ansaitsevat, palveluntuottajittain',
    sv: 'Vad tjänsteproducenterna förtjänar, per tjänsteproducent',
    en: 'What providers earn, by provider',
  },
  provider: things.provider,
  lots: things.lots,
  lot: things.lot,
  fees: facts.dayFees,
  bonuses: facts.bonuses,
  total: { fi: 'Yhteensä', sv: 'Sammanlagt', en: 'In all' },
  notBooked: { fi: 'Kirjaamatta', sv: 'Inte bokfört', en: 'Not booked' },
  onlyClients: {
    fi: 'vain asiakkaiden saamaa',
    sv: 'bara det som klienter får',
    en: 'only what clients get',
  },
  booking: { fi: 'Kirjaaminen', sv: 'Bokföring', en: 'Booking' },
  toBook: {
    fi: 'Mitä kirjaaminen nyt lisää tai vähentää',
    sv: 'Vad bokföringen nu lägger till eller drar av',
    en: 'What booking now adds or takes away',
  },
  change: { fi: 'Muutos', sv: 'Ändring', en: 'Change' },
  lateText: {
    fi: 'Kuukauden tietoja on muutettu kirjaamisen jälkeen, mutta muutos ei vaikuta summiin.',
    sv: 'Månadens uppgifter har ändrats efter bokföringen, men ändringen påverkar inte beloppen.',
    en: 'Facts of the month changed after it was booked, but no amount changes.',
  },
  noteLooked: { fi: 'Merkitse tarkistetuksi', sv: 'Markera som granskad', en: 'Mark as looked at' },
  wasLooked: {
    fi: 'Kuukausi on merkitty tarkistetuksi.',
    sv: 'Månaden har markerats som granskad.',
    en: 'The month is marked as looked at.',
  },
  allIsBooked: {
    fi: 'Kaikki on kirjattu. Uutta kirjattavaa ei ole.',
    sv: 'Allt är bokfört. Det finns inget nytt att bokföra.',
    en: 'Everything is booked. There is nothing to book now.',
  },
  nothingToBook: {
    fi: 'Kirjattavaa ei ole.',
    sv: 'Det finns inget att bokföra.',
    en: 'There is nothing to book.',
  },
  auditorReads: {
    fi: 'Talous kirjaa kuukauden.',
    sv: 'Ekonomin bokför månaden.',
    en: 'Finance books the month.',
  },
  book: { fi: 'Kirjaa kuukausi', sv: 'Bokför månaden', en: 'Book the month' },
  bookCorrection: { fi: 'Kirjaa muutokset', sv: 'Bokför ändringarna', en: 'Book the changes' },
  sure: {
    fi: 'Kyllä, kirjaa {{month}}: palveluntuottajille {{providers}}, asiakkaille {{clients}}',
    sv: 'Ja, bokför {{month}}: {{providers}} till tjänsteproducenter, {{clients}} till klienter',
    en: 'Yes, book {{month}}: {{providers}} to providers, {{clients}} to clients',
  },
  sureText: {
    fi: 'Kirjaat: {{month}}. Palveluntuottajille {{providers}}, asiakkaille päiväkorvauksia {{compensation}} ja matkakorvauksia {{travel}}. Kirjattua ei muuteta eikä poisteta; myöhemmät muutokset kirjataan korjauksina.',
    sv: 'Du bokför {{month}}: {{providers}} till tjänsteproducenter, {{compensation}} i dagsersättning och {{travel}} i reseersättning till klienter. Det som har bokförts ändras eller tas aldrig bort; senare ändringar bokförs som rättelser.',
    en: 'You book {{month}}: {{providers}} to providers, {{compensation}} of daily compensation and {{travel}} of travel to clients. What is booked is never changed or removed; later changes are booked as corrections.',
  },
  notEnded: {
    fi: 'Kuukausi on vielä kesken. Sen voi kirjata {{date}} alkaen.',
    sv: 'Månaden pågår ännu. Den kan bokföras från och med {{date}}.',
    en: 'The month is still under way. It can be booked from {{date}} on.',
  },
  notNow: acts.notNow,
  notes: {
    title: {
      fi: 'Viestit palveluntuottajille (vapaaehtoinen)',
      sv: 'Meddelanden till tjänsteproducenter (frivilligt)',
      en: 'Messages to providers (optional)',
    },
    hint: {
      fi: 'Palveluntuottaja lukee viestin erittelystään. Kerro esimerkiksi, mitä korjattiin ja miksi.',
      sv: 'Tjänsteproducenten läser meddelandet i sin specifikation. Skriv till exempel vad som rättades och varför.',
      en: 'The provider reads the message on its statement. Write, for example, what was corrected and why.',
    },
    add: { fi: 'Lisää viesti', sv: 'Lägg till ett meddelande', en: 'Add a message' },
    row: { fi: 'Viesti {{number}}', sv: 'Meddelande {{number}}', en: 'Message {{number}}' },
    to: {
      fi: 'Kenelle viesti {{number}} on',
      sv: 'Till vem meddelande {{number}} är',
      en: 'To whom message {{number}} is',
    },
    choose: {
      fi: 'Valitse palveluntuottaja',
      sv: 'Välj tjänsteproducent',
      en: 'Choose the provider',
    },
    text: {
      fi: 'Viestin {{number}} teksti',
      sv: 'Texten i meddelande {{number}}',
      en: 'Text of message {{number}}',
    },
  },
  bookingSteps: {
    open: { fi: 'Avataan kirjausta.', sv: 'Bokföringen öppnas.', en: 'Opening the run.' },
    account: {
      fi: 'Lasketaan, mitä kuukaudesta on kirjaamatta.',
      sv: 'Räknar vad av månaden som inte är bokfört.',
      en: 'Counting what of the month is not booked.',
    },
    check: {
      fi: 'Tarkistetaan palveluntuottajia rekisteristä.',
      sv: 'Kontrollerar tjänsteproducenter i registret.',
      en: 'Asking the register about providers.',
    },
    state: {
      fi: 'Tallennetaan maksuerittelyjä.',
      sv: 'Sparar specifikationerna.',
      en: 'Saving the statements.',
    },
    bill: {
      fi: 'Varmistetaan, ettei bonusta kirjata kahdesti.',
      sv: 'Kontrollerar att ingen bonus bokförs två gånger.',
      en: 'Making sure that no bonus is booked twice.',
    },
    confirm: {
      fi: 'Vahvistetaan kirjaus.',
      sv: 'Bokföringen bekräftas.',
      en: 'Confirming the run.',
    },
  },
  ofProviders: {
    fi: 'Palveluntuottajia {{done}}/{{total}}.',
    sv: 'Tjänsteproducenter {{done}}/{{total}}.',
    en: 'Providers {{done}}/{{total}}.',
  },
  isBooking: {
    fi: 'Kuukautta kirjataan: maksuerittelyjä muodostetaan.',
    sv: 'Månaden bokförs: specifikationerna skapas.',
    en: 'Booking the month: each provider’s statements are being made.',
  },
  wasBooked_one: {
    fi: 'Kirjattu: {{month}}.',
    sv: 'Bokförd: {{month}}.',
    en: '{{month}} was booked.',
  },
  wasBooked_other: {
    fi: 'Kirjattu: {{month}}, {{count}} ajoa.',
    sv: 'Bokförd: {{month}}, {{count}} körningar.',
    en: '{{month}} was booked in {{count}} runs.',
  },
  runs: { fi: 'Tähän asti kirjattu', sv: 'Bokfört hittills', en: 'Booked so far' },
  run: { fi: 'Ajo {{no}}', sv: 'Körning {{no}}', en: 'Run {{no}}' },
  types: {
    ORIGINAL: { fi: 'alkuperäinen', sv: 'ursprunglig', en: 'original' },
    CORRECTION: { fi: 'korjaus', sv: 'rättelse', en: 'correction' },
  },
  runBy: {
    fi: '{{type}}, {{time}}, {{name}}',
    sv: '{{type}}, {{time}}, {{name}}',
    en: '{{type}}, {{time}}, {{name}}',
  },
  runStates: {
    confirmed: {
      fi: 'Odottaa toisen henkilön vapautusta: siitä ei ole maksettu mitään.',
      sv: 'Väntar på att en annan person frigör den: inget av den har betalats.',
      en: 'Waits for another person to release it: nothing of it is paid.',
    },
    released: {
      fi: 'Vapautettu maksuun {{time}}, {{name}}',
      sv: 'Frigiven för betalning {{time}}, {{name}}',
      en: 'Released for payment on {{time}} by {{name}}',
    },
    reconciled: {
      fi: 'Maksettu ja täsmäytetty',
      sv: 'Betald och avstämd',
      en: 'Paid and reconciled',
    },
  },
  release: { fi: 'Vapauta maksuun', sv: 'Frigör för betalning', en: 'Release for payment' },
  sureRelease: {
    fi: 'Kyllä, vapauta ajo {{no}} maksuun',
    sv: 'Ja, frigör körning {{no}} för betalning',
    en: 'Yes, release run {{no}} for payment',
  },
  releaseText: {
    fi: 'Vapautuksen jälkeen ajon rahat voi maksaa. Vapautusta ei voi perua; virheet korjataan uudella kirjauksella.',
    sv: 'Efter frigivningen kan körningens pengar betalas. Frigivningen kan inte tas tillbaka; fel rättas med en ny bokföring.',
    en: 'Once it is released, the run’s money can be paid. A release cannot be taken back; mistakes are corrected by another booking.',
  },
  ownRun: {
    fi: 'Kirjasit tämän itse, joten toinen talouden henkilö vapauttaa sen.',
    sv: 'Du har själv bokfört den här, så en annan person på ekonomin frigör den.',
    en: 'You booked this yourself, so another person of finance releases it.',
  },
  wasReleased: {
    fi: 'Ajo {{no}} on vapautettu maksuun.',
    sv: 'Körning {{no}} har frigivits för betalning.',
    en: 'Run {{no}} is released for payment.',
  },
  statements: {
    fi: 'Maksuerittelyt palveluntuottajittain',
    sv: 'Betalningsspecifikationer per tjänsteproducent',
    en: 'Payment specifications by provider',
  },
  statementsCaption: {
    fi: 'Mitä ajo {{no}} kirjasi, palveluntuottajittain',
    sv: 'Vad körning {{no}} bokförde, per tjänsteproducent',
    en: 'What run {{no}} booked, by provider',
  },
  stateClaim: {
    title: facts.stateCompensation,
    text: {
      fi: 'Laskelmassa on kirjatut päivät palveluntuottajittain ja sopimuksittain sekä korjaukset ajoittain.',
      sv: 'Kalkylen har de bokförda dagarna per tjänsteproducent och avtal samt rättelserna per körning.',
      en: 'The claim has the booked days by provider and agreement, and the corrections by run.',
    },
    show: { fi: 'Näytä laskelma', sv: 'Visa kalkylen', en: 'Show the claim' },
    rateFrom: {
      fi: '{{amount}}, voimassa {{date}} alkaen ({{source}})',
      sv: '{{amount}}, i kraft från {{date}} ({{source}})',
      en: '{{amount}}, in force from {{date}} ({{source}})',
    },
    rateOf: {
      fi: '{{amount}} ({{source}})',
      sv: '{{amount}} ({{source}})',
      en: '{{amount}} ({{source}})',
    },
    released: {
      fi: 'Kaikki ajot on vapautettu',
      sv: 'Alla körningar har frigetts',
      en: 'All runs are released',
    },
    waits: {
      fi: 'Osa ajoista odottaa toisen henkilön vapautusta',
      sv: 'En del av körningarna väntar på att en annan person frigör dem',
      en: 'Some runs wait for another person to release them',
    },
    agreement: {
      fi: 'Sopimus {{agreementId}}, puitesopimus {{frameworkName}}, osa-alue {{lot}}, allekirjoitettu {{signed}}. Päiviä: {{days}}',
      sv: 'Avtal {{agreementId}}, ramavtal {{frameworkName}}, del {{lot}}, undertecknat {{signed}}. Dagar: {{days}}',
      en: 'Agreement {{agreementId}}, framework {{frameworkName}}, lot {{lot}}, signed {{signed}}. Days: {{days}}',
    },
    unsigned: { fi: 'ei päivää', sv: 'inget datum', en: 'no date' },
    withoutFee: {
      fi: 'Päiviä, joiden palkkiota ei ole kirjattu: {{days}}',
      sv: 'Dagar vars arvode inte är bokfört: {{days}}',
      en: 'Days whose fee is not booked: {{days}}',
    },
    businessId: facts.businessId,
    run: { fi: 'Ajo', sv: 'Körning', en: 'Run' },
    caption: {
      fi: 'Valtion korvaus palveluntuottajittain ja sopimuksittain',
      sv: 'Statlig ersättning per tjänsteproducent och avtal',
      en: 'State compensation by provider and agreement',
    },
    runsCaption: {
      fi: 'Valtion korvaus ajoittain',
      sv: 'Statlig ersättning per körning',
      en: 'State compensation by run',
    },
    pdf: {
      fi: 'Lataa laskelma (PDF)',
      sv: 'Ladda ner kalkylen (PDF)',
      en: 'Download the claim (PDF)',
    },
    wasDownloaded: {
      fi: 'Laskelma {{name}} ladattiin.',
      sv: 'Kalkylen {{name}} laddades ner.',
      en: 'The claim {{name}} was downloaded.',
    },
    csv: {
      fi: 'Lataa taulukko (CSV)',
      sv: 'Ladda ner tabellen (CSV)',
      en: 'Download the table (CSV)',
    },
  },
  payerStatements: {
    title: {
      fi: 'Selvitykset maksajille',
      sv: 'Redogörelser till betalarna',
      en: 'Statements to payers',
    },
    text: {
      fi: 'Kela ja työttömyyskassat maksavat asiakkaidensa kulukorvaukset itse. Selvityksessä on asiakkaiden nimet, henkilötunnukset, osallistumispäivät ja summat. Lähetä se vain suojattuna.',
      sv: 'FPA och arbetslöshetskassorna betalar själva kostnadsersättningarna till sina klienter. I redogörelsen finns klienternas namn, personbeteckningar, deltagandedagar och belopp. Skicka den endast skyddad.',
      en: 'Kela and the unemployment funds pay the expense compensation of their clients themselves. A statement has the names, identity codes, attended days and amounts of clients. Send it only where it is protected.',
    },
    textInShort: {
      fi: 'Kela ja työttömyyskassat maksavat asiakkaidensa kulukorvaukset itse. Talous lähettää niille selvityksen jokaisesta vapautetusta ajosta.',
      sv: 'FPA och arbetslöshetskassorna betalar själva kostnadsersättningarna till sina klienter. Ekonomin skickar dem en redogörelse för varje frigiven körning.',
      en: 'Kela and the unemployment funds pay the expense compensation of their clients themselves. Finance sends them a statement of each released run.',
    },
    none: {
      fi: 'Kuukauden ajoissa ei ole päiviä, jotka Kela tai työttömyyskassa maksaa.',
      sv: 'Månadens körningar har inga dagar som FPA eller en arbetslöshetskassa betalar.',
      en: 'The runs of the month have no days that Kela or an unemployment fund pays.',
    },
    run: {
      fi: 'Ajo {{no}} ({{type}})',
      sv: 'Körning {{no}} ({{type}})',
      en: 'Run {{no}} ({{type}})',
    },
    released: {
      fi: 'Vapautettu {{date}}',
      sv: 'Frigiven {{date}}',
      en: 'Released on {{date}}',
    },
    waits: {
      fi: 'Selvitykset voi ladata, kun toinen henkilö on vapauttanut ajon.',
      sv: 'Redogörelserna kan laddas ner när en annan person har frigett körningen.',
      en: 'The statements can be downloaded once another person has released the run.',
    },
    sums: {
      fi: 'Asiakkaita: {{clients}}, päiviä: {{days}}, summa: {{amount}}',
      sv: 'Klienter: {{clients}}, dagar: {{days}}, belopp: {{amount}}',
      en: 'Clients: {{clients}}, days: {{days}}, amount: {{amount}}',
    },
    pdf: { fi: 'Lataa PDF', sv: 'Ladda ner PDF', en: 'Download PDF' },
    csv: { fi: 'Lataa CSV', sv: 'Ladda ner CSV', en: 'Download CSV' },
    wasDownloaded: facts.fileDownloaded,
  },
  compensation: { fi: '{{rate}}/pv', sv: '{{rate}}/dag', en: '{{rate}} a day' },
  travel: facts.travel,
  stateShare: { fi: 'Valtiolta', sv: 'Från staten', en: 'From the State' },
  ofProvider: {
    fi: 'Mitä palveluntuottaja ansaitsee',
    sv: 'Vad tjänsteproducenten förtjänar',
    en: 'What the provider earns',
  },
  feesCaption: {
    fi: 'Päiväpalkkiot sopimuksittain',
    sv: 'Dagsarvoden per avtal',
    en: 'Day fees by agreement',
  },
  agreement: things.agreement,
  dayPrice: { fi: 'Päivän hinta', sv: 'Pris per dag', en: 'Price of a day' },
  noFees: {
    fi: 'Kuukaudessa ei ole hyväksyttyjä päiviä.',
    sv: 'Månaden har inga godkända dagar.',
    en: 'No accepted days in the month.',
  },
  bonusesCaption: {
    fi: 'Kuukauden aikana hyväksytyt bonukset (sopimuksen vaikuttavuusperusteiset korvaukset)',
    sv: 'Bonusar (avtalets effektbaserade ersättningar) som godkänts under månaden',
    en: 'Bonuses approved in the month (the contract’s outcome-based compensation)',
  },
  claim: things.claim,
  client: things.client,
  decidedOn: { fi: 'Hyväksytty', sv: 'Godkänd', en: 'Approved on' },
  amount: facts.amount,
  sheets: { fi: 'Asiakkaat ja päivät', sv: 'Klienter och dagar', en: 'Clients and days' },
  sheetsText: {
    fi: 'Avaa asiakas, niin näet päivät, joista summat tulevat.',
    sv: 'Öppna en klient för att se de dagar som beloppen kommer från.',
    en: 'Open a client to see the days that the amounts come from.',
  },
  sheetsCaption: {
    fi: 'Hyväksytyt kuukausilistat asiakkaan ja jakson mukaan',
    sv: 'Godkända månadslistor per klient och period',
    en: 'Accepted month sheets, by client and placement',
  },
  path: { fi: 'Jatkopolku', sv: 'Fortsatt väg', en: 'Path' },
  payer: facts.payer,
  fee: { fi: 'Palkkio', sv: 'Arvode', en: 'Fee' },
  payerDays: {
    fi: '{{payer}} ({{count}})',
    sv: '{{payer}} ({{count}})',
    en: '{{payer}} ({{count}})',
  },
  openAll: { fi: 'Näytä kaikkien päivät', sv: 'Visa allas dagar', en: 'Show the days of all' },
  closeAll: { fi: 'Piilota päivät', sv: 'Göm dagarna', en: 'Hide all days' },
  daysOf: {
    fi: 'Asiakkaan {{client}} päivät, jakso {{placement}}',
    sv: 'Klientens {{client}} dagar, period {{placement}}',
    en: 'Days of client {{client}}, placement {{placement}}',
  },
  date: facts.day,
  presence: { fi: 'Läsnä', sv: 'Närvaro', en: 'Present' },
  hours: { fi: '{{hours}} h', sv: '{{hours}} h', en: '{{hours}} h' },
  absent: { fi: 'Poissa: {{reason}}', sv: 'Frånvarande: {{reason}}', en: 'Absent: {{reason}}' },
  absences: {
    sick: { fi: 'sairaus', sv: 'sjukdom', en: 'sick' },
    authorised: { fi: 'luvallinen', sv: 'med lov', en: 'authorised' },
    unauthorised: { fi: 'luvaton', sv: 'utan lov', en: 'unauthorised' },
    'service-not-arranged': {
      fi: 'palvelua ei järjestetty',
      sv: 'servicen ordnades inte',
      en: 'the service was not arranged',
    },
  },
  heldTravelOf: {
    fi: '{{amount}} pidätetty, yli päiväkaton',
    sv: '{{amount}} innehållet, över taket per dag',
    en: '{{amount}} held, above the cap per day',
  },
  heldFor: {
    'no-benefit': {
      fi: 'pidätetty: ei etuutta voimassa',
      sv: 'innehållen: ingen förmån i kraft',
      en: 'held: no benefit in force',
    },
    'no-rate': {
      fi: 'pidätetty: päivän korvausta ei tiedetä',
      sv: 'innehållen: dagens ersättning är inte känd',
      en: 'held: no rate known for the day',
    },
  },
  waiting: { fi: 'Ei vielä mukana', sv: 'Räknas inte ännu', en: 'Does not count yet' },
  waitingText: {
    fi: 'Vain hyväksytyt kuukausilistat lasketaan mukaan. Kun nämä hyväksytään, ne lisäävät alla näkyvät summat.',
    sv: 'Bara godkända månadslistor räknas. När dessa godkänns lägger de till de belopp som visas här.',
    en: 'Only accepted month sheets count. When these are accepted, they add what is shown here.',
  },
  waitingCaption: {
    fi: 'Kuukausilistat, joita ei ole hyväksytty, ja mitä ne lisäisivät',
    sv: 'Månadslistor som inte är godkända, och vad de skulle lägga till',
    en: 'Month sheets that are not accepted, and what they would add',
  },
  why: { fi: 'Miksi ei vielä', sv: 'Varför inte ännu', en: 'Why not yet' },
  whyNot: {
    open: {
      fi: 'palveluntuottaja ei ole lähettänyt listaa',
      sv: 'tjänsteproducenten har inte lämnat in listan',
      en: 'the provider has not submitted it',
    },
    returned: {
      fi: 'palautettu palveluntuottajalle: {{reason}}',
      sv: 'återsänd till tjänsteproducenten: {{reason}}',
      en: 'returned to the provider: {{reason}}',
    },
    submitted: {
      fi: 'odottaa hyväksyjää',
      sv: 'väntar på godkännare',
      en: 'waits for an approver',
    },
  },
  remaining: {
    fi: 'Tältä palveluntuottajalta kirjaamatta',
    sv: 'Inte bokfört av denna tjänsteproducent',
    en: 'Not booked of this provider',
  },
  remainingCaption: {
    fi: 'Mitä kuukauden kirjaaminen nyt lisää tai vähentää tältä palveluntuottajalta',
    sv: 'Vad bokföringen av månaden nu lägger till eller drar av för denna tjänsteproducent',
    en: 'What booking the month now adds or takes away of this provider',
  },
  what: facts.what,
  lines: {
    fee: { fi: 'Päiväpalkkiot, {{lot}}', sv: 'Dagsarvoden, {{lot}}', en: 'Day fees, {{lot}}' },
    compensation: {
      fi: '{{rate}}/pv, asiakas {{client}}, {{payer}}',
      sv: '{{rate}}/dag, klient {{client}}, {{payer}}',
      en: '{{rate}} a day, client {{client}}, {{payer}}',
    },
    travel: {
      fi: 'Matkat, asiakas {{client}}',
      sv: 'Resor, klient {{client}}',
      en: 'Travel, client {{client}}',
    },
    state: facts.stateCompensation,
    bonus: facts.bonus,
  },
} satisfies Words;
