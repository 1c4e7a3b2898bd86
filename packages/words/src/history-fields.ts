import type { HistoryNames } from '@jatkopolku/domain/history';

import { agreement } from './agreement.ts';
import { client } from './client.ts';
import { commitment } from './commitment.ts';
import { facts } from './facts.ts';
import { framework } from './framework.ts';
import { journalAccountWords } from './journal-accounts.ts';
import type { Text } from './language.ts';
import { outcome } from './outcome.ts';
import { placement } from './placement.ts';
import { provider } from './provider.ts';
import { settlement } from './settlement.ts';
import { things } from './things.ts';

/** The number of an account of the journal, and whose it is. */
function charged(account: keyof typeof journalAccountWords) {
  const { fi, sv, en } = journalAccountWords[account];
  const costCentre = {
    fi: `${fi}: kustannuspaikka`,
    sv: `${sv}: kostnadsställe`,
    en: `${en}: cost centre`,
  };
  return { ...owed(account), costCentre };
}

function owed(account: keyof typeof journalAccountWords) {
  const { fi, sv, en } = journalAccountWords[account];
  const number = {
    fi: `${fi}: tilinumero`,
    sv: `${sv}: kontonummer`,
    en: `${en}: account number`,
  };
  return { number };
}

/** What the fields of records are called in their histories; those of a part of a list name the part. */
export const historyFields = {
  framework: {
    state: facts.state,
    name: facts.name,
    procedure: framework.facts.procedure,
    startsOn: framework.fields.startsOn,
    endsOn: framework.fields.endsOn,
    optionCount: { fi: 'Optioita', sv: 'Antal optioner', en: 'Number of options' },
    optionMonths: {
      fi: 'Option pituus, kuukautta',
      sv: 'Optionens längd, månader',
      en: 'Length of an option, months',
    },
    optionTerms: {
      months: {
        fi: 'Option {{row}} pituus, kuukautta',
        sv: 'Längden på option {{row}}, månader',
        en: 'Length of option {{row}}, months',
      },
      noticeDays: {
        fi: 'Option {{row}} ilmoitusaika, päivää',
        sv: 'Tid för besked om option {{row}}, dagar',
        en: 'Notice of option {{row}}, days',
      },
      conditions: {
        fi: 'Option {{row}} ehdot',
        sv: 'Villkor för option {{row}}',
        en: 'Conditions of option {{row}}',
      },
    },
    claimWindowDays: framework.fields.claimWindowDays,
    claimDeadlineDays: framework.fields.claimDeadlineDays,
    bonusMinCents: { fi: 'Pienin bonus', sv: 'Lägsta bonus', en: 'Lowest bonus' },
    bonusMaxCents: { fi: 'Suurin bonus', sv: 'Högsta bonus', en: 'Highest bonus' },
    valueCents: framework.facts.value,
    splitReason: framework.facts.splitReason,
    longTermReason: {
      fi: 'Pitkän keston syy',
      sv: 'Skäl till den långa tiden',
      en: 'Why it may last long',
    },
    termsVersion: framework.facts.version,
  },
  provider: {
    name: facts.name,
    businessId: facts.businessId,
    formCode: provider.fields.formCode,
    registers: provider.fields.registers,
    declaresBusinessActivity: provider.fields.declaresBusinessActivity,
    withdrewDeclaration: {
      fi: 'Perui ilmoituksen elinkeinotoiminnasta',
      sv: 'Återtog uppgiften om näringsverksamhet',
      en: 'Withdrew its declaration of business',
    },
    municipality: provider.fields.municipality,
    contacts: {
      role: {
        fi: 'Yhteyshenkilö {{row}}: tehtävä',
        sv: 'Kontaktperson {{row}}: uppgift',
        en: 'Contact {{row}}: role',
      },
      email: {
        fi: 'Yhteyshenkilö {{row}}: sähköposti',
        sv: 'Kontaktperson {{row}}: e-post',
        en: 'Contact {{row}}: e-mail',
      },
      phone: {
        fi: 'Yhteyshenkilö {{row}}: puhelin',
        sv: 'Kontaktperson {{row}}: telefon',
        en: 'Contact {{row}}: phone',
      },
    },
    language: provider.fields.language,
    eInvoice: { address: provider.eInvoice.address, operator: provider.eInvoice.operator },
    soteri: {
      number: provider.supervision.soteriNumber,
      registeredOn: {
        fi: 'Rekisteröity Soteriin',
        sv: 'Registrerad i Soteri',
        en: 'Registered in Soteri on',
      },
    },
    ownControlPlanOn: provider.supervision.ownControlPlanOn,
  },
  account: {
    ending: {
      fi: 'Tilinumeron loppu',
      sv: 'Kontonumrets slut',
      en: 'End of the account number',
    },
    state: facts.state,
    refusal: facts.refusalReason,
    heldSince: provider.account.heldSince,
  },
  agreement: {
    state: facts.state,
    providerId: things.provider,
    frameworkId: things.framework,
    lot: things.lot,
    scope: agreement.facts.scope,
    dayPriceCents: agreement.facts.dayPrice,
    laterPrices: {
      dayPriceCents: {
        fi: 'Osallistumispäivän hinta {{row}} alkaen',
        sv: 'Pris per deltagandedag från {{row}}',
        en: 'Price of an attended day from {{row}}',
      },
    },
    places: facts.placesAtATime,
    capCents: facts.cap,
    signedOn: facts.signed,
    responsiblePerson: facts.responsiblePerson,
    qualification: {
      fi: 'Vastuuhenkilön kelpoisuus',
      sv: 'Den ansvariga personens behörighet',
      en: 'Qualification of the responsible person',
    },
    experienceYears: {
      fi: 'Vastuuhenkilön kokemus vuosina',
      sv: 'Den ansvariga personens erfarenhet i år',
      en: 'Years of experience of the responsible person',
    },
    instructors: {
      qualification: {
        fi: 'Ohjaaja {{row}}: kelpoisuus',
        sv: 'Handledare {{row}}: behörighet',
        en: 'Instructor {{row}}: qualification',
      },
      description: {
        fi: 'Ohjaaja {{row}}: mikä, omin sanoin',
        sv: 'Handledare {{row}}: vilken, med egna ord',
        en: 'Instructor {{row}}: which, in words',
      },
    },
    contractTerms: {
      place: {
        fi: 'Sopimuksessa: {{row}}',
        sv: 'I avtalet: {{row}}',
        en: 'In the contract: {{row}}',
      },
    },
    reviewDecision: {
      fi: 'Selvityksen päätös',
      sv: 'Utredningens beslut',
      en: 'Decision of the review',
    },
    reviewReason: {
      fi: 'Selvityksen perustelut',
      sv: 'Utredningens motivering',
      en: 'Reason of the review',
    },
    suspension: {
      from: { fi: 'Keskeytetty alkaen', sv: 'Avbruten från och med', en: 'Suspended from' },
      until: { fi: 'Keskeytys päättyy', sv: 'Avbrottet slutar', en: 'Suspended until' },
      reason: { fi: 'Keskeytyksen syy', sv: 'Skäl till avbrottet', en: 'Why it is suspended' },
    },
    termination: {
      on: {
        fi: 'Irtisanotun viimeinen päivä',
        sv: 'Sista dag efter uppsägning',
        en: 'Last day once terminated',
      },
      reason: {
        fi: 'Irtisanomisen syy',
        sv: 'Skäl till uppsägningen',
        en: 'Why it is terminated',
      },
    },
    applicationId: things.application,
  },
  client: {
    lastName: client.fields.lastName,
    firstName: client.fields.firstName,
    municipality: client.fields.municipality,
    language: facts.language,
    interpreter: client.fields.interpreter,
    phone: client.fields.phone,
    email: client.fields.email,
    address: client.fields.address,
    protection: { since: client.fields.protectedSince, source: client.marks.protectionSource },
    death: { on: client.fields.diedOn, source: client.marks.deathSource },
    identityMark: client.fields.personalIdentityCode,
    identityCorrection: { reason: client.identity.why },
    ibanMark: client.fields.account,
    accountProposal: {
      ending: {
        fi: 'Vahvistamattoman tilinumeron loppu',
        sv: 'Slutet på det obekräftade kontonumret',
        en: 'End of the account number that is not confirmed',
      },
      refusal: { reason: facts.refusalReason },
    },
  },
  benefit: {
    benefit: client.benefits.fields.benefit,
    payer: facts.payer,
    validFrom: client.benefits.fields.validFrom,
    validTo: client.benefits.fields.validTo,
  },
  placement: {
    state: facts.state,
    clientId: things.client,
    providerId: things.provider,
    agreementId: things.agreement,
    startsOn: facts.firstDay,
    endsOn: facts.lastDay,
    endedOn: placement.fields.endedOn,
    endReason: placement.fields.endReason,
    endCorrection: placement.fields.endCorrection,
    moveReason: placement.fields.moveReason,
    daysPerWeek: facts.daysPerWeek,
    hoursPerDay: placement.fields.hoursPerDay,
    serviceStartedOn: placement.fields.serviceStartedOn,
    renews: placement.fields.renews,
    planType: facts.plan,
    planSignedOn: placement.fields.planSignedOn,
    reviewIntervalMonths: placement.fields.reviewIntervalMonths,
    nextReviewDueOn: placement.fields.nextReviewDueOn,
    goal: placement.fields.goal,
    description: placement.fields.description,
    support: placement.fields.support,
    otherServices: placement.fields.otherServices,
    instructor: placement.fields.instructor,
    instructorQualification: placement.fields.instructorQualification,
    instructorCompetence: placement.fields.instructorCompetence,
    coaching: placement.fields.coaching,
    caseWorker: { name: placement.fields.caseWorker },
    startConditions: placement.conditions.names,
    startedOn: placement.fields.startedOn,
    interruptions: {
      from: {
        fi: 'Keskeytyksen ensimmäinen päivä {{row}}',
        sv: 'Avbrottets första dag {{row}}',
        en: 'First day of the interruption {{row}}',
      },
      until: {
        fi: 'Keskeytyksen viimeinen päivä ({{row}} alkaen)',
        sv: 'Avbrottets sista dag (från {{row}})',
        en: 'Last day of the interruption from {{row}}',
      },
    },
  },
  sheet: {
    state: facts.state,
    attendedDays: outcome.facts.attendedDays,
    returnCategory: {
      fi: 'Miksi palautettiin',
      sv: 'Varför den återsändes',
      en: 'Why it was returned',
    },
    agreementId: things.agreement,
    submittedOn: facts.sent,
    uncounted: {
      fi: 'Päiviä, joita ei lasketa',
      sv: 'Dagar som inte räknas',
      en: 'Days that do not count',
    },
    certificates: {
      startsOn: {
        fi: 'Sairauslomatodistuksen ensimmäinen päivä {{row}}',
        sv: 'Sjukintygets första dag {{row}}',
        en: 'First day of the certificate {{row}}',
      },
      endsOn: {
        fi: 'Sairauslomatodistuksen viimeinen päivä ({{row}} alkaen)',
        sv: 'Sjukintygets sista dag (från {{row}})',
        en: 'Last day of the certificate from {{row}}',
      },
      issuedOn: {
        fi: 'Sairauslomatodistuksen päiväys ({{row}} alkaen)',
        sv: 'Sjukintygets datum (från {{row}})',
        en: 'Date of the certificate from {{row}}',
      },
    },
    days: { code: { fi: 'Päivä {{row}}', sv: 'Dagen {{row}}', en: 'Day {{row}}' } },
    cappedTravel: {
      capCents: {
        fi: 'Matkan päiväkatto {{row}}',
        sv: 'Resans tak {{row}}',
        en: 'Cap on travel, {{row}}',
      },
      verdict: {
        fi: 'Katon ylittävä matka {{row}}',
        sv: 'Resa över taket {{row}}',
        en: 'Travel above the cap, {{row}}',
      },
      travelCents: {
        fi: 'Ratkaistu matka {{row}}',
        sv: 'Avgjord resa {{row}}',
        en: 'Travel decided on, {{row}}',
      },
      reason: {
        fi: 'Katon ylityksen perustelu {{row}}',
        sv: 'Motivering till beslutet om resan {{row}}',
        en: 'Reason for the decision on travel, {{row}}',
      },
    },
  },
  claim: {
    state: facts.state,
    approvedCents: { fi: 'Hyväksytty bonus', sv: 'Godkänd bonus', en: 'Approved bonus' },
    booked: {
      amountCents: {
        fi: 'Kirjattu kuukaudelle {{row}}',
        sv: 'Bokfört för {{row}}',
        en: 'Booked for {{row}}',
      },
    },
    released: {
      amountCents: {
        fi: 'Vapautettu maksuun, {{row}}',
        sv: 'Frigivet för betalning, {{row}}',
        en: 'Released for payment, {{row}}',
      },
    },
    paid: {
      amountCents: {
        fi: 'Maksettu, {{row}}',
        sv: 'Betalt, {{row}}',
        en: 'Paid, {{row}}',
      },
    },
    clientId: things.client,
    providerId: things.provider,
    placementId: outcome.facts.placement,
    pathType: facts.path,
    pathStartsOn: { fi: 'Polku alkaa', sv: 'Vägen börjar', en: 'The path starts' },
    counterpartName: facts.counterpart,
    counterpartBusinessId: outcome.new.businessId,
    isCompany: {
      fi: 'On yritys rekisterin mukaan',
      sv: 'Är ett företag enligt registret',
      en: 'Is a company by the register',
    },
    contractType: outcome.facts.agreed,
    pathEndsOn: outcome.new.endsOn,
    weeklyHours: outcome.new.weeklyHours,
    amountCents: { fi: 'Haettu bonus', sv: 'Ansökt bonus', en: 'Bonus claimed' },
    submittedOn: facts.filed,
    decidedOn: { fi: 'Päätetty', sv: 'Beslutat', en: 'Decided' },
    decisionCategory: facts.reasonKind,
    decisionReason: facts.reason,
    evidence: {
      kind: { fi: 'Liite {{row}}', sv: 'Bilaga {{row}}', en: 'Evidence {{row}}' },
    },
    parts: {
      milestone: {
        fi: 'Osa {{row}}: mistä',
        sv: 'Del {{row}}: för vad',
        en: 'Part {{row}}: for what',
      },
      amountCents: {
        fi: 'Osa {{row}}: hyväksytty summa',
        sv: 'Del {{row}}: godkänt belopp',
        en: 'Part {{row}}: approved amount',
      },
      approvedOn: {
        fi: 'Osa {{row}}: hyväksytty',
        sv: 'Del {{row}}: godkänd',
        en: 'Part {{row}}: approved on',
      },
      voidedOn: {
        fi: 'Osa {{row}}: kumottu',
        sv: 'Del {{row}}: upphävd',
        en: 'Part {{row}}: voided on',
      },
    },
    secondPart: {
      months: {
        fi: 'Toinen osa: polun kesto, kuukautta',
        sv: 'Andra delen: vägens längd, månader',
        en: 'Second part: months the path lasts',
      },
      amountCents: {
        fi: 'Toinen osa: summa',
        sv: 'Andra delen: belopp',
        en: 'Second part: amount',
      },
      dueOn: {
        fi: 'Toinen osa: haettavissa alkaen',
        sv: 'Andra delen: kan sökas från',
        en: 'Second part: can be claimed from',
      },
      claimBy: {
        fi: 'Toinen osa: haettava viimeistään',
        sv: 'Andra delen: söks senast',
        en: 'Second part: to be claimed by',
      },
      filedOn: { fi: 'Toinen osa: haettu', sv: 'Andra delen: ansökt', en: 'Second part: filed' },
      rejectedOn: {
        fi: 'Toinen osa: hylätty',
        sv: 'Andra delen: avslagen',
        en: 'Second part: rejected',
      },
    },
    firstApproval: {
      on: {
        fi: 'Ensimmäinen hyväksyntä: päivä',
        sv: 'Första godkännandet: dag',
        en: 'First approval: day',
      },
      amountCents: {
        fi: 'Ensimmäinen hyväksyntä: summa',
        sv: 'Första godkännandet: belopp',
        en: 'First approval: amount',
      },
      reason: {
        fi: 'Ensimmäinen hyväksyntä: syy',
        sv: 'Första godkännandet: skäl',
        en: 'First approval: reason',
      },
    },
    correction: {
      partNo: {
        fi: 'Ehdotettu oikaisu: osa',
        sv: 'Föreslagen rättelse: del',
        en: 'Proposed correction: part',
      },
      amountCents: {
        fi: 'Ehdotettu oikaisu: oikea summa',
        sv: 'Föreslagen rättelse: rätt belopp',
        en: 'Proposed correction: right amount',
      },
      reason: {
        fi: 'Ehdotettu oikaisu: syy',
        sv: 'Föreslagen rättelse: skäl',
        en: 'Proposed correction: reason',
      },
      on: {
        fi: 'Ehdotettu oikaisu: päivä',
        sv: 'Föreslagen rättelse: dag',
        en: 'Proposed correction: day',
      },
    },
    hold: {
      until: { fi: 'Siirretty päivään', sv: 'Uppskjuten till', en: 'On hold until' },
      reason: { fi: 'Siirron syy', sv: 'Skäl till uppskovet', en: 'Why it is on hold' },
    },
    afterCheck: {
      codes: {
        fi: 'Jälkitarkistus: ei kunnossa',
        sv: 'Efterkontroll: inte i ordning',
        en: 'After-check: not in order',
      },
      judgedOn: {
        fi: 'Jälkitarkistus: tuontipäivä',
        sv: 'Efterkontroll: importdag',
        en: 'After-check: day of the import',
      },
      look: {
        on: {
          fi: 'Jälkitarkistus: katsottu',
          sv: 'Efterkontroll: granskad',
          en: 'After-check: looked at',
        },
        note: {
          fi: 'Jälkitarkistus: mitä todettiin',
          sv: 'Efterkontroll: vad som konstaterades',
          en: 'After-check: what was found',
        },
      },
    },
    withdrawnOn: facts.withdrawn,
  },
  run: {
    state: facts.state,
    type: facts.kind,
    booked: {
      days: facts.attendedDays,
      feeCents: settlement.fees,
      bonusCents: facts.bonuses,
      compensationCents: {
        fi: 'Päiväkorvaukset asiakkaille',
        sv: 'Dagsersättningar till klienter',
        en: 'Daily compensation to clients',
      },
      travelCents: facts.travel,
      stateCents: settlement.stateClaim.title,
    },
    notes: {
      text: {
        fi: 'Viesti palveluntuottajalle {{row}}',
        sv: 'Meddelande till {{row}}',
        en: 'Message to {{row}}',
      },
    },
    batchNo: {
      fi: 'Asiakkaiden rahat maksuerässä',
      sv: 'Klienternas pengar i betalningsparti',
      en: 'Clients’ money in batch',
    },
    releasedCents: {
      fi: 'Vapautettu maksuun yhteensä',
      sv: 'Frigivet för betalning totalt',
      en: 'Released for payment in all',
    },
  },
  commitment: {
    state: facts.state,
    amountCents: facts.amount,
    costCentre: things.costCentre,
    frameworkId: things.framework,
    lot: things.lot,
    agreementId: commitment.form.agreement,
    proposal: {
      reason: { fi: 'Ehdotuksen syy', sv: 'Skäl till förslaget', en: 'Why it is proposed' },
    },
    decision: {
      reason: { fi: 'Päätöksen syy', sv: 'Skäl till beslutet', en: 'Why it was decided' },
    },
    annulment: {
      reason: {
        fi: 'Mitätöinnin syy',
        sv: 'Skäl till annulleringen',
        en: 'Why it is annulled',
      },
    },
  },
  accountMap: {
    accounts: {
      'provider-fees': charged('provider-fees'),
      'outcome-bonuses': charged('outcome-bonuses'),
      'activity-allowances': charged('activity-allowances'),
      'travel-costs': charged('travel-costs'),
      'state-compensation': charged('state-compensation'),
      'provider-payables': owed('provider-payables'),
      'client-payables': owed('client-payables'),
      'state-receivables': owed('state-receivables'),
      'accrued-bonuses': owed('accrued-bonuses'),
    },
  },
} satisfies HistoryNames<Text>;
