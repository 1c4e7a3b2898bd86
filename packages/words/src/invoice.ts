import { acts } from './acts.ts';
import { facts } from './facts.ts';
import { invoiceDocument } from './invoice-document.ts';
import type { Words } from './language.ts';
import { settlement } from './settlement.ts';
import { things } from './things.ts';

const dueOn = { fi: 'Eräpäivä', sv: 'Förfallodag', en: 'Due' };

/** Providers’ invoices on the pages of finance and of the providers themselves. */
export const invoice = {
  types: invoiceDocument.types,
  title: {
    fi: 'Laskut ja täsmäytys: {{month}}',
    sv: 'Fakturor och avstämning: {{month}}',
    en: 'Invoices and reconciliation: {{month}}',
  },
  link: {
    fi: 'Palveluntuottajien laskut ja täsmäytys',
    sv: 'Tjänsteproducenternas fakturor och avstämning',
    en: 'Providers’ invoices and reconciliation',
  },
  list: {
    title: {
      fi: 'Palveluntuottajien laskut',
      sv: 'Tjänsteproducenternas fakturor',
      en: 'Providers’ invoices',
    },
    text: {
      fi: 'Lasku muodostuu vapautetun kirjauksen erittelystä. Palveluntuottaja lähettää sen omalta maksuerittelysivultaan.',
      sv: 'Fakturan görs av en frigiven boknings specifikation. Tjänsteproducenten skickar den från sin specifikationssida.',
      en: 'An invoice is made from the statement of a released booking. The provider sends it from its own page of the statement.',
    },
    none: {
      fi: 'Kuukaudelta ei ole vapautettu mitään laskutettavaa.',
      sv: 'Inget som kan faktureras har frigjorts för månaden.',
      en: 'Nothing of the month that can be billed is released.',
    },
    caption: {
      fi: 'Laskut palveluntuottajittain',
      sv: 'Fakturor per tjänsteproducent',
      en: 'Invoices by provider',
    },
    provider: things.provider,
    number: invoiceDocument.types.invoice,
    amount: facts.amount,
    dueOn: dueOn,
    stage: facts.state,
  },
  stages: {
    unsent: settlement.missing.notSent,
    differs: {
      fi: 'Poikkeaa erittelystä',
      sv: 'Avviker från specifikationen',
      en: 'Differs from the statement',
    },
    returned: {
      fi: 'Palautettu palveluntuottajalle',
      sv: 'Returnerad till tjänsteproducenten',
      en: 'Sent back to the provider',
    },
    open: {
      fi: 'Täsmää, odottaa maksuerää',
      sv: 'Stämmer, väntar på betalning',
      en: 'Matched, waits for a batch',
    },
    held: { fi: 'Maksu odottaa', sv: 'Betalningen väntar', en: 'Payment held' },
    sent: { fi: 'Maksussa', sv: 'Under betalning', en: 'Being paid' },
    paid: { fi: 'Maksettu', sv: 'Betald', en: 'Paid' },
    'came-back': {
      fi: 'Maksu palautui',
      sv: 'Betalningen kom tillbaka',
      en: 'The payment came back',
    },
  },
  differences: {
    title: { fi: 'Poikkeaa: {{what}}', sv: 'Avviker: {{what}}', en: 'Differs in: {{what}}' },
    type: { fi: 'laskun laji', sv: 'fakturans slag', en: 'its type' },
    buyer: { fi: 'ostaja', sv: 'köparen', en: 'the buyer' },
    base: {
      fi: 'veroton summa {{arrived}}, erittelyssä {{own}}',
      sv: 'skattefri summa {{arrived}}, i specifikationen {{own}}',
      en: 'sum without VAT {{arrived}}, in the statement {{own}}',
    },
    vat: {
      fi: 'arvonlisävero {{arrived}}, erittelyssä {{own}}',
      sv: 'moms {{arrived}}, i specifikationen {{own}}',
      en: 'VAT {{arrived}}, in the statement {{own}}',
    },
    total: {
      fi: 'loppusumma {{arrived}}, erittelyssä {{own}}',
      sv: 'slutsumma {{arrived}}, i specifikationen {{own}}',
      en: 'total {{arrived}}, in the statement {{own}}',
    },
    account: {
      fi: 'tili … {{arrived}}, vahvistettu tili … {{own}}',
      sv: 'kontot … {{arrived}}, det bekräftade kontot … {{own}}',
      en: 'account … {{arrived}}, the confirmed one … {{own}}',
    },
  },
  arrivedAs: {
    fi: 'Palveluntuottajan oma lasku {{number}}',
    sv: 'Tjänsteproducentens egen faktura {{number}}',
    en: 'The provider’s own invoice {{number}}',
  },
  returning: {
    open: {
      fi: 'Palauta palveluntuottajalle',
      sv: 'Returnera till tjänsteproducenten',
      en: 'Send back to the provider',
    },
    reason: {
      fi: 'Mikä laskussa on korjattava',
      sv: 'Vad som ska rättas i fakturan',
      en: 'What has to be corrected',
    },
    reasonHint: {
      fi: 'Palveluntuottaja lukee tämän omalta sivultaan.',
      sv: 'Tjänsteproducenten läser detta på sin egen sida.',
      en: 'The provider reads this on its own page.',
    },
    send: { fi: 'Palauta lasku', sv: 'Returnera fakturan', en: 'Send it back' },
    wasSent: {
      fi: 'Lasku on palautettu palveluntuottajalle.',
      sv: 'Fakturan är returnerad till tjänsteproducenten.',
      en: 'The invoice was sent back to the provider.',
    },
    was: {
      fi: 'Palautettu: {{reason}} ({{name}}, {{date}})',
      sv: 'Returnerad: {{reason}} ({{name}}, {{date}})',
      en: 'Sent back: {{reason}} ({{name}}, {{date}})',
    },
  },
  taking: {
    title: {
      fi: 'Muualla tehty lasku',
      sv: 'En faktura som gjorts annanstans',
      en: 'An invoice made elsewhere',
    },
    text: {
      fi: 'Jos palveluntuottaja laskuttaa omasta järjestelmästään, lue verkkolasku tähän (UBL tai Finvoice). Sitä verrataan erittelyyn.',
      sv: 'Om tjänsteproducenten fakturerar från sitt eget system, läs in e-fakturan här (UBL eller Finvoice). Den jämförs med specifikationen.',
      en: 'Where a provider bills from its own system, read the e-invoice in here (UBL or Finvoice). It is held against the statement.',
    },
    choose: {
      fi: 'Lue lasku tiedostosta',
      sv: 'Läs in en faktura från en fil',
      en: 'Read an invoice from a file',
    },
    isReading: { fi: 'Laskua luetaan.', sv: 'Fakturan läses in.', en: 'Reading the invoice.' },
    matched: {
      fi: 'Lasku {{number}} täsmää erittelyyn.',
      sv: 'Fakturan {{number}} stämmer med specifikationen.',
      en: 'The invoice {{number}} matches its statement.',
    },
    differs: {
      fi: 'Lasku {{number}} poikkeaa erittelystä. Katso poikkeamat luettelosta.',
      sv: 'Fakturan {{number}} avviker från specifikationen. Se avvikelserna i listan.',
      en: 'The invoice {{number}} differs from its statement. See how in the list.',
    },
  },
  making: {
    title: { fi: 'Itselaskutus', sv: 'Självfakturering', en: 'Self-billing' },
    text: {
      fi: 'Alue tekee laskut palveluntuottajien puolesta, kuten niiden kanssa on sovittu.',
      sv: 'Området gör fakturorna för tjänsteproducenternas räkning, som avtalats med dem.',
      en: 'The county makes the invoices in its providers’ names, as agreed with them.',
    },
    make: {
      fi: 'Tee kuukauden laskut',
      sv: 'Gör månadens fakturor',
      en: 'Make the month’s invoices',
    },
    sure: { fi: 'Kyllä, tee laskut', sv: 'Ja, gör fakturorna', en: 'Yes, make the invoices' },
    isMaking: { fi: 'Laskuja tehdään.', sv: 'Fakturorna görs.', en: 'Making the invoices.' },
    done: {
      fi: 'Tehtiin {{made}} laskua, tekemättä jäi {{failed}}.',
      sv: '{{made}} fakturor gjordes, {{failed}} blev ogjorda.',
      en: '{{made}} invoices were made, {{failed}} could not be.',
    },
  },
  own: {
    title: invoiceDocument.types.invoice,
    lead: {
      fi: 'Lasku on tehty maksuerittelystä valmiiksi. Tarkista summa ja lähetä se; muuta laskua ei tarvita.',
      sv: 'Fakturan är färdigt gjord av specifikationen. Kontrollera summan och skicka den; ingen annan faktura behövs.',
      en: 'The invoice is made from the statement. Check the sum and send it; no other invoice is needed.',
    },
    selfBilled: {
      fi: 'Alue tekee laskun puolestanne, kuten on sovittu.',
      sv: 'Området gör fakturan för er räkning, som avtalats.',
      en: 'The county makes the invoice in your name, as agreed.',
    },
    credit: {
      fi: 'Hyvityslasku vähennetään tulevista maksuista.',
      sv: 'Kreditfakturan dras av från kommande betalningar.',
      en: 'The credit note is set against coming payments.',
    },
    number: facts.number,
    type: facts.kind,
    amount: facts.amount,
    vat: { fi: 'Siitä arvonlisäveroa', sv: 'Varav moms', en: 'Of it VAT' },
    dueOn: dueOn,
    account: facts.account,
    ending: { fi: '… {{ending}}', sv: '… {{ending}}', en: '… {{ending}}' },
    stage: facts.state,
    sentBy: { fi: 'Lähettäjä', sv: 'Avsändare', en: 'Sent by' },
    send: { fi: 'Lähetä lasku', sv: 'Skicka fakturan', en: 'Send the invoice' },
    sure: {
      fi: 'Kyllä, lähetä lasku: {{amount}}',
      sv: 'Ja, skicka fakturan: {{amount}}',
      en: 'Yes, send the invoice: {{amount}}',
    },
    isSending: { fi: 'Laskua lähetetään.', sv: 'Fakturan skickas.', en: 'Sending the invoice.' },
    wasSent: {
      fi: 'Lasku {{number}} on lähetetty.',
      sv: 'Fakturan {{number}} är skickad.',
      en: 'The invoice {{number}} was sent.',
    },
    download: { fi: 'Lataa verkkolasku', sv: 'Ladda ner e-fakturan', en: 'Download the e-invoice' },
    syntaxes: {
      finvoice: { fi: 'Finvoice', sv: 'Finvoice', en: 'Finvoice' },
      peppol: { fi: 'Peppol (UBL)', sv: 'Peppol (UBL)', en: 'Peppol (UBL)' },
    },
    wasDownloaded: facts.fileDownloaded,
  },
  settings: {
    title: { fi: 'Laskutuksen ehdot', sv: 'Villkor för fakturering', en: 'Terms of invoices' },
    none: {
      fi: 'Laskutuksen ehtoja ei ole asetettu: palveluntuottajat eivät voi vielä laskuttaa.',
      sv: 'Villkoren för fakturering är inte angivna: tjänsteproducenterna kan inte ännu fakturera.',
      en: 'No terms of invoices are set: providers cannot bill yet.',
    },
    set: { fi: 'Aseta ehdot', sv: 'Ange villkoren', en: 'Set the terms' },
    change: acts.changeFacts,
    save: acts.save,
    wasSaved: {
      fi: 'Ehdot on tallennettu. Ne koskevat tästä lähtien lähetettäviä laskuja.',
      sv: 'Villkoren är sparade. De gäller fakturor som skickas från och med nu.',
      en: 'Saved. They hold for invoices that are sent from now on.',
    },
    channel: {
      fi: 'Miten palveluntuottajille maksetaan',
      sv: 'Hur tjänsteproducenterna betalas',
      en: 'How providers are paid',
    },
    channels: {
      bank: {
        fi: 'Maksutiedostolla pankkiin',
        sv: 'Med en betalningsfil till banken',
        en: 'By a file to the bank',
      },
      erp: {
        fi: 'Alueen toiminnanohjausjärjestelmällä (ERP)',
        sv: 'Med områdets affärssystem (ERP)',
        en: 'By the county’s own ERP',
      },
    },
    selfBilling: {
      fi: 'Kuka tekee laskut',
      sv: 'Vem som gör fakturorna',
      en: 'Who makes the invoices',
    },
    makers: {
      providers: {
        fi: 'Palveluntuottaja lähettää laskunsa',
        sv: 'Tjänsteproducenten skickar sin faktura',
        en: 'Each provider sends its own',
      },
      county: {
        fi: 'Alue tekee laskut (itselaskutus)',
        sv: 'Området gör fakturorna (självfakturering)',
        en: 'The county makes them (self-billing)',
      },
    },
    paymentDays: { fi: 'Maksuaika päivinä', sv: 'Betalningstid i dagar', en: 'Days to pay' },
    buyerReference: { fi: 'Ostajan viite', sv: 'Köparens referens', en: 'Buyer reference' },
    buyerReferenceHint: {
      fi: 'Ohjaa laskun oikealle käsittelijälle. Peppol vaatii sen.',
      sv: 'Leder fakturan till rätt handläggare. Peppol kräver den.',
      en: 'Leads an invoice to who handles it. Peppol asks for it.',
    },
    buyerAddress: {
      fi: 'Alueen verkkolaskuosoite',
      sv: 'Områdets e-fakturaadress',
      en: 'The county’s e-invoice address',
    },
    buyerAddressHint: {
      fi: 'Tyhjänä osoite johdetaan Y-tunnuksesta.',
      sv: 'Om fältet är tomt härleds adressen från FO-numret.',
      en: 'Left empty it follows from the business ID.',
    },
    buyerOperator: {
      fi: 'Verkkolaskuoperaattorin tunnus',
      sv: 'E-fakturaoperatörens kod',
      en: 'Id of the e-invoice operator',
    },
    scheme: {
      fi: 'Osoitteiden tunnistejärjestelmä',
      sv: 'Adressernas identifieringssystem',
      en: 'Scheme of addresses',
    },
    schemes: {
      '0037': { fi: '0037 (OVT-tunnus)', sv: '0037 (OVT-kod)', en: '0037 (OVT code)' },
      '0216': {
        fi: '0216 (OVT-tunnus, Peppol)',
        sv: '0216 (OVT-kod, Peppol)',
        en: '0216 (OVT code, Peppol)',
      },
      '0212': { fi: '0212 (Y-tunnus)', sv: '0212 (FO-nummer)', en: '0212 (business ID)' },
      '0213': { fi: '0213 (ALV-tunnus)', sv: '0213 (momsnummer)', en: '0213 (VAT number)' },
    },
    taxed: {
      fi: 'Palveluntuottajat, joiden myynti on verollista',
      sv: 'Tjänsteproducenter vars försäljning är skattepliktig',
      en: 'Providers whose sale bears VAT',
    },
    taxedHint: {
      fi: 'Muiden myynti on verotonta sosiaalihuoltopalvelua.',
      sv: 'De andras försäljning är skattefri socialvårdstjänst.',
      en: 'That of all others is an exempt social service.',
    },
    taxedProvider: {
      fi: 'Palveluntuottaja {{number}}',
      sv: 'Tjänsteproducent {{number}}',
      en: 'Provider {{number}}',
    },
    addTaxed: {
      fi: 'Lisää palveluntuottaja',
      sv: 'Lägg till en tjänsteproducent',
      en: 'Add a provider',
    },
  },
} satisfies Words;
