import { facts } from './facts.ts';
import { faults } from './faults.ts';
import type { Words } from './language.ts';
import { things } from './things.ts';

export const agreementSteps = {
  terms: {
    title: { fi: 'Sopimuksen ehdot', sv: 'Avtalets villkor', en: 'Contract' },
    text: {
      fi: 'Ehdot, jotka sopimuksessa yksityisen palveluntuottajan kanssa on oltava (612/2021 15 §), ja missä kukin on.',
      sv: 'De villkor som ett avtal med en privat tjänsteproducent ska ha (612/2021 15 §), och var varje villkor finns.',
      en: 'The terms that a contract with a private provider must have (612/2021 §15), and where each is.',
    },
    notNeeded: {
      fi: 'Omalta yksiköltä ja viranomaisten yhteistyöltä ei vaadita pakollisia ehtoja.',
      sv: 'En egen enhet och samarbete mellan myndigheter behöver inga obligatoriska villkor.',
      en: 'An own unit and cooperation between authorities need no compulsory terms.',
    },
    missing_one: {
      fi: 'Kahdeksasta ehdosta puuttuu {{count}}.',
      sv: '{{count}} av de åtta villkoren saknas.',
      en: '{{count}} of the eight terms is missing.',
    },
    missing_other: {
      fi: 'Kahdeksasta ehdosta puuttuu {{count}}.',
      sv: '{{count}} av de åtta villkoren saknas.',
      en: '{{count}} of the eight terms are missing.',
    },
    complete: {
      fi: 'Kaikki kahdeksan ehtoa ovat sopimuksessa.',
      sv: 'Alla åtta villkor finns i avtalet.',
      en: 'The contract has all eight terms.',
    },
    missing: {
      fi: 'Pakollisten ehtojen kohtia ei ole kirjattu.',
      sv: 'Det har inte antecknats var de obligatoriska villkoren finns.',
      en: 'Where the contract has its compulsory terms is not recorded.',
    },
    none: facts.missing,
    names: {
      'content-quantity-quality': {
        fi: 'Palvelun sisältö, määrä ja laatu',
        sv: 'Tjänstens innehåll, mängd och kvalitet',
        en: 'Content, quantity and quality of the service',
      },
      'guidance-supervision': {
        fi: 'Hyvinvointialueen ohjaus ja valvonta',
        sv: 'Välfärdsområdets styrning och tillsyn',
        en: 'Guidance and supervision by the county',
      },
      solvency: {
        fi: 'Palveluntuottajan vakavaraisuus ja muut edellytykset',
        sv: 'Tjänsteproducentens soliditet och övriga förutsättningar',
        en: 'The provider’s solvency and other ability',
      },
      subcontractors: {
        fi: 'Alihankkijoiden käyttö',
        sv: 'Anlitande av underleverantörer',
        en: 'Use of subcontractors',
      },
      preparedness: {
        fi: 'Varautuminen häiriöihin',
        sv: 'Beredskap för störningar',
        en: 'Preparedness for disturbances',
      },
      'price-reduction': {
        fi: 'Hinnanalennus ja seuraamukset virheistä',
        sv: 'Prisavdrag och påföljder för fel',
        en: 'Price reduction and sanctions for faults',
      },
      termination: {
        fi: 'Irtisanominen ja purkaminen',
        sv: 'Uppsägning och hävning',
        en: 'Notice and termination',
      },
      continuity: {
        fi: 'Palvelun jatkuvuus sopimuksen päättyessä',
        sv: 'Tjänstens kontinuitet när avtalet upphör',
        en: 'Continuity of the service when the contract ends',
      },
    },
    where: {
      fi: 'Missä kohdassa sopimusta, esimerkiksi ”kohta 4.2”',
      sv: 'Var i avtalet, till exempel ”punkt 4.2”',
      en: 'Where it is in the contract, such as “section 4.2”',
    },
    change: {
      fi: 'Kirjaa sopimusehdot',
      sv: 'Anteckna avtalsvillkoren',
      en: 'Record the contract terms',
    },
    save: {
      fi: 'Tallenna sopimuksen ehdot',
      sv: 'Spara avtalets villkor',
      en: 'Save the contract’s terms',
    },
    wasSaved: {
      fi: 'Sopimuksen ehdot tallennettiin.',
      sv: 'Avtalets villkor sparades.',
      en: 'The contract’s terms were saved.',
    },
    places: facts.placesAtATime,
    cap: { fi: 'Enimmäisarvo, euroa', sv: 'Maximivärde, euro', en: 'Cap, EUR' },
    capHint: {
      fi: 'Mihin sopimus saa enintään nousta, palkkiot ja bonukset yhteensä.',
      sv: 'Vad avtalet får uppgå till som mest, arvoden och bonusar tillsammans.',
      en: 'What the agreement may come to at most, fees and bonuses together.',
    },
    faults: {
      places: {
        fi: 'Kirjoita kokonaisluku, 1–{{maxPlaces}}.',
        sv: 'Skriv ett heltal, 1–{{maxPlaces}}.',
        en: 'Write a whole number, 1–{{maxPlaces}}.',
      },
      cap: {
        fi: 'Kirjoita enimmäisarvo euroina.',
        sv: 'Skriv maximivärdet i euro.',
        en: 'Write the cap in euros.',
      },
    },
  },
  facts: {
    places: facts.placesAtATime,
    cap: facts.cap,
    instructors: facts.instructors,
    application: things.application,
    suspension: { fi: 'Keskeytetty', sv: 'Avbruten', en: 'Suspended' },
    termination: {
      fi: 'Irtisanottu, viimeinen päivä',
      sv: 'Uppsagt, sista dag',
      en: 'Terminated, last day',
    },
  },
  signing: {
    title: { fi: 'Ennen allekirjoitusta', sv: 'Före undertecknandet', en: 'Before it is signed' },
    text: {
      fi: 'Sopimus on luonnos: sillä ei voi vielä aloittaa jaksoja.',
      sv: 'Avtalet är ett utkast: inga perioder kan börja med det än.',
      en: 'The agreement is a draft: no client can be placed by it yet.',
    },
    steps: {
      terms: {
        fi: 'Jokainen pakollinen ehto on sopimuksessa',
        sv: 'Varje obligatoriskt villkor finns i avtalet',
        en: 'The contract has each compulsory term',
      },
      check: {
        fi: 'Yritystarkistus on läpäisty',
        sv: 'Företagskontrollen är godkänd',
        en: 'The company check has been passed',
      },
      sign: facts.signed,
    },
    done: { fi: 'tehty', sv: 'gjort', en: 'done' },
    open: { fi: 'tekemättä', sv: 'inte gjort', en: 'not done' },
    exempt: {
      fi: 'Tukea ja ohjausta saa ostaa myös yritykseltä: tarkistus kysyy vain, onko palveluntuottaja maksukyvytön tai lopettanut (189/2001 13 § 2 mom.).',
      sv: 'Stöd och handledning får köpas också av ett företag: kontrollen frågar bara om tjänsteproducenten är insolvent eller har upphört (189/2001 13 § 2 mom.).',
      en: 'Support and guidance may be bought from a company too: the check asks only whether the provider is insolvent or has ceased (189/2001 §13.2).',
    },
    notAsked: {
      fi: 'Kilpailutusta ei ole ollut, eikä yritystarkistusta tarvita.',
      sv: 'Ingen konkurrensutsättning har hållits, och ingen företagskontroll behövs.',
      en: 'No tender was held, and no company check is needed.',
    },
    check: { fi: 'Tee yritystarkistus', sv: 'Gör företagskontrollen', en: 'Do the company check' },
    wasChecked: {
      fi: 'Yritystarkistus läpäistiin. Sopimuksen voi allekirjoittaa.',
      sv: 'Företagskontrollen godkändes. Avtalet kan undertecknas.',
      en: 'The company check was passed. The agreement can be signed.',
    },
    signedOn: { fi: 'Allekirjoituspäivä', sv: 'Dag för undertecknande', en: 'Day of signing' },
    sign: {
      fi: 'Kirjaa allekirjoitus',
      sv: 'Anteckna undertecknandet',
      en: 'Record the signature',
    },
    wasSigned: {
      fi: 'Allekirjoitus kirjattiin.',
      sv: 'Undertecknandet antecknades.',
      en: 'The signature was recorded.',
    },
    refused: {
      fi: 'Tätä ei voi vielä tehdä',
      sv: 'Detta kan inte göras än',
      en: 'This cannot be done yet',
    },
    law: {
      fi: 'Kuntouttavaa työtoimintaa ei saa ostaa yritykseltä (189/2001 13 § 2 mom.).',
      sv: 'Arbetsverksamhet i rehabiliteringssyfte får inte köpas av ett företag (189/2001 13 § 2 mom.).',
      en: 'Rehabilitative work activity may not be bought from a company (189/2001 §13.2).',
    },
    checkPage: {
      fi: 'Palveluntuottajan yritystarkistukseen',
      sv: 'Till tjänsteproducentens företagskontroll',
      en: 'To the provider’s company check',
    },
  },
  prices: {
    title: { fi: 'Hinnat', sv: 'Priser', en: 'Prices' },
    caption: {
      fi: 'Osallistumispäivän hinta',
      sv: 'Pris för en deltagandedag',
      en: 'Price of an attended day',
    },
    from: { fi: 'Alkaen', sv: 'Från', en: 'From' },
    price: { fi: 'Hinta', sv: 'Pris', en: 'Price' },
    start: { fi: 'alusta alkaen', sv: 'från början', en: 'from the start' },
    now: facts.inForce,
    change: { fi: 'Muuta hintaa', sv: 'Ändra priset', en: 'Change the price' },
    newFrom: facts.fromWhichDay,
    newPrice: {
      fi: 'Osallistumispäivän hinta, euroa',
      sv: 'Pris för en deltagandedag, euro',
      en: 'Price of an attended day, EUR',
    },
    hint: {
      fi: 'Aikaisintaan tänään, eikä kirjatussa kuukaudessa. Menneiden päivien hinta ei muutu.',
      sv: 'Tidigast i dag, och inte i en bokförd månad. Gångna dagar behåller sitt pris.',
      en: 'Today at the earliest, and not in a booked month. Days gone by keep their price.',
    },
    save: { fi: 'Aseta hinta', sv: 'Ange priset', en: 'Set the price' },
    wasSaved: {
      fi: 'Hinta on {{price}} alkaen {{date}}.',
      sv: 'Priset är {{price}} från {{date}}.',
      en: 'The price is {{price}} from {{date}}.',
    },
    fault: faults.price,
  },
  room: {
    places: {
      fi: 'Sopimuksen paikoista on tänään käytössä {{taken}}/{{places}}.',
      sv: '{{taken}} av avtalets {{places}} platser är upptagna i dag.',
      en: '{{taken}} of the agreement’s {{places}} places are taken today.',
    },
    full: {
      fi: 'Uutta jaksoa ei voi aloittaa ennen kuin paikka vapautuu.',
      sv: 'En ny period kan inte börja förrän en plats blir ledig.',
      en: 'No one more can begin while they are.',
    },
  },
  cap: {
    title: facts.cap,
    spent: facts.spent,
    left: { fi: 'Jäljellä', sv: 'Kvar', en: 'Left' },
    cap: facts.cap,
    spentShare: {
      fi: 'Enimmäisarvosta on käytetty {{percent}} %.',
      sv: '{{percent}} % av maximivärdet är använt.',
      en: '{{percent}} % of the cap is spent.',
    },
    near: {
      fi: 'Sopimus lähenee enimmäisarvoaan: sopikaa lisää ennen uusia jaksoja.',
      sv: 'Avtalet närmar sig sitt maximivärde: avtala om mer innan nya perioder börjar.',
      en: 'The agreement nears its cap: agree on more before clients are placed.',
    },
    reached: {
      fi: 'Enimmäisarvo on täynnä: nyt ostettava ylittää sen, mitä on sovittu.',
      sv: 'Maximivärdet är nått: det som köps nu överskrider det som avtalats.',
      en: 'The cap is reached: what is bought now is beyond what was agreed.',
    },
  },
  standstill: {
    title: {
      fi: 'Keskeytys ja irtisanominen',
      sv: 'Avbrott och uppsägning',
      en: 'Suspension and termination',
    },
    none: {
      fi: 'Sopimusta ei ole keskeytetty eikä irtisanottu.',
      sv: 'Avtalet är varken avbrutet eller uppsagt.',
      en: 'The agreement is neither suspended nor terminated.',
    },
    suspended: {
      fi: 'Keskeytetty {{from}} alkaen toistaiseksi.',
      sv: 'Avbrutet från {{from}} tills vidare.',
      en: 'Suspended from {{from}}, until further notice.',
    },
    suspendedUntil: {
      fi: 'Keskeytetty {{from}} – {{until}}; sen jälkeen sopimus jatkuu itsestään.',
      sv: 'Avbrutet {{from}} – {{until}}; sedan fortsätter det av sig självt.',
      en: 'Suspended from {{from}} to {{until}}; it then goes on by itself.',
    },
    terminated: {
      fi: 'Irtisanottu: viimeinen päivä on {{on}}.',
      sv: 'Uppsagt: den sista dagen är {{on}}.',
      en: 'Terminated: the last day is {{on}}.',
    },
    reason: { fi: 'Syy: {{reason}}', sv: 'Orsak: {{reason}}', en: 'Reason: {{reason}}' },
    suspend: { fi: 'Keskeytä', sv: 'Avbryt avtalet', en: 'Suspend' },
    suspendText: {
      fi: 'Keskeytyksen aikana ei aloiteta uusia jaksoja. Käynnissä olevat jatkuvat, ja niiden päivät kirjataan ja maksetaan.',
      sv: 'Inga nya perioder börjar under avbrottet. De som pågår fortsätter, och deras dagar förs in och betalas.',
      en: 'No new placements meanwhile. Those that run go on, and their days are logged and paid.',
    },
    from: facts.fromWhichDay,
    until: facts.lastDay,
    untilHint: {
      fi: 'Keskeytys päättyy itsestään tämän päivän jälkeen. Jätä tyhjäksi, jos sitä ei tiedetä.',
      sv: 'Avbrottet slutar av sig självt efter denna dag. Lämna tomt om den inte är känd.',
      en: 'It ends by itself after this day. Leave empty when that is not known.',
    },
    whySuspended: { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
    save: { fi: 'Keskeytä sopimus', sv: 'Bekräfta avbrottet', en: 'Suspend the agreement' },
    wasSuspended: {
      fi: 'Sopimus keskeytettiin.',
      sv: 'Avtalet avbröts.',
      en: 'The agreement was suspended.',
    },
    resume: {
      fi: 'Kerro, milloin keskeytys päättyy',
      sv: 'Ange när avbrottet slutar',
      en: 'Say when the suspension ends',
    },
    resumeUntil: {
      fi: 'Keskeytyksen viimeinen päivä',
      sv: 'Avbrottets sista dag',
      en: 'Last day of the suspension',
    },
    resumeHint: {
      fi: 'Eilinen, kun sopimus jatkuu tästä päivästä.',
      sv: 'Gårdagen när avtalet fortsätter från i dag.',
      en: 'Yesterday when the agreement goes on from today.',
    },
    resumeSave: { fi: 'Päätä keskeytys', sv: 'Avsluta avbrottet', en: 'End the suspension' },
    wasResumed: {
      fi: 'Keskeytyksen päättyminen tallennettiin.',
      sv: 'Avbrottets slut sparades.',
      en: 'The end of the suspension was saved.',
    },
    terminate: { fi: 'Irtisano', sv: 'Säg upp', en: 'Terminate' },
    terminateText: {
      fi: 'Viimeisen päivän jälkeen ei osteta mitään. Jaksot eivät pääty sopimuksen mukana: jokainen sen jälkeen jatkuva jakso tulee tehtäväksi asiakastyöntekijöille, jotka siirtävät tai päättävät sen.',
      sv: 'Inget köps efter den sista dagen. Perioderna upphör inte med avtalet: varje period som fortsätter efter den blir en uppgift för handläggarna, som flyttar eller avslutar den.',
      en: 'Nothing is bought after the last day. Placements are not ended with the agreement: each that goes on after it becomes a task of the case workers, who move or end it.',
    },
    on: facts.lastDay,
    onHint: {
      fi: 'Aikaisintaan tänään, viimeistään {{end}}.',
      sv: 'Tidigast i dag, senast {{end}}.',
      en: 'Today at the earliest, {{end}} at the latest.',
    },
    whyTerminated: {
      fi: 'Syy sopimuksen ehtojen mukaan',
      sv: 'Orsak enligt avtalets villkor',
      en: 'Reason, by the terms of the contract',
    },
    terminateSave: { fi: 'Irtisano sopimus', sv: 'Säg upp avtalet', en: 'Terminate the agreement' },
    sureTerminate: {
      fi: 'Irtisano {{date}} jälkeen',
      sv: 'Säg upp efter {{date}}',
      en: 'Terminate after {{date}}',
    },
    wasTerminated_zero: {
      fi: 'Sopimus irtisanottiin. Yksikään jakso ei jatku viimeisen päivän jälkeen.',
      sv: 'Avtalet sades upp. Ingen period fortsätter efter den sista dagen.',
      en: 'The agreement was terminated. No placement goes on after the last day.',
    },
    wasTerminated_one: {
      fi: 'Sopimus irtisanottiin. {{count}} jakso on nyt asiakastyöntekijöiden tehtävänä.',
      sv: 'Avtalet sades upp. {{count}} period är nu en uppgift för handläggarna.',
      en: 'The agreement was terminated. {{count}} placement is now a task of the case workers.',
    },
    wasTerminated_other: {
      fi: 'Sopimus irtisanottiin. {{count}} jaksoa on nyt asiakastyöntekijöiden tehtävinä.',
      sv: 'Avtalet sades upp. {{count}} perioder är nu uppgifter för handläggarna.',
      en: 'The agreement was terminated. {{count}} placements are now tasks of the case workers.',
    },
    affected: {
      fi: 'Viimeisen päivän jälkeen jatkuvat jaksot',
      sv: 'Perioder som fortsätter efter den sista dagen',
      en: 'Placements that go on after the last day',
    },
    affected_none: {
      fi: 'Yksikään jakso ei jatku viimeisen päivän jälkeen.',
      sv: 'Ingen period fortsätter efter den sista dagen.',
      en: 'No placement goes on after the last day.',
    },
    count_one: { fi: '{{count}} jakso', sv: '{{count}} period', en: '{{count}} placement' },
    count_other: { fi: '{{count}} jaksoa', sv: '{{count}} perioder', en: '{{count}} placements' },
    placement: { fi: '{{start}} – {{end}}', sv: '{{start}} – {{end}}', en: '{{start}} – {{end}}' },
  },
} satisfies Words;
