import { acts } from './acts.ts';
import { facts } from './facts.ts';
import type { Words } from './language.ts';
import { things } from './things.ts';

export const provider = {
  title: things.providers,
  own: things.ownOrganisation,
  text: {
    fi: 'Keneltä palvelua hankitaan tai kenen kanssa se tuotetaan.',
    sv: 'Av vem tjänsten upphandlas, eller med vem den produceras.',
    en: 'Who the service is bought from, or produced with.',
  },
  one: things.provider,
  new: { fi: 'Uusi palveluntuottaja', sv: 'Ny tjänsteproducent', en: 'New provider' },
  newText: {
    fi: 'Yhteyshenkilöt, tili ja muut lisätään palveluntuottajan omalla sivulla.',
    sv: 'Kontaktpersoner, konto och annat läggs till på tjänsteproducentens egen sida.',
    en: 'Contacts, account and the rest are added on the provider’s own page.',
  },
  check: things.check,
  performance: things.performance,
  bonusForecast: things.bonusForecast,
  all: { fi: 'Kaikki palveluntuottajat', sv: 'Alla tjänsteproducenter', en: 'All providers' },
  onlyProcurement: {
    fi: 'Palveluntuottajia lisäävät hankinta-asiantuntijat.',
    sv: 'Tjänsteproducenter läggs till av upphandlare.',
    en: 'Procurement officers take providers into the register.',
  },
  none: {
    fi: 'Palveluntuottajia ei ole vielä.',
    sv: 'Det finns inga tjänsteproducenter ännu.',
    en: 'There are no providers yet.',
  },
  noneAsked: {
    fi: 'Tällaista palveluntuottajaa ei ole. Hae toisin yltä.',
    sv: 'Det finns ingen sådan tjänsteproducent. Sök annorlunda ovan.',
    en: 'No provider is like that. Look otherwise above.',
  },
  count_one: things.providerCount,
  count_other: things.providersCount,
  filters: {
    title: acts.show,
    words: {
      fi: 'Nimi, Y-tunnus tai kunta',
      sv: 'Namn, FO-nummer eller kommun',
      en: 'Name, business ID or municipality',
    },
    kind: facts.kind,
    all: facts.all,
    missing: { fi: 'Jotakin puuttuu', sv: 'Något saknas', en: 'Something is missing' },
  },
  kinds: {
    company: { fi: 'Yritys', sv: 'Företag', en: 'Company' },
    'public-body': { fi: 'Julkisyhteisö', sv: 'Offentligt samfund', en: 'Public body' },
    'religious-body': {
      fi: 'Uskonnollinen yhteisö',
      sv: 'Religiöst samfund',
      en: 'Religious body',
    },
    'association-or-foundation': {
      fi: 'Yhdistys tai säätiö',
      sv: 'Förening eller stiftelse',
      en: 'Association or foundation',
    },
    unclear: { fi: 'Muu muoto', sv: 'Annan form', en: 'Other form' },
  },
  missing: {
    contacts: { fi: 'ei yhteyshenkilöä', sv: 'ingen kontaktperson', en: 'no contact' },
    eInvoice: {
      fi: 'ei verkkolaskuosoitetta',
      sv: 'ingen e-fakturaadress',
      en: 'no e-invoice address',
    },
    soteri: {
      fi: 'ei Soteri-rekisteröintiä',
      sv: 'ingen registrering i Soteri',
      en: 'no registration in Soteri',
    },
    ownControlPlanOn: {
      fi: 'ei omavalvontasuunnitelmaa',
      sv: 'ingen plan för egenkontroll',
      en: 'no own-control plan',
    },
  },
  missingSays: { fi: 'Puuttuu: {{what}}', sv: 'Saknas: {{what}}', en: 'Missing: {{what}}' },
  fields: {
    name: facts.name,
    businessId: facts.businessId,
    formCode: {
      fi: 'Yritysmuodon numero',
      sv: 'Företagsformens nummer',
      en: 'Number of the legal form',
    },
    registers: {
      fi: 'On näissä rekistereissä',
      sv: 'Finns i dessa register',
      en: 'Is in these registers',
    },
    declaresBusinessActivity: {
      fi: 'Ilmoitus elinkeinotoiminnasta',
      sv: 'Uppgift om näringsverksamhet',
      en: 'Declaration of business',
    },
    municipality: { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
    language: {
      fi: 'Ilmoitusten kieli',
      sv: 'Språk för meddelanden',
      en: 'Language of its notices',
    },
    kind: facts.kind,
    providerId: facts.number,
  },
  hints: {
    businessId: {
      fi: 'Esimerkiksi 1234567-8.',
      sv: 'Till exempel 1234567-8.',
      en: 'Such as 1234567-8.',
    },
    formCode: {
      fi: 'Kuten YTJ:ssä, esimerkiksi 6 rekisteröity yhdistys, 16 osakeyhtiö, 18 säätiö.',
      sv: 'Som i FODS, till exempel 6 för registrerad förening, 16 för aktiebolag, 18 för stiftelse.',
      en: 'As the Business Information System has it, such as 6 for a registered association, 16 for a limited company, 18 for a foundation.',
    },
  },
  registers: {
    trade: facts.tradeRegister,
    'vat-business': {
      fi: 'Arvonlisäverorekisteri, liiketoiminta',
      sv: 'Momsregistret, affärsverksamhet',
      en: 'VAT register, business activity',
    },
    prepayment: {
      fi: 'Ennakkoperintärekisteri',
      sv: 'Förskottsuppbördsregistret',
      en: 'Prepayment Register',
    },
    employer: { fi: 'Työnantajarekisteri', sv: 'Arbetsgivarregistret', en: 'Employer Register' },
    association: {
      fi: 'Yhdistysrekisteri',
      sv: 'Föreningsregistret',
      en: 'Register of Associations',
    },
    foundation: { fi: 'Säätiörekisteri', sv: 'Stiftelseregistret', en: 'Register of Foundations' },
  },
  yesNo: {
    yes: facts.yes,
    no: facts.no,
  },
  languages: {
    fi: { fi: 'Suomi', sv: 'Finska', en: 'Finnish' },
    sv: { fi: 'Ruotsi', sv: 'Svenska', en: 'Swedish' },
  },
  make: {
    fi: 'Lisää palveluntuottaja',
    sv: 'Lägg till tjänsteproducenten',
    en: 'Take into the register',
  },
  wasMade: {
    fi: 'Palveluntuottaja on lisätty.',
    sv: 'Tjänsteproducenten har lagts till.',
    en: 'The provider is in the register.',
  },
  change: { fi: 'Muuta näitä', sv: 'Ändra dessa', en: 'Change these' },
  save: acts.save,
  wasSaved: {
    fi: 'Palveluntuottajan tiedot on tallennettu.',
    sv: 'Tjänsteproducentens uppgifter har sparats.',
    en: 'The provider’s facts were saved.',
  },
  contacts: {
    title: { fi: 'Yhteyshenkilöt', sv: 'Kontaktpersoner', en: 'Contacts' },
    none: {
      fi: 'Yhteyshenkilöä ei ole vielä.',
      sv: 'Det finns ingen kontaktperson ännu.',
      en: 'There is no contact yet.',
    },
    add: { fi: 'Lisää yhteyshenkilö', sv: 'Lägg till en kontaktperson', en: 'Add a contact' },
    change: { fi: 'Muuta yhteyshenkilöä', sv: 'Ändra kontaktpersonen', en: 'Change the contact' },
    remove: acts.takeAway,
    sure: {
      fi: 'Kyllä, poista {{name}}',
      sv: 'Ja, ta bort {{name}}',
      en: 'Yes, take {{name}} away',
    },
    name: facts.name,
    role: { fi: 'Tehtävä', sv: 'Uppgift', en: 'Role' },
    email: { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
    phone: { fi: 'Puhelin', sv: 'Telefon', en: 'Phone' },
    phoneHint: {
      fi: 'Esimerkiksi +358 40 123 4567.',
      sv: 'Till exempel +358 40 123 4567.',
      en: 'Such as +358 40 123 4567.',
    },
    emailFault: {
      fi: 'Kirjoita sähköpostiosoite muodossa nimi@esimerkki.fi.',
      sv: 'Skriv e-postadressen i formen namn@exempel.fi.',
      en: 'Write the e-mail address as name@example.fi.',
    },
    phoneFault: {
      fi: 'Kirjoita puhelinnumero numeroin, esimerkiksi +358 40 123 4567.',
      sv: 'Skriv telefonnumret med siffror, till exempel +358 40 123 4567.',
      en: 'Write the phone number in digits, such as +358 40 123 4567.',
    },
    save: { fi: 'Tallenna yhteyshenkilö', sv: 'Spara kontaktpersonen', en: 'Save the contact' },
    wasSaved: {
      fi: 'Yhteyshenkilöt on tallennettu.',
      sv: 'Kontaktpersonerna har sparats.',
      en: 'The contacts were saved.',
    },
    wasRemoved: {
      fi: '{{name}} ei ole enää yhteyshenkilö.',
      sv: '{{name}} är inte längre kontaktperson.',
      en: '{{name}} is no longer a contact.',
    },
  },
  account: {
    title: { fi: 'Pankkitili', sv: 'Bankkonto', en: 'Bank account' },
    text: {
      fi: 'Yksi henkilö ehdottaa uutta tiliä ja toinen vahvistaa sen. Muutoksen jälkeen seuraava maksu pidätetään, kunnes joku taloudesta vapauttaa sen.',
      sv: 'En person föreslår ett nytt konto och en annan bekräftar det. Efter ändringen hålls följande betalning inne tills någon på ekonomin frigör den.',
      en: 'A new account is proposed by one person and confirmed by another. The next payment after a change is held until somebody of finance lets it go.',
    },
    none: {
      fi: 'Tiliä ei ole vahvistettu.',
      sv: 'Inget konto har bekräftats.',
      en: 'No account has been confirmed.',
    },
    ending: {
      fi: 'Tili, jonka loppu on {{ending}}',
      sv: 'Konto som slutar på {{ending}}',
      en: 'Account that ends in {{ending}}',
    },
    inForce: {
      fi: 'Maksetaan tilille, jonka loppu on {{ending}}',
      sv: 'Betalas till kontot som slutar på {{ending}}',
      en: 'Paid to the account that ends in {{ending}}',
    },
    held: {
      fi: 'Maksut on pidätetty {{date}} alkaen: talous vapauttaa ne, kun tili tiedetään oikeaksi.',
      sv: 'Betalningar hålls inne sedan {{date}}: ekonomin frigör dem när man vet att kontot är rätt.',
      en: 'Payments are held since {{date}}: finance lets them go when the account is known to be right.',
    },
    propose: { fi: 'Ehdota tiliä', sv: 'Föreslå ett konto', en: 'Propose an account' },
    proposeOther: {
      fi: 'Ehdota toista tiliä',
      sv: 'Föreslå ett annat konto',
      en: 'Propose another account',
    },
    iban: { fi: 'Tilinumero (IBAN)', sv: 'Kontonummer (IBAN)', en: 'IBAN' },
    ibanHint: {
      fi: 'Se salataan heti lähetettäessä; sen jälkeen siitä näkyvät vain neljä viimeistä merkkiä.',
      sv: 'Det krypteras genast när det sänds; därefter visas endast de fyra sista tecknen.',
      en: 'It is sealed as soon as it is sent; after that only its last four characters are shown.',
    },
    wasProposed: {
      fi: 'Tiliä on ehdotettu. Joku toinen taloudesta vahvistaa sen.',
      sv: 'Kontot har föreslagits. Någon annan på ekonomin bekräftar det.',
      en: 'The account was proposed. Somebody else of finance confirms it.',
    },
    waits: {
      fi: 'Odottaa toista henkilöä',
      sv: 'Väntar på den andra personen',
      en: 'Waits for the second person',
    },
    waitsForOther: {
      fi: 'Ehdotit tätä tiliä: joku toinen taloudesta vahvistaa sen.',
      sv: 'Du föreslog detta konto: någon annan på ekonomin bekräftar det.',
      en: 'You proposed this account: somebody else of finance confirms it.',
    },
    waitsForRelease: {
      fi: 'Vahvistit tämän tilin: joku toinen taloudesta vapauttaa maksut.',
      sv: 'Du bekräftade detta konto: någon annan på ekonomin frigör betalningarna.',
      en: 'You confirmed this account: somebody else of finance lets the payments go.',
    },
    proposed: {
      fi: 'ehdotettu {{date}}, {{name}}',
      sv: 'föreslaget {{date}}, {{name}}',
      en: 'proposed {{date}}, {{name}}',
    },
    decided: { fi: '{{date}}, {{name}}', sv: '{{date}}, {{name}}', en: '{{date}}, {{name}}' },
    released: {
      fi: 'maksut vapautettu {{date}}, {{name}}',
      sv: 'betalningar frigjorda {{date}}, {{name}}',
      en: 'payments let go {{date}}, {{name}}',
    },
    refusal: { fi: 'Hylätty: {{reason}}', sv: 'Avvisat: {{reason}}', en: 'Refused: {{reason}}' },
    steps: {
      confirm: acts.confirm,
      release: { fi: 'Vapauta maksut', sv: 'Frigör betalningarna', en: 'Let the payments go' },
    },
    sure: {
      confirm: acts.sureConfirm,
      release: { fi: 'Kyllä, vapauta', sv: 'Ja, frigör', en: 'Yes, let them go' },
    },
    refuse: acts.refuse,
    reason: { fi: 'Miksi se hylätään', sv: 'Varför det avvisas', en: 'Why it is refused' },
    askFirst: {
      fi: 'Soita palveluntuottajalle numeroon, jonka tiesit jo ennestään, ja kysy neljä viimeistä merkkiä.',
      sv: 'Ring tjänsteproducenten på ett nummer som du kände till sedan tidigare och fråga efter de fyra sista tecknen.',
      en: 'Call the provider by a number that you knew before, and ask for the last four characters.',
    },
    done: {
      confirm: {
        fi: 'Tili, jonka loppu on {{ending}}, on vahvistettu.',
        sv: 'Kontot som slutar på {{ending}} är bekräftat.',
        en: 'The account that ends in {{ending}} is confirmed.',
      },
      refuse: {
        fi: 'Tili, jonka loppu on {{ending}}, on hylätty.',
        sv: 'Kontot som slutar på {{ending}} är avvisat.',
        en: 'The account that ends in {{ending}} is refused.',
      },
      release: {
        fi: 'Maksut menevät tilille, jonka loppu on {{ending}}.',
        sv: 'Betalningar går till kontot som slutar på {{ending}}.',
        en: 'Payments go to the account that ends in {{ending}}.',
      },
    },
    history: { fi: 'Aiemmat tilit', sv: 'Tidigare konton', en: 'Earlier accounts' },
    state: facts.state,
    heldSince: {
      fi: 'Maksut pidätetty alkaen',
      sv: 'Betalningar hålls inne sedan',
      en: 'Payments held since',
    },
  },
  eInvoice: {
    title: { fi: 'Verkkolaskut', sv: 'E-fakturor', en: 'E-invoices' },
    none: {
      fi: 'Verkkolaskuosoitetta ei tiedetä.',
      sv: 'Ingen e-fakturaadress är känd.',
      en: 'No e-invoice address is known.',
    },
    change: {
      fi: 'Muuta verkkolaskuosoitetta',
      sv: 'Ändra e-fakturaadressen',
      en: 'Change the e-invoice address',
    },
    address: { fi: 'Verkkolaskuosoite', sv: 'E-fakturaadress', en: 'E-invoice address' },
    addressHint: {
      fi: 'OVT-tunnus (0037…), IBAN tai Peppol-osoite.',
      sv: 'En OVT-kod (0037…), ett IBAN eller en Peppol-adress.',
      en: 'An OVT code (0037…), an IBAN or a Peppol address.',
    },
    operator: { fi: 'Välittäjätunnus', sv: 'Förmedlarkod', en: 'Operator’s code' },
    operatorHint: {
      fi: 'Esimerkiksi 003723327487.',
      sv: 'Till exempel 003723327487.',
      en: 'Such as 003723327487.',
    },
    operatorFault: {
      fi: 'Kirjoita välittäjätunnus isoin kirjaimin ja numeroin, vähintään kuusi merkkiä.',
      sv: 'Skriv förmedlarkoden med stora bokstäver och siffror, minst sex tecken.',
      en: 'Write the operator’s code in capitals and digits, at least six.',
    },
    kinds: {
      ovt: { fi: 'OVT-tunnus', sv: 'OVT-kod', en: 'OVT code' },
      iban: { fi: 'IBAN', sv: 'IBAN', en: 'IBAN' },
      peppol: { fi: 'Peppol-osoite', sv: 'Peppol-adress', en: 'Peppol address' },
    },
    isOther: {
      fi: 'Tunnuksessa on toisen organisaation Y-tunnus.',
      sv: 'Koden innehåller en annan organisations FO-nummer.',
      en: 'The code holds the business ID of another organisation than this one.',
    },
    wasSaved: {
      fi: 'Verkkolaskuosoite on tallennettu.',
      sv: 'E-fakturaadressen har sparats.',
      en: 'The e-invoice address was saved.',
    },
    empty: {
      fi: 'Jätä molemmat tyhjiksi, jos osoitetta ei ole.',
      sv: 'Lämna båda tomma om det inte finns någon adress.',
      en: 'Leave both empty where there is none.',
    },
  },
  supervision: {
    title: { fi: 'Valvonta', sv: 'Tillsyn', en: 'Supervision' },
    soteri: {
      fi: 'Soteri-rekisteröinti',
      sv: 'Registrering i Soteri',
      en: 'Registration in Soteri',
    },
    soteriNumber: { fi: 'Soteri-numero', sv: 'Nummer i Soteri', en: 'Number in Soteri' },
    registeredOn: { fi: 'Rekisteröity', sv: 'Registrerad', en: 'Registered on' },
    ownControlPlanOn: {
      fi: 'Omavalvontasuunnitelma tehty',
      sv: 'Plan för egenkontroll gjord',
      en: 'Own-control plan made on',
    },
    none: facts.notKnown,
    change: {
      fi: 'Muuta valvonnan tietoja',
      sv: 'Ändra tillsynsuppgifterna',
      en: 'Change the supervision facts',
    },
    law: {
      fi: 'Sosiaalipalvelut rekisteröidään Soteriin, ja niillä on omavalvontasuunnitelma (741/2023 27 §).',
      sv: 'Socialservice registreras i Soteri och har en plan för egenkontroll (741/2023 27 §).',
      en: 'Social-care services are registered in Soteri, and have an own-control plan (741/2023 §27).',
    },
    wasSaved: {
      fi: 'Valvonnan tiedot on tallennettu.',
      sv: 'Tillsynsuppgifterna har sparats.',
      en: 'The supervision facts were saved.',
    },
  },
  affiliates: {
    title: { fi: 'Konserniyhtiöt', sv: 'Koncernbolag', en: 'Group companies' },
    text: {
      fi: 'Saman konsernin organisaatiot: polku sellaiseen ei tuo bonusta.',
      sv: 'Organisationer i samma koncern: en väg till en sådan ger ingen bonus.',
      en: 'Organisations of the same group: a path into one of them earns no bonus.',
    },
    none: {
      fi: 'Konserniyhtiöitä ei tiedetä.',
      sv: 'Inga koncernbolag är kända.',
      en: 'No group company is known.',
    },
    add: { fi: 'Lisää konserniyhtiö', sv: 'Lägg till ett koncernbolag', en: 'Add a group company' },
    save: {
      fi: 'Tallenna konserniyhtiö',
      sv: 'Spara koncernbolaget',
      en: 'Save the group company',
    },
    wasAdded: {
      fi: '{{name}} on lisätty.',
      sv: '{{name}} har lagts till.',
      en: '{{name}} was added.',
    },
  },
  agreements: {
    title: things.agreements,
    none: {
      fi: 'Tämän palveluntuottajan kanssa ei ole sopimusta.',
      sv: 'Det finns inget avtal med denna tjänsteproducent.',
      en: 'There is no agreement with this provider.',
    },
    line: {
      fi: '{{framework}}, osa-alue {{lot}}',
      sv: '{{framework}}, del {{lot}}',
      en: '{{framework}}, lot {{lot}}',
    },
  },
} satisfies Words;
