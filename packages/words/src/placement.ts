import { acts } from './acts.ts';
import { facts } from './facts.ts';
import { instructions } from './instructions.ts';
import type { Words } from './language.ts';
import { overview } from './overview.ts';
import { paths } from './paths.ts';
import { placementList } from './placement-list.ts';
import { placementMove } from './placement-move.ts';
import { things } from './things.ts';
import { workplace } from './workplace.ts';

export const placement = {
  title: { fi: 'Jaksot', sv: 'Perioder', en: 'Placements' },
  placement: {
    fi: 'Jakso {{placementId}}',
    sv: 'Period {{placementId}}',
    en: 'Placement {{placementId}}',
  },
  renewsNone: {
    fi: 'Ei jatka aiempaa jaksoa',
    sv: 'Fortsätter ingen tidigare period',
    en: 'Renews no placement',
  },
  renewsHint: {
    fi: 'Palvelun alkupäivä tulee jaksosta, jota tämä jatkaa.',
    sv: 'Servicens första dag kommer från perioden som fortsätts.',
    en: 'The day when the service began comes from the placement that this one renews.',
  },
  service: {
    fi: '{{start}}–{{end}}: {{months}} kk {{days}} pv, jaksoja {{periods}}',
    sv: '{{start}}–{{end}}: {{months}} mån. {{days}} d., perioder {{periods}}',
    en: '{{start}}–{{end}}: {{months}} months {{days}} days, placements: {{periods}}',
  },
  overlap: {
    fi: 'Asiakkaalla on samoina päivinä myös jakso {{period}}, {{provider}}. Onko se tarkoitus?',
    sv: 'Klienten har samma dagar också perioden {{period}}, {{provider}}. Är det avsikten?',
    en: 'The client also has a placement {{period}}, {{provider}}, on some of these days. Is this meant?',
  },
  workplace,
  overview,
  list: placementList,
  move: placementMove,
  new: { fi: 'Uusi jakso', sv: 'Ny period', en: 'New placement' },
  place: { fi: 'Aloita uusi jakso', sv: 'Börja en ny period', en: 'Start a new placement' },
  none: {
    fi: 'Asiakkaalla ei ole vielä jaksoja.',
    sv: 'Klienten har inga perioder ännu.',
    en: 'The client has not been placed yet.',
  },
  onlyCaseWorkers: {
    fi: 'Jaksot aloittaa asiakastyöntekijä.',
    sv: 'Perioder läggs till av en handläggare.',
    en: 'Case workers place clients.',
  },
  noAgreement: {
    fi: 'Yhtään sopimusta ei ole voimassa. Jakso tarvitsee sopimuksen.',
    sv: 'Inget avtal är i kraft. Perioden behöver ett avtal.',
    en: 'No agreement is in force: clients are placed by one.',
  },
  agreement: {
    fi: '{{provider}}, {{lot}} ({{end}} asti)',
    sv: '{{provider}}, {{lot}} (till {{end}})',
    en: '{{provider}}, {{lot}} (until {{end}})',
  },
  decimalMark: { fi: ',', sv: ',', en: '.' },
  yes: facts.yes,
  no: facts.no,
  instructions,
  qualificationUnknown: { fi: 'Ei tiedossa', sv: 'Inte känd', en: 'Not known' },
  fields: {
    client: things.client,
    agreement: {
      fi: 'Palveluntuottaja ja osa-alue',
      sv: 'Tjänsteproducent och del',
      en: 'Provider and lot',
    },
    provider: things.provider,
    state: facts.state,
    startsOn: facts.firstDay,
    endsOn: facts.lastDay,
    endedOn: { fi: 'Päättyi', sv: 'Slutade', en: 'Ended on' },
    endReason: { fi: 'Päättymisen syy', sv: 'Orsaken till slutet', en: 'Why it ended' },
    renews: { fi: 'Jatkaa jaksoa', sv: 'Fortsätter perioden', en: 'Renews the placement' },
    wholeService: { fi: 'Palvelu yhteensä', sv: 'Servicen sammanlagt', en: 'The whole service' },
    endCorrection: {
      fi: 'Miksi päättymistä korjattiin',
      sv: 'Varför slutet rättades',
      en: 'Why the end was corrected',
    },
    moveReason: {
      fi: 'Miksi jakso siirrettiin',
      sv: 'Varför perioden flyttades',
      en: 'Why it was moved',
    },
    serviceStartedOn: { fi: 'Palvelu alkoi', sv: 'Servicen började', en: 'The service began' },
    daysPerWeek: facts.daysPerWeek,
    hoursPerDay: { fi: 'Tunteja päivässä', sv: 'Timmar om dagen', en: 'Hours a day' },
    planType: facts.plan,
    planSignedOn: {
      fi: 'Suunnitelma allekirjoitettu',
      sv: 'Planen undertecknad',
      en: 'Plan signed on',
    },
    reviewIntervalMonths: {
      fi: 'Kuukausia suunnitelman tarkistusten välillä',
      sv: 'Månader mellan översynerna av planen',
      en: 'Months between plan reviews',
    },
    nextReviewDueOn: {
      fi: 'Suunnitelma tarkistettava viimeistään',
      sv: 'Planen ska ses över senast',
      en: 'Plan to be reviewed by',
    },
    goal: { fi: 'Tavoite', sv: 'Mål', en: 'Goal' },
    description: { fi: 'Mitä asiakas tekee', sv: 'Vad klienten gör', en: 'What the client does' },
    support: {
      fi: 'Tuki ja ohjaus',
      sv: 'Stöd och handledning',
      en: 'Support and guidance',
    },
    otherServices: {
      fi: 'Muut palvelut samaan aikaan',
      sv: 'Andra tjänster vid sidan av',
      en: 'Other services alongside',
    },
    instructor: { fi: 'Ohjaaja', sv: 'Handledare', en: 'Instructor' },
    instructorQualification: {
      fi: 'Ohjaajan kelpoisuus',
      sv: 'Handledarens behörighet',
      en: 'Qualification of the instructor',
    },
    instructorCompetence: {
      fi: 'Ohjaajan tutkinto, taito tai kokemus omin sanoin',
      sv: 'Handledarens examen, förmåga eller erfarenhet med egna ord',
      en: 'Qualification, skill or experience of the instructor in words',
    },
    coaching: { fi: 'Valmennus', sv: 'Coachning', en: 'Coaching' },
    caseWorker: {
      fi: 'Vastuutyöntekijä',
      sv: 'Ansvarig handläggare',
      en: 'Case worker',
    },
    startedOn: { fi: 'Toiminta alkoi', sv: 'Verksamheten började', en: 'The activity began' },
    interruptions: { fi: 'Keskeytykset', sv: 'Avbrott', en: 'Interruptions' },
  },
  planTitle: {
    fi: 'Suunnitelman sisältö',
    sv: 'Planens innehåll',
    en: 'What the plan says',
  },
  noCaseWorker: { fi: 'ei vielä kukaan', sv: 'ingen ännu', en: 'nobody yet' },
  take: {
    open: {
      fi: 'Ota jakso itsellesi',
      sv: 'Ta perioden själv',
      en: 'Take the placement',
    },
    wasTaken: {
      fi: 'Olet nyt jakson vastuutyöntekijä.',
      sv: 'Du är nu periodens ansvariga handläggare.',
      en: 'You are the case worker of the placement now.',
    },
  },
  openInterruption: {
    fi: '{{from}} alkaen, jatkuu',
    sv: 'från {{from}}, pågår',
    en: 'from {{from}}, still going on',
  },
  conditions: {
    title: {
      fi: 'Aloittamisen edellytykset',
      sv: 'Förutsättningar för start',
      en: 'Conditions of the start',
    },
    names: {
      labourAuthoritySignedOn: {
        fi: 'Työvoimaviranomainen allekirjoitti suunnitelman',
        sv: 'Arbetskraftsmyndigheten undertecknade planen',
        en: 'The labour authority signed the plan',
      },
      countySignedOn: {
        fi: 'Hyvinvointialue allekirjoitti suunnitelman',
        sv: 'Välfärdsområdet undertecknade planen',
        en: 'The county signed the plan',
      },
      clientSignedOn: {
        fi: 'Asiakas allekirjoitti suunnitelman',
        sv: 'Klienten undertecknade planen',
        en: 'The client signed the plan',
      },
      insuredFrom: {
        fi: 'Vakuutus voimassa alkaen',
        sv: 'Försäkringen gäller från',
        en: 'Insured from',
      },
      stewardNotifiedOn: {
        fi: 'Ilmoitus pääluottamusmiehelle annettu',
        sv: 'Anmälan till huvudförtroendemannen given',
        en: 'Chief shop steward notified',
      },
    },
    stewardHint: {
      fi: 'Nimi sekä toiminnan tavoite, kuvaus ja paikka, kesto ja alkamispäivä (189/2001 16 §).',
      sv: 'Namnet samt verksamhetens mål, beskrivning och plats, längd och första dag (189/2001 16 §).',
      en: 'The name, and the activity’s goal, description and place, duration and first day (189/2001 §16).',
    },
    missing: { fi: 'puuttuu vielä', sv: 'saknas ännu', en: 'still missing' },
    someMissing: {
      fi: 'Toimintaa ei voi aloittaa ennen kuin kaikki edellytykset täyttyvät.',
      sv: 'Verksamheten kan inte börja innan alla förutsättningar är uppfyllda.',
      en: 'The activity cannot start before all of these are in place.',
    },
    note: {
      fi: 'Kirjaa edellytykset',
      sv: 'Anteckna förutsättningarna',
      en: 'Note the conditions',
    },
    wereNoted: {
      fi: 'Edellytykset tallennettiin.',
      sv: 'Förutsättningarna sparades.',
      en: 'The conditions were saved.',
    },
  },
  decisions: {
    title: { fi: 'Päätökset jaksosta', sv: 'Beslut om perioden', en: 'Decisions on the placement' },
    none: {
      fi: 'Päätöksiä ei ole tehty.',
      sv: 'Inga beslut har fattats.',
      en: 'No decision has been made.',
    },
    open: {
      start: {
        fi: 'Päätä aloittamisesta',
        sv: 'Besluta om start',
        en: 'Decide that it starts',
      },
      interrupt: {
        fi: 'Päätä keskeyttämisestä',
        sv: 'Besluta om avbrott',
        en: 'Decide to interrupt it',
      },
      resume: {
        fi: 'Päätä jatkamisesta',
        sv: 'Besluta om fortsättning',
        en: 'Decide to resume it',
      },
    },
    kinds: {
      start: {
        fi: 'Toiminta alkaa {{date}}',
        sv: 'Verksamheten börjar {{date}}',
        en: 'The activity starts on {{date}}',
      },
      interrupt: {
        fi: 'Toiminta keskeytyy {{date}}',
        sv: 'Verksamheten avbryts {{date}}',
        en: 'The activity is interrupted from {{date}}',
      },
      resume: {
        fi: 'Toiminta jatkuu {{date}}',
        sv: 'Verksamheten fortsätter {{date}}',
        en: 'The activity goes on from {{date}}',
      },
    },
    made: {
      fi: 'Päätetty {{date}}, {{name}}.',
      sv: 'Beslutat {{date}}, {{name}}.',
      en: 'Decided on {{date}} by {{name}}.',
    },
    firstDay: {
      start: {
        fi: 'Ensimmäinen toimintapäivä',
        sv: 'Första verksamhetsdagen',
        en: 'First day of the activity',
      },
      interrupt: {
        fi: 'Keskeytyksen ensimmäinen päivä',
        sv: 'Avbrottets första dag',
        en: 'First day of the interruption',
      },
      resume: {
        fi: 'Ensimmäinen toimintapäivä keskeytyksen jälkeen',
        sv: 'Första verksamhetsdagen efter avbrottet',
        en: 'First day of the activity after the interruption',
      },
    },
    reason: { fi: 'Perustelut', sv: 'Motivering', en: 'Reasons' },
    reasonHint: {
      fi: 'Asiakas lukee ne päätöksestä.',
      sv: 'Klienten läser dem i beslutet.',
      en: 'The client reads them in the decision.',
    },
    send: { fi: 'Tee päätös', sv: 'Fatta beslutet', en: 'Make the decision' },
    wasMade: {
      fi: 'Päätös tallennettiin. Tulosta se asiakkaalle.',
      sv: 'Beslutet sparades. Skriv ut det för klienten.',
      en: 'The decision was saved. Print it for the client.',
    },
    letter: {
      fi: 'Tallenna päätös (PDF)',
      sv: 'Spara beslutet (PDF)',
      en: 'Save the decision (PDF)',
    },
    letterOpened: {
      fi: 'Päätös tallennettiin laitteeseesi: {{name}}.',
      sv: 'Beslutet sparades på din enhet: {{name}}.',
      en: 'The decision was saved on your device: {{name}}.',
    },
  },
  hints: {
    endsOn: {
      fi: '{{minPeriodMonths}}–{{maxPeriodMonths}} kuukautta ensimmäisestä päivästä.',
      sv: '{{minPeriodMonths}}–{{maxPeriodMonths}} månader från den första dagen.',
      en: '{{minPeriodMonths}} to {{maxPeriodMonths}} months from the first day.',
    },
    endsBetween: {
      fi: 'Aikaisintaan {{earliest}}, viimeistään {{latest}}.',
      sv: 'Tidigast {{earliest}}, senast {{latest}}.',
      en: 'From {{earliest}} to {{latest}}.',
    },
    between: { fi: '{{least}}–{{most}}', sv: '{{least}}–{{most}}', en: '{{least}}–{{most}}' },
    otherServices: {
      fi: 'Jos niitä ei ole, kirjoita: ei muita palveluja.',
      sv: 'Om det inte finns några, skriv: inga andra tjänster.',
      en: 'If there are none, write: no other services.',
    },
    planSignedOn: {
      fi: 'Viimeistään ensimmäisenä päivänä.',
      sv: 'Senast den första dagen.',
      en: 'No later than the first day.',
    },
    serviceStartedOn: {
      fi: 'Jos aiemmat jaksot jatkuvat tauotta: ensimmäisen jakson ensimmäinen päivä.',
      sv: 'Om tidigare perioder fortsätter utan avbrott: den första dagen av den första perioden.',
      en: 'If earlier placements go on without a break: the first day of the first one.',
    },
  },
  planTypes: {
    'activation-plan': {
      fi: 'Aktivointisuunnitelma',
      sv: 'Aktiveringsplan',
      en: 'Activation plan',
    },
    'multisectoral-employment-plan': {
      fi: 'Monialainen työllistymissuunnitelma',
      sv: 'Sektorsövergripande sysselsättningsplan',
      en: 'Multi-sectoral employment plan',
    },
  },
  make: { fi: 'Aloita jakso', sv: 'Börja perioden', en: 'Place the client' },
  wasMade: { fi: 'Jakso tallennettiin.', sv: 'Perioden sparades.', en: 'The client was placed.' },
  change: { fi: 'Muuta jaksoa', sv: 'Ändra perioden', en: 'Change the placement' },
  save: acts.save,
  wasChanged: {
    fi: 'Jakso tallennettiin.',
    sv: 'Perioden sparades.',
    en: 'The placement was saved.',
  },
  end: {
    open: acts.endBeforeTime,
    correct: { fi: 'Korjaa päättymistä', sv: 'Rätta slutet', en: 'Correct the end' },
    title: acts.endBeforeTime,
    hint: {
      fi: 'Päivä väliltä {{start}} – {{end}}.',
      sv: 'En dag mellan {{start}} och {{end}}.',
      en: 'A day of {{start}} – {{end}}.',
    },
    what: {
      fi: 'Miten päättymistä korjataan?',
      sv: 'Hur rättas slutet?',
      en: 'How is the end corrected?',
    },
    otherDay: {
      fi: 'Päivä tai syy vaihtuu',
      sv: 'Dagen eller orsaken byts',
      en: 'Another day or reason',
    },
    takenBack: {
      fi: 'Päättyminen perutaan: jakso jatkuu',
      sv: 'Slutet återtas: perioden fortsätter',
      en: 'The end is taken back: the placement runs on',
    },
    why: {
      fi: 'Miksi päättymistä korjataan',
      sv: 'Varför slutet rättas',
      en: 'Why the end is corrected',
    },
    lastDay: {
      fi: 'Viimeinen toimintapäivä',
      sv: 'Verksamhetens sista dag',
      en: 'Last day of the activity',
    },
    other: { fi: 'Muu syy', sv: 'Annan orsak', en: 'Another reason' },
    words: { fi: 'Syy omin sanoin', sv: 'Orsaken med egna ord', en: 'The reason in words' },
    end: { fi: 'Päätä jakso', sv: 'Avsluta perioden', en: 'End the placement' },
    wasEnded: {
      fi: 'Päättyminen tallennettiin.',
      sv: 'Slutet sparades.',
      en: 'The end was saved.',
    },
  },
  reasons: {
    'paid-work': { fi: 'Työ ilman tukea', sv: 'Arbete utan stöd', en: 'Work without subsidy' },
    'wage-subsidised-work': paths['wage-subsidised-work'],
    'work-trial': paths['work-trial'],
    education: { fi: 'Koulutus', sv: 'Utbildning', en: 'Education' },
    'labour-market-training': paths['labour-market-training'],
    'new-period': { fi: 'Uusi jakso', sv: 'En ny period', en: 'A new placement' },
    'other-service': { fi: 'Muu palvelu', sv: 'Annan service', en: 'Another service' },
    'work-ability-assessment': {
      fi: 'Työkyvyn arviointi',
      sv: 'Bedömning av arbetsförmågan',
      en: 'Assessment of work ability',
    },
    'unemployed-jobseeker': {
      fi: 'Työtön työnhakija',
      sv: 'Arbetslös arbetssökande',
      en: 'Unemployed jobseeker',
    },
    'social-assistance': facts.socialAssistance,
    'sickness-benefit': { fi: 'Sairauspäiväraha', sv: 'Sjukdagpenning', en: 'Sickness benefit' },
    pension: { fi: 'Eläke', sv: 'Pension', en: 'Pension' },
  },
  reviews: {
    title: { fi: 'Suunnitelman tarkistukset', sv: 'Översyner av planen', en: 'Plan reviews' },
    none: {
      fi: 'Tarkistuksia ei ole kirjattu.',
      sv: 'Inga översyner har antecknats.',
      en: 'No review is noted.',
    },
    add: { fi: 'Lisää muu tarkistus', sv: 'Lägg till en annan översyn', en: 'Add another review' },
    nextLate: {
      fi: 'Tarkistus on myöhässä: se oli tehtävä viimeistään {{due}}.',
      sv: 'Översynen är försenad: den skulle göras senast {{due}}.',
      en: 'The review is late: it was due by {{due}}.',
    },
    markDone: {
      fi: 'Kirjaa tarkistus tehdyksi',
      sv: 'Anteckna översynen som gjord',
      en: 'Note the review as done',
    },
    wasDone: {
      fi: 'Tarkistus kirjattiin tehdyksi.',
      sv: 'Översynen antecknades som gjord.',
      en: 'The review was noted as done.',
    },
    notDone: {
      fi: 'Määräpäivä {{due}}, ei tehty',
      sv: 'Senast {{due}}, inte gjord',
      en: 'Due {{due}}, not done',
    },
    onTime: {
      fi: 'Määräpäivä {{due}}, tehty {{done}}',
      sv: 'Senast {{due}}, gjord {{done}}',
      en: 'Due {{due}}, done {{done}}',
    },
    late: {
      fi: 'Määräpäivä {{due}}, tehty myöhässä {{done}}',
      sv: 'Senast {{due}}, gjord för sent {{done}}',
      en: 'Due {{due}}, done late, {{done}}',
    },
    dueOn: { fi: 'Määräpäivä', sv: 'Senast', en: 'Due on' },
    doneOn: { fi: 'Tehty', sv: 'Gjord', en: 'Done on' },
    doneHint: {
      fi: 'Jätä tyhjäksi, jos tarkistus on vielä tekemättä.',
      sv: 'Lämna tomt om översynen inte är gjord ännu.',
      en: 'Leave empty if the review is still to come.',
    },
    wasAdded: {
      fi: 'Tarkistus kirjattiin.',
      sv: 'Översynen antecknades.',
      en: 'The review was noted.',
    },
  },
  feedback: {
    title: { fi: 'Asiakkaan palaute', sv: 'Klientens respons', en: 'The client’s feedback' },
    none: {
      fi: 'Palautetta ei ole kirjattu.',
      sv: 'Ingen respons har antecknats.',
      en: 'No feedback is noted.',
    },
    add: { fi: 'Kirjaa palaute', sv: 'Anteckna respons', en: 'Note feedback' },
    given: {
      fi: 'Arvosana {{grade}}, {{date}}',
      sv: 'Vitsord {{grade}}, {{date}}',
      en: 'Grade {{grade}}, {{date}}',
    },
    grade: { fi: 'Arvosana palvelusta', sv: 'Vitsord för servicen', en: 'Grade for the service' },
    givenOn: { fi: 'Annettu', sv: 'Givet', en: 'Given on' },
    wasAdded: {
      fi: 'Palaute kirjattiin.',
      sv: 'Responsen antecknades.',
      en: 'The feedback was noted.',
    },
  },
} satisfies Words;
