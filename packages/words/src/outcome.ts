import { acts } from './acts.ts';
import { bonusForecast } from './bonus-forecast.ts';
import { claimSettings } from './claim-settings.ts';
import { claimSignals } from './claim-signals.ts';
import { facts } from './facts.ts';
import type { Words } from './language.ts';
import { paths } from './paths.ts';
import { remark } from './remark.ts';
import { secondParts } from './second-parts.ts';
import { things } from './things.ts';

export const outcome = {
  title: things.claims,
  text: {
    fi: 'Kun asiakas siirtyy työhön tai opiskelemaan, voit hakea siitä bonusta. Hyvinvointialue päättää hakemuksesta.',
    sv: 'När en klient går vidare till arbete eller studier kan du ansöka om en bonus för det. Välfärdsområdet beslutar om ansökan.',
    en: 'When a client goes on to work or study, you can claim a bonus for it. The county decides on the claim.',
  },
  file: { fi: 'Tee hakemus', sv: 'Gör en ansökan', en: 'File a claim' },
  sections: {
    returned: acts.amend,
    submitted: { fi: 'Odottavat päätöstä', sv: 'Väntar på beslut', en: 'Wait for a decision' },
    approved: { fi: 'Hyväksytyt', sv: 'Godkända', en: 'Approved' },
    closed: {
      fi: 'Päättyneet ilman bonusta',
      sv: 'Avslutade utan bonus',
      en: 'Closed without a bonus',
    },
  },
  none: {
    fi: 'Et ole vielä tehnyt hakemuksia.',
    sv: 'Du har inte gjort några ansökningar ännu.',
    en: 'You have filed no claims yet.',
  },
  noneHow: {
    fi: 'Bonusta voi hakea, kun asiakas aloittaa työn tai koulutuksen jakson aikana tai pian sen päätyttyä. Yhdestä jaksosta voi saada yhden bonuksen.',
    sv: 'Bonus kan sökas när en klient börjar i arbete eller utbildning under perioden eller strax efter den. Varje period kan ge en bonus.',
    en: 'A bonus can be claimed when a client starts in work or education during the placement, or soon after it has ended. Each placement can earn one bonus.',
  },
  filedOn: { fi: 'haettu {{date}}', sv: 'ansökt {{date}}', en: 'filed on {{date}}' },
  paths,
  categories: {
    'evidence-missing': { fi: 'Liite puuttuu', sv: 'En bilaga saknas', en: 'Evidence is missing' },
    'details-unclear': {
      fi: 'Jokin tieto on epäselvä',
      sv: 'Någon uppgift är oklar',
      en: 'Something is unclear',
    },
    'terms-not-met': {
      fi: 'Ehdot eivät täyty',
      sv: 'Villkoren uppfylls inte',
      en: 'The terms are not met',
    },
    'already-paid': {
      fi: 'Bonus on jo maksettu',
      sv: 'Bonus har redan betalats',
      en: 'Paid already',
    },
    other: { fi: 'Muu syy', sv: 'Annat skäl', en: 'Another reason' },
  },
  contractTypes: {
    'until-further-notice': {
      fi: 'Työ toistaiseksi',
      sv: 'Arbete tills vidare',
      en: 'Work until further notice',
    },
    'fixed-term': {
      fi: 'Määräaikainen työ',
      sv: 'Tidsbegränsat arbete',
      en: 'Work for a fixed term',
    },
    none: {
      fi: 'Ei työsuhdetta: opinnot, koulutus tai kokeilu',
      sv: 'Ingen anställning: studier, utbildning eller prövning',
      en: 'No employment: studies, training or a trial',
    },
  },
  evidenceKinds: {
    'employment-contract': {
      fi: 'Työsopimus',
      sv: 'Arbetsavtal',
      en: 'Employment contract',
    },
    'pay-subsidy-decision': {
      fi: 'Palkkatukipäätös',
      sv: 'Beslut om lönesubvention',
      en: 'Decision on pay subsidy',
    },
    'work-trial-agreement': {
      fi: 'Sopimus työkokeilusta',
      sv: 'Avtal om arbetsprövning',
      en: 'Agreement on a work trial',
    },
    'study-right': {
      fi: 'Todistus opiskelupaikasta',
      sv: 'Intyg över studieplats',
      en: 'Certificate of a place of study',
    },
    'training-decision': {
      fi: 'Päätös koulutuksesta',
      sv: 'Beslut om utbildning',
      en: 'Decision on training',
    },
    'employer-statement': {
      fi: 'Työnantajan vahvistus',
      sv: 'Arbetsgivarens bekräftelse',
      en: 'Employer’s confirmation',
    },
    payslip: {
      fi: 'Palkkalaskelma',
      sv: 'Lönespecifikation',
      en: 'Payslip',
    },
    'attendance-certificate': {
      fi: 'Todistus osallistumisesta',
      sv: 'Intyg över deltagande',
      en: 'Certificate of attendance',
    },
    other: {
      fi: 'Muu asiakirja',
      sv: 'Annan handling',
      en: 'Another document',
    },
  },
  terms: {
    months_one: {
      fi: 'Polun pitää olla sovittu vähintään {{count}} kuukaudeksi.',
      sv: 'Vägen ska vara avtalad för minst {{count}} månad.',
      en: 'The path must be agreed for at least {{count}} month.',
    },
    months_other: {
      fi: 'Polun pitää olla sovittu vähintään {{count}} kuukaudeksi.',
      sv: 'Vägen ska vara avtalad för minst {{count}} månader.',
      en: 'The path must be agreed for at least {{count}} months.',
    },
    company: {
      fi: 'Polun pitää johtaa yritykseen.',
      sv: 'Vägen ska leda till ett företag.',
      en: 'The path must lead to a company.',
    },
    evidence: {
      fi: 'Liitteet: {{kinds}}.',
      sv: 'Bilagor: {{kinds}}.',
      en: 'Evidence: {{kinds}}.',
    },
    second_one: {
      fi: 'Alusta maksetaan {{first}} ja {{second}} lisää, kun polku on kestänyt {{count}} kuukauden.',
      sv: 'För början betalas {{first}} och ytterligare {{second}} när vägen har hållit i {{count}} månad.',
      en: '{{first}} is paid for the start, and {{second}} more when the path has lasted {{count}} month.',
    },
    second_other: {
      fi: 'Alusta maksetaan {{first}} ja {{second}} lisää, kun polku on kestänyt {{count}} kuukautta.',
      sv: 'För början betalas {{first}} och ytterligare {{second}} när vägen har hållit i {{count}} månader.',
      en: '{{first}} is paid for the start, and {{second}} more when the path has lasted {{count}} months.',
    },
    lasting: {
      fi: 'Liitteet, kun polku on kestänyt: {{kinds}}.',
      sv: 'Bilagor när vägen har hållit: {{kinds}}.',
      en: 'Evidence when it has lasted: {{kinds}}.',
    },
  },
  parts: {
    title: {
      fi: 'Mitä on hyväksytty',
      sv: 'Vad som har godkänts',
      en: 'What was approved',
    },
    for: {
      fi: 'Mistä',
      sv: 'För vad',
      en: 'For what',
    },
    approvedOn: facts.approved,
    voidedOn: {
      fi: 'Kumottu',
      sv: 'Upphävd',
      en: 'Voided',
    },
    amount: facts.amount,
    milestones: {
      start: {
        fi: 'Polun alku',
        sv: 'Vägens början',
        en: 'Start of the path',
      },
      lasting: {
        fi: 'Polku on kestänyt',
        sv: 'Vägen har hållit',
        en: 'The path has lasted',
      },
    },
  },
  second: {
    title: {
      fi: 'Toinen osa',
      sv: 'Andra delen',
      en: 'Second part',
    },
    stages: {
      forecast: {
        fi: '{{amount}} on haettavissa {{from}} alkaen, jos polku jatkuu. Muistutamme silloin.',
        sv: '{{amount}} kan sökas från {{from}}, om vägen fortsätter. Vi påminner då.',
        en: '{{amount}} can be claimed from {{from}} on, if the path goes on. You are reminded then.',
      },
      due: {
        fi: '{{amount}} on haettavissa viimeistään {{until}}, jos polku jatkuu edelleen.',
        sv: '{{amount}} kan sökas senast {{until}}, om vägen fortfarande pågår.',
        en: '{{amount}} can be claimed by {{until}}, if the path still goes on.',
      },
      lapsed: {
        fi: '{{amount}} oli haettavissa viimeistään {{until}}. Osa on rauennut; ensimmäinen osa pysyy maksettuna.',
        sv: '{{amount}} kunde sökas senast {{until}}. Delen har förfallit; den första delen är fortfarande betald.',
        en: '{{amount}} could be claimed by {{until}}. It has lapsed; the first part stays paid.',
      },
      filed: {
        fi: '{{amount}} odottaa hyvinvointialueen päätöstä.',
        sv: '{{amount}} väntar på välfärdsområdets beslut.',
        en: '{{amount}} waits for the county’s decision.',
      },
      returned: {
        fi: '{{amount}}: hyvinvointialue pyytää täydennystä.',
        sv: '{{amount}}: välfärdsområdet ber om komplettering.',
        en: '{{amount}}: the county asks for more.',
      },
      approved: {
        fi: '{{amount}} on hyväksytty.',
        sv: '{{amount}} har godkänts.',
        en: '{{amount}} was approved.',
      },
      rejected: {
        fi: '{{amount}} hylättiin. Ensimmäinen osa pysyy maksettuna.',
        sv: '{{amount}} avslogs. Den första delen är fortfarande betald.',
        en: '{{amount}} was rejected. The first part stays paid.',
      },
    },
    submit: {
      fi: 'Hae toista osaa',
      sv: 'Ansök om den andra delen',
      en: 'Claim the second part',
    },
    wasFiled: {
      fi: 'Toinen osa lähetettiin.',
      sv: 'Den andra delen lämnades in.',
      en: 'The second part was filed.',
    },
  },
  facts: {
    client: things.client,
    provider: things.provider,
    placement: { fi: 'Jakso', sv: 'Period', en: 'Placement' },
    attendedDays: {
      fi: 'Hyväksyttyjä läsnäolopäiviä',
      sv: 'Godkända närvarodagar',
      en: 'Accepted days of attendance',
    },
    path: facts.path,
    startsOn: { fi: 'Alkaa', sv: 'Börjar', en: 'Starts on' },
    counterpart: facts.counterpart,
    businessId: { fi: 'Sen Y-tunnus', sv: 'Dess FO-nummer', en: 'Its business ID' },
    protected: {
      fi: 'Turvakielto: se, joka päättää hakemuksesta, saa polun kohteen näkyviin.',
      sv: 'Spärrmarkering: den som beslutar om ansökan kan få fram vart klienten gick vidare.',
      en: 'Protected address: the one who decides the claim can look at where the client went on to.',
    },
    withheld: { fi: 'ei näytetä', sv: 'visas inte', en: 'not shown' },
    agreed: { fi: 'Sovittu', sv: 'Avtalat', en: 'Agreed' },
    until: facts.untilDay,
    weekly: { fi: '{{hours}} h/viikko', sv: '{{hours}} h/vecka', en: '{{hours}} h a week' },
    amount: facts.bonus,
    state: facts.state,
    reason: facts.reason,
    category: facts.reasonKind,
    evidence: { fi: 'Liitetiedostoja', sv: 'Bifogade filer', en: 'Files of evidence' },
  },
  new: {
    title: { fi: 'Tee bonushakemus', sv: 'Gör en bonusansökan', en: 'File a claim for a bonus' },
    noPlacements: {
      fi: 'Nyt ei ole jaksoa, josta voisi hakea bonusta.',
      sv: 'Det finns ingen period nu för vilken bonus kan sökas.',
      en: 'There is no placement now for which a bonus could be claimed.',
    },
    placement: things.client,
    choose: { fi: 'Valitse asiakas', sv: 'Välj klient', en: 'Choose a client' },
    ended: { fi: 'päättyi {{date}}', sv: 'avslutades {{date}}', en: 'ended {{date}}' },
    continues: facts.untilDay,
    daysLeft_one: {
      fi: '{{count}} päivä aikaa hakea',
      sv: '{{count}} dag kvar att ansöka',
      en: '{{count}} day left to claim',
    },
    daysLeft_other: {
      fi: '{{count}} päivää aikaa hakea',
      sv: '{{count}} dagar kvar att ansöka',
      en: '{{count}} days left to claim',
    },
    time_one: {
      fi: 'Polku alkaa viimeistään {{date}}, ja hakemus tehdään viimeistään {{claimBy}}: aikaa on {{count}} päivä.',
      sv: 'Vägen börjar senast {{date}}, och ansökan görs senast {{claimBy}}: {{count}} dag kvar.',
      en: 'For a path that starts by {{date}} the claim is filed by {{claimBy}}: {{count}} day left.',
    },
    time_other: {
      fi: 'Polku alkaa viimeistään {{date}}, ja hakemus tehdään viimeistään {{claimBy}}: aikaa on {{count}} päivää.',
      sv: 'Vägen börjar senast {{date}}, och ansökan görs senast {{claimBy}}: {{count}} dagar kvar.',
      en: 'For a path that starts by {{date}} the claim is filed by {{claimBy}}: {{count}} days left.',
    },
    path: facts.path,
    noTariff: {
      fi: 'Tämän jakson sopimus ei maksa bonuksia.',
      sv: 'Avtalet för denna period ger inga bonusar.',
      en: 'The agreement of this placement pays no bonuses.',
    },
    startsOn: {
      fi: 'Ensimmäinen päivä työssä tai koulutuksessa',
      sv: 'Första dagen i arbete eller utbildning',
      en: 'First day in work or education',
    },
    startsBetween: {
      fi: 'Päivä väliltä {{from}} – {{to}}.',
      sv: 'En dag från {{from}} till {{to}}.',
      en: 'A day from {{from}} to {{to}}.',
    },
    counterpartName: facts.counterpart,
    businessId: {
      fi: 'Työnantajan tai oppilaitoksen Y-tunnus',
      sv: 'Arbetsgivarens eller läroanstaltens FO-nummer',
      en: 'Business ID of the employer or school',
    },
    businessIdHint: {
      fi: 'Muodossa 1234567-8.',
      sv: 'I formen 1234567-8.',
      en: 'Of the form 1234567-8.',
    },
    useLast: {
      fi: 'Käytä viimeksi käytettyä: {{name}}, {{businessId}}',
      sv: 'Använd den senaste: {{name}}, {{businessId}}',
      en: 'Use the last one: {{name}}, {{businessId}}',
    },
    contractType: {
      fi: 'Mitä on sovittu?',
      sv: 'Vad har man kommit överens om?',
      en: 'What was agreed?',
    },
    endsOn: {
      fi: 'Viimeinen sovittu päivä',
      sv: 'Sista avtalade dagen',
      en: 'Last agreed day',
    },
    weeklyHours: {
      fi: 'Tunteja viikossa',
      sv: 'Timmar i veckan',
      en: 'Hours a week',
    },
    weeklyHoursHint: {
      fi: 'Työsopimuksesta, esimerkiksi 37,5.',
      sv: 'Ur arbetsavtalet, till exempel 37,5.',
      en: 'From the contract, such as 37.5.',
    },
    asked: {
      fi: 'Ehtojen mukaan liitä vielä: {{kinds}}.',
      sv: 'Enligt villkoren ska du ännu bifoga: {{kinds}}.',
      en: 'By the terms attach still: {{kinds}}.',
    },
    shows: {
      fi: 'Mitä tiedosto {{name}} osoittaa',
      sv: 'Vad filen {{name}} visar',
      en: 'What the file {{name}} shows',
    },
    register: {
      found: {
        fi: 'Rekisterissä: {{name}}.',
        sv: 'I registret: {{name}}.',
        en: 'In the register: {{name}}.',
      },
      'not-found': {
        fi: 'Rekisteri ei tunne numeroa. Voit silti hakea, jos numero on oikea.',
        sv: 'Registret känner inte till numret. Du kan ändå ansöka om numret är rätt.',
        en: 'The register does not know the number. You can file all the same if it is right.',
      },
      'no-answer': {
        fi: 'Rekisteri ei vastaa nyt. Voit silti hakea.',
        sv: 'Registret svarar inte nu. Du kan ändå ansöka.',
        en: 'The register does not answer now. You can file all the same.',
      },
      use: {
        fi: 'Käytä tätä nimeä',
        sv: 'Använd detta namn',
        en: 'Use this name',
      },
    },
    evidence: facts.evidence,
    evidenceHint: {
      fi: 'Esimerkiksi työsopimus tai ilmoitus opiskelupaikasta: PDF, JPEG tai PNG, kukin enintään {{maxFileMegabytes}} Mt, enintään {{maxEvidence}} tiedostoa. Älä lähetä terveystietoja, kuten lääkärintodistusta tai diagnoosia, äläkä henkilötunnusta: peitä ne ennen kuin skannaat tai kuvaat paperin.',
      sv: 'Till exempel ett arbetsavtal eller besked om en studieplats: PDF, JPEG eller PNG, högst {{maxFileMegabytes}} MB var, högst {{maxEvidence}} filer. Skicka inga hälsouppgifter, såsom läkarintyg eller diagnoser, och ingen personbeteckning: täck över dem innan du skannar eller fotograferar papperet.',
      en: 'Such as a work contract or a notice of a place of study: PDF, JPEG or PNG, at most {{maxFileMegabytes}} MB each, {{maxEvidence}} files at most. Send nothing about health, such as a medical certificate or a diagnosis, and no identity code: cover them before you scan or photograph the paper.',
    },
    addFile: { fi: 'Lisää tiedosto', sv: 'Lägg till en fil', en: 'Add a file' },
    takePicture: { fi: 'Ota kuva', sv: 'Ta en bild', en: 'Take a picture' },
    sending: {
      fi: 'Lähetetään {{name}}: {{percent}} %',
      sv: 'Skickar {{name}}: {{percent}} %',
      en: 'Sending {{name}}: {{percent}} %',
    },
    checking: { fi: 'Tarkistetaan {{name}}', sv: 'Kontrollerar {{name}}', en: 'Checking {{name}}' },
    wasAdded: {
      fi: '{{name}} liitettiin.',
      sv: '{{name}} bifogades.',
      en: '{{name}} was attached.',
    },
    notAdded: {
      fi: '{{name}} jäi liittämättä.',
      sv: '{{name}} bifogades inte.',
      en: '{{name}} was not attached.',
    },
    remove: { fi: 'Poista', sv: 'Ta bort', en: 'Remove' },
    wasRemoved: {
      fi: '{{name}} poistettiin.',
      sv: '{{name}} togs bort.',
      en: '{{name}} was removed.',
    },
    stopSending: { fi: 'Keskeytä lähetys', sv: 'Avbryt sändningen', en: 'Stop sending' },
    notSent: {
      fi: 'Sitä ei voitu lähettää. Tarkista verkkoyhteys ja yritä uudelleen.',
      sv: 'Den kunde inte skickas. Kontrollera nätverket och försök igen.',
      en: 'It could not be sent. Check your network connection, then try again.',
    },
    submit: { fi: 'Lähetä hakemus', sv: 'Lämna in ansökan', en: 'File the claim' },
    wasFiled: {
      fi: 'Hakemus lähetettiin.',
      sv: 'Ansökan lämnades in.',
      en: 'The claim was filed.',
    },
    wasApproved: {
      fi: 'Lähetit puhtaan hakemuksen, ja sääntö hyväksyi sen heti. Päätöskirje on hakemuksen sivulla.',
      sv: 'Du lämnade in en felfri ansökan, och regeln godkände den genast. Beslutsbrevet finns på ansökans sida.',
      en: 'You filed a clean claim, and the rule approved it at once. The letter is on the claim’s page.',
    },
  },
  faults: {
    placementId: { fi: 'Valitse asiakas.', sv: 'Välj klient.', en: 'Choose the client.' },
    pathType: {
      fi: 'Valitse jatkopolku.',
      sv: 'Välj den fortsatta vägen.',
      en: 'Choose the path.',
    },
    pathStartsOn: {
      fi: 'Anna ensimmäinen päivä.',
      sv: 'Ange den första dagen.',
      en: 'Give the first day.',
    },
    contractType: {
      fi: 'Valitse, mitä on sovittu.',
      sv: 'Välj vad ni har kommit överens om.',
      en: 'Choose what was agreed.',
    },
    pathEndsOn: {
      fi: 'Anna viimeinen sovittu päivä, joka ei ole ennen ensimmäistä.',
      sv: 'Ange den sista avtalade dagen, som inte är före den första.',
      en: 'Give the last agreed day, not before the first.',
    },
    weeklyHours: {
      fi: 'Anna viikkotunnit, enintään {{maxWeeklyHours}}: esimerkiksi 37,5.',
      sv: 'Ange timmarna i veckan, högst {{maxWeeklyHours}}: till exempel 37,5.',
      en: 'Give the hours a week, {{maxWeeklyHours}} at most: such as 37.5.',
    },
    counterpartName: {
      fi: 'Kirjoita työnantajan tai oppilaitoksen nimi.',
      sv: 'Skriv arbetsgivarens eller läroanstaltens namn.',
      en: 'Write the name of the employer or school.',
    },
    counterpartBusinessId: {
      fi: 'Tämä ei ole Y-tunnus: seitsemän numeroa, yhdysviiva ja tarkistusnumero, esimerkiksi 1234567-8.',
      sv: 'Detta är inget FO-nummer: sju siffror, bindestreck och en kontrollsiffra, till exempel 1234567-8.',
      en: 'This is no business ID: seven digits, a hyphen and a check digit, such as 1234567-8.',
    },
    evidence: {
      fi: 'Odota, että tiedostot on lähetetty.',
      sv: 'Vänta tills filerna har skickats.',
      en: 'Wait until the files have been sent.',
    },
    tooMany: {
      fi: 'Hakemukseen voi liittää enintään {{maxEvidence}} tiedostoa.',
      sv: 'Högst {{maxEvidence}} filer kan bifogas en ansökan.',
      en: 'A claim takes {{maxEvidence}} files at most.',
    },
    verdict: {
      fi: 'Valitse, mitä päätät.',
      sv: 'Välj vad du beslutar.',
      en: 'Choose what you decide.',
    },
    amount: {
      fi: 'Kirjoita määrä euroina, enintään {{maxBonus}} €.',
      sv: 'Skriv beloppet i euro, högst {{maxBonus}} €.',
      en: 'Write the amount in euros, € {{maxBonus}} at most.',
    },
    category: {
      fi: 'Valitse syyn laji.',
      sv: 'Välj slag av skäl.',
      en: 'Choose the kind of reason.',
    },
    reason: {
      fi: 'Kirjoita syy palveluntuottajalle.',
      sv: 'Skriv skälet till tjänsteproducenten.',
      en: 'Write the reason for the provider.',
    },
  },
  checks: {
    bases: {
      fi: 'Ehdot ovat puitesopimuksesta, voimassa {{terms}} alkaen; yrityksiä ja omaa organisaatiota koskevat ehdot eduskunnan oikeusasiamiehen ratkaisusta EOAK/348/2021 ({{ombudsman}}).',
      sv: 'Villkoren är ur ramavtalet, i kraft från {{terms}}; de om företag och den egna organisationen ur riksdagens justitieombudsmans avgörande EOAK/348/2021 ({{ombudsman}}).',
      en: 'The terms are the framework’s, in force from {{terms}}; those on companies and the own organisation are of the Parliamentary Ombudsman’s decision EOAK/348/2021 ({{ombudsman}}).',
    },
    title: facts.checks,
    amount: {
      fi: 'Bonus hinnaston mukaan: {{amount}}',
      sv: 'Bonus enligt tariffen: {{amount}}',
      en: 'Bonus by the tariff: {{amount}}',
    },
    allPassed: {
      fi: 'Hakemukselle ei ole estettä.',
      sv: 'Det finns inget hinder för ansökan.',
      en: 'Nothing prevents the claim.',
    },
    soFar: {
      fi: 'Toistaiseksi ei ole estettä. Loput tarkistetaan, kun olet täyttänyt ne.',
      sv: 'Hittills finns det inget hinder. Resten kontrolleras när du har fyllt i det.',
      en: 'Nothing prevents it so far. The rest is looked at when you have filled it in.',
    },
    failed_one: {
      fi: '{{count}} asia estää hakemuksen.',
      sv: '{{count}} sak hindrar ansökan.',
      en: '{{count}} thing prevents the claim.',
    },
    failed_other: {
      fi: '{{count}} asiaa estää hakemuksen.',
      sv: '{{count}} saker hindrar ansökan.',
      en: '{{count}} things prevent the claim.',
    },
    results: {
      passed: { fi: 'Kunnossa', sv: 'I ordning', en: 'In order' },
      failed: { fi: 'Ei kunnossa', sv: 'Inte i ordning', en: 'Not in order' },
      unread: { fi: 'Ei vielä tarkistettu', sv: 'Inte kontrollerat ännu', en: 'Not looked at yet' },
    },
    codes: {
      'invalid-date': {
        fi: 'Päivät ovat oikeita päiviä',
        sv: 'Dagarna är riktiga dagar',
        en: 'The days are real days',
      },
      'invalid-business-id': {
        fi: 'Y-tunnus on oikein',
        sv: 'FO-numret är rätt',
        en: 'The business ID is right',
      },
      'unknown-placement': {
        fi: 'Jakso on olemassa',
        sv: 'Perioden finns',
        en: 'The placement is there',
      },
      'path-not-in-tariff': {
        fi: 'Sopimus maksaa bonuksen tästä polusta',
        sv: 'Avtalet ger bonus för denna väg',
        en: 'The agreement pays a bonus for this path',
      },
      'path-outside-window': {
        fi: 'Jatkopolku alkaa määräajassa',
        sv: 'Den fortsatta vägen börjar inom tidsfristen',
        en: 'The path starts within its time limit',
      },
      'claim-late': {
        fi: 'Hakemus tulee määräajassa',
        sv: 'Ansökan kommer inom tidsfristen',
        en: 'The claim comes within its time limit',
      },
      'inside-own-organisation': {
        fi: 'Työnantaja tai oppilaitos ei kuulu palveluntuottajan omaan konserniin',
        sv: 'Arbetsgivaren eller läroanstalten hör inte till tjänsteproducentens egen koncern',
        en: 'The employer or school is outside the provider’s own group',
      },
      'no-attended-day': {
        fi: 'Asiakas on ollut jaksolla läsnä',
        sv: 'Klienten har varit närvarande under perioden',
        en: 'The client has attended the placement',
      },
      'claim-before-start': {
        fi: 'Polku on alkanut',
        sv: 'Vägen har börjat',
        en: 'The path has started',
      },
      'already-claimed': {
        fi: 'Samasta ei ole toista hakemusta',
        sv: 'Det finns ingen annan ansökan om samma sak',
        en: 'There is no other claim for this',
      },
      'agreement-not-in-force': {
        fi: 'Sopimus oli voimassa',
        sv: 'Avtalet var i kraft',
        en: 'The agreement was in force',
      },
      'path-end-wrong': {
        fi: 'Sovittu kesto on kerrottu',
        sv: 'Den avtalade tiden är angiven',
        en: 'What was agreed of its length is given',
      },
      'weekly-hours-wrong': {
        fi: 'Viikkotunnit on kerrottu',
        sv: 'Timmarna per vecka är angivna',
        en: 'The hours in a week are given',
      },
      'path-too-short': {
        fi: 'Polku on sovittu riittävän pitkäksi',
        sv: 'Vägen är avtalad för tillräckligt lång tid',
        en: 'The path is agreed for long enough',
      },
      'counterpart-not-company': {
        fi: 'Polku johtaa yritykseen, kun ehdot sitä vaativat',
        sv: 'Vägen leder till ett företag när villkoren kräver det',
        en: 'The path leads to a company where the terms ask for one',
      },
      'evidence-missing': {
        fi: 'Ehtojen vaatimat liitteet ovat mukana',
        sv: 'De bilagor som villkoren kräver är med',
        en: 'The evidence that the terms ask for is there',
      },
    },
    todo: {
      'invalid-date': {
        fi: 'Kirjoita ensimmäinen päivä uudelleen.',
        sv: 'Skriv den första dagen på nytt.',
        en: 'Write the first day again.',
      },
      'invalid-business-id': {
        fi: 'Katso numero vielä kerran; kysy tarvittaessa työnantajalta.',
        sv: 'Se på numret en gång till; fråga arbetsgivaren vid behov.',
        en: 'Look at the number once more; ask the employer if in doubt.',
      },
      'unknown-placement': {
        fi: 'Valitse asiakas uudelleen.',
        sv: 'Välj klient på nytt.',
        en: 'Choose the client once more.',
      },
      'path-not-in-tariff': {
        fi: 'Valitse toinen polku.',
        sv: 'Välj en annan väg.',
        en: 'Choose another path.',
      },
      'path-outside-window': {
        fi: 'Tarkista ensimmäinen päivä. Muuna aikana alkava polku ei oikeuta bonukseen.',
        sv: 'Kontrollera den första dagen. En väg som börjar vid en annan tid ger ingen bonus.',
        en: 'See that the first day is right. A path that starts at another time earns no bonus.',
      },
      'claim-late': {
        fi: 'Tarkista ensimmäinen päivä. Tämän jälkeen hakemus on myöhässä.',
        sv: 'Kontrollera den första dagen. Efter detta är ansökan för sen.',
        en: 'See that the first day is right. After this it is too late to claim.',
      },
      'inside-own-organisation': {
        fi: 'Polku palveluntuottajaan itseensä tai sen konserniin ei oikeuta bonukseen.',
        sv: 'En väg till tjänsteproducenten själv eller till dess koncern ger ingen bonus.',
        en: 'A path to the provider itself, or to an organisation of its group, earns no bonus.',
      },
      'no-attended-day': {
        fi: 'Lähetä kuukausilista; voit hakea, kun hyvinvointialue on hyväksynyt läsnäolopäivän.',
        sv: 'Lämna in månadslistan; du kan ansöka när välfärdsområdet har godkänt en närvarodag.',
        en: 'Submit the month sheet; when the county has accepted a day of attendance, you can claim.',
      },
      'claim-before-start': {
        fi: 'Lähetä hakemus ensimmäisenä päivänä tai sen jälkeen.',
        sv: 'Lämna in ansökan den första dagen eller efter den.',
        en: 'File the claim on the first day, or after it.',
      },
      'already-claimed': {
        fi: 'Katso hakemuksesi: palautettu hakemus täydennetään, uutta ei tarvita.',
        sv: 'Se dina ansökningar: en återsänd ansökan kompletteras, en ny behövs inte.',
        en: 'See your claims: a returned one is amended, and a new one is not needed.',
      },
      'agreement-not-in-force': {
        fi: 'Kysy hyvinvointialueelta, jos sopimus jatkui.',
        sv: 'Fråga välfärdsområdet om avtalet fortsatte.',
        en: 'Ask the county if the agreement went on.',
      },
      'path-end-wrong': {
        fi: 'Tarkista työsuhteen laji ja viimeinen päivä.',
        sv: 'Kontrollera typen av anställning och den sista dagen.',
        en: 'See that the kind of contract and the last day are right.',
      },
      'weekly-hours-wrong': {
        fi: 'Kirjoita tunnit työsopimuksesta, esimerkiksi 37,5.',
        sv: 'Skriv timmarna ur arbetsavtalet, till exempel 37,5.',
        en: 'Write the hours from the contract, such as 37.5.',
      },
      'path-too-short': {
        fi: 'Tarkista viimeinen päivä. Lyhyempi polku ei oikeuta bonukseen.',
        sv: 'Kontrollera den sista dagen. En kortare väg ger ingen bonus.',
        en: 'See that the last day is right. A shorter path earns no bonus.',
      },
      'counterpart-not-company': {
        fi: 'Tarkista Y-tunnus. Jos rekisteri ei vastannut, yritä hetken kuluttua uudelleen.',
        sv: 'Kontrollera FO-numret. Om registret inte svarade, försök igen om en stund.',
        en: 'See that the business ID is right. If the register did not answer, try again in a while.',
      },
      'evidence-missing': {
        fi: 'Lisää liite ja valitse, mitä se osoittaa.',
        sv: 'Bifoga filen och välj vad den visar.',
        en: 'Attach it, and choose what it shows.',
      },
    },
  },
  evidence: {
    title: facts.evidence,
    none: { fi: 'Liitteitä ei ole.', sv: 'Det finns inga bilagor.', en: 'No files are attached.' },
    open: {
      fi: 'Avaa {{name}} uuteen välilehteen',
      sv: 'Öppna {{name}} i en ny flik',
      en: 'Open {{name}} in a new tab',
    },
    size: { fi: '{{type}}, {{size}}', sv: '{{type}}, {{size}}', en: '{{type}}, {{size}}' },
  },
  giving: {
    title: {
      fi: 'Muuta hakemusta tai luovu siitä',
      sv: 'Ändra eller dra tillbaka ansökan',
      en: 'Change the claim or give it up',
    },
    takeBack: {
      fi: 'Ota takaisin muutettavaksi',
      sv: 'Ta tillbaka för att ändra',
      en: 'Take back to change it',
    },
    sureTakeBack: { fi: 'Kyllä, ota takaisin', sv: 'Ja, ta tillbaka', en: 'Yes, take it back' },
    takeBackText: {
      fi: 'Takaisin otettu hakemus ei odota päätöstä. Kun lähetät sen uudelleen, hakupäivä on se päivä: katso, että määräaika riittää.',
      sv: 'En återtagen ansökan väntar inte på beslut. När du lämnar in den på nytt räknas den dagen som ansökningsdag: se till att tiden räcker.',
      en: 'A claim that is taken back does not wait for a decision. When you submit it again, it is filed on that day: see that the deadline allows it.',
    },
    wasTakenBack: {
      fi: 'Hakemus on otettu takaisin. Muuta sitä ja lähetä se.',
      sv: 'Ansökan har tagits tillbaka. Ändra den och lämna in den.',
      en: 'The claim was taken back. Change it and submit it.',
    },
    withdraw: { fi: 'Peru hakemus', sv: 'Dra tillbaka ansökan', en: 'Withdraw the claim' },
    sureWithdraw: {
      fi: 'Kyllä, peru lopullisesti',
      sv: 'Ja, dra tillbaka slutgiltigt',
      en: 'Yes, withdraw it for good',
    },
    wasWithdrawn: {
      fi: 'Hakemus on peruttu.',
      sv: 'Ansökan har dragits tillbaka.',
      en: 'The claim was withdrawn.',
    },
  },
  afterCheck: {
    title: things.afterCheck,
    text: {
      fi: 'Hakemus tuotiin {{date}} valmiiksi hyväksyttynä. Silloin voimassa olleet tarkistukset olisivat pysäyttäneet sen. Mitä tuonnissa ei ole, kuten liitteet ja polun pituus, katsotaan puuttuvaksi. Päätös ja bonus pysyvät ennallaan.',
      sv: 'Ansökan importerades {{date}} redan godkänd. Kontrollerna som då gällde skulle ha stoppat den. Det som saknas i importen, såsom bilagor och vägens längd, räknas som en brist. Beslutet och bonusen kvarstår.',
      en: 'The claim was imported on {{date}}, approved already. The checks of that day would have stopped it. What an import does not bring, such as evidence and the length of the path, counts as missing. The decision and the bonus stay as they are.',
    },
    bases: {
      terms: {
        fi: 'Peruste: puitesopimuksen ehdot, voimassa {{date}} alkaen',
        sv: 'Grund: ramavtalets villkor, i kraft från {{date}}',
        en: 'Basis: the terms of the framework, in force from {{date}}',
      },
      'eoak-348-2021': {
        fi: 'Peruste: eduskunnan oikeusasiamiehen ratkaisu EOAK/348/2021, {{date}}',
        sv: 'Grund: riksdagens justitieombudsmans avgörande EOAK/348/2021, {{date}}',
        en: 'Basis: decision EOAK/348/2021 of the Parliamentary Ombudsman, {{date}}',
      },
    },
    wrong: {
      fi: 'Maksettiinko bonusta väärin?',
      sv: 'Betalades bonusen fel?',
      en: 'Was the bonus wrong?',
    },
    toCorrection: {
      fi: 'Siirry oikaisuun tai takaisinperintään',
      sv: 'Gå till rättelse eller återkrav',
      en: 'Go to the correction or clawback',
    },
    note: { fi: 'Mitä selvisi', sv: 'Vad som framkom', en: 'What you found' },
    noteHint: {
      fi: 'Esimerkiksi missä liitteet ovat. Palveluntuottaja ei näe tätä.',
      sv: 'Till exempel var bilagorna finns. Tjänsteproducenten ser inte detta.',
      en: 'For example where the evidence is kept. The provider does not see this.',
    },
    look: { fi: 'Merkitse katsotuksi', sv: 'Markera som granskad', en: 'Mark as looked at' },
    wasLooked: {
      fi: 'Hakemus on merkitty katsotuksi.',
      sv: 'Ansökan har markerats som granskad.',
      en: 'The claim is marked as looked at.',
    },
    looked: {
      fi: '{{name}} katsoi tämän {{date}}.',
      sv: '{{name}} granskade detta {{date}}.',
      en: '{{name}} looked at this on {{date}}.',
    },
  },
  history: {
    title: facts.history,
    lookedAt: {
      fi: 'Jälkitarkistus katsottu',
      sv: 'Efterkontrollen gjord',
      en: 'After-check looked at',
    },
    filed: facts.filed,
    returned: facts.returned,
    amended: {
      fi: 'Täydennetty ja lähetetty uudelleen',
      sv: 'Kompletterad och inlämnad på nytt',
      en: 'Amended and submitted again',
    },
    approvedFirst: {
      fi: 'Ensimmäinen hyväksyntä',
      sv: 'Första godkännandet',
      en: 'First approval',
    },
    approved: facts.approved,
    rejected: facts.rejected,
    withdrawn: facts.withdrawn,
    'clawed-back': { fi: 'Peritty takaisin', sv: 'Återkrävd', en: 'Clawed back' },
    objected: remark.objected,
    upheld: remark.upheld,
    dismissed: remark.dismissed,
    objectionWithdrawn: remark.withdrawn,
    waiting: facts.waitingForCounty,
    onHold: {
      fi: 'Hyvinvointialue päättää myöhemmin, odottaa',
      sv: 'Välfärdsområdet beslutar senare, väntar till',
      en: 'The county decides later, on hold until',
    },
    takenBack: {
      fi: 'Otettu takaisin, ei vielä lähetetty',
      sv: 'Återtagen, inte inlämnad ännu',
      en: 'Taken back, not submitted yet',
    },
    secondFiled: {
      fi: 'Toinen osa haettu',
      sv: 'Andra delen ansökt',
      en: 'Second part filed',
    },
    secondApproved: {
      fi: 'Toinen osa hyväksytty',
      sv: 'Andra delen godkänd',
      en: 'Second part approved',
    },
    secondRejected: {
      fi: 'Toinen osa hylätty',
      sv: 'Andra delen avslagen',
      en: 'Second part rejected',
    },
    amending: {
      fi: 'Odottaa täydennystä',
      sv: 'Väntar på komplettering',
      en: 'Waits to be amended',
    },
  },
  amend: {
    title: acts.amend,
    submit: { fi: 'Lähetä uudelleen', sv: 'Lämna in på nytt', en: 'Submit again' },
    answer: {
      fi: 'Vastaus hyvinvointialueen kysymykseen',
      sv: 'Svar på välfärdsområdets fråga',
      en: 'Answer to the county’s question',
    },
    answerHint: {
      fi: 'Hyväksyjä lukee tämän. Lisää tarvittavat tiedostot liitteisiin.',
      sv: 'Den som godkänner läser detta. Lägg till de filer som behövs bland bilagorna.',
      en: 'The approver reads this. Add the files that are needed to the attachments.',
    },
    wasSubmitted: {
      fi: 'Hakemus lähetettiin uudelleen.',
      sv: 'Ansökan lämnades in på nytt.',
      en: 'The claim was submitted again.',
    },
  },
  decide: {
    title: { fi: 'Bonushakemus', sv: 'Bonusansökan', en: 'Claim for a bonus' },
    decision: facts.decision,
    own: {
      fi: 'Olet itse tehnyt tai täydentänyt tämän hakemuksen, joten joku muu päättää siitä.',
      sv: 'Du har själv gjort eller kompletterat denna ansökan, så någon annan beslutar om den.',
      en: 'You filed or amended this claim, so somebody else decides it.',
    },
    waitsForSecond: {
      fi: 'Hakemus odottaa toista hyväksyjää: sinä et enää päätä siitä.',
      sv: 'Ansökan väntar på en andra godkännare: du avgör den inte längre.',
      en: 'The claim waits for a second approver: you decide it no more.',
    },
    firstApproved: {
      fi: 'Ensimmäinen hyväksyjä hyväksyi {{amount}} {{date}}. Hakemus on hyväksytty, kun toinen hyväksyy saman summan.',
      sv: 'Den första godkännaren godkände {{amount}} {{date}}. Ansökan är godkänd när en andra godkänner samma belopp.',
      en: 'The first approver approved {{amount}} on {{date}}. The claim is approved when a second one approves the same amount.',
    },
    takesTwo: {
      fi: 'Kun summa on yli {{amount}}, hakemuksen hyväksyy kaksi henkilöä.',
      sv: 'När beloppet är över {{amount}} godkänner två personer ansökan.',
      en: 'When the amount is more than {{amount}}, two people approve the claim.',
    },
    isDecided: {
      fi: 'Tämä hakemus ei odota päätöstä: sen tila on {{state}}.',
      sv: 'Denna ansökan väntar inte på beslut: den är {{state}}.',
      en: 'This claim does not wait for a decision: it is {{state}}.',
    },
    notForYou: {
      fi: 'Hakemuksista päättävät hyväksyjät.',
      sv: 'Godkännare beslutar om ansökningar.',
      en: 'Approvers decide on claims.',
    },
    cannotApprove: {
      fi: 'Hakemusta ei voi hyväksyä, koska jokin tarkistus ei ole kunnossa.',
      sv: 'Ansökan kan inte godkännas, eftersom en kontroll inte är i ordning.',
      en: 'The claim cannot be approved, since a check is not in order.',
    },
    verdict: { fi: 'Mitä päätät?', sv: 'Vad beslutar du?', en: 'What do you decide?' },
    verdicts: {
      approve: {
        fi: 'Hyväksy: bonus maksetaan',
        sv: 'Godkänn: bonusen betalas',
        en: 'Approve: the bonus is paid',
      },
      return: {
        fi: 'Palauta: palveluntuottaja täydentää',
        sv: 'Återsänd: tjänsteproducenten kompletterar',
        en: 'Return: the provider amends it',
      },
      reject: {
        fi: 'Hylkää: bonusta ei makseta',
        sv: 'Avslå: ingen bonus betalas',
        en: 'Reject: no bonus is paid',
      },
    },
    amount: { fi: 'Hyväksyttävä määrä', sv: 'Belopp som godkänns', en: 'Approved amount' },
    amountHint: {
      fi: 'Haettu määrä on {{amount}}. Voit hyväksyä vähemmän, kun kerrot syyn.',
      sv: 'Ansökan gäller {{amount}}. Du kan godkänna mindre om du anger skälet.',
      en: 'The claim is for {{amount}}. You can approve less with a reason.',
    },
    category: facts.reasonKind,
    reason: facts.reason,
    reasonHint: {
      fi: 'Palveluntuottaja lukee tämän. Kirjoita, mitä pitää täydentää tai miksi bonusta ei makseta kokonaan.',
      sv: 'Tjänsteproducenten läser detta. Skriv vad som ska kompletteras, eller varför hela bonusen inte betalas.',
      en: 'The provider reads this. Write what is to be amended, or why not all of the bonus is paid.',
    },
    choose: acts.decide,
    submit: {
      approve: { fi: 'Hyväksy hakemus', sv: 'Godkänn ansökan', en: 'Approve the claim' },
      return: { fi: 'Palauta hakemus', sv: 'Återsänd ansökan', en: 'Return the claim' },
      reject: { fi: 'Hylkää hakemus', sv: 'Avslå ansökan', en: 'Reject the claim' },
    },
    done: {
      first: {
        fi: 'Hyväksyntäsi on kirjattu. Hakemus odottaa toista hyväksyjää.',
        sv: 'Ditt godkännande är antecknat. Ansökan väntar på en andra godkännare.',
        en: 'Your approval is noted. The claim waits for a second approver.',
      },
      approve: {
        fi: 'Hakemus hyväksyttiin.',
        sv: 'Ansökan godkändes.',
        en: 'The claim was approved.',
      },
      return: {
        fi: 'Hakemus palautettiin.',
        sv: 'Ansökan återsändes.',
        en: 'The claim was returned.',
      },
      reject: { fi: 'Hakemus hylättiin.', sv: 'Ansökan avslogs.', en: 'The claim was rejected.' },
    },
  },
  signals: claimSignals,
  settings: claimSettings,
  forecast: bonusForecast,
  secondParts,
} satisfies Words;
