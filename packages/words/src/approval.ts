import type { PathType } from '@jatkopolku/domain/framework';

import { cappedTravel } from './capped-travel.ts';
import { certificates } from './certificates.ts';
import { facts } from './facts.ts';
import { faults } from './faults.ts';
import type { Text, Words } from './language.ts';
import { sheetCorrection } from './sheet-correction.ts';
import { things } from './things.ts';

export const approval = {
  monthCorrection: sheetCorrection,
  title: things.approvals,
  text: {
    fi: 'Hyvinvointialueen päätöstä odottavat, vanhin ensin. Kuukausilista, jossa ei ole huomautettavaa, hyväksytään automaattisesti eikä tule tänne.',
    sv: 'Det som väntar på välfärdsområdet, äldst först. En månadslista utan anmärkning godkänns automatiskt och kommer inte hit.',
    en: 'What waits for the county, oldest first. Month sheets without flags are accepted automatically and do not come here.',
  },
  filters: {
    title: { fi: 'Mitä näytetään', sv: 'Vad som visas', en: 'What is shown' },
    type: facts.kind,
    provider: things.provider,
    state: facts.checks,
    late: { fi: 'Vain myöhässä olevat', sv: 'Endast försenade', en: 'Only late ones' },
    all: facts.all,
    types: {
      sheet: things.sheets,
      claim: things.claims,
      'after-check': things.afterChecks,
    },
    states: {
      clean: { fi: 'Ei huomautettavaa', sv: 'Inget att anmärka', en: 'Nothing speaks against' },
      flagged: { fi: 'Jotain katsottavaa', sv: 'Något att granska', en: 'Something to look at' },
    },
    clear: { fi: 'Näytä kaikki', sv: 'Visa alla', en: 'Show all' },
  },
  saved: {
    title: { fi: 'Tallennetut suodattimet', sv: 'Sparade filter', en: 'Saved filters' },
    everything: { fi: 'Kaikki odottavat', sv: 'Alla som väntar', en: 'All that wait' },
    isDefault: { fi: '(avautuu ensin)', sv: '(öppnas först)', en: '(opens first)' },
    open: { fi: 'Tallenna nämä valinnat', sv: 'Spara de här valen', en: 'Save these choices' },
    name: { fi: 'Suodattimen nimi', sv: 'Filtrets namn', en: 'Name of the filter' },
    nameHint: {
      fi: 'Nimi, josta muistat sen. Muut eivät näe sitä.',
      sv: 'Ett namn som du minns det vid. Andra ser det inte.',
      en: 'A name that you will know it by. Others do not see it.',
    },
    opensTitle: {
      fi: 'Kun sivu avataan',
      sv: 'När sidan öppnas',
      en: 'When the page opens',
    },
    opens: { fi: 'Näytä tämä ensin', sv: 'Visa det här först', en: 'Show this first' },
    save: { fi: 'Tallenna suodatin', sv: 'Spara filtret', en: 'Save the filter' },
    wasSaved: {
      fi: 'Suodatin tallennettu.',
      sv: 'Filtret har sparats.',
      en: 'The filter was saved.',
    },
    full: {
      fi: 'Sinulla on {{maxSavedFilters}} suodatinta, enempää ei mahdu: poista jokin.',
      sv: 'Du har {{maxSavedFilters}} filter, fler ryms inte: ta bort något.',
      en: 'You have {{maxSavedFilters}} filters, which is all there is room for: remove one.',
    },
    edit: {
      fi: 'Muuta tallennettuja suodattimia',
      sv: 'Ändra de sparade filtren',
      en: 'Change the saved filters',
    },
    makeDefault: { fi: 'Näytä ensin', sv: 'Visa först', en: 'Show first' },
    noDefault: { fi: 'Älä näytä ensin', sv: 'Visa inte först', en: 'Do not show first' },
    wasDefault: {
      fi: 'Avautuu sivun kanssa: {{name}}.',
      sv: 'Öppnas med sidan: {{name}}.',
      en: '{{name}} opens with the page.',
    },
    wasNoDefault: {
      fi: 'Sivulla näkyvät taas kaikki ensin.',
      sv: 'Sidan visar alla först igen.',
      en: 'The page shows all first again.',
    },
    remove: { fi: 'Poista suodatin', sv: 'Ta bort filtret', en: 'Remove the filter' },
    sureRemove: {
      fi: 'Kyllä, poista: {{name}}',
      sv: 'Ja, ta bort: {{name}}',
      en: 'Yes, remove {{name}}',
    },
    wasRemoved: {
      fi: 'Suodatin poistettu: {{name}}.',
      sv: 'Filtret har tagits bort: {{name}}.',
      en: '{{name}} was removed.',
    },
    rename: { fi: 'Muuta nimeä', sv: 'Ändra namn', en: 'Rename' },
    saveName: { fi: 'Tallenna nimi', sv: 'Spara namnet', en: 'Save the name' },
    wasRenamed: {
      fi: 'Suodattimen nimi muutettu.',
      sv: 'Filtret har fått ett nytt namn.',
      en: 'The filter has a new name.',
    },
  },
  found_one: { fi: '{{count}} odottaa', sv: '{{count}} väntar', en: '{{count}} waits' },
  found_other: { fi: '{{count}} odottaa', sv: '{{count}} väntar', en: '{{count}} wait' },
  nothing: {
    fi: 'Mikään ei odota hyväksyntää.',
    sv: 'Inget väntar på godkännande.',
    en: 'Nothing waits to be approved.',
  },
  nothingSo: {
    fi: 'Mikään tällainen ei odota.',
    sv: 'Inget sådant väntar.',
    en: 'Nothing waits that is like this.',
  },
  more: {
    fi: 'Odottavia on enemmän kuin tässä näkyy: kun olet päättänyt näistä, seuraavat tulevat esiin.',
    sv: 'Det finns fler än vad som visas här: när du har avgjort dessa kommer de nästa.',
    en: 'There are more than is shown here: when you have decided these, the next ones come.',
  },
  sheet: {
    fi: 'Kuukausilista, {{month}}',
    sv: 'Månadslista, {{month}}',
    en: 'Month sheet, {{month}}',
  },
  claim: {
    fi: 'Bonushakemus: {{path}}, {{amount}}',
    sv: 'Bonusansökan: {{path}}, {{amount}}',
    en: 'Claim for a bonus: {{path}}, {{amount}}',
  },
  afterCheck: {
    fi: 'Jälkitarkistus: {{path}}, {{amount}}',
    sv: 'Efterkontroll: {{path}}, {{amount}}',
    en: 'After-check: {{path}}, {{amount}}',
  },
  since: {
    fi: 'odottanut {{date}} alkaen',
    sv: 'har väntat sedan {{date}}',
    en: 'waits since {{date}}',
  },
  late: { fi: 'Myöhässä', sv: 'Försenad', en: 'Late' },
  approvedByOne: {
    fi: 'Sinä et enää päätä tästä.',
    sv: 'Du avgör inte längre det här.',
    en: 'You decide this no more.',
  },
  own: {
    fi: 'Olet tehnyt tämän itse: toinen hyväksyjä päättää.',
    sv: 'Du har gjort detta själv: en annan godkännare avgör.',
    en: 'You made this: another approver decides.',
  },
  clean: { fi: 'Ei huomautettavaa.', sv: 'Inget att anmärka.', en: 'Nothing speaks against it.' },
  paths: {
    'open-labour-market': {
      fi: 'avoimet työmarkkinat',
      sv: 'den öppna arbetsmarknaden',
      en: 'open labour market',
    },
    'wage-subsidised-work': {
      fi: 'palkkatuettu työ',
      sv: 'lönesubventionerat arbete',
      en: 'wage-subsidised work',
    },
    'degree-education': {
      fi: 'tutkintoon johtava koulutus',
      sv: 'utbildning som leder till examen',
      en: 'degree education',
    },
    'labour-market-training': {
      fi: 'työvoimakoulutus',
      sv: 'arbetskraftsutbildning',
      en: 'labour market training',
    },
    'work-trial': { fi: 'työkokeilu', sv: 'arbetsprövning', en: 'work trial' },
  } satisfies Record<PathType, Text>,
  flags: {
    'month-not-over': {
      fi: 'Lähetetty ennen kuukauden loppua',
      sv: 'Inlämnad innan månaden var slut',
      en: 'Submitted before the month was over',
    },
    'days-over-plan': {
      fi: 'Viikossa enemmän päiviä kuin suunnitelmassa',
      sv: 'Fler dagar i veckan än i planen',
      en: 'More days in a week than the plan has',
    },
    'days-missing': {
      fi: 'Viikossa vähemmän päiviä kuin suunnitelmassa, eikä poissaoloa',
      sv: 'Färre dagar i veckan än i planen, och ingen frånvaro',
      en: 'Fewer days in a week than the plan has, and no absence',
    },
    'hours-not-planned': {
      fi: 'Eri tunnit kuin suunnitelmassa',
      sv: 'Andra timmar än i planen',
      en: 'Other hours than the plan has',
    },
    'weekend-or-holiday': {
      fi: 'Viikonloppu, pyhäpäivä tai aatto',
      sv: 'Veckoslut, helgdag eller afton',
      en: 'Weekend, public holiday or eve',
    },
    'day-on-closed-date': {
      fi: 'Läsnä päivänä, joka oli ilmoitettu suljetuksi',
      sv: 'Närvarande på en dag som var anmäld som stängd',
      en: 'Present on a day that was registered as closed',
    },
    'absence-unexcused': {
      fi: 'Luvaton poissaolo',
      sv: 'Olovlig frånvaro',
      en: 'Absence without leave',
    },
    'certificate-missing': {
      fi: 'Sairaana yli kolme päivää, todistusta ei ole merkitty',
      sv: 'Sjuk i mer än tre dagar, inget intyg antecknat',
      en: 'Ill for more than three days, no certificate noted',
    },
    'travel-high': {
      fi: 'Matka yli {{bound}} päivässä',
      sv: 'Resa över {{bound}} per dag',
      en: 'Travel above {{bound}} a day',
    },
    'days-grown': {
      fi: 'Päiviä tai tunteja lisätty sen jälkeen, kun kuukausi lähetettiin ensi kerran',
      sv: 'Dagar eller timmar tillagda efter att månaden lämnades in första gången',
      en: 'Days or hours added since the month was first sent',
    },
    'pattern-too-regular': {
      fi: 'Kuusi kuukautta peräkkäin vain samanlaisia päiviä, ei yhtään poissaoloa',
      sv: 'Sex månader i följd bara likadana dagar, ingen frånvaro',
      en: 'Six months in a row of nothing but equal days, and no absence',
    },
  },
  attempts: {
    title_one: {
      fi: '{{count}} hylätty yritys samasta jaksosta',
      sv: '{{count}} avvisat försök för samma period',
      en: '{{count}} refused attempt on the same placement',
    },
    title_other: {
      fi: '{{count}} hylättyä yritystä samasta jaksosta',
      sv: '{{count}} avvisade försök för samma period',
      en: '{{count}} refused attempts on the same placement',
    },
  },
  correction: {
    title: {
      fi: 'Oikaisu tai takaisinperintä',
      sv: 'Rättelse eller återkrav',
      en: 'Correction or clawback',
    },
    open: {
      fi: 'Ehdota oikaisua',
      sv: 'Föreslå en rättelse',
      en: 'Propose a correction',
    },
    text: {
      fi: 'Toinen hyväksyjä vahvistaa oikaisun. Jo laskutettu osa hyvitetään ja oikea määrä laskutetaan seuraavassa tilityksessä.',
      sv: 'En annan godkännare bekräftar rättelsen. En redan fakturerad del krediteras och det rätta beloppet faktureras i nästa avräkning.',
      en: 'Another approver confirms the correction. What was billed is refunded, and the right amount is billed, in the next settlement.',
    },
    part: {
      fi: 'Mikä osa',
      sv: 'Vilken del',
      en: 'Which part',
    },
    parts: {
      start: {
        fi: 'Polun alusta {{amount}}, hyväksytty {{date}}',
        sv: 'För vägens början {{amount}}, godkänd {{date}}',
        en: '{{amount}} for the start, approved on {{date}}',
      },
      lasting: {
        fi: 'Polun kestosta {{amount}}, hyväksytty {{date}}',
        sv: 'För att vägen håller {{amount}}, godkänd {{date}}',
        en: '{{amount}} for lasting, approved on {{date}}',
      },
    },
    amount: {
      fi: 'Oikea määrä, euroa',
      sv: 'Rätt belopp, euro',
      en: 'Right amount, euros',
    },
    amountHint: {
      fi: 'Kirjoita 0, jos bonus peritään kokonaan takaisin.',
      sv: 'Skriv 0 om hela bonusen återkrävs.',
      en: 'Write 0 to claw all of it back.',
    },
    reason: facts.reason,
    reasonHint: {
      fi: 'Palveluntuottaja lukee tämän.',
      sv: 'Tjänsteproducenten läser detta.',
      en: 'The provider reads this.',
    },
    save: {
      fi: 'Lähetä vahvistettavaksi',
      sv: 'Sänd för bekräftelse',
      en: 'Send it to be confirmed',
    },
    wasProposed: {
      fi: 'Oikaisu odottaa toisen hyväksyjän vahvistusta.',
      sv: 'Rättelsen väntar på en annan godkännares bekräftelse.',
      en: 'The correction waits for another approver.',
    },
    takesBack: {
      fi: 'Ehdotus {{date}}: {{before}} peritään takaisin.',
      sv: 'Förslag {{date}}: {{before}} återkrävs.',
      en: 'Proposed on {{date}}: {{before}} is clawed back.',
    },
    changes: {
      fi: 'Ehdotus {{date}}: {{before}} muutetaan määräksi {{after}}.',
      sv: 'Förslag {{date}}: {{before}} ändras till {{after}}.',
      en: 'Proposed on {{date}}: {{before}} becomes {{after}}.',
    },
    own: {
      fi: 'Joku muu vahvistaa oikaisun, koska ehdotit sitä tai hakemus on omasi.',
      sv: 'Någon annan bekräftar rättelsen, eftersom du föreslog den eller ansökan är din.',
      en: 'Somebody else confirms it, since you proposed it or the claim is yours.',
    },
    confirm: {
      fi: 'Vahvista oikaisu',
      sv: 'Bekräfta rättelsen',
      en: 'Confirm the correction',
    },
    sureConfirm: {
      fi: 'Kyllä, vahvista',
      sv: 'Ja, bekräfta',
      en: 'Yes, confirm it',
    },
    wasConfirmed: {
      fi: 'Oikaisu vahvistettiin.',
      sv: 'Rättelsen bekräftades.',
      en: 'The correction was confirmed.',
    },
    drop: {
      fi: 'Luovu oikaisusta',
      sv: 'Låt rättelsen falla',
      en: 'Drop the correction',
    },
    wasDropped: {
      fi: 'Oikaisusta luovuttiin.',
      sv: 'Rättelsen föll.',
      en: 'The correction was dropped.',
    },
  },
  hold: {
    isOn: {
      fi: 'Odottaa {{date}} asti: {{reason}}',
      sv: 'Väntar till {{date}}: {{reason}}',
      en: 'On hold until {{date}}: {{reason}}',
    },
    open: { fi: 'Siirrä odottamaan', sv: 'Låt vänta', en: 'Put on hold' },
    move: { fi: 'Siirrä odotuspäivää', sv: 'Flytta dagen', en: 'Move the day' },
    text: {
      fi: 'Hakemus pysyy jonossa, mutta se on tehtävänäsi vasta valitsemanasi päivänä. Palauta hakemus, jos palveluntuottajan on täydennettävä sitä.',
      sv: 'Ansökan ligger kvar i kön men blir en uppgift först den dag du väljer. Återsänd ansökan om tjänsteproducenten ska komplettera den.',
      en: 'The claim stays in the queue and is a task again on the day that you choose. Return the claim if the provider has to amend it.',
    },
    until: { fi: 'Tehtäväksi uudelleen', sv: 'Uppgift igen', en: 'A task again on' },
    reason: { fi: 'Mitä odotetaan', sv: 'Vad man väntar på', en: 'What it waits for' },
    reasonHint: {
      fi: 'Myös palveluntuottaja lukee tämän.',
      sv: 'Också tjänsteproducenten läser detta.',
      en: 'The provider reads this too.',
    },
    save: { fi: 'Siirrä', sv: 'Flytta', en: 'Put aside' },
    wasHeld: {
      fi: 'Hakemus odottaa.',
      sv: 'Ansökan väntar.',
      en: 'The claim is on hold.',
    },
    end: { fi: 'Ota käsittelyyn nyt', sv: 'Ta upp nu', en: 'Take up now' },
    wasEnded: {
      fi: 'Hakemus on taas käsiteltävänä.',
      sv: 'Ansökan behandlas igen.',
      en: 'The claim waits for a decision again.',
    },
  },
  claimFlags: {
    'takes-two': {
      fi: 'Tarvitsee kaksi hyväksyjää.',
      sv: 'Kräver två godkännare.',
      en: 'Takes two approvers.',
    },
    'waits-for-second': {
      fi: 'Odottaa toista hyväksyjää.',
      sv: 'Väntar på en andra godkännare.',
      en: 'Waits for a second approver.',
    },
    'on-hold': {
      fi: 'Siirretty odottamaan.',
      sv: 'Väntar till en vald dag.',
      en: 'Put on hold.',
    },
    drawn: {
      fi: 'Poimittu otantaan: ihminen päättää.',
      sv: 'Draget till stickprovet: en människa avgör.',
      en: 'Drawn to the sample: a person decides.',
    },
    'first-claim': {
      fi: 'Palveluntuottajalla ei ole vielä hyväksyttyä hakemusta.',
      sv: 'Tjänsteproducenten har ännu ingen godkänd ansökan.',
      en: 'No person has approved a claim of this provider yet.',
    },
    'recent-setback': {
      fi: 'Palveluntuottajalta on {{setbackMonths}} kuukauden aikana hylätty tai peritty takaisin bonus.',
      sv: 'En bonus har avslagits eller återkrävts av tjänsteproducenten inom {{setbackMonths}} månader.',
      en: 'A bonus of this provider was rejected or clawed back within {{setbackMonths}} months.',
    },
    'file-of-another-claim': {
      fi: 'Sama tiedosto on toisenkin hakemuksen liitteenä.',
      sv: 'Samma fil är bilaga till en annan ansökan.',
      en: 'The same file is the evidence of another claim.',
    },
    'unknown-counterpart': {
      fi: 'Yritysrekisteri ei tunne jatkopolun paikkaa tai ei vastannut.',
      sv: 'Företagsregistret känner inte till platsen eller svarade inte.',
      en: 'The register does not know where the path leads, or gave no answer.',
    },
    'no-evidence': {
      fi: 'Liitteitä ei ole: mikään ei osoita jatkopolkua. Tarkista itse tai palauta hakemus.',
      sv: 'Bilagor saknas: inget visar den fortsatta vägen. Kontrollera själv eller återsänd ansökan.',
      en: 'No evidence: nothing shows the path. Check it yourself, or return the claim.',
    },
  },
  shortFlags: {
    'month-not-over': { fi: 'Kesken', sv: 'Pågår', en: 'Not over' },
    'days-over-plan': { fi: 'Liikaa', sv: 'För många', en: 'Over plan' },
    'days-missing': { fi: 'Puuttuu?', sv: 'Saknas?', en: 'Missing?' },
    'hours-not-planned': { fi: 'Tunnit', sv: 'Timmar', en: 'Hours' },
    'weekend-or-holiday': { fi: 'Vapaapäivä', sv: 'Ledig dag', en: 'Day off' },
    'day-on-closed-date': { fi: 'Suljettu', sv: 'Stängt', en: 'Closed' },
    'absence-unexcused': { fi: 'Luvaton', sv: 'Olovlig', en: 'No leave' },
    'certificate-missing': { fi: 'Todistus?', sv: 'Intyg?', en: 'Certificate?' },
    'travel-high': facts.journey,
    'days-grown': { fi: 'Lisätty', sv: 'Tillagd', en: 'Added' },
    'pattern-too-regular': { fi: 'Samanlainen', sv: 'Likadan', en: 'Alike' },
  },
  holidays: {
    'new-year': { fi: 'uudenvuodenpäivä', sv: 'nyårsdagen', en: 'New Year’s Day' },
    epiphany: { fi: 'loppiainen', sv: 'trettondagen', en: 'Epiphany' },
    'good-friday': { fi: 'pitkäperjantai', sv: 'långfredagen', en: 'Good Friday' },
    'easter-sunday': { fi: 'pääsiäispäivä', sv: 'påskdagen', en: 'Easter Sunday' },
    'easter-monday': { fi: '2. pääsiäispäivä', sv: 'annandag påsk', en: 'Easter Monday' },
    'may-day': { fi: 'vappu', sv: 'första maj', en: 'May Day' },
    ascension: { fi: 'helatorstai', sv: 'Kristi himmelsfärdsdag', en: 'Ascension Day' },
    pentecost: { fi: 'helluntai', sv: 'pingstdagen', en: 'Pentecost' },
    'midsummer-eve': { fi: 'juhannusaatto', sv: 'midsommaraftonen', en: 'Midsummer Eve' },
    midsummer: { fi: 'juhannuspäivä', sv: 'midsommardagen', en: 'Midsummer Day' },
    'all-saints': { fi: 'pyhäinpäivä', sv: 'alla helgons dag', en: 'All Saints’ Day' },
    independence: { fi: 'itsenäisyyspäivä', sv: 'självständighetsdagen', en: 'Independence Day' },
    'christmas-eve': { fi: 'jouluaatto', sv: 'julaftonen', en: 'Christmas Eve' },
    christmas: { fi: 'joulupäivä', sv: 'juldagen', en: 'Christmas Day' },
    'second-christmas': { fi: 'tapaninpäivä', sv: 'annandag jul', en: 'St Stephen’s Day' },
  },
  bulk: {
    choose: { fi: 'Valitse: {{item}}', sv: 'Välj: {{item}}', en: 'Choose: {{item}}' },
    chooseAll: {
      fi: 'Valitse kaikki hakemukset, joissa ei ole huomautettavaa ({{count}})',
      sv: 'Välj alla ansökningar utan anmärkning ({{count}})',
      en: 'Choose all claims that nothing speaks against ({{count}})',
    },
    approve: {
      fi: 'Hyväksy valitut ({{count}})',
      sv: 'Godkänn de valda ({{count}})',
      en: 'Approve the chosen ({{count}})',
    },
    sure_one: {
      fi: 'Kyllä, hyväksy {{count}} hakemus, {{amount}}',
      sv: 'Ja, godkänn {{count}} ansökan, {{amount}}',
      en: 'Yes, approve {{count}} claim, {{amount}}',
    },
    sure_other: {
      fi: 'Kyllä, hyväksy {{count}} hakemusta, yhteensä {{amount}}',
      sv: 'Ja, godkänn {{count}} ansökningar, sammanlagt {{amount}}',
      en: 'Yes, approve {{count}} claims, {{amount}} in all',
    },
    progress: {
      fi: '{{done}} / {{total}} tehty',
      sv: '{{done}} av {{total}} klara',
      en: '{{done}} of {{total}} done',
    },
    results: {
      fi: 'Näin valituille kävi',
      sv: 'Så gick det för de valda',
      en: 'What became of the chosen ones',
    },
    summary: {
      fi: 'Hyväksytty: {{approved}}. Ei hyväksytty: {{refused}}.',
      sv: 'Godkända: {{approved}}. Inte godkända: {{refused}}.',
      en: 'Approved: {{approved}}. Not approved: {{refused}}.',
    },
    approved: facts.approved,
    refused: {
      fi: 'Ei hyväksytty: {{reason}}',
      sv: 'Inte godkänd: {{reason}}',
      en: 'Not approved: {{reason}}',
    },
    notTried: {
      fi: 'Ei yritetty: edelliseen ei saatu vastausta.',
      sv: 'Inte försökt: den föregående fick inget svar.',
      en: 'Not tried: there was no answer before this one.',
    },
    close: { fi: 'Sulje tulokset', sv: 'Stäng resultaten', en: 'Close the results' },
  },
  sheetTitle: {
    fi: 'Kuukausilista: {{client}}, {{month}}',
    sv: 'Månadslista: {{client}}, {{month}}',
    en: 'Month sheet of {{client}}, {{month}}',
  },
  days: { fi: 'Päivät', sv: 'Dagar', en: 'Days' },
  flagsTitle: {
    fi: 'Miksi tätä katsotaan',
    sv: 'Varför detta granskas',
    en: 'Why this is looked at',
  },
  noFlags: {
    fi: 'Tässä kuukausilistassa ei ole huomautettavaa.',
    sv: 'Det finns inget att anmärka på denna månadslista.',
    en: 'Nothing speaks against this month sheet.',
  },
  planTitle: facts.plan,
  moneyTitle: { fi: 'Päivät ja eurot', sv: 'Dagar och pengar', en: 'Days and money' },
  period: { fi: 'Jakso', sv: 'Period', en: 'Period' },
  perWeek: facts.daysPerWeek,
  perDay: { fi: 'Tunteja päivässä', sv: 'Timmar per dag', en: 'Hours a day' },
  provider: things.provider,
  clientId: things.client,
  submitted: { fi: 'Lähetetty', sv: 'Inlämnad', en: 'Submitted' },
  certificates: certificates.title,
  state: facts.state,
  attended: facts.attendedDays,
  absences: { fi: 'Poissaoloja', sv: 'Frånvarodagar', en: 'Absences' },
  compensation: {
    fi: 'Asiakkaalle päivistä',
    sv: 'Till klienten för dagarna',
    en: 'To the client for the days',
  },
  compensationHint: {
    fi: '{{amount}}, jos asiakkaalla on etuus',
    sv: '{{amount}}, om klienten har en förmån',
    en: '{{amount}}, if the client has a benefit',
  },
  travel: facts.travel,
  heldTravel: {
    fi: 'Matkoista pidätetään',
    sv: 'Innehålls av resorna',
    en: 'Held of the travel',
  },
  cappedTravel,
  fee: {
    fi: 'Palveluntuottajalle päivistä',
    sv: 'Till tjänsteproducenten för dagarna',
    en: 'To the provider for the days',
  },
  hours: { fi: '{{hours}} t', sv: '{{hours}} h', en: '{{hours}} h' },
  travelOf: facts.travelOf,
  absent: {
    sick: { fi: 'sairaana', sv: 'sjuk', en: 'sick' },
    authorised: { fi: 'luvallinen poissaolo', sv: 'lovlig frånvaro', en: 'absent with leave' },
    unauthorised: { fi: 'luvaton poissaolo', sv: 'olovlig frånvaro', en: 'absent without leave' },
    'service-not-arranged': { fi: 'ei järjestetty', sv: 'inte ordnad', en: 'not arranged' },
  },
  today: {
    own: {
      fi: 'Olet itse kirjannut tai lähettänyt tämän, joten toinen hyväksyjä päättää.',
      sv: 'Du har själv antecknat eller lämnat in detta, så en annan godkännare avgör.',
      en: 'You logged or submitted this, so another approver decides.',
    },
    open: {
      fi: 'Tämä kuukausilista ei odota: se on palveluntuottajalla.',
      sv: 'Denna månadslista väntar inte: den är hos tjänsteproducenten.',
      en: 'This month sheet does not wait: it is with the provider.',
    },
    accepted: {
      fi: 'Tämä kuukausilista ei odota: se on hyväksytty.',
      sv: 'Denna månadslista väntar inte: den är godkänd.',
      en: 'This month sheet does not wait: it is accepted.',
    },
    submitted: {
      fi: 'Tämä kuukausilista odottaa hyväksyjää.',
      sv: 'Denna månadslista väntar på en godkännare.',
      en: 'This month sheet waits for an approver.',
    },
  },
  decide: { fi: 'Päätöksesi', sv: 'Ditt beslut', en: 'Your decision' },
  accept: { fi: 'Hyväksy kuukausi', sv: 'Godkänn månaden', en: 'Accept the month' },
  accepted: {
    fi: 'Kuukausi on hyväksytty: {{client}}.',
    sv: 'Månaden är godkänd: {{client}}.',
    en: 'The month of {{client}} is accepted.',
  },
  returnTitle: {
    fi: 'Palauta korjattavaksi',
    sv: 'Återsänd för rättelse',
    en: 'Return to be mended',
  },
  return: { fi: 'Palauta kuukausi', sv: 'Återsänd månaden', en: 'Return the month' },
  returned: {
    fi: 'Kuukausi on palautettu palveluntuottajalle: {{client}}.',
    sv: 'Månaden är återsänd till tjänsteproducenten: {{client}}.',
    en: 'The month of {{client}} is returned to the provider.',
  },
  returnCategory: {
    fi: 'Mitä pitää korjata?',
    sv: 'Vad ska rättas?',
    en: 'What has to be mended?',
  },
  exchange: { fi: 'Kysymykset ja vastaukset', sv: 'Frågor och svar', en: 'Questions and answers' },
  returnReason: {
    fi: 'Mitä palveluntuottajan pitäisi tehdä?',
    sv: 'Vad ska tjänsteproducenten göra?',
    en: 'What should the provider do?',
  },
  returnHint: {
    fi: 'Palveluntuottajan ohjaajat lukevat tämän. Älä kirjoita asiakkaan terveydestä.',
    sv: 'Tjänsteproducentens handledare läser detta. Skriv inget om klientens hälsa.',
    en: 'The provider’s workers read this. Write nothing of the client’s health.',
  },
  categories: {
    'days-missing': {
      fi: 'Päiviä puuttuu tai on liikaa',
      sv: 'Dagar saknas eller är för många',
      en: 'Days are missing, or are too many',
    },
    'hours-wrong': { fi: 'Päivän tunnit', sv: 'Timmarna en dag', en: 'Hours of a day' },
    'absence-wrong': {
      fi: 'Poissaolo tai sen syy',
      sv: 'En frånvaro eller dess orsak',
      en: 'An absence or its reason',
    },
    'travel-wrong': { fi: 'Matka', sv: 'En resa', en: 'Travel' },
    other: { fi: 'Jokin muu', sv: 'Något annat', en: 'Something else' },
  },
  faults: {
    category: faults.returnCategory,
    reason: {
      fi: 'Kirjoita, mitä palveluntuottajan pitäisi tehdä.',
      sv: 'Skriv vad tjänsteproducenten ska göra.',
      en: 'Write what the provider should do.',
    },
  },
  next: {
    title: { fi: 'Jono', sv: 'Kön', en: 'The queue' },
    place: {
      fi: '{{place}} / {{count}} jonossa',
      sv: '{{place}} av {{count}} i kön',
      en: '{{place}} of {{count}} in the queue',
    },
    skip: { fi: 'Ohita ja siirry seuraavaan', sv: 'Hoppa till nästa', en: 'Skip to the next' },
    back: { fi: 'Takaisin jonoon', sv: 'Tillbaka till kön', en: 'Back to the queue' },
    follows: { fi: 'Seuraava: {{item}}.', sv: 'Nästa: {{item}}.', en: 'Next: {{item}}.' },
    none: { fi: 'Tämä oli viimeinen.', sv: 'Det var den sista.', en: 'That was the last one.' },
  },
} satisfies Words;
