import { acts } from './acts.ts';
import { certificates } from './certificates.ts';
import { closedPeriods } from './closed-periods.ts';
import { facts } from './facts.ts';
import type { Words } from './language.ts';
import { sheetSettings } from './sheet-settings.ts';
import { things } from './things.ts';
import { travelSettings } from './travel-settings.ts';

export const attendance = {
  title: things.dayLog,
  month: facts.month,
  previousMonth: { fi: 'Edellinen kuukausi', sv: 'Föregående månad', en: 'Previous month' },
  nextMonth: { fi: 'Seuraava kuukausi', sv: 'Nästa månad', en: 'Next month' },
  noClients: {
    fi: 'Sinulla ei ole asiakkaita tässä kuussa.',
    sv: 'Du har inga klienter den här månaden.',
    en: 'You have no clients in this month.',
  },
  noProvider: {
    fi: 'Päivät kirjaa palveluntuottajan väki.',
    sv: 'Dagarna förs in av tjänsteproducentens folk.',
    en: 'Days are logged by a provider’s people.',
  },
  save: {
    saved: { fi: 'Kaikki on tallennettu', sv: 'Allt är sparat', en: 'Everything is saved' },
    saving: acts.saving,
    left: {
      fi: 'Kaikkea ei ole tallennettu: katso huutomerkillä merkityt päivät.',
      sv: 'Allt har inte sparats: se dagarna som är märkta med utropstecken.',
      en: 'Something is not saved: look at the days marked with an exclamation mark.',
    },
    waiting: {
      fi: 'Ei vielä tallennettu: yritetään uudelleen. Kirjaamasi säilyy tässä laitteessa.',
      sv: 'Inte sparat än: försöker på nytt. Det du fört in finns kvar på den här enheten.',
      en: 'Not saved yet: trying again. What you have logged is kept on this device.',
    },
  },
  views: {
    label: facts.view,
    grid: { fi: 'Kaikki asiakkaat', sv: 'Alla klienter', en: 'All clients' },
    day: { fi: 'Yksi päivä', sv: 'En dag', en: 'One day' },
    client: { fi: 'Yksi asiakas', sv: 'En klient', en: 'One client' },
  },
  first: {
    title: { fi: 'Tarkista ensin', sv: 'Kontrollera först', en: 'Check first' },
    nothing: {
      fi: 'Mitään ei puutu, ole myöhässä tai palautettu.',
      sv: 'Inget fattas, är försenat eller återsänt.',
      en: 'Nothing is missing, late or returned.',
    },
    returned: {
      fi: 'Palautettu: {{reason}}',
      sv: 'Återsänd: {{reason}}',
      en: 'Returned: {{reason}}',
    },
    missing_one: {
      fi: '{{count}} suunniteltu päivä on kirjaamatta',
      sv: '{{count}} planerad dag är inte införd',
      en: '{{count}} planned day is not logged',
    },
    missing_other: {
      fi: '{{count}} suunniteltua päivää on kirjaamatta',
      sv: '{{count}} planerade dagar är inte införda',
      en: '{{count}} planned days are not logged',
    },
    notTaken: {
      fi: 'Ei kirjattu: {{days}}. {{reason}}',
      sv: 'Inte infört: {{days}}. {{reason}}',
      en: 'Not taken: {{days}}. {{reason}}',
    },
    late: {
      fi: 'Päiviä ei ole lähetetty: {{month}}',
      sv: 'Dagarna har inte lämnats in: {{month}}',
      en: 'The days of {{month}} have not been sent',
    },
    lateCount: { fi: '({{count}})', sv: '({{count}})', en: '({{count}})' },
    show: acts.show,
  },
  answer: {
    label: {
      fi: 'Vastaus hyvinvointialueelle: {{name}}',
      sv: 'Svar till välfärdsområdet: {{name}}',
      en: 'Answer to the county: {{name}}',
    },
    hint: {
      fi: 'Vapaaehtoinen. Vastaus ja tiedostot lähtevät kuukauden mukana. Älä kirjoita asiakkaan terveydestä.',
      sv: 'Frivilligt. Svaret och filerna skickas tillsammans med månaden. Skriv inte om klientens hälsa.',
      en: 'Optional. The answer and the files are sent with the month. Do not write about the client’s health.',
    },
    files: { fi: 'Tiedostot: {{name}}', sv: 'Filer: {{name}}', en: 'Files: {{name}}' },
    filesHint: {
      fi: 'Esimerkiksi matkakuitti: PDF, JPEG tai PNG, kukin enintään {{maxFileMegabytes}} Mt, enintään {{maxEvidence}} tiedostoa. Älä lähetä terveystietoja äläkä henkilötunnusta: peitä ne ensin.',
      sv: 'Till exempel ett resekvitto: PDF, JPEG eller PNG, högst {{maxFileMegabytes}} MB var, högst {{maxEvidence}} filer. Skicka inga hälsouppgifter och ingen personbeteckning: täck över dem först.',
      en: 'Such as a travel receipt: PDF, JPEG or PNG, at most {{maxFileMegabytes}} MB each, at most {{maxEvidence}} files. Send nothing about health and no identity code: cover them first.',
    },
  },
  mark: {
    label: {
      fi: 'Valitse merkintä ja napauta päivää',
      sv: 'Välj en anteckning och tryck på dagen',
      en: 'Choose a mark and tap the day',
    },
    keys: { fi: 'Näppäimet', sv: 'Tangenter', en: 'Keys' },
    hint: {
      fi: 'Napauta päivää tai siirry nuolinäppäimillä ja paina välilyöntiä. Näppäimillä: {{keys}}; {{minHours}}–{{maxHours}} tunnit; Delete poistaa; Enter avaa päivän.',
      sv: 'Tryck på en dag, eller flytta med piltangenterna och tryck mellanslag. Med tangenter: {{keys}}; {{minHours}}–{{maxHours}} timmar; Delete tar bort; Enter öppnar dagen.',
      en: 'Tap a day, or move with the arrow keys and press Space. By keyboard: {{keys}}; {{minHours}}–{{maxHours}} hours; Delete takes away; Enter opens the day.',
    },
    key: { fi: '{{letter}} {{mark}}', sv: '{{letter}} {{mark}}', en: '{{letter}} {{mark}}' },
  },
  marks: {
    present: {
      fi: 'Läsnä suunnitellusti',
      sv: 'Närvarande enligt planen',
      en: 'Present as planned',
    },
    sick: { fi: 'Sairas', sv: 'Sjuk', en: 'Sick' },
    authorised: { fi: 'Luvallinen poissaolo', sv: 'Frånvaro med lov', en: 'Absent with leave' },
    unauthorised: { fi: 'Luvaton poissaolo', sv: 'Frånvaro utan lov', en: 'Absent without leave' },
    'service-not-arranged': { fi: 'Ei järjestetty', sv: 'Ordnades inte', en: 'Not arranged' },
    clear: { fi: 'Ei kirjausta', sv: 'Ingen anteckning', en: 'No entry' },
  },
  letters: {
    present: { fi: 'l', sv: 'n', en: 'p' },
    sick: { fi: 's', sv: 's', en: 's' },
    authorised: { fi: 'h', sv: 'l', en: 'l' },
    unauthorised: { fi: 'p', sv: 'u', en: 'w' },
    'service-not-arranged': { fi: 'e', sv: 'o', en: 'n' },
  },
  grid: {
    caption: { fi: 'Päivät: {{month}}', sv: 'Dagar: {{month}}', en: 'Days of {{month}}' },
    client: things.client,
    plan: {
      fi: '{{days}} pv viikossa, {{hours}} h',
      sv: '{{days}} d i veckan, {{hours}} h',
      en: '{{days}} days a week, {{hours}} h',
    },
    days: facts.days,
    absences: { fi: 'Poissa', sv: 'Frånvaro', en: 'Absences' },
    compensation: { fi: '{{rate}} ja matkat', sv: '{{rate}} och resor', en: '{{rate}} and travel' },
    fee: { fi: 'Päiväpalkkiot', sv: 'Dagsarvoden', en: 'Service' },
    total: facts.total,
    state: facts.state,
  },
  cell: {
    missing: facts.plannedNotLogged,
    none: { fi: 'ei kirjausta', sv: 'ingen anteckning', en: 'no entry' },
    present: { fi: 'läsnä {{hours}} h', sv: 'närvarande {{hours}} h', en: 'present {{hours}} h' },
    travel: facts.travelOf,
    refused: {
      fi: 'ei kirjattu: {{reason}}',
      sv: 'inte införd: {{reason}}',
      en: 'not taken: {{reason}}',
    },
  },
  refused: {
    fi: '{{date}}, {{name}}: {{reason}}',
    sv: '{{date}}, {{name}}: {{reason}}',
    en: '{{date}}, {{name}}: {{reason}}',
  },
  logged: {
    fi: '{{date}}, {{name}}: {{entry}}',
    sv: '{{date}}, {{name}}: {{entry}}',
    en: '{{date}}, {{name}}: {{entry}}',
  },
  details: {
    title: { fi: '{{name}}, {{date}}', sv: '{{name}}, {{date}}', en: '{{name}}, {{date}}' },
    none: {
      fi: 'Valitse päivä, niin näet sen tunnit ja matkan.',
      sv: 'Välj en dag för att se dess timmar och resa.',
      en: 'Choose a day to see its hours and travel.',
    },
    hours: { fi: 'Tunnit', sv: 'Timmar', en: 'Hours' },
    hoursHint: {
      fi: '{{minHours}}–{{maxHours}}, esimerkiksi 5 tai 4,5',
      sv: '{{minHours}}–{{maxHours}}, till exempel 5 eller 4,5',
      en: '{{minHours}}–{{maxHours}}, such as 5 or 4.5',
    },
    hoursWrong: {
      fi: 'Kirjoita tunnit, esimerkiksi 5 tai 4,5.',
      sv: 'Skriv timmarna, till exempel 5 eller 4,5.',
      en: 'Write hours such as 5 or 4.5.',
    },
    travel: { fi: 'Matka, euroa', sv: 'Resa, euro', en: 'Travel, euros' },
    travelHint: {
      fi: 'Tyhjä, jos matkaa ei haeta',
      sv: 'Tom om ingen resa söks',
      en: 'Empty when no travel is claimed',
    },
    travelWrong: {
      fi: 'Kirjoita eurot, esimerkiksi 6,40.',
      sv: 'Skriv euro, till exempel 6,40.',
      en: 'Write euros such as 6.40.',
    },
    travelOdd: {
      fi: '{{amount}} matkakuluja yhdeltä päivältä on poikkeavan paljon; tavallisesti enintään {{most}}. Jos summa on oikein, paina vielä Enter.',
      sv: '{{amount}} i resekostnader för en dag är ovanligt mycket; vanligen högst {{most}}. Tryck Enter en gång till om det stämmer.',
      en: '{{amount}} of travel for one day is unusual; most trips cost at most {{most}}. Press Enter again if it is right.',
    },
    travelHeld: {
      fi: 'Matkasta on pidätetty {{amount}}: se ylittää alueen päiväkaton.',
      sv: 'Av resan är {{amount}} innehållet: det överskrider områdets tak per dag.',
      en: '{{amount}} of the travel is held: it is above the region’s cap per day.',
    },
    travelCapped: {
      fi: '{{amount}} ylittää alueen päiväkaton {{cap}}. Ylittävä osa pidätetään, kunnes hyväksyjä hyväksyy sen. Jos summa on oikein, paina vielä Enter.',
      sv: '{{amount}} överskrider områdets tak per dag, {{cap}}. Resten hålls inne tills en godkännare godkänner den. Tryck Enter en gång till om det stämmer.',
      en: '{{amount}} is above the region’s cap of {{cap}} per day. The rest is held until an approver accepts it. Press Enter again if it is right.',
    },
    notOpen: {
      fi: 'Kuukausi on lähetetty: sen päiviä ei voi muuttaa.',
      sv: 'Månaden är inlämnad: dagarna kan inte ändras.',
      en: 'This month has been sent: its days cannot be changed.',
    },
    outside: {
      fi: 'Päivä ei ole asiakkaan jakson aikana.',
      sv: 'Dagen hör inte till klientens period.',
      en: 'The day is not within the client’s placement.',
    },
    week_one: {
      fi: 'Tällä viikolla {{count}} läsnäolopäivä, enintään {{most}}',
      sv: '{{count}} närvarodag den här veckan, högst {{most}}',
      en: '{{count}} day attended in this week, of at most {{most}}',
    },
    week_other: {
      fi: 'Tällä viikolla {{count}} läsnäolopäivää, enintään {{most}}',
      sv: '{{count}} närvarodagar den här veckan, högst {{most}}',
      en: '{{count}} days attended in this week, of at most {{most}}',
    },
    year: {
      fi: 'Kahdessatoista kuukaudessa {{count}} läsnäolopäivää, enintään {{most}}',
      sv: '{{count}} närvarodagar på tolv månader, högst {{most}}',
      en: '{{count}} days attended in twelve months, of at most {{most}}',
    },
  },
  fill: { fi: 'Täytä suunnitelmasta', sv: 'Fyll i enligt planen', en: 'Fill from the plan' },
  filled_one: {
    fi: '{{count}} päivä täytetty suunnitelmasta',
    sv: '{{count}} dag ifylld enligt planen',
    en: '{{count}} day filled from the plan',
  },
  filled_other: {
    fi: '{{count}} päivää täytetty suunnitelmasta',
    sv: '{{count}} dagar ifyllda enligt planen',
    en: '{{count}} days filled from the plan',
  },
  filledNone: {
    fi: 'Ei täytettävää: suunnitellut päivät on kirjattu tähän päivään asti.',
    sv: 'Inget att fylla i: de planerade dagarna till i dag är införda.',
    en: 'Nothing to fill: the planned days until today are logged.',
  },
  filledOf_one: { fi: '{{count}} asiakas.', sv: '{{count}} klient.', en: '{{count}} client.' },
  filledOf_other: {
    fi: '{{count}} asiakasta.',
    sv: '{{count}} klienter.',
    en: '{{count}} clients.',
  },
  undoFill: { fi: 'Kumoa täyttö', sv: 'Ångra ifyllningen', en: 'Undo the filling' },
  fillUndone_one: {
    fi: 'Täyttö kumottiin: {{count}} päivä poistettiin.',
    sv: 'Ifyllningen ångrades: {{count}} dag togs bort.',
    en: 'The filling was undone: {{count}} day was taken away.',
  },
  fillUndone_other: {
    fi: 'Täyttö kumottiin: {{count}} päivää poistettiin.',
    sv: 'Ifyllningen ångrades: {{count}} dagar togs bort.',
    en: 'The filling was undone: {{count}} days were taken away.',
  },
  kinds: {
    legend: {
      fi: 'Miltä päivät näyttävät',
      sv: 'Hur dagarna ser ut',
      en: 'What the days look like',
    },
    planned: facts.planned,
    missing: facts.plannedNotLogged,
    'closed-day': { fi: 'suljettu päivä', sv: 'stängd dag', en: 'closed day' },
    holiday: { fi: 'pyhäpäivä tai aatto', sv: 'helgdag eller afton', en: 'public holiday or eve' },
    weekend: { fi: 'viikonloppu', sv: 'veckoslut', en: 'weekend' },
    outside: {
      fi: 'ei kirjattavissa: jakson ulkopuolella tai jo lähetetty',
      sv: 'kan inte införas: utanför perioden eller redan skickad',
      en: 'not to be logged: not in the placement, or sent already',
    },
    refused: {
      fi: 'ei kirjattu: katso syy',
      sv: 'inte antecknad: se varför',
      en: 'not taken: see why',
    },
  },
  takeBack: {
    text: {
      fi: 'Voit ottaa kuukauden takaisin muutettavaksi niin kauan kuin kukaan ei ole päättänyt siitä.',
      sv: 'Du kan ta tillbaka månaden för att ändra den så länge ingen har beslutat om den.',
      en: 'You can take the month back to change it as long as nobody has decided on it.',
    },
    take: { fi: 'Ota takaisin: {{name}}', sv: 'Ta tillbaka: {{name}}', en: 'Take back: {{name}}' },
    sure: {
      fi: 'Kyllä, ota kuukausi takaisin',
      sv: 'Ja, ta tillbaka månaden',
      en: 'Yes, take the month back',
    },
    done: {
      fi: 'Kuukausi on taas auki. Muista lähettää se uudelleen.',
      sv: 'Månaden är öppen igen. Kom ihåg att lämna in den på nytt.',
      en: 'The month is open again. Remember to send it once more.',
    },
  },
  send: {
    done: {
      fi: 'Kaikki kuukaudet on lähetetty.',
      sv: 'Alla månader har skickats.',
      en: 'All months have been sent.',
    },
    accepted_one: {
      fi: '{{count}} hyväksyttiin automaattisesti, koska siinä ei ollut huomautettavaa.',
      sv: '{{count}} godkändes automatiskt, eftersom det inte fanns något att anmärka på.',
      en: '{{count}} was accepted automatically, since there was nothing to remark in it.',
    },
    accepted_other: {
      fi: '{{count}} hyväksyttiin automaattisesti, koska niissä ei ollut huomautettavaa.',
      sv: '{{count}} godkändes automatiskt, eftersom det inte fanns något att anmärka på.',
      en: '{{count}} were accepted automatically, since there was nothing to remark in them.',
    },
    waits_one: {
      fi: '{{count}} odottaa hyvinvointialueen hyväksyntää.',
      sv: '{{count}} väntar på välfärdsområdets godkännande.',
      en: '{{count}} waits for the county’s acceptance.',
    },
    waits_other: {
      fi: '{{count}} odottaa hyvinvointialueen hyväksyntää.',
      sv: '{{count}} väntar på välfärdsområdets godkännande.',
      en: '{{count}} wait for the county’s acceptance.',
    },
    why: {
      fi: '{{name}} odottaa, koska: {{flags}}.',
      sv: '{{name}} väntar eftersom: {{flags}}.',
      en: '{{name}} waits because: {{flags}}.',
    },
    whyWaits: {
      fi: 'Hyvinvointialue katsoo kuukauden ennen hyväksymistä, koska:',
      sv: 'Välfärdsområdet ser på månaden före godkännandet, eftersom:',
      en: 'The county looks at the month before it is accepted, because:',
    },
    byRule: {
      fi: 'Kuukausi hyväksyttiin automaattisesti, koska siinä ei ollut huomautettavaa.',
      sv: 'Månaden godkändes automatiskt, eftersom det inte fanns något att anmärka på.',
      en: 'The month was accepted automatically, since there was nothing to remark in it.',
    },
    one: { fi: 'Lähetä', sv: 'Lämna in', en: 'Send' },
    all_one: {
      fi: 'Lähetä kaikki ({{count}} asiakas)',
      sv: 'Lämna in alla ({{count}} klient)',
      en: 'Send all ({{count}} client)',
    },
    all_other: {
      fi: 'Lähetä kaikki ({{count}} asiakasta)',
      sv: 'Lämna in alla ({{count}} klienter)',
      en: 'Send all ({{count}} clients)',
    },
    none: {
      fi: 'Mikään kuukausi ei ole valmis lähetettäväksi.',
      sv: 'Ingen månad är färdig att lämnas in.',
      en: 'No month is ready to be sent.',
    },
    early: {
      fi: 'Kuukausi ei ole päättynyt. Lähetettyä voi muuttaa vain, jos otat sen takaisin tai se palautetaan.',
      sv: 'Månaden är inte slut. Det som lämnats in kan ändras bara om du tar tillbaka det eller det återsänds.',
      en: 'The month has not ended. What is sent can be changed only if you take it back or it is returned.',
    },
    missing: {
      fi: 'Suunniteltuja päiviä on kirjaamatta: {{names}}.',
      sv: 'Planerade dagar är inte införda: {{names}}.',
      en: 'Planned days are not logged for: {{names}}.',
    },
    sure_one: {
      fi: 'Kyllä, lähetä {{count}} asiakkaan kuukausi',
      sv: 'Ja, lämna in {{count}} klients månad',
      en: 'Yes, send {{count}} client’s month',
    },
    sure_other: {
      fi: 'Kyllä, lähetä {{count}} asiakkaan kuukaudet',
      sv: 'Ja, lämna in {{count}} klienters månader',
      en: 'Yes, send {{count}} clients’ months',
    },
    sentAll_one: {
      fi: '{{count}} kuukausi lähetettiin.',
      sv: '{{count}} månad lämnades in.',
      en: '{{count}} month was sent.',
    },
    sentAll_other: {
      fi: '{{count}} kuukautta lähetettiin.',
      sv: '{{count}} månader lämnades in.',
      en: '{{count}} months were sent.',
    },
    someLeft_one: {
      fi: '{{count}} kuukausi jäi lähettämättä: katso asiakasta.',
      sv: '{{count}} månad lämnades inte in: se klienten.',
      en: '{{count}} month was not sent: see the client.',
    },
    someLeft_other: {
      fi: '{{count}} kuukautta jäi lähettämättä: katso asiakkaita.',
      sv: '{{count}} månader lämnades inte in: se klienterna.',
      en: '{{count}} months were not sent: see the clients.',
    },
    left: {
      attaching: {
        fi: 'Ei lähetetty: tiedoston lähetys on kesken. Lähetä uudelleen, kun tiedosto on liitetty.',
        sv: 'Inte skickad: en fil håller på att skickas. Skicka på nytt när filen har bifogats.',
        en: 'Not sent: a file is still on its way. Send again when the file is attached.',
      },
      unsaved: {
        fi: 'Ei lähetetty: joitakin päiviä ei ole vielä tallennettu. Lähetä uudelleen, kun kaikki on tallennettu.',
        sv: 'Inte inlämnad: några dagar är inte sparade än. Lämna in på nytt när allt är sparat.',
        en: 'Not sent: some days are not saved yet. Send again when everything is saved.',
      },
      refused: {
        fi: 'Ei lähetetty: joitakin päiviä ei voitu kirjata. Katso ne ja lähetä uudelleen.',
        sv: 'Inte inlämnad: några dagar kunde inte införas. Kontrollera dem och lämna in på nytt.',
        en: 'Not sent: some days were not taken. Check them, then send again.',
      },
    },
    unsaved: {
      fi: 'Joitakin päiviä ei ole tallennettu tai hyväksytty: katso ne ensin.',
      sv: 'Några dagar är inte sparade eller godtagna: kontrollera dem först.',
      en: 'Some days are not saved or not taken: check them first.',
    },
  },
  states: {
    none: { fi: 'Ei aloitettu', sv: 'Inte påbörjad', en: 'Not begun' },
    open: { fi: 'Avoin', sv: 'Öppen', en: 'Open' },
    submitted: facts.sent,
    accepted: { fi: 'Hyväksytty', sv: 'Godkänd', en: 'Accepted' },
  },
  day: {
    allPresent: { fi: 'Kaikki läsnä', sv: 'Alla närvarande', en: 'Everybody present' },
    noneToFill: {
      fi: 'Ei täytettävää: kaikilla on jo kirjaus tälle päivälle.',
      sv: 'Inget att fylla i: alla har redan en anteckning för den här dagen.',
      en: 'Nothing to fill: everybody has an entry on this day already.',
    },
    filled_one: {
      fi: '{{count}} asiakas kirjattiin läsnä olevaksi suunnitelman mukaan.',
      sv: '{{count}} klient antecknades som närvarande enligt planen.',
      en: '{{count}} client was logged as present by the plan.',
    },
    filled_other: {
      fi: '{{count}} asiakasta kirjattiin läsnä oleviksi suunnitelman mukaan.',
      sv: '{{count}} klienter antecknades som närvarande enligt planen.',
      en: '{{count}} clients were logged as present by the plan.',
    },
    previous: { fi: 'Edellinen päivä', sv: 'Föregående dag', en: 'Previous day' },
    next: { fi: 'Seuraava päivä', sv: 'Nästa dag', en: 'Next day' },
    present: { fi: 'Läsnä {{hours}} h', sv: 'Närvarande {{hours}} h', en: 'Present {{hours}} h' },
    closed: { fi: 'Suljettu: {{name}}', sv: 'Stängt: {{name}}', en: 'Closed: {{name}}' },
    absent: facts.absent,
    choose: { fi: 'Poissaolon syy', sv: 'Orsak till frånvaro', en: 'Reason for absence' },
    clear: acts.takeAway,
    details: { fi: 'Tunnit ja matka', sv: 'Timmar och resa', en: 'Hours and travel' },
  },
  client: {
    label: things.client,
  },
  travelSettings,
  sheetSettings,
  closed: closedPeriods,
  certificates,
} satisfies Words;
