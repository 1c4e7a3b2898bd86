import { acts } from './acts.ts';
import { facts } from './facts.ts';
import { faults } from './faults.ts';
import type { Words } from './language.ts';
import { things } from './things.ts';

export const eligibility = {
  title: things.companyChecks,
  oneTitle: {
    fi: 'Yritystarkistus: {{name}}',
    sv: 'Företagskontroll: {{name}}',
    en: 'Company check: {{name}}',
  },
  text: {
    fi: 'Kuntouttavaa työtoimintaa ei saa hankkia yritykseltä. Jokaisesta palveluntuottajasta kysytään yritys- ja yhteisötietojärjestelmästä allekirjoitettaessa, optiota käytettäessä, ennen maksamista ja kerran kuukaudessa.',
    sv: 'Arbetsverksamhet i rehabiliteringssyfte får inte köpas av ett företag. Varje tjänsteproducent kontrolleras i företags- och organisationsdatasystemet vid undertecknandet, vid varje option, innan pengar betalas och en gång i månaden.',
    en: 'Rehabilitative work activity may not be bought from a company. Each provider is asked about from the business register at signing, at each option, before money goes, and once a month.',
  },
  askedOn: { fi: 'Kysytty {{date}}.', sv: 'Frågat {{date}}.', en: 'asked {{date}}.' },
  toCheck: { fi: 'Yritystarkistukseen', sv: 'Till företagskontrollen', en: 'To the company check' },
  own: {
    'in-order': {
      fi: 'Organisaationne yritystarkistus on kunnossa.',
      sv: 'Er organisations företagskontroll är i ordning.',
      en: 'The company check of your organisation is in order.',
    },
    'being-looked-at': {
      fi: 'Hyvinvointialue selvittää organisaationne yritystarkistusta.',
      sv: 'Välfärdsområdet utreder er organisations företagskontroll.',
      en: 'The county is looking into the company check of your organisation.',
    },
    'extract-needed': {
      fi: 'Hyvinvointialue tarvitsee organisaatiostanne rekisteriotteen.',
      sv: 'Välfärdsområdet behöver ett registerutdrag om er organisation.',
      en: 'The county needs a register extract of your organisation.',
    },
    'not-bought': {
      fi: 'Yritystarkistuksen mukaan hyvinvointialue ei saa hankkia tätä palvelua organisaatioltanne.',
      sv: 'Enligt företagskontrollen får välfärdsområdet inte köpa tjänsten av er organisation.',
      en: 'By the company check the county may not buy this service from your organisation.',
    },
    moneyWaits: {
      fi: 'Palkkiot ja bonukset odottavat, kunnes asia on ratkaistu.',
      sv: 'Arvoden och bonusar väntar tills saken är löst.',
      en: 'Fees and bonuses wait until it is solved.',
    },
  },
  filters: {
    title: acts.show,
    standing: facts.standing,
    all: facts.all,
    held: {
      fi: 'Vain ne, joiden maksut odottavat',
      sv: 'Bara de vars betalningar väntar',
      en: 'Only those whose money waits',
    },
  },
  count_one: things.providerCount,
  count_other: things.providersCount,
  noneAsked: {
    fi: 'Yksikään palveluntuottaja ei ole tällainen. Valitse yllä toisin.',
    sv: 'Ingen tjänsteproducent är sådan. Välj på annat sätt ovan.',
    en: 'No provider is like that. Choose otherwise above.',
  },
  asked: { fi: 'kysytty {{date}}', sv: 'frågat {{date}}', en: 'asked {{date}}' },
  moneyWaits: { fi: 'maksut odottavat', sv: 'betalningar väntar', en: 'money waits' },
  askNow: { fi: 'Tarkista nyt', sv: 'Kontrollera nu', en: 'Check now' },
  asking: { fi: 'Kysytään rekisteristä …', sv: 'Frågar registret …', en: 'Asking the register …' },
  wasAsked: {
    fi: '{{name}}: {{finding}}.',
    sv: '{{name}}: {{finding}}.',
    en: '{{name}}: {{finding}}.',
  },
  notAsked: {
    fi: 'Tästä palveluntuottajasta ei ole vielä kysytty rekisteristä.',
    sv: 'Registret har inte tillfrågats om den här tjänsteproducenten ännu.',
    en: 'The register has not been asked about this provider yet.',
  },
  yes: facts.yesInSentence,
  no: facts.noInSentence,
  dayMissing: { fi: 'Kirjoita päivä.', sv: 'Skriv dagen.', en: 'Write the day.' },
  fetchFile: { fi: 'Hae {{name}}', sv: 'Hämta {{name}}', en: 'Fetch {{name}}' },
  says: {
    fi: 'Yritystarkistus: {{standing}}',
    sv: 'Företagskontroll: {{standing}}',
    en: 'Company check: {{standing}}',
  },
  standings: {
    excluded: { fi: 'Suljettu pois', sv: 'Utesluten', en: 'Excluded' },
    review: facts.toBeLookedInto,
    proposed: {
      fi: 'Odottaa toista henkilöä',
      sv: 'Väntar på en annan person',
      en: 'Waits for a second person',
    },
    unknown: { fi: 'Ei tiedossa', sv: 'Okänt', en: 'Not known' },
    never: { fi: 'Ei kysytty', sv: 'Aldrig frågat', en: 'Never asked' },
    eligible: { fi: 'Kunnossa', sv: 'I ordning', en: 'In order' },
  },
  verdicts: {
    buy: {
      fi: 'Tältä palveluntuottajalta saa tänään hankkia kuntouttavaa työtoimintaa.',
      sv: 'Arbetsverksamhet i rehabiliteringssyfte får köpas av tjänsteproducenten i dag.',
      en: 'Rehabilitative work activity may be bought from this provider today.',
    },
    'company-excluded': {
      fi: 'Hankintoja ei saa tehdä: palveluntuottaja on yritys, ja laki kieltää hankkimasta kuntouttavaa työtoimintaa yritykseltä (189/2001 13 § 2 mom.).',
      sv: 'Köp får inte göras: tjänsteproducenten är ett företag, och lagen förbjuder köp av arbetsverksamhet i rehabiliteringssyfte av företag (189/2001 13 § 2 mom.).',
      en: 'No purchases may be made: the provider is a company, and the law forbids buying rehabilitative work activity from one (189/2001 §13.2).',
    },
    'exclusion-review-missing': {
      fi: 'Uusia hankintoja ei voi tehdä: kahden henkilön on ensin selvitettävä asia.',
      sv: 'Nya köp kan inte göras: två personer måste först utreda saken.',
      en: 'No new purchases can be made: two people must look into the provider first.',
    },
    'exclusion-review-rejected': {
      fi: 'Hankintoja ei saa tehdä: kaksi henkilöä selvitti asian eikä hyväksynyt palveluntuottajaa.',
      sv: 'Köp får inte göras: två personer utredde saken och godkände inte tjänsteproducenten.',
      en: 'No purchases may be made: two people looked into the provider and did not approve it.',
    },
    'check-missing': {
      fi: 'Uusia hankintoja ei voi tehdä: rekisteristä puuttuu tarvittava tieto.',
      sv: 'Nya köp kan inte göras: registret saknar den uppgift som behövs.',
      en: 'No new purchases can be made: the register lacks the information that is needed.',
    },
    'check-stale': {
      fi: 'Uusia hankintoja ei voi tehdä ennen uutta tarkistusta: tarkistus on liian vanha.',
      sv: 'Nya köp kan inte göras före en ny kontroll: kontrollen är för gammal.',
      en: 'No new purchases can be made before a new check: the check is too old.',
    },
  },
  standing: {
    title: {
      fi: 'Palveluntuottajan tilanne',
      sv: 'Tjänsteproducentens läge',
      en: 'What the provider is',
    },
    state: facts.standing,
    decision: { fi: 'Viimeisin ratkaisu', sv: 'Senaste avgörande', en: 'Last decision' },
    guidanceExempt: {
      fi: 'Pelkkää tukea ja ohjausta saa hankkia keneltä tahansa maksukykyiseltä: kielto ei koske sitä (189/2001 13 § 2 mom.).',
      sv: 'Enbart stöd och handledning får köpas av vem som helst som är solvent: förbudet gäller inte det (189/2001 13 § 2 mom.).',
      en: 'Support and guidance alone may be bought from anyone who is solvent: the ban does not concern it (189/2001 §13.2).',
    },
    heldTitle: {
      fi: 'Palveluntuottajan palkkiot ja bonukset odottavat',
      sv: 'Tjänsteproducentens arvoden och bonusar väntar',
      en: 'The provider’s fees and bonuses wait',
    },
    heldText: {
      fi: 'Ne jätetään pois tilityksistä, kunnes asia on ratkaistu, ja kirjataan sitten itsestään. Asiakkaiden päivät ja {{rate}} päivältä jatkuvat ennallaan.',
      sv: 'De lämnas utanför avräkningarna tills saken är löst och bokförs sedan av sig själva. Klienternas dagar och {{rate}} per dag fortsätter som förut.',
      en: 'They are left out of settlements until this is solved, and are then booked by themselves. Clients’ days, and the {{rate}} a day, go on as before.',
    },
  },
  decision: {
    none: { fi: 'Ei ole', sv: 'Inget', en: 'None' },
    outcomes: {
      eligible: { fi: 'Saa hankkia,', sv: 'Får köpas av,', en: 'May be bought from,' },
      excluded: { fi: 'Suljettu pois,', sv: 'Utesluten,', en: 'Excluded,' },
    },
    by: {
      import: {
        fi: 'allekirjoitetun sopimuksen tarkistuksella.',
        sv: 'enligt kontrollen av ett undertecknat avtal.',
        en: 'by the check of an agreement that was signed.',
      },
      register: {
        fi: 'rekisterin vastauksella.',
        sv: 'enligt registrets svar.',
        en: 'by the register’s answer.',
      },
      extract: {
        fi: 'rekisteriotteella.',
        sv: 'enligt ett registerutdrag.',
        en: 'by a register extract.',
      },
      review: {
        fi: 'kahden henkilön ratkaisulla.',
        sv: 'enligt två personer.',
        en: 'by two people.',
      },
    },
    days: {
      fi: 'Ratkaistu {{decidedOn}}, voimassa {{validUntil}} asti.',
      sv: 'Avgjort {{decidedOn}}, i kraft till {{validUntil}}.',
      en: 'Decided {{decidedOn}}, in force until {{validUntil}}.',
    },
    over: {
      fi: 'Ratkaistu {{decidedOn}}, voimassaolo päättyi {{validUntil}}.',
      sv: 'Avgjort {{decidedOn}}, upphörde att gälla {{validUntil}}.',
      en: 'Decided {{decidedOn}}, in force until {{validUntil}}; it has expired.',
    },
    people: {
      fi: 'Ehdotti {{proposer}}, vahvisti {{confirmer}}.',
      sv: 'Föreslogs av {{proposer}}, bekräftades av {{confirmer}}.',
      en: 'Proposed by {{proposer}}, confirmed by {{confirmer}}.',
    },
  },
  groundsTitle: { fi: 'Mihin se perustuu', sv: 'Vad det grundar sig på', en: 'What it rests on' },
  law: {
    fi: 'Laki ei luettele oikeudellisia muotoja: perusteet ovat hyvinvointialueen tulkinta laista 189/2001 13 § 2 mom. ja eduskunnan oikeusasiamiehen kannasta (EOAK/348/2021, 1.3.1).',
    sv: 'Lagen räknar inte upp juridiska former: grunderna är välfärdsområdets tolkning av 189/2001 13 § 2 mom. och av riksdagens justitieombudsman (EOAK/348/2021, 1.3.1).',
    en: 'The law names no legal forms: the grounds are the county’s reading of 189/2001 §13.2 and of the Parliamentary Ombudsman (EOAK/348/2021, 1.3.1).',
  },
  does: {
    eligible: { fi: 'Tukee hankintaa.', sv: 'Stöder köp.', en: 'Supports buying.' },
    review: { fi: 'On selvitettävä.', sv: 'Måste utredas.', en: 'Must be looked into.' },
    unknown: { fi: 'Ei ole hyväksyntä.', sv: 'Inget godkännande.', en: 'Not a pass.' },
    excluded: { fi: 'Sulkee pois.', sv: 'Utesluter.', en: 'Excludes.' },
    holds: { fi: 'Pidättää maksut.', sv: 'Håller inne betalningarna.', en: 'Holds the money.' },
    answered: {
      fi: 'Kaksi henkilöä on selvittänyt ja hyväksynyt.',
      sv: 'Utrett och godkänt av två personer.',
      en: 'Looked into and approved by two people.',
    },
  },
  answer: {
    title: { fi: 'Rekisterin vastaus', sv: 'Registrets svar', en: 'The register’s answer' },
    askedAt: { fi: 'Kysytty', sv: 'Frågat', en: 'Asked' },
    businessId: facts.businessId,
    silence: { fi: 'Ei vastausta', sv: 'Inget svar', en: 'No answer' },
    name: facts.name,
    form: facts.legalFormNumber,
    tradeRegister: facts.tradeRegister,
    businessVat: {
      fi: 'Arvonlisävero liiketoiminnasta',
      sv: 'Moms för rörelse',
      en: 'VAT for business',
    },
    prepayment: {
      fi: 'Ennakkoperintärekisteri',
      sv: 'Förskottsuppbördsregistret',
      en: 'Prepayment register',
    },
    hash: {
      fi: 'Vastauksen tiiviste (SHA-256)',
      sv: 'Svarets kontrollsumma (SHA-256)',
      en: 'Hash of the answer (SHA-256)',
    },
    show: {
      fi: 'Näytä vastaus sellaisena kuin se tuli',
      sv: 'Visa svaret som det kom',
      en: 'Show the answer as it came',
    },
    hide: { fi: 'Piilota vastaus', sv: 'Dölj svaret', en: 'Hide the answer' },
    raw: {
      fi: 'Vastaus sellaisena kuin se tuli',
      sv: 'Svaret som det kom',
      en: 'The answer as it came',
    },
  },
  tradeRegister: {
    absent: { fi: 'ei siellä', sv: 'finns inte där', en: 'not there' },
    pending: { fi: 'aloitettu tai epäselvä', sv: 'påbörjat eller oklart', en: 'begun or unclear' },
    active: { fi: 'rekisterissä', sv: 'i registret', en: 'in it' },
    ceased: { fi: 'lakannut', sv: 'upphört', en: 'ceased' },
  },
  silences: {
    unreachable: {
      fi: 'rekisteriin ei saatu yhteyttä',
      sv: 'registret gick inte att nå',
      en: 'the register was not reached',
    },
    slow: {
      fi: 'rekisteri oli liian hidas',
      sv: 'registret var för långsamt',
      en: 'the register was too slow',
    },
    busy: {
      fi: 'rekisteri pyysi odottamaan',
      sv: 'registret bad oss vänta',
      en: 'the register asked to be left alone for now',
    },
    'error-answer': {
      fi: 'rekisteri vastasi virheellä',
      sv: 'registret svarade med ett fel',
      en: 'the register answered with an error',
    },
    'too-large': {
      fi: 'vastaus oli liian suuri',
      sv: 'svaret var för stort',
      en: 'the answer was too large',
    },
    nonsense: {
      fi: 'vastausta ei voitu ymmärtää',
      sv: 'svaret gick inte att förstå',
      en: 'the answer could not be understood',
    },
    'other-company': {
      fi: 'vastaus koski toista organisaatiota',
      sv: 'svaret gällde en annan organisation',
      en: 'the answer was about another organisation',
    },
  },
  review: {
    title: facts.toBeLookedInto,
    text: {
      fi: 'Myös yhdistys tai säätiö voi harjoittaa elinkeinotoimintaa. Ratkaisevaa on, ovatko asiakkaiden omat tehtävät elinkeinotoimintaa. Yksi henkilö vastaa, toinen vahvistaa.',
      sv: 'Också en förening eller stiftelse kan bedriva näringsverksamhet. Avgörande är om klienternas egna uppgifter är näringsverksamhet. En person svarar, en annan bekräftar.',
      en: 'An association or a foundation can also do business. What matters is whether the clients’ own tasks are business. One person answers, another confirms.',
    },
    businessTasks: {
      fi: 'Mitkä asiakkaiden tehtävistä ovat elinkeinotoimintaa?',
      sv: 'Vilka av klienternas uppgifter är näringsverksamhet?',
      en: 'Which of the clients’ tasks are business?',
    },
    businessTasksHint: {
      fi: 'Kerro, mitä elinkeinotoimintaa palveluntuottaja harjoittaa ja mitä asiakkaat siellä tekevät.',
      sv: 'Berätta vilken näringsverksamhet tjänsteproducenten bedriver och vad klienterna gör där.',
      en: 'Describe what business the provider does, and what the clients do there.',
    },
    verdict: { fi: 'Ratkaisu', sv: 'Avgörande', en: 'Answer' },
    verdicts: {
      approved: {
        fi: 'Hyväksy: asiakkaiden tehtävät eivät ole elinkeinotoimintaa',
        sv: 'Godkänn: klienternas uppgifter är inte näringsverksamhet',
        en: 'Approve: the clients’ tasks are not business',
      },
      rejected: {
        fi: 'Älä hyväksy: osa asiakkaiden tehtävistä on elinkeinotoimintaa',
        sv: 'Godkänn inte: en del av klienternas uppgifter är näringsverksamhet',
        en: 'Do not approve: some of the clients’ tasks are business',
      },
    },
    reason: facts.motivation,
    evidence: { fi: 'Selvitykset', sv: 'Utredningar', en: 'Evidence' },
    evidenceHint: {
      fi: 'Esimerkiksi säännöt, talousarvio tai tehtäväkuvaus: PDF, JPEG tai PNG, enintään {{maxFileMegabytes}} Mt.',
      sv: 'Till exempel stadgar, budget eller beskrivning av uppgifter: PDF, JPEG eller PNG, högst {{maxFileMegabytes}} MB.',
      en: 'For example the rules, a budget or a statement of tasks: PDF, JPEG or PNG, {{maxFileMegabytes}} MB at most.',
    },
    propose: {
      fi: 'Lähetä ratkaisu toiselle henkilölle',
      sv: 'Skicka avgörandet till en annan person',
      en: 'Send the answer to a second person',
    },
    wasProposed: {
      fi: 'Ratkaisu odottaa toista henkilöä.',
      sv: 'Avgörandet väntar på en annan person.',
      en: 'The answer waits for a second person.',
    },
    proposed: { fi: 'Vastasi', sv: 'Svarade', en: 'Answered' },
    proposedBy: { fi: '{{name}}, {{date}}', sv: '{{name}}, {{date}}', en: '{{name}}, {{date}}' },
    returnedFor: { fi: 'Palautettu', sv: 'Återsänd', en: 'Given back' },
    waitsForOther: {
      fi: 'Vastasit tähän itse: toinen henkilö vahvistaa sen.',
      sv: 'Du svarade själv på detta: någon annan bekräftar det.',
      en: 'You answered this yourself: somebody else confirms it.',
    },
    confirm: { fi: 'Vahvista ratkaisu', sv: 'Bekräfta avgörandet', en: 'Confirm the answer' },
    wasConfirmed: {
      fi: 'Ratkaisu on vahvistettu.',
      sv: 'Avgörandet är bekräftat.',
      en: 'The answer is confirmed.',
    },
    giveBack: { fi: 'Palauta ratkaisu', sv: 'Återsänd avgörandet', en: 'Give the answer back' },
    giveBackNow: { fi: 'Palauta', sv: 'Återsänd', en: 'Give back' },
    returnReason: {
      fi: 'Miksi ratkaisu palautetaan?',
      sv: 'Varför återsänds den?',
      en: 'Why is it given back?',
    },
    reasonMissing: faults.reason,
    wasReturned: {
      fi: 'Ratkaisu palautettiin.',
      sv: 'Avgörandet återsändes.',
      en: 'The answer was given back.',
    },
  },
  extract: {
    title: { fi: 'Rekisteriote', sv: 'Registerutdrag', en: 'Register extract' },
    needed: {
      fi: 'Tätä palveluntuottajaa ei löydy YTJ:n avoimesta aineistosta. Hanki enintään {{documentMonths}} kuukautta vanha ote siitä rekisteristä, jossa se on, lue se ja liitä tähän. Ote kelpaa vuoden.',
      sv: 'Den här tjänsteproducenten finns inte i FODS öppna data. Skaffa ett högst {{documentMonths}} månader gammalt utdrag ur det register där den finns, läs det och bifoga det här. Det gäller ett år.',
      en: 'This provider is not in the open data of the Business Information System (YTJ). Get an extract of the register that it is in, at most {{documentMonths}} months old, read it, and attach it here. It holds for a year.',
    },
    open: {
      fi: 'Liitä ote, jonka olet lukenut',
      sv: 'Bifoga ett utdrag som du har läst',
      en: 'Attach an extract that you have read',
    },
    register: { fi: 'Rekisteri', sv: 'Register', en: 'Register' },
    registers: {
      association: {
        fi: 'Yhdistysrekisteri',
        sv: 'Föreningsregistret',
        en: 'Register of associations',
      },
      foundation: {
        fi: 'Säätiörekisteri',
        sv: 'Stiftelseregistret',
        en: 'Register of foundations',
      },
      religious: {
        fi: 'Uskonnollisten yhdyskuntien rekisteri tai seurakunta',
        sv: 'Registret över religionssamfund, eller en församling',
        en: 'Register of religious communities, or a parish',
      },
      public: {
        fi: 'Julkisyhteisö: perustamisasiakirja',
        sv: 'Offentligt samfund: handling om grundandet',
        en: 'Public body: document of its founding',
      },
    },
    formCode: facts.legalFormNumber,
    formCodeHint: {
      fi: 'Otteen mukaan: 6 yhdistys, 18 säätiö, 71 seurakunta, 16 osakeyhtiö.',
      sv: 'Enligt utdraget: 6 förening, 18 stiftelse, 71 församling, 16 aktiebolag.',
      en: 'As the extract says: 6 association, 18 foundation, 71 parish, 16 limited company.',
    },
    issuedOn: facts.extractDay,
    issuedOnHint: facts.documentAge,
    validUntil: { fi: 'Kelpaa', sv: 'Gäller till', en: 'Holds until' },
    read: { fi: 'Luki', sv: 'Läst av', en: 'Read by' },
    readBy: { fi: '{{name}}, {{date}}', sv: '{{name}}, {{date}}', en: '{{name}}, {{date}}' },
    file: { fi: 'Ote', sv: 'Utdraget', en: 'The extract' },
    fileHint: {
      fi: 'Yksi tiedosto: PDF, JPEG tai PNG, enintään {{maxFileMegabytes}} Mt.',
      sv: 'En fil: PDF, JPEG eller PNG, högst {{maxFileMegabytes}} MB.',
      en: 'One file: PDF, JPEG or PNG, {{maxFileMegabytes}} MB at most.',
    },
    save: { fi: 'Olen lukenut otteen', sv: 'Jag har läst utdraget', en: 'I have read the extract' },
    wasRead: {
      fi: 'Ote on tallessa: {{finding}}.',
      sv: 'Utdraget är sparat: {{finding}}.',
      en: 'The extract is kept: {{finding}}.',
    },
  },
  inspection: {
    fi: 'Ennen hankintaa: asiakirjat, vakuutus, rikosrekisteri',
    sv: 'Före köp: handlingar, försäkran, straffregister',
    en: 'Before buying: documents, declaration, criminal record',
  },
  documents: {
    title: { fi: 'Tilaajavastuu', sv: 'Beställaransvar', en: 'Contractor’s liability' },
    text: {
      fi: 'Vähintään 9 000 euron sopimuksista (1233/2006). Asiakirja saa olla antohetkellä enintään {{documentMonths}} kuukautta vanha; vero- ja eläkevakuutustodistukset uusitaan vuosittain; kaikki säilytetään {{documentsKeptYears}} vuotta työn päättymisestä.',
      sv: 'För avtal på minst 9 000 euro (1233/2006). En handling får vara högst {{documentMonths}} månader gammal när den lämnas; intyg om skatt och pensionsförsäkring förnyas varje år; alla bevaras {{documentsKeptYears}} år efter att arbetet har upphört.',
      en: 'For contracts of at least 9,000 euros (1233/2006). A document is at most {{documentMonths}} months old when it is given; certificates of tax and pension insurance are renewed each year; all are kept for {{documentsKeptYears}} years after the work has ended.',
    },
    caption: {
      fi: 'Tilaajavastuun asiakirjat',
      sv: 'Beställaransvarets handlingar',
      en: 'Documents of the contractor’s liability',
    },
    document: { fi: 'Asiakirja', sv: 'Handling', en: 'Document' },
    verdict: facts.standing,
    issuedOn: { fi: 'Annettu', sv: 'Utfärdad', en: 'Issued' },
    issuedOnHint: facts.documentAge,
    dueOn: { fi: 'Uusi viimeistään', sv: 'En ny senast', en: 'A new one by' },
    file: { fi: 'Tiedosto', sv: 'Fil', en: 'File' },
    fileHint: {
      fi: 'Yksi tiedosto, tai ei mitään, jos näit sen vain avoimesta rekisteristä.',
      sv: 'En fil, eller ingen om du bara såg den i ett öppet register.',
      en: 'One file, or none where you have only seen it in an open register.',
    },
    types: {
      registers: {
        fi: 'Ennakkoperintä-, työnantaja- ja arvonlisäverorekisterit',
        sv: 'Förskottsuppbörds-, arbetsgivar- och momsregistren',
        en: 'Prepayment, employer and VAT registers',
      },
      'trade-register-data': {
        fi: 'Kaupparekisteritiedot',
        sv: 'Uppgifter ur handelsregistret',
        en: 'Trade Register data',
      },
      'tax-debt': { fi: 'Todistus veroista', sv: 'Intyg om skatter', en: 'Certificate of taxes' },
      'pension-insurance': {
        fi: 'Todistus eläkevakuutuksesta',
        sv: 'Intyg om pensionsförsäkring',
        en: 'Certificate of pension insurance',
      },
      'working-terms': {
        fi: 'Työehtosopimus tai työehdot',
        sv: 'Kollektivavtal eller arbetsvillkor',
        en: 'Collective agreement or terms of work',
      },
      'occupational-health': {
        fi: 'Työterveyshuolto',
        sv: 'Företagshälsovård',
        en: 'Occupational health care',
      },
    },
    verdicts: {
      'not-needed': {
        fi: 'ei tarvita tältä palveluntuottajalta',
        sv: 'behövs inte av tjänsteproducenten',
        en: 'not needed of this provider',
      },
      missing: facts.missing,
      valid: facts.inOrder,
      'due-soon': { fi: 'uusittava pian', sv: 'ska snart förnyas', en: 'to be renewed soon' },
      overdue: { fi: 'uusiminen myöhässä', sv: 'förnyandet är sent', en: 'renewal is late' },
    },
    open: { fi: 'Lisää asiakirja', sv: 'Lägg till en handling', en: 'Add a document' },
    save: { fi: 'Tallenna asiakirja', sv: 'Spara handlingen', en: 'Save the document' },
    wasTaken: {
      fi: 'Asiakirja on tallessa.',
      sv: 'Handlingen är sparad.',
      en: 'The document is saved.',
    },
  },
  declaration: {
    title: {
      fi: 'Poissulkemisperusteet',
      sv: 'Grunder för uteslutning',
      en: 'Grounds of exclusion',
    },
    none: {
      fi: 'Palveluntuottaja ei ole antanut vakuutusta poissulkemisperusteista (1397/2016 80–81 §).',
      sv: 'Tjänsteproducenten har inte lämnat någon försäkran om grunder för uteslutning (1397/2016 80–81 §).',
      en: 'The provider has not declared anything of the grounds of exclusion (1397/2016 §§80–81).',
    },
    given: {
      fi: 'Vakuutuksen antoi {{by}}, {{date}}.',
      sv: 'Försäkran lämnades av {{by}}, {{date}}.',
      en: 'Declared by {{by}}, {{date}}.',
    },
    nothingFound: {
      fi: 'Ei poissulkemisperusteita.',
      sv: 'Inga grunder för uteslutning.',
      en: 'No ground of exclusion.',
    },
    open: { fi: 'Kirjaa vakuutus', sv: 'Anteckna en försäkran', en: 'Take a declaration' },
    by: {
      fi: 'Kuka vakuuttaa palveluntuottajan puolesta',
      sv: 'Vem försäkrar för tjänsteproducenten',
      en: 'Who declares for the provider',
    },
    on: { fi: 'Vakuutuksen päivä', sv: 'Försäkrans dag', en: 'Day of the declaration' },
    kinds: {
      mandatory: {
        fi: 'Pakolliset perusteet (viisi vuotta)',
        sv: 'Obligatoriska grunder (fem år)',
        en: 'Grounds that exclude (five years)',
      },
      discretionary: {
        fi: 'Harkinnanvaraiset perusteet (kolme vuotta)',
        sv: 'Grunder efter prövning (tre år)',
        en: 'Grounds that are weighed (three years)',
      },
    },
    answers: {
      no: facts.noInSentence,
      yes: facts.yesInSentence,
      corrected: {
        fi: 'kyllä, ja korjattu (82 §)',
        sv: 'ja, och avhjälpt (82 §)',
        en: 'yes, and mended (§82)',
      },
    },
    note: {
      fi: 'Mitä havaittiin ja miten se on korjattu',
      sv: 'Vad som konstaterats och hur det har avhjälpts',
      en: 'What was found, and how it was mended',
    },
    noteHint: {
      fi: 'Vain jos jotakin havaittiin.',
      sv: 'Bara om något har konstaterats.',
      en: 'Only where something was found.',
    },
    optional: { fi: 'ei pakollinen', sv: 'inte obligatoriskt', en: 'optional' },
    save: { fi: 'Tallenna vakuutus', sv: 'Spara försäkran', en: 'Save the declaration' },
    wasTaken: {
      fi: 'Vakuutus on tallessa.',
      sv: 'Försäkran är sparad.',
      en: 'The declaration is saved.',
    },
  },
  exclusions: {
    bribery: { fi: 'Lahjonta', sv: 'Mutbrott', en: 'Bribery' },
    'organised-crime': {
      fi: 'Järjestäytyneen rikollisryhmän toimintaan osallistuminen',
      sv: 'Deltagande i en kriminell organisation',
      en: 'Taking part in organised crime',
    },
    trafficking: { fi: 'Ihmiskauppa', sv: 'Människohandel', en: 'Trafficking in human beings' },
    'tax-fraud': { fi: 'Veropetos', sv: 'Skattebedrägeri', en: 'Tax fraud' },
    'subsidy-fraud': { fi: 'Avustuspetos', sv: 'Subventionsbedrägeri', en: 'Subsidy fraud' },
    'money-laundering': { fi: 'Rahanpesu', sv: 'Penningtvätt', en: 'Money laundering' },
    terrorism: { fi: 'Terrorismirikokset', sv: 'Terroristbrott', en: 'Terrorist offences' },
    'labour-crime': {
      fi: 'Työrikokset, kuten työsyrjintä',
      sv: 'Arbetsbrott, såsom diskriminering i arbetslivet',
      en: 'Labour offences, such as work discrimination',
    },
    'unpaid-taxes-judged': {
      fi: 'Verojen tai sosiaaliturvamaksujen laiminlyönti, lainvoimainen ratkaisu',
      sv: 'Försummade skatter eller socialskyddsavgifter, lagakraftvunnet avgörande',
      en: 'Taxes or social security left unpaid, by a final decision',
    },
    insolvency: {
      fi: 'Konkurssi, selvitystila tai saneeraus',
      sv: 'Konkurs, likvidation eller sanering',
      en: 'Bankruptcy, liquidation or restructuring',
    },
    'insolvency-pending': {
      fi: 'Konkurssi tai purkaminen vireillä',
      sv: 'Konkurs eller likvidation anhängig',
      en: 'Bankruptcy or liquidation pending',
    },
    'professional-misconduct': {
      fi: 'Vakava virhe ammattitoiminnassa',
      sv: 'Allvarligt fel i yrkesutövningen',
      en: 'Grave professional misconduct',
    },
    'unpaid-taxes': {
      fi: 'Verojen tai sosiaaliturvamaksujen laiminlyönti, muu näyttö',
      sv: 'Försummade skatter eller socialskyddsavgifter, annan bevisning',
      en: 'Taxes or social security left unpaid, shown otherwise',
    },
    'labour-and-environment': {
      fi: 'Ympäristö-, sosiaali- tai työoikeuden velvoitteiden rikkominen',
      sv: 'Brott mot miljö-, social- eller arbetsrättsliga skyldigheter',
      en: 'Breaches of environmental, social or labour law',
    },
    'competition-agreement': {
      fi: 'Kilpailua vääristävä sopimus',
      sv: 'Avtal som snedvrider konkurrensen',
      en: 'Agreements that distort competition',
    },
    'conflict-of-interest': {
      fi: 'Eturistiriita',
      sv: 'Intressekonflikt',
      en: 'Conflict of interest',
    },
    'prepared-the-tender': {
      fi: 'Osallistui hankinnan valmisteluun',
      sv: 'Deltog i beredningen av upphandlingen',
      en: 'Took part in preparing the tender',
    },
    'earlier-performance': {
      fi: 'Merkittäviä puutteita aiemmassa sopimuksessa',
      sv: 'Betydande brister i ett tidigare kontrakt',
      en: 'Serious failings in an earlier contract',
    },
    'false-information': {
      fi: 'Väärät tiedot',
      sv: 'Felaktiga uppgifter',
      en: 'False information',
    },
    'undue-influence': {
      fi: 'Päätöksenteon epäasianmukainen vaikuttaminen',
      sv: 'Otillbörlig påverkan på beslut',
      en: 'Undue influence on decisions',
    },
  },
  criminalRecord: {
    title: {
      fi: 'Rikosrekisteriote',
      sv: 'Straffregisterutdrag',
      en: 'Extract of the criminal record',
    },
    text: {
      fi: 'Ote näytetään ja palautetaan: sitä ei jäljennetä, liitetä eikä säilytetä missään (1397/2016 88 § 4 mom.). Vain näkeminen kirjataan.',
      sv: 'Utdraget visas upp och återlämnas: det kopieras, bifogas eller bevaras inte någonstans (1397/2016 88 § 4 mom.). Bara att det har setts antecknas.',
      en: 'The extract is shown and goes back: it is not copied, attached or kept anywhere (1397/2016 §88.4). Only that it was seen is written down.',
    },
    seen: {
      fi: 'Näki {{by}} {{date}}; ote oli päivätty {{issuedOn}}.',
      sv: 'Sett av {{by}} {{date}}; utdraget var från {{issuedOn}}.',
      en: 'Seen {{date}} by {{by}}; the extract was of {{issuedOn}}.',
    },
    notSeen: { fi: 'Ei nähty.', sv: 'Inte sett.', en: 'Not seen.' },
    open: { fi: 'Olen nähnyt otteen', sv: 'Jag har sett utdraget', en: 'I have seen the extract' },
    issuedOn: facts.extractDay,
    save: {
      fi: 'Kirjaa, että ote on nähty',
      sv: 'Anteckna att utdraget har setts',
      en: 'Write down that it was seen',
    },
    wasSeen: {
      fi: 'Otteen näkeminen on kirjattu.',
      sv: 'Det är antecknat att utdraget har setts.',
      en: 'It is written down that the extract was seen.',
    },
  },
  history: {
    title: { fi: 'Historia', sv: 'Historik', en: 'History' },
    caption_one: { fi: '{{count}} kysely', sv: '{{count}} förfrågan', en: '{{count}} asking' },
    caption_other: {
      fi: '{{count}} kyselyä, uusin ensin',
      sv: '{{count}} förfrågningar, den senaste först',
      en: '{{count}} askings, the newest first',
    },
    at: { fi: 'Milloin', sv: 'När', en: 'When' },
    why: facts.why,
    by: facts.who,
    finding: { fi: 'Tulos', sv: 'Resultat', en: 'What it came to' },
  },
  purposes: {
    signing: { fi: 'allekirjoitus', sv: 'undertecknande', en: 'signing' },
    option: { fi: 'optio', sv: 'option', en: 'option' },
    settlement: { fi: 'tilitys', sv: 'avräkning', en: 'settlement' },
    night: { fi: 'kuukausikierros', sv: 'månadsrunda', en: 'monthly round' },
    asked: { fi: 'kysytty käsin', sv: 'frågat för hand', en: 'asked by hand' },
  },
  people: {
    night: { fi: 'yöllinen kierros', sv: 'nattrundan', en: 'the nightly round' },
    import: { fi: 'tuonti', sv: 'import', en: 'import' },
  },
} satisfies Words;
