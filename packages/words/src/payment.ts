import { acts } from './acts.ts';
import { facts } from './facts.ts';
import type { Words } from './language.ts';
import { settlement } from './settlement.ts';
import { things } from './things.ts';

export const payment = {
  title: things.payments,
  text: {
    fi: 'Alue maksaa asiakkaille toimintarahat ja matkakorvaukset, jotka on kirjattu ja vapautettu maksuun, ja palveluntuottajille niiden laskut. Kelan ja kassojen maksamat päivät eivät ole täällä.',
    sv: 'Området betalar klienterna den sysselsättningspenning och de reseersättningar som har bokförts och frigjorts för betalning, och tjänsteproducenterna deras fakturor. De dagar som FPA och kassorna betalar finns inte här.',
    en: 'The county pays clients the activity allowance and travel that are booked and released for payment, and providers their invoices. Days that Kela and the funds pay are not here.',
  },
  client: things.client,
  months: things.months,
  amount: facts.amount,
  somebody: settlement.somebody,
  due: {
    title: {
      fi: 'Asiakkaille maksettavana nyt',
      sv: 'Att betala till klienter nu',
      en: 'Due to clients now',
    },
    none: {
      fi: 'Nyt ei ole mitään maksettavaa. Kun kuukauden tilitysajo vapautetaan maksuun, sen maksut tulevat tähän.',
      sv: 'Det finns inget att betala nu. När en månads redovisningskörning frigörs för betalning kommer dess betalningar hit.',
      en: 'Nothing is due now. Once a run of a month is released for payment, its payments come here.',
    },
    count: { fi: 'Maksuja', sv: 'Betalningar', en: 'Payments' },
    leftOut: {
      fi: 'Asiakkaita, joille ei nyt makseta',
      sv: 'Klienter som inte betalas nu',
      en: 'Clients who are not paid now',
    },
    executesOn: { fi: 'Maksupäivä', sv: 'Betalningsdag', en: 'Day of payment' },
    runs: { fi: 'Vapautetut tilitysajot:', sv: 'Frigjorda körningar:', en: 'Released runs:' },
    run: {
      fi: '{{month}}, ajo {{no}}',
      sv: '{{month}}, körning {{no}}',
      en: '{{month}}, run {{no}}',
    },
    notSet: {
      fi: 'Aseta ensin alempana, miltä tililtä alue maksaa.',
      sv: 'Ange först nedan från vilket konto området betalar.',
      en: 'Set below first by which account the county pays.',
    },
    make: { fi: 'Tee maksuerä', sv: 'Gör ett betalningsparti', en: 'Make a batch' },
    isMaking: { fi: 'Maksuerää tehdään.', sv: 'Betalningspartiet görs.', en: 'Making the batch.' },
    sureText: {
      fi: 'Maksuerä sisältää kaiken, mikä nyt on maksettavana. Sen tiedosto viedään pankkiin seuraavaksi.',
      sv: 'Betalningspartiet innehåller allt som är att betala nu. Dess fil förs sedan till banken.',
      en: 'The batch has all that is due now. Its file goes to the bank next.',
    },
    sure_one: {
      fi: 'Kyllä, tee maksuerä: {{count}} maksu, {{amount}}',
      sv: 'Ja, gör partiet: {{count}} betalning, {{amount}}',
      en: 'Yes, make the batch: {{count}} payment, {{amount}}',
    },
    sure_other: {
      fi: 'Kyllä, tee maksuerä: {{count}} maksua, {{amount}}',
      sv: 'Ja, gör partiet: {{count}} betalningar, {{amount}}',
      en: 'Yes, make the batch: {{count}} payments, {{amount}}',
    },
    wasMade: {
      fi: 'Maksuerä {{no}} on tehty. Avaa se ja lataa tiedosto pankille.',
      sv: 'Betalningsparti {{no}} är gjort. Öppna det och ladda ner filen till banken.',
      en: 'Batch {{no}} was made. Open it and download its file for the bank.',
    },
  },
  bills: {
    title: {
      fi: 'Palveluntuottajille maksettavana nyt',
      sv: 'Att betala till tjänsteproducenter nu',
      en: 'Due to providers now',
    },
    none: {
      fi: 'Palveluntuottajille ei ole nyt mitään maksettavaa. Lähetetyt laskut, jotka täsmäävät erittelyyn, tulevat tähän.',
      sv: 'Det finns inget att betala till tjänsteproducenter nu. Skickade fakturor som stämmer med specifikationen kommer hit.',
      en: 'Nothing is due to providers now. Invoices that were sent and match their statements come here.',
    },
    channel: { fi: 'Maksetaan', sv: 'Betalas', en: 'Paid' },
    channels: {
      bank: { fi: 'pankin kautta', sv: 'via banken', en: 'by the bank' },
      erp: { fi: 'ERP:n kautta', sv: 'via ERP', en: 'by the ERP' },
    },
    over_one: {
      fi: '{{count}} lasku kuittautuu hyvityksellä ilman maksua.',
      sv: '{{count}} faktura kvittas mot en kreditering utan betalning.',
      en: '{{count}} invoice is set off without a payment.',
    },
    over_other: {
      fi: '{{count}} laskua kuittautuu hyvityksillä ilman maksua.',
      sv: '{{count}} fakturor kvittas mot krediteringar utan betalning.',
      en: '{{count}} invoices are set off without a payment.',
    },
    more: {
      fi: 'Laskuja on enemmän kuin yhteen maksuerään mahtuu: loput tulevat seuraavaan.',
      sv: 'Fakturorna är fler än vad som ryms i ett parti: resten kommer i nästa.',
      en: 'More invoices wait than one batch takes: the rest comes in the next one.',
    },
    caption: {
      fi: 'Maksut palveluntuottajille',
      sv: 'Betalningar till tjänsteproducenter',
      en: 'Payments to providers',
    },
    provider: things.provider,
    invoices: { fi: 'Laskut', sv: 'Fakturor', en: 'Invoices' },
    heldCaption: {
      fi: 'Laskut, joita ei nyt makseta. Muiden maksut kulkevat silti.',
      sv: 'Fakturor som inte betalas nu. De andras betalningar går ändå.',
      en: 'Invoices that are not paid now. The payments of all others go on.',
    },
    holds: {
      overpaid: {
        fi: 'Hyvitys on maksettavaa suurempi: vähennetään tulevista laskuista.',
        sv: 'Krediteringen är större än det som ska betalas: dras av från kommande fakturor.',
        en: 'More is credited than is owed: it is set against coming invoices.',
      },
      disputed: {
        fi: 'Palveluntuottaja on riitauttanut rivin: talous vastaa kuukauden sivulla.',
        sv: 'Tjänsteproducenten har bestridit en rad: ekonomin svarar på månadens sida.',
        en: 'The provider disputes a line: finance answers on the page of the month.',
      },
      'no-account': {
        fi: 'Palveluntuottajalla ei ole vahvistettua tiliä.',
        sv: 'Tjänsteproducenten har inget bekräftat konto.',
        en: 'The provider has no confirmed account.',
      },
      'account-held': {
        fi: 'Tili on vaihtunut: toinen henkilö vapauttaa maksun palveluntuottajan sivulla.',
        sv: 'Kontot har bytts: en annan person frigör betalningen på tjänsteproducentens sida.',
        en: 'The account was changed: another person lets payments go on the provider’s page.',
      },
    },
  },
  payees: { clients: settlement.key.clients, providers: settlement.key.providers },
  leftOut: {
    toRecoveries: {
      fi: 'Takaisinperintä',
      sv: 'Återkrav',
      en: 'Recovery',
    },
    caption: {
      fi: 'Asiakkaat, joille tästä ei makseta. Muiden maksut kulkevat silti.',
      sv: 'Klienter som inte betalas av detta. De andras betalningar går ändå.',
      en: 'Clients who are not paid of this. The payments of all others go on.',
    },
    why: { fi: 'Miksi ei', sv: 'Varför inte', en: 'Why not' },
    reasons: {
      overpaid: {
        fi: 'Maksettu aiemmin liikaa: vähennetään tulevista maksuista.',
        sv: 'För mycket har betalats tidigare: dras av från kommande betalningar.',
        en: 'Paid too much before: taken off what comes.',
      },
      'no-account': {
        fi: 'Tilinumero puuttuu: omatyöntekijä lisää sen asiakkaan tietoihin.',
        sv: 'Kontonumret saknas: klientens egen handläggare lägger till det.',
        en: 'No account number: the case worker adds it to the client.',
      },
      'account-changing': {
        fi: 'Tilinumero odottaa vahvistusta: maksetaan, kun toinen henkilö on vahvistanut tai hylännyt sen asiakkaan tiedoissa.',
        sv: 'Kontonumret väntar på bekräftelse: betalas när en annan person har bekräftat eller avvisat det i klientens uppgifter.',
        en: 'The account number waits to be confirmed: paid once a second person has confirmed or refused it in the client’s record.',
      },
      'account-invalid': {
        fi: 'Tilinumero on virheellinen: omatyöntekijä korjaa sen.',
        sv: 'Kontonumret är felaktigt: handläggaren rättar det.',
        en: 'The account number is wrong: the case worker corrects it.',
      },
    },
  },
  batches: {
    title: { fi: 'Maksuerät', sv: 'Betalningspartier', en: 'Batches' },
    none: {
      fi: 'Maksueriä ei ole vielä.',
      sv: 'Det finns inga betalningspartier ännu.',
      en: 'There are no batches yet.',
    },
    caption: { fi: 'Uusin ensin', sv: 'Det senaste först', en: 'The latest first' },
    batch: things.batch,
    payees: { fi: 'Kenelle', sv: 'Till vem', en: 'To whom' },
    name: { fi: 'Maksuerä {{no}}', sv: 'Betalningsparti {{no}}', en: 'Batch {{no}}' },
    made: { fi: 'Tehty', sv: 'Gjort', en: 'Made' },
    paid: { fi: 'Maksettu', sv: 'Betalt', en: 'Paid' },
    clearing: {
      fi: 'Matkalla (selvittelytili)',
      sv: 'På väg (utredningskonto)',
      en: 'On its way (clearing account)',
    },
    madeBy: { fi: 'Tekijä', sv: 'Gjort av', en: 'Made by' },
    state: facts.state,
    states: {
      made: { fi: 'viedään maksettavaksi', sv: 'förs till betalning', en: 'goes out to be paid' },
      accepted: { fi: 'maksettavana', sv: 'under betalning', en: 'being paid' },
      settled: {
        fi: 'kaikkiin on vastattu',
        sv: 'alla har besvarats',
        en: 'all are answered for',
      },
      refused: { fi: 'palautunut kokonaan', sv: 'helt returnerat', en: 'came back whole' },
    },
    leads: {
      made: {
        fi: 'Lataa tiedosto ja vie se pankkiin tai ERP:hen. Lue vastaus tähän, kun se tulee.',
        sv: 'Ladda ner filen och för den till banken eller ERP. Läs in svaret här när det kommer.',
        en: 'Download the file and take it to the bank or the ERP. Read the answer in here when it comes.',
      },
      accepted: {
        fi: 'Jokaisesta maksusta ei ole vielä vastattu.',
        sv: 'Alla betalningar har inte besvarats ännu.',
        en: 'Not every payment is answered for yet.',
      },
      settled: {
        fi: 'Jokaisesta maksusta on vastattu. Palautuneet ovat seuraavassa maksuerässä.',
        sv: 'Alla betalningar har besvarats. De returnerade finns i nästa betalningsparti.',
        en: 'Each payment is answered for. Those that came back are in the next batch.',
      },
      refused: {
        fi: 'Kaikki maksut palautuivat. Ne ovat seuraavassa maksuerässä.',
        sv: 'Alla betalningar returnerades. De finns i nästa betalningsparti.',
        en: 'All payments came back. They are in the next batch.',
      },
    },
  },
  file: {
    download: {
      fi: 'Lataa tiedosto pankille (XML)',
      sv: 'Ladda ner filen till banken (XML)',
      en: 'Download the file for the bank (XML)',
    },
    downloadForErp: {
      fi: 'Lataa tiedosto ERP:lle (CSV)',
      sv: 'Ladda ner filen till ERP (CSV)',
      en: 'Download the file for the ERP (CSV)',
    },
    isMaking: { fi: 'Tiedostoa kirjoitetaan.', sv: 'Filen skrivs.', en: 'Writing the file.' },
    wasDownloaded: {
      fi: 'Tiedosto {{name}} on ladattu. Vie se maksajalle.',
      sv: 'Filen {{name}} är nedladdad. För den till den som betalar.',
      en: 'The file {{name}} was downloaded. Take it to who pays.',
    },
  },
  returned: {
    caption: {
      fi: 'Palautuneet maksut: ne maksetaan seuraavassa maksuerässä',
      sv: 'Returnerade betalningar: de betalas i nästa betalningsparti',
      en: 'Payments that came back: the next batch pays them',
    },
    why: { fi: 'Pankin syykoodi', sv: 'Bankens orsakskod', en: 'The bank’s code' },
    noReason: facts.missing,
  },
  answer: {
    title: {
      fi: 'Pankin tai ERP:n vastaus',
      sv: 'Bankens eller ERP:s svar',
      en: 'The answer of the bank or the ERP',
    },
    text: {
      fi: 'Hae vastaus pankista (XML) tai ERP:stä (CSV) tiedostona. Se luetaan kokonaan tai ei lainkaan; maksuerän se kertoo itse.',
      sv: 'Hämta svaret från banken (XML) eller ERP (CSV) som en fil. Det läses i sin helhet eller inte alls; vilket parti det gäller säger svaret självt.',
      en: 'Fetch the answer from the bank (XML) or the ERP (CSV) as a file. It is read whole or not at all; which batch it is of it says itself.',
    },
    choose: {
      fi: 'Lue vastaus tiedostosta',
      sv: 'Läs in svaret från en fil',
      en: 'Read the answer from a file',
    },
    isReading: { fi: 'Vastausta luetaan.', sv: 'Svaret läses in.', en: 'Reading the answer.' },
    wasRead: {
      fi: 'Vastaus on luettu. Maksuerä {{no}}: {{state}}.',
      sv: 'Svaret är inläst. Betalningsparti {{no}}: {{state}}.',
      en: 'The answer was read. Batch {{no}}: {{state}}.',
    },
  },
  payments: {
    all_one: { fi: '{{count}} maksu', sv: '{{count}} betalning', en: '{{count}} payment' },
    all_other: {
      fi: 'Kaikki {{count}} maksua',
      sv: 'Alla {{count}} betalningar',
      en: 'All {{count}} payments',
    },
    caption: { fi: 'Maksuerän maksut', sv: 'Partiets betalningar', en: 'Payments of the batch' },
    id: { fi: 'Maksun tunnus', sv: 'Betalningens id', en: 'Id of the payment' },
    allowance: { fi: 'Toimintarahaa', sv: 'Sysselsättningspenning', en: 'Allowance' },
    travel: { fi: 'Matkoja', sv: 'Resor', en: 'Travel' },
    outcomes: {
      underway: { fi: 'käsittelyssä', sv: 'under behandling', en: 'underway' },
      paid: { fi: 'maksettu', sv: 'betald', en: 'paid' },
      returned: { fi: 'palautunut', sv: 'returnerad', en: 'came back' },
    },
  },
  settings: {
    title: {
      fi: 'Miltä tililtä alue maksaa',
      sv: 'Från vilket konto området betalar',
      en: 'By which account the county pays',
    },
    none: { fi: 'Tiliä ei ole asetettu.', sv: 'Inget konto är angivet.', en: 'No account is set.' },
    set: { fi: 'Aseta tili', sv: 'Ange kontot', en: 'Set the account' },
    change: acts.changeFacts,
    save: acts.save,
    wasSaved: { fi: 'Tiedot on tallennettu.', sv: 'Uppgifterna är sparade.', en: 'Saved.' },
    debtorName: { fi: 'Maksajan nimi', sv: 'Betalarens namn', en: 'Name of the payer' },
    businessId: facts.businessId,
    account: facts.account,
    ending: { fi: '… {{ending}}', sv: '… {{ending}}', en: '… {{ending}}' },
    iban: facts.iban,
    ibanStays: {
      fi: 'Jätä tyhjäksi, jos tili … {{ending}} pysyy.',
      sv: 'Lämna tomt om kontot … {{ending}} inte ändras.',
      en: 'Leave it empty if the account … {{ending}} stays.',
    },
    bic: { fi: 'Pankin tunnus (BIC)', sv: 'Bankens kod (BIC)', en: 'The bank’s code (BIC)' },
    bicHint: {
      fi: 'Vain jos pankki vaatii sen.',
      sv: 'Bara om banken kräver den.',
      en: 'Only where the bank asks for it.',
    },
    characterSet: {
      fi: 'Kirjaimet nimissä ja viesteissä',
      sv: 'Bokstäver i namn och meddelanden',
      en: 'Letters in names and texts',
    },
    characterSetHint: {
      fi: 'Suomalaiset pankit ottavat vastaan å, ä ja ö.',
      sv: 'Finländska banker tar emot å, ä och ö.',
      en: 'Finnish banks take å, ä and ö.',
    },
    sets: {
      finnish: { fi: 'Myös å, ä ja ö', sv: 'Också å, ä och ö', en: 'Also å, ä and ö' },
      sepa: { fi: 'Vain a–z', sv: 'Bara a–z', en: 'Only a–z' },
    },
    remittance: {
      fi: 'Mitä maksun mukana kulkee',
      sv: 'Vad som följer med betalningen',
      en: 'What goes with a payment',
    },
    remittances: {
      text: {
        fi: 'Viesti asiakkaan kielellä',
        sv: 'Meddelande på klientens språk',
        en: 'Words in the client’s language',
      },
      finnish: {
        fi: 'Suomalainen viitenumero',
        sv: 'Finländskt referensnummer',
        en: 'A Finnish reference number',
      },
      rf: {
        fi: 'Kansainvälinen viite (RF)',
        sv: 'Internationell referens (RF)',
        en: 'An international reference (RF)',
      },
    },
    closedDays: {
      fi: 'Arkipäivät, joina pankki ei maksa',
      sv: 'Vardagar då banken inte betalar',
      en: 'Workdays on which the bank does not pay',
    },
    closedDaysHint: {
      fi: 'Viikonloput, pyhät ja aatot tiedetään muutenkin.',
      sv: 'Veckoslut, helgdagar och aftnar är kända ändå.',
      en: 'Weekends, public holidays and their eves are known anyhow.',
    },
    addDay: { fi: 'Lisää päivä', sv: 'Lägg till en dag', en: 'Add a day' },
    closedDay: { fi: 'Päivä {{number}}', sv: 'Dag {{number}}', en: 'Day {{number}}' },
  },
} satisfies Words;
