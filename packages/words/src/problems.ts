import type { ProblemCode } from '@jatkopolku/kernel';

import { faults } from './faults.ts';
import type { Text } from './language.ts';

/** What each problem means and how to mend it. */
export const problemWords = {
  'invalid-period': {
    fi: 'Loppupäivä on ennen alkupäivää, tai toinen niistä ei ole oikea päivä vuosilta 1990–2099 (VVVV-KK-PP).',
    sv: 'Slutdagen är före startdagen, eller så är någondera inte en verklig dag 1990–2099 (ÅÅÅÅ-MM-DD).',
    en: 'The end is before the start, or one of them is not a real day of 1990–2099 (YYYY-MM-DD).',
  },
  'invalid-number': {
    fi: 'Luku puuttuu, se ei ole kokonaisluku tai se on sallittua suurempi.',
    sv: 'Ett tal saknas, är inte ett heltal eller är större än vad som är tillåtet.',
    en: 'A number is missing, is not a whole number or is larger than allowed.',
  },
  'invalid-amount': {
    fi: 'Summa ei ole euroja muodossa 6.40 (numeroita, piste, enintään kaksi desimaalia).',
    sv: 'Beloppet är inte euro i formen 6.40 (siffror, punkt, högst två decimaler).',
    en: 'The amount is not euros such as 6.40 (digits, a point, at most two decimals).',
  },
  'invalid-date': {
    fi: 'Päivä puuttuu tai se ei ole oikea päivä vuosilta 1990–2099 muodossa VVVV-KK-PP.',
    sv: 'Ett datum saknas eller är inte en verklig dag 1990–2099 i formen ÅÅÅÅ-MM-DD.',
    en: 'A date is missing or is not a real day of 1990–2099 written YYYY-MM-DD.',
  },
  'invalid-business-id': {
    fi: 'Y-tunnus ei ole muotoa 1234567-8 tai sen tarkistusnumero on väärä.',
    sv: 'FO-numret har inte formen 1234567-8 eller fel kontrollsiffra.',
    en: 'The business ID is not of the form 1234567-8 with a right check digit.',
  },
  'birth-ahead': {
    fi: 'Henkilötunnuksen syntymäaika on vasta edessä: tarkista vuosi ja välimerkki.',
    sv: 'Födelsedagen i personbeteckningen har inte kommit än: kontrollera året och skiljetecknet.',
    en: 'The day of birth in the personal identity code is still to come: check the year and the sign after it.',
  },
  'invalid-personal-identity-code': {
    fi: 'Henkilötunnuksen muoto, päivä tai tarkistusmerkki on väärä.',
    sv: 'Personbeteckningen har fel form, datum eller kontrolltecken.',
    en: 'The personal identity code has a wrong form, date or check character.',
  },
  'invalid-iban': {
    fi: 'Tilinumero (IBAN) on väärä: tarkista numerot, jätä välilyönnit pois; suomalaisessa on 18 merkkiä.',
    sv: 'Kontonumret (IBAN) är fel: kontrollera siffrorna, lämna bort mellanslag; ett finländskt har 18 tecken.',
    en: 'The IBAN is wrong: check its digits, leave out spaces; a Finnish one has 18 characters.',
  },
  'unknown-value': {
    fi: 'Kentässä on muu arvo kuin sen luettelossa. Kirjoita jokin luettelon arvoista täsmälleen: yes tai no, tai sanat, jotka docs/import.md luettelee.',
    sv: 'Ett fält har ett värde som inte finns i dess lista. Skriv ett av listans värden exakt: yes eller no, eller orden som docs/import.md räknar upp.',
    en: 'A field has a value outside its list. Write one of the list exactly: yes or no, or the words that docs/import.md lists.',
  },
  duplicate: {
    fi: 'Tällä tunnuksella on jo tiedot: katso ne tai anna toinen tunnus.',
    sv: 'En annan post har redan samma beteckning.',
    en: 'Another record already has the same identifier.',
  },
  'already-client': {
    fi: 'Henkilö on jo asiakkaana.',
    sv: 'Personen är redan klient.',
    en: 'The person is a client already.',
  },
  'identity-same': {
    fi: 'Asiakkaalla on jo tämä henkilötunnus.',
    sv: 'Klienten har redan den här personbeteckningen.',
    en: 'The client has this identity code already.',
  },
  'same-client': {
    fi: 'Asiakasta ei voi yhdistää itseensä: anna toinen asiakasnumero.',
    sv: 'En klient kan inte slås samman med sig själv: ange ett annat klientnummer.',
    en: 'A client cannot be merged with itself: give another client id.',
  },
  'client-merged': {
    fi: 'Asiakas on yhdistetty toiseen asiakkaaseen: jatka sen tiedoilla.',
    sv: 'Klienten har slagits samman med en annan klient: fortsätt med den.',
    en: 'The client was merged with another one: go on with that record.',
  },
  'client-has-merged': {
    fi: 'Asiakkaaseen on jo yhdistetty toinen. Säilytä tämä asiakas ja yhdistä toinen siihen.',
    sv: 'En annan klient har redan slagits samman med denna. Behåll denna och slå samman den andra med den.',
    en: 'Another record was merged into this client already. Keep this one, and merge the other into it.',
  },
  'merge-open': {
    fi: 'Asiakkaan yhdistämistä on jo ehdotettu. Vahvista tai hylkää se ensin.',
    sv: 'Sammanslagning av klienten har redan föreslagits. Bekräfta eller avslå den först.',
    en: 'A merge of the client is proposed already. Confirm or decline that one first.',
  },
  'unknown-framework': {
    fi: 'Tällaista puitesopimusta ei ole; tuonnissa katso, hylättiinkö sen rivi.',
    sv: 'Det finns inget sådant ramavtal; vid import, se om dess rad avvisades.',
    en: 'There is no such framework; in an import, see whether its row was rejected.',
  },
  'unknown-municipality': {
    fi: 'Tämän nimistä kuntaa ei ole. Tarkista kirjoitusasu.',
    sv: 'Det finns ingen kommun med det namnet. Kontrollera stavningen.',
    en: 'There is no municipality of this name. Check the spelling.',
  },
  'municipality-divided': {
    fi: 'Kunta on jaettu. Valitse jokin näistä: {{heirs}}.',
    sv: 'Kommunen har delats. Välj någon av dessa: {{heirs}}.',
    en: 'The municipality was divided. Choose one of these: {{heirs}}.',
  },
  'unknown-lot': {
    fi: 'Puitesopimuksessa ei ole tällaista osa-aluetta: lisää se ensin; osa-alueet ovat 1, 2 ja 3.',
    sv: 'Ramavtalet har ingen sådan del: lägg till den först; delarna är 1, 2 och 3.',
    en: 'The framework has no such lot: add it first; lots are 1, 2 and 3.',
  },
  'unknown-path-type': {
    fi: 'Polku ei ole mikään niistä, joista maksetaan bonus.',
    sv: 'Vägen är ingen av dem som ger bonus.',
    en: 'The path is none of those that a bonus is paid for.',
  },
  'unknown-provider': {
    fi: 'Tällaista palveluntuottajaa ei ole; tuonnissa katso, hylättiinkö sen rivi.',
    sv: 'Det finns ingen sådan tjänsteproducent; vid import, se om dess rad avvisades.',
    en: 'There is no such provider; in an import, see whether its row was rejected.',
  },
  'unknown-scope': {
    fi: 'Laajuus ei ole work-activity eikä support-guidance.',
    sv: 'Omfattningen är varken work-activity eller support-guidance.',
    en: 'The scope is neither work-activity nor support-guidance.',
  },
  'unknown-agreement': {
    fi: 'Puitesopimuksessa ei ole tällaista sopimusta; tuonnissa katso, hylättiinkö sen rivi.',
    sv: 'Det finns inget sådant avtal i ramavtalet; vid import, se om dess rad avvisades.',
    en: 'There is no such agreement in the framework; in an import, see whether its row was rejected.',
  },
  'unknown-client': {
    fi: 'Tällaista asiakasta ei ole; tuonnissa katso, hylättiinkö hänen rivinsä.',
    sv: 'Det finns ingen sådan klient; vid import, se om klientens rad avvisades.',
    en: 'There is no such client; in an import, see whether its row was rejected.',
  },
  'unknown-benefit': {
    fi: 'Etuus ei ole mikään tunnetuista.',
    sv: 'Förmånen är ingen av de kända.',
    en: 'The benefit is none of those known.',
  },
  'unknown-placement': {
    fi: 'Tällaista jaksoa ei ole; tuonnissa katso, hylättiinkö sen rivi.',
    sv: 'Det finns ingen sådan period; vid import, se om dess rad avvisades.',
    en: 'There is no such placement; in an import, see whether its row was rejected.',
  },
  'unknown-status': {
    fi: 'Tila ei ole present eikä absent.',
    sv: 'Statusen är varken present eller absent.',
    en: 'The status is neither present nor absent.',
  },
  'unknown-decision': {
    fi: 'Päätös ei ole pending, approved eikä rejected.',
    sv: 'Beslutet är inget av pending, approved och rejected.',
    en: 'The decision is none of pending, approved and rejected.',
  },
  'amount-outside-bounds': {
    fi: 'Bonus on {{minBonus}}–{{maxBonus}} euroa.',
    sv: 'Bonusen är {{minBonus}}–{{maxBonus}} euro.',
    en: 'A bonus is {{minBonus}}–{{maxBonus}} euros.',
  },
  'second-part-too-large': {
    fi: 'Pysyvyydestä maksettavan osan pitää olla pienempi kuin koko bonus.',
    sv: 'Den del som betalas för att vägen håller ska vara mindre än hela bonusen.',
    en: 'The part that is paid for lasting must be less than the whole bonus.',
  },
  'second-part-missing': {
    fi: 'Pysyvyydestä ei makseta osaa, joten siitä ei voi vaatia liitteitä. Valitse ensin, minkä ajan jälkeen osa maksetaan.',
    sv: 'Ingen del betalas för att vägen håller, så bilagor kan inte krävas för det. Välj först efter vilken tid delen betalas.',
    en: 'No part is paid for lasting, so no evidence of it can be asked for. Choose first after what time the part is paid.',
  },
  'bonus-bounds-invalid': {
    fi: 'Pienin ja suurin bonus ovat {{minBonus}}–{{maxBonus}} euroa, eikä pienin ole suurinta suurempi.',
    sv: 'Den lägsta och den högsta bonusen är {{minBonus}}–{{maxBonus}} euro, och den lägsta är inte större än den högsta.',
    en: 'The lowest and the highest bonus lie within {{minBonus}}–{{maxBonus}} euros, the lowest not above the highest.',
  },
  'lots-missing': {
    fi: 'Osa-alueita ei ole vielä: lisää ainakin yksi.',
    sv: 'Det finns inga delar ännu: lägg till minst en.',
    en: 'There is no lot yet: add at least one.',
  },
  'split-reason-missing': {
    fi: 'Kirjoita, miksi hankinta on jaettu osa-alueisiin tai miksi ei (1397/2016 75 §).',
    sv: 'Skriv varför upphandlingen är delad, eller varför den inte är det (1397/2016 75 §).',
    en: 'Write why it is split into lots, or why it is not (1397/2016 §75).',
  },
  'lot-without-tariff': {
    fi: 'Osa-alueella {{lot}} ei ole vielä bonusta: lisää ainakin yhden polun bonus.',
    sv: 'Del {{lot}} har ingen bonus ännu: lägg till bonusen för minst en väg.',
    en: 'Lot {{lot}} has no bonus yet: add the bonus of at least one path.',
  },
  'tariff-outside-framework': {
    fi: 'Osa-alueen {{lot}} bonus ei ole puitesopimuksen pienimmän ja suurimman bonuksen välissä: muuta bonusta tai rajoja.',
    sv: 'En bonus i del {{lot}} är inte mellan ramavtalets lägsta och högsta bonus: ändra bonusen eller gränserna.',
    en: 'A bonus of lot {{lot}} is not between the lowest and the highest bonus of the framework: change the bonus, or the bounds.',
  },
  'option-terms-missing': {
    fi: 'Kerro option {{option}} pituus ja kuinka paljon ennen siitä ilmoitetaan palveluntuottajalle.',
    sv: 'Ange längden på option {{option}} och hur långt före den tjänsteproducenten får besked.',
    en: 'Give the length of option {{option}} and how long before it the provider gets notice.',
  },
  'long-term-unjustified': {
    fi: 'Kesto optioineen on yli {{maxFrameworkYears}} vuotta: kirjoita, miksi hankinnan kohde vaatii sitä, tai lyhennä kestoa (1397/2016 42 §).',
    sv: 'Med optioner är tiden längre än {{maxFrameworkYears}} år: skriv varför föremålet för upphandlingen kräver det, eller förkorta tiden (1397/2016 42 §).',
    en: 'With its options it may last more than {{maxFrameworkYears}} years: write why its object calls for that, or shorten it (1397/2016 §42).',
  },
  'value-missing': {
    fi: 'Kerro arvioitu arvo optioineen: muutoksia verrataan siihen (1397/2016 27 ja 136 §).',
    sv: 'Ange det uppskattade värdet med optioner: ändringar jämförs med det (1397/2016 27 och 136 §).',
    en: 'Give what it is estimated to come to with its options: changes are compared with it (1397/2016 §§27 and 136).',
  },
  'not-procured': {
    fi: 'Omalla yksiköllä ja viranomaisten yhteistyöllä ei ole hintaa eikä bonusta.',
    sv: 'En egen enhet och samarbete mellan myndigheter har varken pris eller bonus.',
    en: 'What comes from an own unit or by cooperation between authorities has no price and no bonus.',
  },
  'terms-published': {
    fi: 'Julkaistuja ehtoja ei muuteta suoraan. Ne muuttuvat uudella versiolla, jolla on peruste (1397/2016 136 §).',
    sv: 'Publicerade villkor ändras inte direkt. De ändras genom en ny version med sin grund (1397/2016 136 §).',
    en: 'Published terms are read-only. They change by a new version with its ground (1397/2016 §136).',
  },
  'terms-unchanged': {
    fi: 'Mikään ei muuttuisi: muuta jotakin ehtoa tai jätä versio tekemättä.',
    sv: 'Inget skulle ändras: ändra något villkor, eller gör ingen version.',
    en: 'Nothing would change: change a term, or leave the version unmade.',
  },
  'term-fixed': {
    fi: 'Alkupäivä pysyy, peruskausi ei lyhene, ja jo päätetyt optiot pysyvät ennallaan.',
    sv: 'Den första dagen kvarstår, grundperioden förkortas inte, och beslutade optioner förblir som de är.',
    en: 'The first day stays, the base term is not shortened, and options that have been decided stay as they are.',
  },
  'change-share-exceeded': {
    fi: 'Pienet muutokset nousisivat yhteensä rajaan {{limit}} euroa: niiden on jäätävä alle {{smallChangePercent}} prosentin alkuperäisestä arvosta ja alle kansallisen kynnysarvon (1397/2016 136 § 2 mom. 5 kohta). Suurempi muutos vaatii toisen perusteen tai uuden kilpailutuksen.',
    sv: 'De små ändringarna skulle tillsammans nå gränsen {{limit}} euro: de ska vara mindre än {{smallChangePercent}} procent av det ursprungliga värdet och under det nationella tröskelvärdet (1397/2016 136 § 2 mom. 5 punkten). En större ändring kräver en annan grund eller en ny upphandling.',
    en: 'Small changes would together come to the limit of {{limit}} euros: they stay below {{smallChangePercent}} % of the first value and below the national threshold (1397/2016 §136.2(5)). A larger change needs another ground or a new tender.',
  },
  'change-half-exceeded': {
    fi: 'Muutos on yli puolet alkuperäisestä arvosta, {{limit}} euroa (1397/2016 136 § 2 mom.). Se vaatii uuden kilpailutuksen.',
    sv: 'Ändringen är mer än hälften av det ursprungliga värdet, {{limit}} euro (1397/2016 136 § 2 mom.). Den kräver en ny upphandling.',
    en: 'The change is more than half of the first value, {{limit}} euros (1397/2016 §136.2). It needs a new tender.',
  },
  'change-moves-value': {
    fi: 'Tällä perusteella arvo ei muutu. Valitse toinen peruste tai jätä arvo ennalleen.',
    sv: 'På den här grunden ändras inte värdet. Välj en annan grund eller låt värdet vara.',
    en: 'This ground does not change the value. Choose another ground, or leave the value as it is.',
  },
  'company-excluded': {
    fi: 'Palveluntuottaja on yritys: kuntouttavaa työtoimintaa ei saa hankkia yritykseltä (189/2001 13 § 2 mom.).',
    sv: 'Tjänsteproducenten är ett företag: arbetsverksamhet i rehabiliteringssyfte får inte skaffas av ett företag (189/2001 13 § 2 mom.).',
    en: 'The provider is a company: rehabilitative work activity may not be bought from one (189/2001 §13.2).',
  },
  'exclusion-review-missing': {
    fi: 'Palveluntuottaja voi harjoittaa elinkeinotoimintaa: ennen sopimusta tarvitaan perusteltu yritystarkistus.',
    sv: 'Tjänsteproducenten kan bedriva näringsverksamhet: en motiverad företagskontroll behövs före avtalet.',
    en: 'The provider may be doing business: a documented review with its reason is needed before signing.',
  },
  'exclusion-review-rejected': {
    fi: 'Palveluntuottajan yritystarkistusta ei hyväksytty.',
    sv: 'Företagskontrollen av tjänsteproducenten godkändes inte.',
    en: 'The company-exclusion review of the provider was not approved.',
  },
  'exclusion-ground-declared': {
    fi: 'Palveluntuottaja on ilmoittanut perusteen, joka sulkee sen hankinnasta, eikä ole osoittanut korjanneensa asiaa (1397/2016 80 ja 82 §).',
    sv: 'Tjänsteproducenten har uppgett en grund som utesluter den från upphandlingen och inte visat att saken är rättad (1397/2016 80 och 82 §).',
    en: 'The provider has declared a ground that excludes it from procurement, and not shown that it is corrected (1397/2016 §80, §82).',
  },
  'check-missing': {
    fi: 'Yritystarkistusta ei ole tehty, tai rekisteristä puuttuu tarvittava tieto: tarkista palveluntuottaja ensin.',
    sv: 'Företagskontrollen är inte gjord, eller registret saknar den uppgift som behövs: kontrollera tjänsteproducenten först.',
    en: 'The company check is not done, or the register lacks the information that is needed: check the provider first.',
  },
  'check-stale': {
    fi: 'Yritystarkistus on yli {{checkDays}} päivää vanha tai sen päätös on vanhentunut: tarkista uudelleen.',
    sv: 'Företagskontrollen är äldre än {{checkDays}} dagar eller dess beslut har upphört att gälla: kontrollera på nytt.',
    en: 'The company check is older than {{checkDays}} days, or its decision has expired: check again.',
  },
  'document-too-old': {
    fi: 'Asiakirja saa olla antohetkellä enintään {{documentMonths}} kuukautta vanha (1233/2006 7 §).',
    sv: 'En handling får vara högst {{documentMonths}} månader gammal när den lämnas (1233/2006 7 §).',
    en: 'A document is at most {{documentMonths}} months old when it is given (1233/2006 §7).',
  },
  'criminal-record-too-old': {
    fi: 'Rikosrekisteriote saa olla enintään {{criminalRecordMonths}} kuukautta vanha (1397/2016 88 §).',
    sv: 'Ett straffregisterutdrag får vara högst {{criminalRecordMonths}} månader gammalt (1397/2016 88 §).',
    en: 'An extract of the criminal record is at most {{criminalRecordMonths}} months old (1397/2016 §88).',
  },
  'responsible-person-unqualified': {
    fi: 'Tarvitaan nimetty vastuuhenkilö, jolla on lueteltu kelpoisuus ja vähintään vuoden kokemus.',
    sv: 'Det behövs en namngiven ansvarig person med en angiven behörighet och minst ett års erfarenhet.',
    en: 'A named responsible person with a listed qualification and at least a year of experience is needed.',
  },
  'option-limit-exceeded': {
    fi: 'Puitesopimuksessa on vähemmän optioita.',
    sv: 'Ramavtalet har färre optioner än så.',
    en: 'The framework has fewer options than this.',
  },
  'option-not-contiguous': {
    fi: 'Optio ei ole seuraava, tai se ei jatka kulumassa olevaa kautta aukotta juuri sovitun mittaisena.',
    sv: 'Optionen är inte den följande, eller fortsätter inte den löpande perioden utan avbrott med exakt avtalad längd.',
    en: 'The option is not the next one, or does not follow the running term without a gap, exactly as long as agreed.',
  },
  'option-decided-late': {
    fi: 'Optiosta päätettiin vasta ilmoitusajan tai kauden päätyttyä, tai päätöspäivä puuttuu.',
    sv: 'Optionen beslutades efter sista dagen för meddelande eller att perioden löpt ut, eller beslutsdagen saknas.',
    en: 'The option was decided after the last day of notice or of the running term, or the day of decision is missing.',
  },
  'applying-closed': {
    fi: 'Tähän ei voi nyt hakea: puitesopimukseen haetaan ennen sen alkua, dynaamiseen hankintajärjestelmään koko sen ajan.',
    sv: 'Det går inte att ansöka nu: till ett ramavtal ansöker man innan det börjar, till ett dynamiskt inköpssystem så länge det pågår.',
    en: 'Providers cannot apply to this framework now: a framework agreement takes applications before it begins, a dynamic purchasing system as long as it runs.',
  },
  'already-applying': {
    fi: 'Teillä on jo hakemus tähän puitesopimukseen: jatkakaa sitä tai perukaa se ensin.',
    sv: 'Ni har redan en ansökan till ramavtalet: fortsätt med den eller återta den först.',
    en: 'You have an application to this framework already: go on with it, or withdraw it first.',
  },
  'lot-held': {
    fi: 'Palveluntuottaja on jo hyväksytty osa-alueelle {{lot}}: poista se hakemuksesta.',
    sv: 'Tjänsteproducenten har redan godkänts till del {{lot}}: ta bort den ur ansökan.',
    en: 'The provider was admitted to lot {{lot}} already: take it out of the application.',
  },
  'instructors-missing': {
    fi: 'Nimeä vähintään yksi ohjaaja.',
    sv: 'Namnge minst en handledare.',
    en: 'Name at least one instructor.',
  },
  'document-unusable': {
    fi: 'Asiakirjaa ei ole, sitä ei ole tarkistettu tai sen on lähettänyt joku muu.',
    sv: 'Dokumentet finns inte, har inte kontrollerats eller har sänts av någon annan.',
    en: 'The document is not there, has not been checked, or was sent by somebody else.',
  },
  'contract-terms-missing': {
    fi: 'Sopimuksesta puuttuu {{count}} kahdeksasta lain vaatimasta ehdosta (612/2021 15 §): kerro kustakin, missä kohdassa sopimusta se on.',
    sv: 'I avtalet saknas {{count}} av de åtta villkor som lagen kräver (612/2021 15 §): ange var i avtalet varje villkor finns.',
    en: 'The contract lacks {{count}} of the eight terms that the law demands (612/2021 §15): say for each where it is.',
  },
  'framework-not-in-force': {
    fi: 'Puitesopimusta ei ole julkaistu tai se on päättynyt.',
    sv: 'Ramavtalet har inte publicerats eller har upphört.',
    en: 'The framework is not published, or has ended.',
  },
  'price-by-procedure': {
    fi: 'Ostetulla palvelulla on päivähinta; omalla yksiköllä ja viranomaisten yhteistyöllä sitä ei ole.',
    sv: 'Det som köps har ett dagspris; en egen enhet och samarbete mellan myndigheter har inget.',
    en: 'What is bought has a day price; an own unit and cooperation between authorities have none.',
  },
  'price-backdated': {
    fi: 'Hinta voi alkaa aikaisintaan tänään: menneiden päivien hinta ei muutu.',
    sv: 'Ett pris kan börja gälla tidigast i dag: gångna dagar behåller sitt pris.',
    en: 'A price can begin today at the earliest: days gone by keep what they earned.',
  },
  'price-out-of-order': {
    fi: 'Myöhempi hinta alkaa {{date}}: uusi hinta alkaa silloin tai sen jälkeen.',
    sv: 'Ett senare pris börjar gälla {{date}}: ett nytt pris börjar då eller därefter.',
    en: 'A later price begins on {{date}}: a new price begins then or after it.',
  },
  'price-outside-term': {
    fi: 'Hinta alkaisi sopimuskauden ulkopuolella.',
    sv: 'Priset skulle börja gälla utanför avtalstiden.',
    en: 'The price would begin outside the agreement’s term.',
  },
  'month-booked': {
    fi: 'Kuukausi {{month}} on kirjattu: sen hintaa ei voi muuttaa.',
    sv: 'Månaden {{month}} är bokförd: dess pris kan inte ändras.',
    en: 'The month {{month}} is booked: its price cannot be changed.',
  },
  'month-not-ended': {
    fi: 'Kuukausi {{month}} on vielä kesken: sen voi kirjata, kun se on päättynyt.',
    sv: 'Månaden {{month}} pågår ännu: den kan bokföras när den har tagit slut.',
    en: 'The month {{month}} is still under way: it can be booked when it has ended.',
  },
  'unknown-cost-centre': {
    fi: 'Kustannuspaikkaa ei ole: pyydä pääkäyttäjää lisäämään se.',
    sv: 'Kostnadsstället finns inte: be administratören lägga till det.',
    en: 'There is no such cost centre: ask an admin to add it.',
  },
  'not-holder': {
    fi: 'Tämän vahvistaa se, joka vastaa kustannuspaikasta. Pääkäyttäjä merkitsee vastuuhenkilöt.',
    sv: 'Detta bekräftas av den som ansvarar för kostnadsstället. Administratören anger vem det är.',
    en: 'This is for somebody who holds the cost centre. An admin says who does.',
  },
  'commitment-below-booked': {
    fi: 'Vuodelta on jo kirjattu {{booked}} €: varaa vähintään se.',
    sv: 'För året har redan {{booked}} € bokförts: reservera minst så mycket.',
    en: '{{booked}} € of the year is booked already: set aside at least that.',
  },
  'commitment-of-lot-drawn': {
    fi: 'Sopimus on jo käyttänyt osa-alueensa varausta tänä vuonna: korota sitä.',
    sv: 'Avtalet har redan använt sin dels reservering det här året: höj den.',
    en: 'The agreement has drawn on its lot’s commitment this year: raise that.',
  },
  'commitment-drawn': {
    fi: 'Varauksesta on jo käytetty {{drawn}} €, joten sitä ei voi mitätöidä.',
    sv: 'Av reserveringen har redan {{drawn}} € använts, så den kan inte annulleras.',
    en: '{{drawn}} € of the commitment is drawn already, so it cannot be annulled.',
  },
  'journal-unreleased': {
    fi: 'Kirjausta ei ole vielä vapautettu. Kirjanpitoaineiston voi ladata vasta, kun toinen henkilö on vapauttanut kirjauksen.',
    sv: 'Bokföringen är inte frigiven ännu. Bokföringsmaterialet kan laddas ner först när en annan person har frigett den.',
    en: 'The booking is not released yet. The journal can be downloaded once another person has released it.',
  },
  'account-unmapped': {
    fi: 'Tililtä {{account}} puuttuu tilinumero tai kustannuspaikka. Lisää se sivulla Tiliöinti.',
    sv: 'Kontot {{account}} saknar kontonummer eller kostnadsställe. Lägg till det på sidan Kontering.',
    en: 'The account {{account}} lacks its number or cost centre. Set it on the page Account mapping.',
  },
  'hold-outside': {
    fi: 'Valitse päivä, joka on huomisesta alkaen enintään {{maxHoldDays}} päivän päässä.',
    sv: 'Välj en dag från och med i morgon, högst {{maxHoldDays}} dagar framåt.',
    en: 'Choose a day from tomorrow on, at most {{maxHoldDays}} days ahead.',
  },
  'suspension-backdated': {
    fi: 'Keskeytys voi alkaa aikaisintaan tänään.',
    sv: 'Ett avbrott kan börja tidigast i dag.',
    en: 'A suspension can begin today at the earliest.',
  },
  'not-suspended': {
    fi: 'Sopimuksella ei ole keskeytystä, joka voisi päättyä silloin.',
    sv: 'Avtalet har inget avbrott som kunde sluta då.',
    en: 'The agreement has no suspension that could end then.',
  },
  'termination-outside-term': {
    fi: 'Viimeisen päivän on oltava {{from}}–{{to}}.',
    sv: 'Den sista dagen ska vara {{from}}–{{to}}.',
    en: 'The last day must be from {{from}} to {{to}}.',
  },
  'agreement-not-running': {
    fi: 'Tällä sopimuksella ei voi aloittaa jaksoja: sopimus on {{state}}.',
    sv: 'Det går inte att börja perioder med detta avtal: avtalet är {{state}}.',
    en: 'No clients can be placed by this agreement: it is {{state}}.',
  },
  'no-places-left': {
    fi: 'Sopimuksen kaikki {{places}} paikkaa ovat silloin käytössä. Hankinta voi sopia lisää paikkoja.',
    sv: 'Alla avtalets {{places}} platser är upptagna då. Upphandlingen kan avtala om fler.',
    en: 'All {{places}} places of the agreement are taken at that time. Procurement can agree on more.',
  },
  'after-agreement': {
    fi: 'Sopimus palveluntuottajan kanssa päättyi ennen tätä päivää.',
    sv: 'Avtalet med tjänsteproducenten upphörde före denna dag.',
    en: 'The agreement with the provider ended before this day.',
  },
  'invalid-e-invoice-address': {
    fi: 'Osoite ei ole mikään näistä: OVT-tunnus (0037, Y-tunnuksen kahdeksan numeroa ja enintään viisi merkkiä), IBAN tai Peppol-osoite, esimerkiksi 0216:003799000106.',
    sv: 'Adressen är ingen av dessa: en OVT-kod (0037, FO-numrets åtta siffror och högst fem tecken), ett IBAN eller en Peppol-adress, till exempel 0216:003799000106.',
    en: 'The address is none of these: an OVT code (0037, eight digits of the business ID, five characters at most), an IBAN, or a Peppol address such as 0216:003799000106.',
  },
  'declaration-older': {
    fi: 'Palveluntuottajan vakuutus päivältä {{date}} on jo otettu: vain uudempi korvaa sen.',
    sv: 'Tjänsteproducentens försäkran av den {{date}} finns redan: bara en nyare ersätter den.',
    en: 'The provider’s declaration of {{date}} is held already: only a newer one replaces it.',
  },
  'signing-backdated': {
    fi: 'Allekirjoituspäivä on aikaisintaan {{from}}: sitä edeltävä yritystarkistus on enintään {{checkDays}} päivää vanha.',
    sv: 'Dagen för undertecknande är tidigast {{from}}: företagskontrollen före det är högst {{checkDays}} dagar gammal.',
    en: 'The day of signing is {{from}} at the earliest: the company check that goes before it is not older than {{checkDays}} days.',
  },
  'day-ahead': {
    fi: 'Päivä on vasta edessä: kirjoita päivä, jona se tehtiin.',
    sv: 'Dagen har inte kommit än: skriv den dag då det gjordes.',
    en: 'The day is still to come: write the day on which it was done.',
  },
  'account-waits': {
    fi: 'Palveluntuottajan toinen tili odottaa toista henkilöä: se vahvistetaan tai hylätään ensin.',
    sv: 'Ett annat konto väntar på den andra personen: det bekräftas eller avvisas först.',
    en: 'Another account of this provider waits for the second person: have it confirmed or refused first.',
  },
  'no-account-waits': {
    fi: 'Tällä asiakkaalla ei ole tiliä, joka odottaa vahvistusta.',
    sv: 'Klienten har inget konto som väntar på bekräftelse.',
    en: 'No account of this client waits to be confirmed.',
  },
  'account-same': {
    fi: 'Tämä tili on jo voimassa.',
    sv: 'Detta konto är redan i kraft.',
    en: 'This is the account in force already.',
  },
  'not-held': {
    fi: 'Tälle tilille menevää maksua ei ole pidätetty.',
    sv: 'Betalningar till detta konto hålls inte inne.',
    en: 'Payments to this account are not held.',
  },
  'option-already-decided': {
    fi: 'Tästä optiosta on jo päätetty kaikkien valittujen osalta.',
    sv: 'Det har redan beslutats om denna option för alla som valts.',
    en: 'This option is decided already for everyone that was chosen.',
  },
  'option-for-nobody': {
    fi: 'Päätös ei koskisi yhtään sopimusta: kunkin kohdalla näkyy, miksi se jää pois.',
    sv: 'Beslutet skulle inte gälla något avtal: vid vart och ett står varför det lämnas utanför.',
    en: 'The decision would reach no agreement: see beside each why it is left out.',
  },
  'option-conditions-unseen': {
    fi: 'Sopimuksessa on ehtoja option käytölle: katso ne sellaisina kuin ne nyt ovat, ja merkitse ne katsotuiksi.',
    sv: 'Avtalet ställer villkor för denna option: se på dem som de nu är och markera att du har gjort det.',
    en: 'The contract sets conditions for this option: look at them as they are now, and tick that you have.',
  },
  'payer-mismatch': {
    fi: 'Maksaja ei maksa tätä etuutta: etuuden mukaan kela, fund-<nimi> tai county.',
    sv: 'Betalaren betalar inte denna förmån: enligt förmånen kela, fund-<namn> eller county.',
    en: 'The payer does not pay this benefit: kela, fund-<name> or county, by the benefit.',
  },
  'benefit-not-in-force': {
    fi: 'Tällainen etuus ei voi alkaa tuona päivänä.',
    sv: 'En sådan förmån kan inte börja den dagen.',
    en: 'A benefit of this kind cannot start on that day.',
  },
  'period-too-short': {
    fi: 'Jakso on vähintään {{minPeriodMonths}} kuukautta (189/2001 13 b §).',
    sv: 'En period är minst {{minPeriodMonths}} månader (189/2001 13 b §).',
    en: 'A period is at least {{minPeriodMonths}} months (189/2001 §13 b).',
  },
  'period-too-long': {
    fi: 'Jakso on enintään {{maxPeriodMonths}} kuukautta kerrallaan (189/2001 13 b §).',
    sv: 'En period är högst {{maxPeriodMonths}} månader åt gången (189/2001 13 b §).',
    en: 'A period is at most {{maxPeriodMonths}} months at a time (189/2001 §13 b).',
  },
  'outside-agreement': {
    fi: 'Jakso ei ole sopimuksen kaudella päätettyine optioineen.',
    sv: 'Perioden är inte inom avtalets tid med beslutade optioner.',
    en: 'The placement is not inside the term of the agreement with its decided options.',
  },
  'ended-outside-period': {
    fi: 'Päättymispäivä ei ole jakson päivä.',
    sv: 'Slutdagen är inte en dag i perioden.',
    en: 'The early end is not a day of the period.',
  },
  'days-per-week-out-of-range': {
    fi: 'Toimintaa on {{minDaysPerWeek}}–{{maxDaysPerWeek}} päivää viikossa ({{minDaysPerWeek}}–{{earlierDaysPerWeek}} ennen {{daysPerWeekFrom}}).',
    sv: 'Verksamheten är {{minDaysPerWeek}}–{{maxDaysPerWeek}} dagar i veckan ({{minDaysPerWeek}}–{{earlierDaysPerWeek}} före {{daysPerWeekFrom}}).',
    en: 'The activity is {{minDaysPerWeek}}–{{maxDaysPerWeek}} days a week ({{minDaysPerWeek}}–{{earlierDaysPerWeek}} before {{daysPerWeekFrom}}).',
  },
  'hours-per-day-out-of-range': {
    fi: 'Toimintaa on {{minHours}}–{{maxHours}} tuntia päivässä.',
    sv: 'Verksamheten är {{minHours}}–{{maxHours}} timmar om dagen.',
    en: 'The activity is {{minHours}}–{{maxHours}} hours a day.',
  },
  'plan-item-missing': {
    fi: 'Suunnitelmasta puuttuu tavoite, kuvaus, laji tai allekirjoituspäivä (189/2001 9 § 1 mom.).',
    sv: 'Planen saknar mål, beskrivning, slag eller undertecknandedag (189/2001 9 § 1 mom.).',
    en: 'The plan lacks its goal, description, type or day of signing (189/2001 §9.1).',
  },
  'plan-signed-late': {
    fi: 'Suunnitelma allekirjoitettiin vasta jakson alettua.',
    sv: 'Planen undertecknades efter att perioden börjat.',
    en: 'The plan was signed after the placement had begun.',
  },
  'instructor-missing': {
    fi: 'Asiakkaalta puuttuu nimetty ohjaaja.',
    sv: 'Klienten saknar en namngiven handledare.',
    en: 'The client has no named instructor.',
  },
  'grade-out-of-range': {
    fi: 'Arvosana ei ole kokonaisluku {{minGrade}}–{{maxGrade}}.',
    sv: 'Vitsordet är inte ett heltal {{minGrade}}–{{maxGrade}}.',
    en: 'The grade is not a whole number from {{minGrade}} to {{maxGrade}}.',
  },
  'review-already-done': {
    fi: 'Tarkistus on jo kirjattu tehdyksi toisena päivänä. Katso päivä jakson tarkistuksista.',
    sv: 'Översynen har redan antecknats som gjord en annan dag. Se dagen bland periodens översyner.',
    en: 'The review is noted as done on another day already. See the day among the reviews of the placement.',
  },
  'renews-unknown': {
    fi: 'Jaksoa, jota tämä jatkaisi, ei ole tällä asiakkaalla.',
    sv: 'Klienten har ingen sådan period att fortsätta.',
    en: 'The client has no such placement to renew.',
  },
  'not-renewable': {
    fi: 'Jaksoa ei voi jatkaa: jatkaa voi jaksoa, joka oli käynnissä viimeiseen päiväänsä asti.',
    sv: 'Perioden kan inte fortsättas: bara en period som pågick till sin sista dag kan fortsättas.',
    en: 'The placement cannot be renewed: only one that was running until its last day is.',
  },
  'already-renewed': {
    fi: 'Toinen jakso jatkaa jo tätä jaksoa.',
    sv: 'En annan period fortsätter redan den här perioden.',
    en: 'Another placement renews this one already.',
  },
  'renewal-too-early': {
    fi: 'Uusi jakso alkaa vasta sen jakson viimeisen päivän jälkeen, jota se jatkaa.',
    sv: 'Den nya perioden börjar efter den sista dagen i perioden som fortsätts.',
    en: 'A renewal begins after the last day of the placement that it renews.',
  },
  'end-known': {
    fi: 'Jakso on jo päätetty ennen aikojaan. Korjaa päättymistä.',
    sv: 'Perioden är redan avslutad i förtid. Rätta slutet.',
    en: 'The placement was ended before its time already. Correct the end.',
  },
  'end-same': {
    fi: 'Päättymispäivä ja syy ovat jo nämä.',
    sv: 'Slutdagen och orsaken är redan dessa.',
    en: 'The last day and the reason are these already.',
  },
  'not-ended': {
    fi: 'Jaksoa ei ole päätetty ennen aikojaan.',
    sv: 'Perioden har inte avslutats i förtid.',
    en: 'The placement was not ended before its time.',
  },
  'workplace-company': {
    fi: 'Organisaatio on rekisterin mukaan yritys: asiakas ei työskentele yrityksessä.',
    sv: 'Enligt registret är organisationen ett företag: en klient arbetar inte i ett företag.',
    en: 'By the register the organisation is a company: no client works in a company.',
  },
  'too-many-workplaces': {
    fi: 'Jaksolle on jo nimetty liian monta työpaikkaa.',
    sv: 'För perioden har redan för många arbetsplatser angetts.',
    en: 'Too many workplaces are named for the placement already.',
  },
  'workplace-without-provider': {
    fi: 'Valitse palveluntuottaja, jonka työpaikka on suljettu.',
    sv: 'Välj den tjänsteproducent vars arbetsplats är stängd.',
    en: 'Choose the provider whose workplace is closed.',
  },
  'workplace-not-hosted': {
    fi: 'Sopimuksella hankitaan vain tukea ja ohjausta: sillä ei järjestetä työtoimintaa missään.',
    sv: 'Med avtalet köps bara stöd och handledning: inget arbete ordnas enligt det.',
    en: 'The agreement buys support and guidance alone: nobody’s work is arranged by it.',
  },
  'workplace-name-missing': {
    fi: 'Organisaation nimeä ei tunneta: kirjoita se.',
    sv: 'Organisationens namn är inte känt: skriv det.',
    en: 'The name of the organisation is not known: write it.',
  },
  'workplace-unproven': {
    fi: 'Rekisteri ei yksin osoita, ettei organisaatio ole yritys: kirjoita, mistä se ilmenee.',
    sv: 'Registret visar inte ensamt att organisationen inte är ett företag: skriv vad som visar det.',
    en: 'The register alone does not show that the organisation is no company: write what shows it.',
  },
  'workplace-withheld': {
    fi: 'Asiakkaalla on turvakielto: nimetty työntekijä ja ohjaaja saavat työpaikan näkyviin.',
    sv: 'Klienten har spärrmarkering: den namngivna handläggaren och handledaren kan få fram arbetsplatsen.',
    en: 'The client’s address is protected: the named case worker and instructor can look at the workplace.',
  },
  'placement-overlaps': {
    fi: 'Asiakkaalla on samalla sopimuksella jo jakso {{placementId}}, jossa on samoja päiviä.',
    sv: 'Klienten har redan perioden {{placementId}} med samma dagar enligt samma avtal.',
    en: 'The client has placement {{placementId}} by the same agreement on some of these days.',
  },
  'overlap-unconfirmed': {
    fi: 'Asiakkaalla on samoina päivinä myös jakso {{placementId}} toisella sopimuksella. Vahvista, että se on tarkoitus.',
    sv: 'Klienten har samma dagar också perioden {{placementId}} enligt ett annat avtal. Bekräfta att det är avsikten.',
    en: 'The client also has placement {{placementId}} by another agreement on some of these days. Confirm that this is meant.',
  },
  'case-worker-same': {
    fi: 'Henkilö on jo jakson vastuutyöntekijä.',
    sv: 'Personen är redan periodens ansvariga handläggare.',
    en: 'The person is the case worker of the placement already.',
  },
  'unknown-case-worker': {
    fi: 'Henkilö ei ole asiakastyöntekijä.',
    sv: 'Personen är inte handläggare.',
    en: 'The person is no case worker.',
  },
  'instructor-same': {
    fi: 'Henkilö on jo jakson ohjaaja.',
    sv: 'Personen är redan periodens handledare.',
    en: 'The person is the instructor of the placement already.',
  },
  'agreement-same': {
    fi: 'Jakso on jo tällä sopimuksella.',
    sv: 'Perioden är redan enligt detta avtal.',
    en: 'The placement is by this agreement already.',
  },
  'other-provider': {
    fi: 'Jakso on toisen palveluntuottajan luona.',
    sv: 'Perioden är hos en annan tjänsteproducent.',
    en: 'The placement is at another provider.',
  },
  'move-outside-placement': {
    fi: 'Siirtopäivän on oltava jakson ensimmäisen päivän jälkeen ja viimeistään sen viimeisenä päivänä.',
    sv: 'Flyttdagen ska vara efter periodens första dag och senast dess sista dag.',
    en: 'The day of the move has to come after the first day of the placement, and no later than its last day.',
  },
  'move-in-booked-month': {
    fi: 'Kuukausi {{month}} on kirjattu: jakso voi siirtyä vasta sen jälkeen.',
    sv: 'Månaden {{month}} är bokförd: perioden kan flyttas först efter den.',
    en: 'The month {{month}} is booked: the placement can move only after it.',
  },
  'labour-authority-signature-missing': {
    fi: 'Työvoimaviranomainen ei ole allekirjoittanut suunnitelmaa ensimmäiseen päivään mennessä (189/2001 8 § 4 mom.).',
    sv: 'Arbetskraftsmyndigheten har inte undertecknat planen senast den första dagen (189/2001 8 § 4 mom.).',
    en: 'The labour authority has not signed the plan by the first day (189/2001 §8.4).',
  },
  'county-signature-missing': {
    fi: 'Hyvinvointialue ei ole allekirjoittanut suunnitelmaa ensimmäiseen päivään mennessä (189/2001 8 § 4 mom.).',
    sv: 'Välfärdsområdet har inte undertecknat planen senast den första dagen (189/2001 8 § 4 mom.).',
    en: 'The county has not signed the plan by the first day (189/2001 §8.4).',
  },
  'client-signature-missing': {
    fi: 'Asiakas ei ole allekirjoittanut suunnitelmaa ensimmäiseen päivään mennessä (189/2001 8 § 4 mom.).',
    sv: 'Klienten har inte undertecknat planen senast den första dagen (189/2001 8 § 4 mom.).',
    en: 'The client has not signed the plan by the first day (189/2001 §8.4).',
  },
  'insurance-missing': {
    fi: 'Hyvinvointialueen vakuutus ei ole voimassa ensimmäisenä päivänä (189/2001 23 §).',
    sv: 'Välfärdsområdets försäkring gäller inte den första dagen (189/2001 23 §).',
    en: 'The county’s insurance does not cover the first day (189/2001 §23).',
  },
  'steward-notice-missing': {
    fi: 'Pääluottamusmies ei ole saanut ilmoitusta ensimmäiseen päivään mennessä (189/2001 16 §).',
    sv: 'Huvudförtroendemannen har inte fått anmälan senast den första dagen (189/2001 16 §).',
    en: 'The chief shop steward has not got the notice by the first day (189/2001 §16).',
  },
  'first-day-outside': {
    fi: 'Ensimmäinen päivä ei ole mahdollinen: sen on oltava jakson päivä ja edellisen keskeytyksen jälkeen.',
    sv: 'Den första dagen är inte möjlig: den ska vara en dag i perioden och efter det förra avbrottet.',
    en: 'The first day is not possible: it is a day of the placement, after the interruption before.',
  },
  'too-many-interruptions': {
    fi: 'Jaksossa on jo enimmäismäärä keskeytyksiä. Päätä jakso ja aloita uusi.',
    sv: 'Perioden har redan det högsta antalet avbrott. Avsluta perioden och börja en ny.',
    en: 'The placement has as many interruptions as it can have. End it and begin another.',
  },
  'placement-not-started': {
    fi: 'Jakson aloittamisesta ei ole vielä päätetty.',
    sv: 'Inget beslut om periodens början har fattats ännu.',
    en: 'The start of the placement has not been decided yet.',
  },
  'placement-interrupted': {
    fi: 'Jakso on keskeytetty tänä päivänä.',
    sv: 'Perioden är avbruten den dagen.',
    en: 'The placement is interrupted on this day.',
  },
  'outside-placement': {
    fi: 'Päivä ei ole jakson päivä.',
    sv: 'Dagen är inte en dag i perioden.',
    en: 'The day is not a day of the placement.',
  },
  'days-same': {
    fi: 'Päivät ovat jo näin.',
    sv: 'Dagarna är redan så.',
    en: 'The days are like that already.',
  },
  'placement-ahead': {
    fi: 'Jakso ei ole vielä alkanut.',
    sv: 'Perioden har inte börjat ännu.',
    en: 'The placement has not begun yet.',
  },
  'proposal-same': {
    fi: 'Jaksolla on jo se, mitä ehdotetaan.',
    sv: 'Perioden har redan det som föreslås.',
    en: 'The placement already has what is proposed.',
  },
  'proposal-open': {
    fi: 'Samasta asiasta on jo ehdotus, johon ei ole vastattu. Peru se, jos ehdotat muuta.',
    sv: 'Det finns redan ett obesvarat förslag om samma sak. Återta det om du föreslår något annat.',
    en: 'A proposal about the same has not been answered yet. Withdraw it to propose something else.',
  },
  'proposal-outdated': {
    fi: 'Jaksoa on muutettu ehdotuksen jälkeen. Katso, mikä on muuttunut, ja vahvista, että olet nähnyt sen.',
    sv: 'Perioden har ändrats efter förslaget. Se vad som har ändrats och bekräfta att du har sett det.',
    en: 'The placement has changed since the proposal. See what has changed, and confirm that you have seen it.',
  },
  'placement-changed': {
    fi: 'Jaksoa on muutettu sen jälkeen, kun avasit sivun. Katso jakson tiedot ja tee sama uudelleen.',
    sv: 'Perioden har ändrats efter att du öppnade sidan. Se periodens uppgifter och gör om samma sak.',
    en: 'The placement has changed since you opened the page. Look at it, and do the same again.',
  },
  'concern-open': {
    fi: 'Huolen sulkee hyvinvointialueen työntekijä. Voit vastata hänelle.',
    sv: 'Välfärdsområdets medarbetare avslutar oron. Du kan svara.',
    en: 'The county’s case worker closes a concern. You can answer.',
  },
  'concern-unanswered': {
    fi: 'Kirjoita, mitä huolen vuoksi on tehty. Palveluntuottaja lukee sen.',
    sv: 'Skriv vad som har gjorts med anledning av oron. Tjänsteproducenten läser det.',
    en: 'Write what was done about the concern. The provider reads it.',
  },
  'hours-missing': {
    fi: 'Osallistumispäivän tunnit puuttuvat tai eivät ole luku.',
    sv: 'Timmarna för en deltagandedag saknas eller är inte ett tal.',
    en: 'The hours of an attended day are missing or are not a number.',
  },
  'hours-below-minimum': {
    fi: 'Osallistumispäivässä on vähintään {{minHours}} tuntia (189/2001 13 b §).',
    sv: 'En deltagandedag har minst {{minHours}} timmar (189/2001 13 b §).',
    en: 'An attended day has at least {{minHours}} hours (189/2001 §13 b).',
  },
  'hours-above-maximum': {
    fi: 'Osallistumispäivässä on enintään {{maxHours}} tuntia.',
    sv: 'En deltagandedag har högst {{maxHours}} timmar.',
    en: 'An attended day has at most {{maxHours}} hours.',
  },
  'absence-reason-missing': {
    fi: 'Poissaolopäivällä pitää olla syy: sick, authorised, unauthorised tai service-not-arranged.',
    sv: 'En frånvarodag behöver en orsak: sick, authorised, unauthorised eller service-not-arranged.',
    en: 'An absent day needs its reason: sick, authorised, unauthorised or service-not-arranged.',
  },
  'absence-reason-on-present-day': {
    fi: 'Osallistumispäivällä ei voi olla poissaolon syytä.',
    sv: 'En deltagandedag kan inte ha en orsak till frånvaro.',
    en: 'An attended day cannot have a reason of absence.',
  },
  'hours-on-absent-day': {
    fi: 'Poissaolopäivällä ei voi olla tunteja.',
    sv: 'En frånvarodag kan inte ha timmar.',
    en: 'An absent day cannot have hours.',
  },
  'travel-without-presence': {
    fi: 'Matkat korvataan vain osallistumispäiviltä.',
    sv: 'Resor ersätts endast för deltagandedagar.',
    en: 'Travel is paid for attended days only.',
  },
  'duplicate-day': {
    fi: 'Asiakkaalla on jo tämä päivä, tässä tai toisessa jaksossa.',
    sv: 'Klienten har redan detta datum, här eller i en annan period.',
    en: 'The client already has this date, here or at another placement.',
  },
  'weekly-limit-exceeded': {
    fi: 'Asiakkaalle tulisi viikkoon yli {{maxDaysPerWeek}} osallistumispäivää ({{earlierDaysPerWeek}} ennen {{daysPerWeekFrom}}; 189/2001 13 §).',
    sv: 'Klienten skulle ha fler än {{maxDaysPerWeek}} deltagandedagar i veckan ({{earlierDaysPerWeek}} före {{daysPerWeekFrom}}; 189/2001 13 §).',
    en: 'The client would have more than {{maxDaysPerWeek}} attended days in the week ({{earlierDaysPerWeek}} before {{daysPerWeekFrom}}; 189/2001 §13).',
  },
  'yearly-limit-exceeded': {
    fi: 'Asiakkaalle tulisi 12 kuukauteen enemmän osallistumispäiviä kuin laki sallii (189/2001 14 §).',
    sv: 'Klienten skulle ha fler deltagandedagar på 12 månader än lagen tillåter (189/2001 14 §).',
    en: 'The client would have more attended days in 12 months than the law allows (189/2001 §14).',
  },
  'path-not-in-tariff': {
    fi: 'Osa-alueen hinnastossa ei ole bonusta tälle polulle.',
    sv: 'Delens prislista har ingen bonus för denna väg.',
    en: 'The lot’s tariff has no bonus for this path.',
  },
  'path-outside-window': {
    fi: 'Polku alkaa jakson ja sitä seuraavien hyväksyttävien päivien ulkopuolella.',
    sv: 'Vägen börjar utanför perioden och de dagar därefter då den ännu räknas.',
    en: 'The path starts outside the placement and the days after it in which it still counts.',
  },
  'claim-before-start': {
    fi: 'Bonushakemus tehtiin ennen polun alkua.',
    sv: 'Bonusansökan gjordes innan vägen började.',
    en: 'The claim was submitted before the path began.',
  },
  'claim-late': {
    fi: 'Bonushakemus tehtiin liian myöhään polun alusta.',
    sv: 'Bonusansökan gjordes för sent efter att vägen började.',
    en: 'The claim was submitted too long after the path began.',
  },
  'inside-own-organisation': {
    fi: 'Polusta palveluntuottajan omaan konserniin ei makseta bonusta.',
    sv: 'Ingen bonus betalas för en väg inom tjänsteproducentens egen koncern.',
    en: 'No bonus is paid for a path inside the provider’s own group.',
  },
  'no-attended-day': {
    fi: 'Jaksolla ei ole hyväksyttyä osallistumispäivää.',
    sv: 'Perioden har ingen godkänd deltagandedag.',
    en: 'The placement has no accepted attended day.',
  },
  'already-claimed': {
    fi: 'Jaksosta tai asiakkaan samana päivänä alkavasta polusta on jo bonushakemus.',
    sv: 'Perioden, eller klientens väg den dagen, har redan en bonusansökan.',
    en: 'The placement, or the client’s path of that day, already has a claim.',
  },
  'agreement-not-in-force': {
    fi: 'Palveluntuottajan sopimus ei ollut voimassa, kun asiakas oli jaksolla ja siirtyi eteenpäin.',
    sv: 'Tjänsteproducentens avtal var inte i kraft när klienten deltog i perioden och gick vidare.',
    en: 'The provider’s agreement was not in force when the client was at the placement and went on.',
  },
  'path-end-wrong': {
    fi: 'Määräaikaisella työllä on viimeinen päivä, joka ei ole ennen ensimmäistä. Toistaiseksi jatkuvalla sitä ei ole.',
    sv: 'Ett tidsbegränsat arbete har en sista dag som inte är före den första. Ett som gäller tills vidare har ingen.',
    en: 'Work for a fixed term has a last day that is not before its first. Work until further notice has none.',
  },
  'weekly-hours-wrong': {
    fi: 'Anna työn viikkotunnit, enintään {{maxWeeklyHours}}.',
    sv: 'Ange arbetets timmar per vecka, högst {{maxWeeklyHours}}.',
    en: 'Give the work’s hours in a week, {{maxWeeklyHours}} at most.',
  },
  'path-too-short': {
    fi: 'Polku on sovittu lyhyemmäksi kuin sopimuksen ehdot vaativat.',
    sv: 'Vägen är avtalad för en kortare tid än avtalets villkor kräver.',
    en: 'The path is agreed for less time than the terms ask.',
  },
  'counterpart-not-company': {
    fi: 'Ehtojen mukaan polun pitää johtaa yritykseen. Rekisteri ei vahvista, että tämä on yritys.',
    sv: 'Enligt villkoren ska vägen leda till ett företag. Registret bekräftar inte att detta är ett företag.',
    en: 'By the terms the path must lead to a company. The register does not confirm that this is one.',
  },
  'evidence-missing': {
    fi: 'Ehtojen vaatima liite puuttuu.',
    sv: 'En bilaga som villkoren kräver saknas.',
    en: 'Evidence that the terms ask for is missing.',
  },
  'second-part-early': {
    fi: 'Toista osaa voi hakea {{from}} alkaen: siihen mennessä polku on kestänyt.',
    sv: 'Den andra delen kan sökas från {{from}}: då har vägen hållit.',
    en: 'The second part can be claimed from {{from}} on: by then the path has lasted.',
  },
  'second-part-late': {
    fi: 'Toista osaa piti hakea viimeistään {{until}}. Se on rauennut; ensimmäinen osa pysyy maksettuna.',
    sv: 'Den andra delen skulle ha sökts senast {{until}}. Den har förfallit; den första delen är fortfarande betald.',
    en: 'The second part was to be claimed by {{until}}. It has lapsed; the first part stays paid.',
  },
  'no-second-part': {
    fi: 'Hakemuksella ei ole toista osaa, jota voisi hakea.',
    sv: 'Ansökan har ingen andra del som kan sökas.',
    en: 'The claim has no second part that could be claimed.',
  },
  'correction-waits': {
    fi: 'Edellinen oikaisu odottaa vahvistusta. Vahvista se tai luovu siitä ensin.',
    sv: 'En tidigare rättelse väntar på bekräftelse. Bekräfta den eller låt den falla först.',
    en: 'An earlier correction waits to be confirmed. Confirm or drop it first.',
  },
  'no-correction': {
    fi: 'Oikaisua ei ole: joku on jo vahvistanut sen tai luopunut siitä.',
    sv: 'Det finns ingen rättelse: någon har redan bekräftat den eller låtit den falla.',
    en: 'There is no correction: somebody has confirmed or dropped it.',
  },
  'no-after-check': {
    fi: 'Jälkitarkistus ei odota: joku on jo katsonut sen, tai bonus on peritty takaisin.',
    sv: 'Ingen efterkontroll väntar: någon har redan gjort den, eller så har bonusen återkrävts.',
    en: 'No after-check waits: somebody has looked already, or the bonus was taken back.',
  },
  'finding-missing': {
    fi: 'Kirjoita, mitä selvisi.',
    sv: 'Skriv vad som framkom.',
    en: 'Write what you found.',
  },
  'no-such-part': {
    fi: 'Valitse osa, joka on maksettavana.',
    sv: 'Välj en del som betalas.',
    en: 'Choose a part that is paid.',
  },
  'amount-same': {
    fi: 'Määrä on sama kuin nyt. Kirjoita oikea määrä.',
    sv: 'Beloppet är detsamma som nu. Skriv det rätta beloppet.',
    en: 'The amount is what it is now. Write the right one.',
  },
  'amount-above-claimed': {
    fi: 'Määrä on suurempi kuin bonushakemuksen määrä. Hyväksy enintään se.',
    sv: 'Beloppet är större än bonusansökans belopp. Godkänn högst det.',
    en: 'The amount is above what the claim comes to. Approve that at most.',
  },
  'rule-above-four-eyes': {
    fi: 'Sääntö ei voi hyväksyä summaa, johon tarvitaan kaksi hyväksyjää. Kirjoita enintään se raja.',
    sv: 'Regeln kan inte godkänna ett belopp som kräver två godkännare. Skriv högst den gränsen.',
    en: 'The rule cannot approve an amount that takes two approvers. Write that limit at most.',
  },
  'sheet-decided': {
    fi: 'Hyvinvointialue on jo päättänyt tämän kuukauden matkoista. Pyydä kuukausi takaisin, jos sitä pitää muuttaa.',
    sv: 'Välfärdsområdet har redan beslutat om resorna i den här månaden. Be att månaden återsänds om den ska ändras.',
    en: 'The county has already decided on travel in this month. Ask for the month to be returned if it has to change.',
  },
  'travel-not-held': {
    fi: 'Näillä päivillä ei ole matkaa, joka ylittää päiväkaton.',
    sv: 'De här dagarna har ingen resa över taket per dag.',
    en: 'These days have no travel above the cap per day.',
  },
  'closed-period-known': {
    fi: 'Samat päivät on jo ilmoitettu suljetuiksi.',
    sv: 'Samma dagar har redan anmälts som stängda.',
    en: 'The same days are registered as closed already.',
  },
  'certificate-elsewhere': {
    fi: 'Todistuksessa ei ole tämän kuukauden päiviä. Merkitse se sen kuukauden listalle, jota se koskee.',
    sv: 'Intyget har inga dagar i den här månaden. Anteckna det i månadslistan för den månad som det gäller.',
    en: 'The certificate has no day of this month. Note it in the sheet of the month that it is about.',
  },
  'sheet-deadline-from-past': {
    fi: 'Uusi määräaika alkaa aikaisintaan huomenna. Valitse huominen tai myöhempi päivä.',
    sv: 'En ny tidsfrist börjar tidigast i morgon. Välj morgondagen eller en senare dag.',
    en: 'A new deadline begins tomorrow at the earliest. Choose tomorrow or a later day.',
  },
  'travel-cap-from-past': {
    fi: 'Katto alkaa aikaisintaan tämän kuun ensimmäisenä päivänä. Valitse se tai myöhempi päivä.',
    sv: 'Taket börjar tidigast den första dagen i den här månaden. Välj den eller en senare dag.',
    en: 'A cap begins on the first day of this month at the earliest. Choose it or a later day.',
  },
  'rule-from-past': {
    fi: 'Uusi tai muutettu sääntö tulee voimaan aikaisintaan tänään. Valitse tämä päivä tai myöhempi.',
    sv: 'En ny eller ändrad regel träder i kraft tidigast i dag. Välj denna dag eller en senare.',
    en: 'A new or changed rule holds from today at the earliest. Choose today or a later day.',
  },
  'decided-before-submitted': {
    fi: 'Päätöspäivä puuttuu tai on ennen jättöpäivää.',
    sv: 'Beslutsdagen saknas eller är före inlämningsdagen.',
    en: 'The day of decision is missing or before the day of submission.',
  },
  'decision-category-missing': {
    fi: 'Valitse syyn laji: hylkääminen ja palauttaminen tarvitsevat sen.',
    sv: 'Välj vilket slags skäl det är: avslag och återsändning kräver det.',
    en: 'Choose what kind of reason it is: rejecting and returning need it.',
  },
  'decision-reason-missing': {
    fi: 'Hylkäykselle ja palautukselle pitää antaa syy.',
    sv: 'Ett avslag eller en återsändning behöver en motivering.',
    en: 'Rejecting and returning need their reason.',
  },
  'evidence-unusable': {
    fi: 'Liitetiedostoa ei ole, sitä ei ole tarkistettu tai sen on lähettänyt joku muu. Poista se ja liitä se uudelleen.',
    sv: 'En bilaga finns inte, har inte kontrollerats eller har skickats av någon annan. Ta bort den och bifoga den på nytt.',
    en: 'A file of the evidence is not there, has not been checked, or was sent by somebody else. Remove it and attach it again.',
  },
  'no-letter': {
    fi: 'Tästä päätöksestä ei ole kirjettä Jatkopolussa: päätös on tehty ennen Jatkopolun käyttöönottoa, tai päätöstä ei ole.',
    sv: 'Det finns inget brev om detta beslut i Jatkopolku: beslutet fattades innan Jatkopolku togs i bruk, eller så finns det inget beslut.',
    en: 'There is no letter of this decision in Jatkopolku: it was made before Jatkopolku was taken into use, or there is no such decision.',
  },
  'nothing-to-object': {
    fi: 'Tästä päätöksestä ei voi tehdä vastalausetta: koko haettu bonus on hyväksytty, tai päätös ei ole enää voimassa.',
    sv: 'Mot detta beslut kan ingen invändning göras: hela den sökta bonusen har godkänts, eller så gäller beslutet inte längre.',
    en: 'This decision cannot be objected to: all that was claimed is approved, or the decision does not hold any more.',
  },
  'objection-late': {
    fi: 'Vastalauseen viimeinen päivä oli {{lastDay}}.',
    sv: 'Sista dagen att göra en invändning var {{lastDay}}.',
    en: 'The last day to object was {{lastDay}}.',
  },
  'already-objected': {
    fi: 'Tästä päätöksestä on jo tehty vastalause.',
    sv: 'En invändning har redan gjorts mot detta beslut.',
    en: 'This decision has been objected to already.',
  },
  'objection-underway': {
    fi: 'Hyvinvointialue käsittelee jo vastalausetta, eikä sitä voi enää perua.',
    sv: 'Välfärdsområdet behandlar redan invändningen, och den kan inte längre dras tillbaka.',
    en: 'The county is already at work on the objection: it cannot be withdrawn any more.',
  },
  'claim-place-taken': {
    fi: 'Hakemusta ei voi palauttaa käsittelyyn: samasta jaksosta tai asiakkaan samana päivänä alkavasta polusta on tehty sen hylkäämisen jälkeen hakemus {{claimId}}.',
    sv: 'Ansökan kan inte tas upp på nytt: efter att den avslogs har ansökan {{claimId}} gjorts för samma period eller klientens väg samma dag.',
    en: 'The claim cannot be taken up again: since it was rejected, the claim {{claimId}} was filed for the same placement, or the client’s path of that day.',
  },
  'note-without-lines': {
    fi: 'Palveluntuottajalle {{provider}} ei kirjata mitään, joten viesti ei lähtisi sille. Poista viesti.',
    sv: 'Inget bokförs för {{provider}}, så meddelandet skulle inte skickas. Ta bort meddelandet.',
    en: 'Nothing is booked of {{provider}}, so the message would not reach them. Remove the message.',
  },
  'invoice-unreleased': {
    fi: 'Kirjausta ei ole vielä vapautettu. Lasku muodostuu, kun toinen henkilö on vapauttanut kirjauksen.',
    sv: 'Bokföringen är inte frigiven ännu. Fakturan skapas när en annan person har frigett den.',
    en: 'The booking is not released yet. The invoice is made once another person has released it.',
  },
  'invoice-no-account': {
    fi: 'Palveluntuottajalla ei ole vahvistettua tiliä. Lasku muodostuu, kun tili on vahvistettu.',
    sv: 'Tjänsteproducenten har inget bekräftat konto. Fakturan skapas när kontot har bekräftats.',
    en: 'No account of the provider is confirmed. The invoice is made once one is.',
  },
  'invoices-not-set': {
    fi: 'Alue ei ole vielä asettanut laskutuksen ehtoja. Alueen talous tekee sen maksusivulla.',
    sv: 'Området har inte ännu angett villkoren för fakturering. Områdets ekonomi gör det på betalningssidan.',
    en: 'The county has not set the terms of invoices yet. Its finance does so on the page of payments.',
  },
  'self-billing-on': {
    fi: 'Alue tekee laskut palveluntuottajien puolesta, joten tätä laskua ei lähetetä.',
    sv: 'Området gör fakturorna för tjänsteproducenternas räkning, så den här fakturan skickas inte.',
    en: 'The county makes the invoices in the providers’ names: this one is not sent.',
  },
  'self-billing-off': {
    fi: 'Palveluntuottajat lähettävät laskut itse. Muuta laskutuksen ehtoja, jos alue tekee ne.',
    sv: 'Tjänsteproducenterna skickar fakturorna själva. Ändra villkoren för fakturering om området gör dem.',
    en: 'The providers send the invoices themselves. Change the terms of invoices if the county makes them.',
  },
  'invoice-unreadable': {
    fi: 'Tiedosto ei ole lasku (UBL tai Finvoice): rivi {{line}}. Pyydä lasku uudelleen palveluntuottajalta.',
    sv: 'Filen är ingen faktura (UBL eller Finvoice): rad {{line}}. Be tjänsteproducenten om en ny.',
    en: 'The file is no invoice (UBL or Finvoice): line {{line}}. Ask the provider for it again.',
  },
  'invoice-lacks': {
    fi: 'Laskusta puuttuu {{element}}, tai sitä ei voi lukea. Pyydä palveluntuottajalta korjattu lasku.',
    sv: '{{element}} saknas i fakturan eller kan inte läsas. Be tjänsteproducenten om en rättad faktura.',
    en: 'The invoice lacks {{element}}, or it cannot be read. Ask the provider for a corrected one.',
  },
  'invoice-unknown-seller': {
    fi: 'Laskun lähettäjän Y-tunnus {{businessId}} ei ole minkään palveluntuottajan. Tarkista lasku.',
    sv: 'Fakturans säljare har FO-numret {{businessId}}, som ingen tjänsteproducent har. Kontrollera fakturan.',
    en: 'No provider has the business ID {{businessId}} of the invoice’s seller. Check the invoice.',
  },
  'invoice-without-statement': {
    fi: 'Laskulle {{number}} ei ole erittelyä: palveluntuottajalla {{provider}} ei ole kuulta {{month}} vapautettua, laskuttamatta olevaa kirjausta.',
    sv: 'Fakturan {{number}} saknar underlag: {{provider}} har ingen frigiven bokföring för {{month}} som inte är fakturerad.',
    en: 'The invoice {{number}} has no statement: {{provider}} has no released booking of {{month}} that is not billed.',
  },
  'invoice-known': {
    fi: 'Lasku {{number}} on jo otettu vastaan tältä palveluntuottajalta.',
    sv: 'Fakturan {{number}} har redan tagits emot av den här tjänsteproducenten.',
    en: 'The invoice {{number}} of this provider has been taken in already.',
  },
  'run-open': {
    fi: 'Kirjauksesta on vielä maksamatta {{amount}} € ({{count}} erää). Se täsmäytetään, kun pankki on vahvistanut kaikki maksut.',
    sv: 'Av bokföringen är {{amount}} € ({{count}} poster) ännu obetalt. Den stäms av när banken har bekräftat alla betalningar.',
    en: '{{amount}} EUR of the booking ({{count}} amounts) are not paid yet. It is reconciled once the bank has confirmed all payments.',
  },
  'payments-not-set': {
    fi: 'Aseta ensin, miltä tililtä alue maksaa.',
    sv: 'Ange först från vilket konto området betalar.',
    en: 'Set first by which account the county pays.',
  },
  'nothing-to-pay': {
    fi: 'Nyt ei ole mitään maksettavaa.',
    sv: 'Det finns inget att betala just nu.',
    en: 'Nothing can be paid now.',
  },
  'recovery-underway': {
    fi: 'Asiakkaalta on jo vireillä takaisinperintä {{recoveryId}}. Jatka sitä.',
    sv: 'Ett återkrav {{recoveryId}} mot klienten pågår redan. Fortsätt med det.',
    en: 'A recovery {{recoveryId}} from the client is under way already. Go on with it.',
  },
  'nothing-to-recover': {
    fi: 'Takaisin perittävää ei ole: se on jo maksettu takaisin tai vähennetty tulleista maksuista.',
    sv: 'Det finns inget att återkräva: det har redan betalats tillbaka eller dragits av från betalningar.',
    en: 'There is nothing to recover: it has come back, or was set against payments.',
  },
  'recovery-above-open': {
    fi: 'Takaisin voidaan periä enintään {{amount}}: enempää ei ole avoinna.',
    sv: 'Högst {{amount}} kan återkrävas: mer är inte öppet.',
    en: 'At most {{amount}} can be recovered: no more is open.',
  },
  'left-changed': {
    fi: 'Avoinna oleva määrä on muuttunut, ja nyt se on {{amount}}. Katso tiedot uudelleen.',
    sv: 'Det öppna beloppet har ändrats och är nu {{amount}}. Se på uppgifterna igen.',
    en: 'The open amount has changed, and is {{amount}} now. Look at it again.',
  },
  'hearing-open': {
    fi: 'Asiakas voi antaa selityksen {{lastDay}} asti. Sitä ennen kirjataan vain se, mitä asiakas on sanonut.',
    sv: 'Klienten kan ge sin förklaring till och med {{lastDay}}. Före det antecknas bara vad klienten har sagt.',
    en: 'The client can answer until {{lastDay}}. Before that, only what the client said is written down.',
  },
  'repayment-above-due': {
    fi: 'Takaisin maksettavaa on jäljellä {{amount}}. Tarkista summa.',
    sv: 'Det återstår {{amount}} att betala tillbaka. Kontrollera summan.',
    en: '{{amount}} is left to be paid back. Check the sum.',
  },
  'repayment-day': {
    fi: 'Maksupäivä on aikaisintaan {{day}} ja viimeistään tänään.',
    sv: 'Betalningsdagen är tidigast {{day}} och senast i dag.',
    en: 'The day of the payment is {{day}} at the earliest, and today at the latest.',
  },
  'repayments-full': {
    fi: 'Yhteen takaisinperintään ei voi kirjata enempää suorituksia.',
    sv: 'Fler betalningar kan inte antecknas på samma återkrav.',
    en: 'No more payments can be written down for one recovery.',
  },
  'recovery-left': {
    fi: 'Takaisin perittävää on vielä {{amount}}.',
    sv: 'Det återstår {{amount}} att återkräva.',
    en: '{{amount}} is still to be recovered.',
  },
  'erp-answer-unreadable': {
    fi: 'Tiedosto ei ole ERP:n maksutieto (payment;status;reason): rivi {{line}}. Hae se ERP:stä uudelleen.',
    sv: 'Filen är ingen betalningsuppgift från ERP (payment;status;reason): rad {{line}}. Hämta den på nytt.',
    en: 'The file is no payment report of the ERP (payment;status;reason): line {{line}}. Fetch it again.',
  },
  'answer-unreadable': {
    fi: 'Tiedosto ei ole pankin vastaus (pain.002): rivi {{line}}. Hae vastaus pankista uudelleen.',
    sv: 'Filen är inte ett svar från banken (pain.002): rad {{line}}. Hämta svaret från banken på nytt.',
    en: 'The file is no answer of the bank (pain.002): line {{line}}. Fetch the answer from the bank again.',
  },
  'answer-unknown-batch': {
    fi: 'Rivi {{line}}: maksuerää {{id}} ei ole. Vastaus on toisen järjestelmän tai toisen alueen maksuista.',
    sv: 'Rad {{line}}: betalningspartiet {{id}} finns inte. Svaret gäller ett annat systems eller områdes betalningar.',
    en: 'Line {{line}}: there is no batch {{id}}. The answer is for payments of another system or county.',
  },
  'answer-unknown-payment': {
    fi: 'Rivi {{line}}: maksuerässä ei ole maksua {{id}}. Mitään vastauksesta ei tallennettu.',
    sv: 'Rad {{line}}: betalningspartiet har ingen betalning {{id}}. Inget av svaret sparades.',
    en: 'Line {{line}}: the batch has no payment {{id}}. Nothing of the answer was saved.',
  },
  'answer-payment-twice': {
    fi: 'Rivi {{line}}: maksu {{id}} on vastauksessa kahdesti. Mitään vastauksesta ei tallennettu.',
    sv: 'Rad {{line}}: betalningen {{id}} finns två gånger i svaret. Inget av svaret sparades.',
    en: 'Line {{line}}: payment {{id}} is in the answer twice. Nothing of the answer was saved.',
  },
  'answer-unknown-status': {
    fi: 'Rivi {{line}}: tila {{id}} ei ole tuttu. Mitään vastauksesta ei tallennettu.',
    sv: 'Rad {{line}}: statusen {{id}} är okänd. Inget av svaret sparades.',
    en: 'Line {{line}}: the status {{id}} is not known. Nothing of the answer was saved.',
  },
  'answer-known': {
    fi: 'Tämä vastaus ({{id}}) on jo luettu.',
    sv: 'Det här svaret ({{id}}) har redan lästs.',
    en: 'This answer ({{id}}) has been read already.',
  },
  'statement-forecast': {
    fi: 'Kuukausi {{month}} on vielä kesken: maksuerittelyn voi hyväksyä tai riitauttaa, kun kuukausi on päättynyt.',
    sv: 'Månaden {{month}} pågår ännu: betalningsspecifikationen kan godkännas eller bestridas när månaden har tagit slut.',
    en: 'The month {{month}} is still under way: its statement can be agreed to or disputed when it has ended.',
  },
  'statement-changed': {
    fi: 'Maksuerittely on muuttunut sen jälkeen, kun se näytettiin. Tarkista se uudelleen.',
    sv: 'Betalningsspecifikationen har ändrats efter att den visades. Kontrollera den på nytt.',
    en: 'The statement has changed since it was shown. Look at it again.',
  },
  'statement-disputed': {
    fi: 'Maksuerittelyn rivi on riitautettu. Odota vastausta tai peru riitautus ennen hyväksymistä.',
    sv: 'En rad i betalningsspecifikationen är bestridd. Vänta på svaret eller återta bestridandet innan du godkänner.',
    en: 'A line of the statement is disputed. Wait for the answer, or withdraw the dispute, before you agree.',
  },
  'already-disputed': {
    fi: 'Tämä rivi on jo riitautettu.',
    sv: 'Den här raden är redan bestridd.',
    en: 'This line is disputed already.',
  },
  'dispute-answered': {
    fi: 'Taloushallinto on jo vastannut tämän rivin riitautukseen. Rivin voi riitauttaa uudelleen, jos sen määrä muuttuu.',
    sv: 'Ekonomiförvaltningen har redan svarat på bestridandet av raden. Raden kan bestridas på nytt om dess belopp ändras.',
    en: 'Finance has answered a dispute of this line already. It can be disputed again if its amount changes.',
  },
  'own-work': {
    fi: 'Jonkun muun pitää päättää tästä: teit sen itse.',
    sv: 'Någon annan måste avgöra detta: du har gjort det själv.',
    en: 'Somebody else must decide this: you made it yourself.',
  },
  'not-named-for-client': {
    fi: 'Vain asiakkaan nimetty työntekijä ja palveluntuottajan nimetty ohjaaja näkevät nämä tiedot.',
    sv: 'Bara klientens namngivna handläggare och tjänsteproducentens namngivna handledare ser dessa uppgifter.',
    en: 'Only the client’s named case worker and the provider’s named instructor see these facts.',
  },
  'not-decider': {
    fi: 'Turvakieltoasiakkaan tiedot näkee vain se, joka voi nyt päättää hakemuksesta.',
    sv: 'En klient med spärrmarkering: uppgifterna ses bara av den som nu kan besluta om ansökan.',
    en: 'The client’s address is protected: only the one who can decide the claim now sees this.',
  },
  'nothing-withheld': {
    fi: 'Asiakkaalla ei ole enää turvakieltoa. Lataa sivu uudelleen.',
    sv: 'Klienten har inte längre spärrmarkering. Läs in sidan på nytt.',
    en: 'The client’s address is not protected any more. Load the page again.',
  },
  'reason-missing': { fi: 'Anna syy.', sv: 'Ange orsaken.', en: 'Give the reason.' },
  'return-category-missing': faults.returnCategory,
  'sheet-empty': {
    fi: 'Kuukaudella ei ole vielä päiviä: kirjaa ensin jokin.',
    sv: 'Månaden har inga dagar än: anteckna först någon.',
    en: 'The month has no days yet: log one first.',
  },
  'not-in-this-state': {
    fi: 'Tätä ei voi tehdä, kun tietueen tila on {{state}}.',
    sv: 'Detta kan inte göras då posten är {{state}}.',
    en: 'This cannot be done while the record is {{state}}.',
  },
  'changed-meanwhile': {
    fi: 'Joku muu muutti samoja tietoja sillä välin. Enempää ei muutettu; yritä uudelleen.',
    sv: 'Någon annan ändrade samma uppgifter under tiden. Inget mer ändrades; försök igen.',
    en: 'Somebody else changed the same records meanwhile. Nothing more was changed; try again.',
  },
  'file-name-invalid': {
    fi: 'Nimeä tiedosto uudelleen: 1–200 merkkiä ilman merkkejä / ja \\, lopussa tyyppinsä mukainen .pdf, .jpg, .jpeg tai .png.',
    sv: 'Ge filen ett nytt namn: 1–200 tecken utan / och \\, med slutet .pdf, .jpg, .jpeg eller .png enligt filens typ.',
    en: 'Rename the file: 1–200 characters without / and \\, ending as its type says: .pdf, .jpg, .jpeg or .png.',
  },
  'file-type-unsupported': {
    fi: 'Vain PDF-, JPEG- ja PNG-tiedostot kelpaavat. Tallenna tiedosto sellaisena ja lähetä se.',
    sv: 'Endast PDF-, JPEG- och PNG-filer tas emot. Spara filen som en sådan och skicka den.',
    en: 'Only PDF, JPEG and PNG files are taken. Save the file as one of them and send that.',
  },
  'file-blank': {
    fi: 'Tiedosto on tyhjä. Tallenna se uudelleen siinä ohjelmassa, jolla se on tehty, ja valitse se sitten.',
    sv: 'Filen är tom. Spara den på nytt i programmet som den är gjord med, och välj den sedan.',
    en: 'The file is empty. Save it again in the program that it was made with, then choose it.',
  },
  'file-size-invalid': {
    fi: 'Tiedoston kokoa ei ole kerrottu kokonaisina tavuina. Kerro se ja yritä uudelleen.',
    sv: 'Filens storlek är inte angiven i hela byte. Ange den och försök igen.',
    en: 'The size of the file is not given in whole bytes. Give it, then try again.',
  },
  'file-too-large': {
    fi: 'Tiedosto on suurempi kuin {{maxFileMegabytes}} megatavua. Pienennä sitä, esimerkiksi skannaa pienemmällä tarkkuudella.',
    sv: 'Filen är större än {{maxFileMegabytes}} megabyte. Gör den mindre, till exempel genom att skanna med lägre upplösning.',
    en: 'The file is larger than {{maxFileMegabytes}} megabytes. Make it smaller, such as by scanning at a lower resolution.',
  },
  'file-hash-invalid': {
    fi: 'Tiedoston tiiviste ei ole SHA-256 64 heksadesimaalinumerona pienin kirjaimin.',
    sv: 'Filens kontrollsumma är inte SHA-256 med 64 hexadecimala siffror i små bokstäver.',
    en: 'The hash of the file is not SHA-256 in 64 lower-case hexadecimal digits.',
  },
  'file-not-uploaded': {
    fi: 'Sisältöä ei ole tullut. Lähetä se lähetysosoitteeseen; jos osoite on vanhentunut, ilmoita tiedosto uudelleen.',
    sv: 'Innehållet har inte kommit. Skicka det till uppladdningsadressen; om den har gått ut, anmäl filen på nytt.',
    en: 'The content has not come. Send it to the upload address; if that has expired, offer the file again.',
  },
  'file-size-mismatch': {
    fi: 'Sisällössä on {{found}} tavua, vaikka ilmoitettiin {{expected}}. Valitse tiedosto ja lähetä se uudelleen.',
    sv: 'Innehållet har {{found}} byte men {{expected}} angavs. Välj filen och skicka den på nytt.',
    en: 'The content has {{found}} bytes, but {{expected}} were announced. Choose the file again and send it again.',
  },
  'file-hash-mismatch': {
    fi: 'Sisältö ei ole se, joka ilmoitettiin: se muuttui matkalla tai valitsemisen jälkeen. Valitse tiedosto ja lähetä se uudelleen.',
    sv: 'Innehållet är inte det som angavs: det ändrades på vägen eller efter att det valdes. Välj filen och skicka den på nytt.',
    en: 'The content is not the one that was announced: it changed on its way or after it was chosen. Choose the file again and send it again.',
  },
  'file-type-mismatch': {
    fi: 'Tiedosto ei ole {{expected}}. Uusi nimi ei riitä: valitse oikea tiedosto, tai tallenna se PDF-, JPEG- tai PNG-tiedostona ja lähetä se.',
    sv: 'Filen är inte en {{expected}}. Ett nytt namn räcker inte: välj rätt fil, eller spara den som PDF, JPEG eller PNG, och skicka den.',
    en: 'The file is not a {{expected}}. A new name is not enough: choose the right file, or save it as PDF, JPEG or PNG, and send that.',
  },
  'file-harmful': {
    fi: 'Virustorjunta pitää tiedostoa viruksena. Älä lähetä sitä eteenpäin. Tarkista laitteesi ja pyydä paperi uudelleen siltä, jolta sen sait.',
    sv: 'Virusskydd anser att filen är ett virus. Skicka den inte vidare. Kontrollera din enhet och be om papperet på nytt av den du fick det av.',
    en: 'Virus scanners take the file for a virus. Do not pass it on. Scan your device, and ask for the paper again from whom you got it.',
  },
  'file-mixed': {
    fi: 'Tiedostossa on asiakirjan tai kuvan lisäksi muuta, kuten ohjelma tai toinen tiedosto. Tulosta asiakirja uudeksi PDF:ksi tai ota kuvasta kuvakaappaus, ja lähetä se.',
    sv: 'I filen finns annat än dokumentet eller bilden, till exempel ett program eller en annan fil. Skriv ut dokumentet till en ny PDF eller ta en skärmbild av bilden, och skicka den.',
    en: 'The file holds more than the document or the picture, such as a program or another file. Print the document to a new PDF, or take a screenshot of the picture, and send that.',
  },
  'file-locked': {
    fi: 'PDF on suojattu salasanalla tai pakattu poikkeavasti, joten sitä ei voi tarkistaa. Avaa se, tulosta se uudeksi PDF:ksi ilman salasanaa ja lähetä se.',
    sv: 'PDF-filen är skyddad med lösenord eller packad på ett ovanligt sätt, så den kan inte kontrolleras. Öppna den, skriv ut den till en ny PDF utan lösenord och skicka den.',
    en: 'The PDF is locked with a password or packed in an unusual way, so it cannot be checked. Open it, print it to a new PDF without a password, and send that.',
  },
  'file-scripted': {
    fi: 'PDF tekee jotain itsestään: siinä on esimerkiksi laskeva lomake tai video. Tulosta se uudeksi PDF:ksi ja lähetä se.',
    sv: 'PDF-filen gör något av sig själv: den har till exempel ett formulär som räknar eller en video. Skriv ut den till en ny PDF och skicka den.',
    en: 'The PDF does something by itself: it has a form that calculates or a video, for example. Print it to a new PDF and send that.',
  },
  'file-nested': {
    fi: 'PDF:n sisään on liitetty toinen tiedosto. Tulosta PDF uudeksi PDF:ksi ja lähetä se. Jos liitettykin tiedosto tarvitaan, tallenna se ja lähetä se erikseen.',
    sv: 'I PDF-filen ligger en annan fil som bilaga. Skriv ut PDF-filen till en ny PDF och skicka den. Om bilagan också behövs, spara den och skicka den för sig.',
    en: 'Another file is attached inside the PDF. Print the PDF to a new PDF and send that. If the attached file is needed too, save it and send it by itself.',
  },
  'file-damaged': {
    fi: 'Tiedosto on vioittunut tai vajaa. Avaa se ja katso, että siinä on kaikki. Tulosta se uudeksi PDF:ksi tai ota uusi kuva, ja lähetä se.',
    sv: 'Filen är skadad eller inte hel. Öppna den och se att allt finns med. Skriv ut den till en ny PDF eller ta en ny bild, och skicka den.',
    en: 'The file is damaged or not whole. Open it and see that everything is there. Print it to a new PDF or take a new picture, and send that.',
  },
  'address-invalid': {
    fi: 'Tiedoston osoitetta ei ole annettu tähän käyttöön, tai sitä on muutettu. Pyydä uusi osoite.',
    sv: 'Filens adress har inte getts för detta ändamål, eller så har den ändrats. Be om en ny.',
    en: 'The file’s address was not given here for this use, or was changed. Ask for a new one.',
  },
  'address-expired': {
    fi: 'Tiedoston osoite on vanhentunut: se on voimassa viisi minuuttia. Pyydä uusi osoite.',
    sv: 'Filens adress har gått ut: den gäller i fem minuter. Be om en ny.',
    en: 'The file’s address has expired: it is good for five minutes. Ask for a new one.',
  },
  'not-found': {
    fi: 'Tästä osoitteesta ei löydy tietoja.',
    sv: 'Det finns inga uppgifter på den här adressen.',
    en: 'There is nothing at this address.',
  },
  'internal-error': {
    fi: 'Jotain meni vikaan meillä. Kerro meille seurantatunnus.',
    sv: 'Något gick fel hos oss. Uppge korrelations-id:t för oss.',
    en: 'Something went wrong on our side. Give us the correlation id.',
  },
  unauthenticated: {
    fi: 'Kirjaudu: pyynnössä ei ole kelvollista tunnistetta.',
    sv: 'Logga in: begäran saknar giltig token.',
    en: 'Sign in: the request has no valid token.',
  },
  'json-malformed': {
    fi: 'Pyynnön sisältö ei ole JSONia.',
    sv: 'Innehållet är inte JSON.',
    en: 'The body is not JSON.',
  },
  'request-invalid': {
    fi: 'Jotkin kentät eivät ole oikein; kukin on nimetty.',
    sv: 'Några fält är fel; varje fält nämns.',
    en: 'Some fields are not as they should be; each is named.',
  },
  'field-invalid': {
    fi: '{{Field}}: tarkista kirjoitusasu ja katso kentän ohje.',
    sv: '{{Field}}: kontrollera skrivsättet och se fältets anvisning.',
    en: '{{Field}}: check how it is written, and see the instructions of the field.',
  },
  'body-too-large': {
    fi: 'Pyynnön sisältö on yli {{limit}} tavua.',
    sv: 'Innehållet är större än {{limit}} byte.',
    en: 'The body is larger than {{limit}} bytes.',
  },
  'media-type-unsupported': {
    fi: 'Lähetä sisältö muodossa application/json.',
    sv: 'Skicka innehållet som application/json.',
    en: 'Send the body as application/json.',
  },
  'days-in-interruption': {
    fi: 'Keskeytyksen ajalle on kirjattu päiviä: poista ne ensin tai keskeytä jakso myöhemmästä päivästä.',
    sv: 'Dagar är antecknade under avbrottet: ta bort dem först eller avbryt perioden från en senare dag.',
    en: 'Days are logged inside the interruption: take those days away first, or interrupt from a later day.',
  },
  'days-outside': {
    fi: 'Uusien päivämäärien ulkopuolelle on kirjattu päiviä: poista ne ensin tai pidä jakso niin, että ne jäävät sen sisään.',
    sv: 'Dagar är antecknade utanför de nya datumen: ta bort dem först eller låt perioden omfatta dem.',
    en: 'Days are logged outside the new dates: take those days away first, or keep the dates around them.',
  },
  'cursor-invalid': {
    fi: 'Sivutusmerkki ei ole tämän luettelon: aloita ensimmäiseltä sivulta.',
    sv: 'Sidmarkören hör inte till den här listan: börja från första sidan.',
    en: 'The cursor is none that this list gave: begin from the first page.',
  },
  'field-missing': { fi: 'Anna {{field}}.', sv: 'Ange {{field}}.', en: 'Fill in {{field}}.' },
  'field-unknown': {
    fi: 'Tällaista kenttää ei ole: jätä se pois tai tarkista sen nimi.',
    sv: 'Det finns inget sådant fält: lämna bort det eller kontrollera namnet.',
    en: 'There is no such field: leave it out, or check its name.',
  },
  'field-empty': {
    fi: 'Anna {{field}}: kenttä on tyhjä.',
    sv: 'Ange {{field}}: fältet är tomt.',
    en: 'Fill in {{field}}: the field is empty.',
  },
  'field-long': {
    fi: '{{Field}}: lyhennä, enintään {{limit}} merkkiä.',
    sv: '{{Field}}: förkorta, högst {{limit}} tecken.',
    en: '{{Field}}: shorten it to {{limit}} characters at most.',
  },
  'field-sign': {
    fi: '{{Field}}: merkkiä {{sign}} ei voi tulostaa asiakirjoihin, kirjoita latinalaisin kirjaimin.',
    sv: '{{Field}}: tecknet {{sign}} kan inte skrivas ut i dokument, skriv med latinska bokstäver.',
    en: '{{Field}}: the sign {{sign}} cannot be printed in documents, write in Latin letters.',
  },
  'field-small': {
    fi: '{{Field}}: anna vähintään {{limit}}.',
    sv: '{{Field}}: ange minst {{limit}}.',
    en: '{{Field}}: give at least {{limit}}.',
  },
  'field-large': {
    fi: '{{Field}}: anna enintään {{limit}}.',
    sv: '{{Field}}: ange högst {{limit}}.',
    en: '{{Field}}: give at most {{limit}}.',
  },
  'field-choice': {
    fi: '{{Field}}: anna jokin näistä: {{choices}}.',
    sv: '{{Field}}: ange något av dessa: {{choices}}.',
    en: '{{Field}}: give one of these: {{choices}}.',
  },
  'field-date': {
    fi: '{{Field}}: anna oikea päivä.',
    sv: '{{Field}}: ange en riktig dag.',
    en: '{{Field}}: give a real day.',
  },
  'day-not-yet': {
    fi: 'Päivä ei ole vielä tullut: kirjaa läsnäolo samana päivänä tai sen jälkeen.',
    sv: 'Dagen har inte kommit än: anteckna närvaro samma dag eller senare.',
    en: 'The day has not come yet: log presence on the day or after it.',
  },
  'not-allowed': {
    fi: 'Roolisi ei salli tätä.',
    sv: 'Din roll tillåter inte detta.',
    en: 'Your role does not allow this.',
  },
  'not-yours': {
    fi: 'Tämä kuuluu toiselle palveluntuottajalle.',
    sv: 'Det här hör till en annan tjänsteproducent.',
    en: 'This belongs to another provider.',
  },
  'no-access': {
    fi: 'Sinulla ei ole täällä roolia: pyydä sitä pääkäyttäjältä tai palveluntuottajasi esihenkilöltä.',
    sv: 'Du har ingen roll här: be administratören eller din tjänsteproducents chef om en.',
    en: 'You have no role here: ask your administrator, or your provider’s manager.',
  },
  'membership-unclear': {
    fi: 'Sinulla on rooleja usealla taholla: kerro Acting-As-otsakkeessa, minkä puolesta pyydät.',
    sv: 'Du har roller på flera håll: ange i rubriken Acting-As för vilket av dem du frågar.',
    en: 'You have roles in several places: say in the header Acting-As for which of them you ask.',
  },
  'role-provider': {
    fi: 'Palveluntuottajan rooli tarvitsee palveluntuottajan, eikä hyvinvointialueen roolilla ole sellaista.',
    sv: 'En tjänsteproducents roll behöver sin tjänsteproducent, och välfärdsområdets roll har ingen.',
    en: 'A provider’s role needs its provider, and a county’s role has none.',
  },
  'role-held': {
    fi: 'Henkilöllä on jo tämä käyttöoikeus, tai sitä on jo ehdotettu: katso luettelo.',
    sv: 'Personen har redan den här behörigheten, eller den har redan föreslagits: se listan.',
    en: 'This person has the role already, or is proposed for it: see the list.',
  },
  'admins-known': {
    fi: 'Alueella on jo kaksi pääkäyttäjää: he antavat käyttöoikeudet Jatkopolun sivuilla.',
    sv: 'Området har redan två administratörer: de ger behörigheterna på Jatkopolkus sidor.',
    en: 'The region has two administrators already: they give roles on the site.',
  },
  'role-not-delegable': {
    fi: 'Tätä roolia ei voi siirtää sijaiselle: sen antaa kaksi henkilöä, tai se on palveluntuottajan.',
    sv: 'Den här rollen kan inte ges åt en ersättare: två personer ger den, eller så är den tjänsteproducentens.',
    en: 'This role cannot be left to a deputy: two people give it, or it is a provider’s.',
  },
  'role-not-own': {
    fi: 'Voit siirtää vain roolin, joka on sinun oma: sijaisena et voi valita sijaista.',
    sv: 'Du kan ge vidare bara en roll som är din egen: en ersättare utser ingen ersättare.',
    en: 'You can leave only a role that is your own: a deputy chooses no deputy.',
  },
  'not-of-county': {
    fi: 'Sijaisella ei ole roolia hyvinvointialueella, tai hän on palveluntuottajan väkeä: valitse joku toinen.',
    sv: 'Ersättaren har ingen roll i välfärdsområdet eller hör till en tjänsteproducent: välj någon annan.',
    en: 'The deputy has no role of the county, or is one of a provider’s people: choose somebody else.',
  },
  'delegation-backdated': {
    fi: 'Sijaisuus alkaa aikaisintaan tänään.',
    sv: 'Ersättandet börjar tidigast i dag.',
    en: 'The cover begins today at the earliest.',
  },
  'delegation-too-long': {
    fi: 'Sijaisuus kestää enintään {{maxDelegationDays}} päivää: valitse aiempi viimeinen päivä.',
    sv: 'Ersättandet varar högst {{maxDelegationDays}} dagar: välj en tidigare sista dag.',
    en: 'The cover lasts at most {{maxDelegationDays}} days: choose an earlier last day.',
  },
  'filter-name-taken': {
    fi: 'Sinulla on jo suodatin, jolla on tämä nimi: anna toinen nimi.',
    sv: 'Du har redan ett filter med det här namnet: ge ett annat namn.',
    en: 'You have a filter of this name already: give another name.',
  },
  'if-match-missing': {
    fi: 'Lähetä näkemäsi versio If-Match-otsakkeessa niin kuin ETag sen antoi, esimerkiksi "3" lainausmerkkeineen.',
    sv: 'Skicka den version du såg i If-Match, så som ETag gav den, till exempel "3" med citattecken.',
    en: 'Send the version that you saw in If-Match, as the ETag gave it, such as "3" with its quotes.',
  },
  'version-stale': {
    fi: 'Tietue on muuttunut sen jälkeen, kun luit sen. Lue se uudelleen ja katso ero.',
    sv: 'Posten har ändrats sedan du läste den. Läs den på nytt och se skillnaden.',
    en: 'The record has changed since you read it. Read it again and look at the difference.',
  },
  'idempotency-key-missing': {
    fi: 'Lähetä oma Idempotency-Key, 8–128 näkyvää merkkiä, jotta toistettu pyyntö tehdään vain kerran.',
    sv: 'Skicka en egen Idempotency-Key, 8–128 synliga tecken, så att en upprepad begäran utförs en gång.',
    en: 'Send an Idempotency-Key of your own, 8–128 visible characters, so that a repeated request is done once.',
  },
  'idempotency-key-reused': {
    fi: 'Idempotency-Key on käytetty toiseen pyyntöön. Käytä uutta.',
    sv: 'Idempotency-Key har använts för en annan begäran. Använd en ny.',
    en: 'The Idempotency-Key was used for another request. Use a new one.',
  },
  'request-under-way': {
    fi: 'Sama pyyntö on käsiteltävänä. Kysy hetken päästä uudelleen.',
    sv: 'Samma begäran behandlas. Fråga igen om en stund.',
    en: 'The same request is under way. Ask again in a moment.',
  },
  'too-many-requests': {
    fi: 'Pyyntöjä tuli lyhyessä ajassa liikaa. Odota hetki ja yritä uudelleen.',
    sv: 'För många begäranden på kort tid. Vänta en stund och försök igen.',
    en: 'Too many requests in a short time. Wait a moment and try again.',
  },
  unavailable: {
    fi: 'Palveluun ei juuri nyt saada yhteyttä. Yritä hetken päästä uudelleen.',
    sv: 'Tjänsten kan inte nås just nu. Försök igen om en stund.',
    en: 'The service cannot be reached just now. Try again in a moment.',
  },
  'package-unreadable': {
    fi: '{{folder}}: kansiota ei voi lukea ({{reason}}). Tarkista, että sinulla on oikeus lukea sitä.',
    sv: '{{folder}}: mappen kan inte läsas ({{reason}}). Kontrollera att du har rätt att läsa den.',
    en: '{{folder}}: the folder cannot be read ({{reason}}). Check that you may read it.',
  },
  'package-not-found': {
    fi: '{{folder}}: kansiota ei ole. Anna kansio, jossa CSV-tiedostot ovat.',
    sv: '{{folder}}: mappen finns inte. Ange mappen med CSV-filerna.',
    en: '{{folder}}: there is no such folder. Give the folder that holds the CSV files.',
  },
  'file-unreadable': {
    fi: '{{file}}: tiedostoa ei voi lukea ({{reason}}).',
    sv: '{{file}}: filen kan inte läsas ({{reason}}).',
    en: '{{file}}: the file cannot be read ({{reason}}).',
  },
  'file-empty': {
    fi: '{{file}}, rivi 1: tiedosto on tyhjä. Anna ainakin otsikkorivi tai jätä tiedosto pois.',
    sv: '{{file}}, rad 1: filen är tom. Ge åtminstone rubrikraden eller lämna bort filen.',
    en: '{{file}}, row 1: the file is empty. Give at least the header row, or leave the file out.',
  },
  'file-not-utf8': {
    fi: '{{file}}, rivi {{line}}: teksti ei ole UTF-8-muotoista. Tallenna tiedosto UTF-8-muodossa ja yritä uudelleen.',
    sv: '{{file}}, rad {{line}}: texten är inte UTF-8. Spara filen som UTF-8 och försök igen.',
    en: '{{file}}, line {{line}}: the text is not UTF-8. Save the file as UTF-8 and try again.',
  },
  'separator-not-comma': {
    fi: '{{file}}, rivi 1: sarakkeiden erottimena on {{found}}. Tallenna tiedosto pilkuin eroteltuna.',
    sv: '{{file}}, rad 1: kolumnerna skiljs åt med {{found}}. Spara filen med kommatecken.',
    en: '{{file}}, row 1: the columns are separated by {{found}}. Save the file with commas.',
  },
  'header-missing': {
    fi: '{{file}}, rivi 1: otsikkorivi, jolla sarakkeet nimetään, puuttuu.',
    sv: '{{file}}, rad 1: rubrikraden med kolumnernas namn saknas.',
    en: '{{file}}, row 1: the header row with the names of the columns is missing.',
  },
  'column-missing': {
    fi: '{{file}}, rivi 1: sarake {{column}} puuttuu.',
    sv: '{{file}}, rad 1: kolumnen {{column}} saknas.',
    en: '{{file}}, row 1: the column {{column}} is missing.',
  },
  'column-unknown': {
    fi: '{{file}}, rivi 1: sarake {{column}} ei kuulu tähän tiedostoon.',
    sv: '{{file}}, rad 1: kolumnen {{column}} hör inte till filen.',
    en: '{{file}}, row 1: the column {{column}} does not belong to this file.',
  },
  'control-character': {
    fi: '{{file}}, rivi {{line}}: tekstissä on ohjausmerkki, jota ei näe. Poista se; sarkain on yksi niistä.',
    sv: '{{file}}, rad {{line}}: texten har ett styrtecken som inte syns. Ta bort det; tabbtecknet är ett av dem.',
    en: '{{file}}, line {{line}}: the text has a control character, which nobody sees. Remove it; a tab is one of them.',
  },
  'column-doubled': {
    fi: '{{file}}, rivi 1: sarake {{column}} on kahdesti.',
    sv: '{{file}}, rad 1: kolumnen {{column}} finns två gånger.',
    en: '{{file}}, row 1: the column {{column}} is there twice.',
  },
  'row-width': {
    fi: '{{file}}, rivi {{row}}: rivillä on {{found}} kenttää ja otsikossa {{expected}}. Tarkista pilkut ja lainausmerkit.',
    sv: '{{file}}, rad {{row}}: raden har {{found}} fält och rubriken {{expected}}. Kontrollera komman och citattecken.',
    en: '{{file}}, row {{row}}: the row has {{found}} fields and the header has {{expected}}. Check commas and quotes.',
  },
  'quote-open': {
    fi: '{{file}}, rivi {{row}}: lainausmerkki (") on avattu eikä sitä ole suljettu.',
    sv: '{{file}}, rad {{row}}: ett citattecken (") öppnas och stängs aldrig.',
    en: '{{file}}, row {{row}}: a quote (") is opened and never closed.',
  },
  'quote-misplaced': {
    fi: '{{file}}, rivi {{row}}: kentän sisällä on lainausmerkki ("). Lainaa koko kenttä ja kahdenna sen lainausmerkit.',
    sv: '{{file}}, rad {{row}}: ett citattecken (") står inne i ett fält. Citera hela fältet och dubblera dess citattecken.',
    en: '{{file}}, row {{row}}: a quote (") is inside a field. Quote the whole field and double the quotes in it.',
  },
  'field-too-long': {
    fi: '{{file}}, rivi {{row}}, sarake {{column}}: kentässä on yli {{limit}} merkkiä. Lyhennä sitä, tai tarkista, onko lainausmerkki (") jäänyt auki.',
    sv: '{{file}}, rad {{row}}, kolumnen {{column}}: fältet är längre än {{limit}} tecken. Förkorta det, eller kontrollera om ett citattecken (") har lämnats öppet.',
    en: '{{file}}, row {{row}}, column {{column}}: the field is longer than {{limit}} characters. Shorten it, or see whether a quote (") is left open.',
  },
} satisfies Record<ProblemCode, Text>;

/** What a field is called where nobody says its name. */
export const thisField = {
  fi: 'tämä tieto',
  sv: 'denna uppgift',
  en: 'this',
} satisfies Text;
