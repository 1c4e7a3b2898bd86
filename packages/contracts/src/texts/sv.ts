import type { en } from './en.ts';

/** The same in Swedish; the compiler asks for every text. */
export const sv: typeof en = {
  'invalid-period':
    'Slutdagen är före startdagen, eller så är någondera inte ett riktigt datum (ÅÅÅÅ-MM-DD).',
  'invalid-number': 'Ett tal saknas eller är inte ett heltal.',
  'invalid-amount': 'Beloppet är inte euro i formen 6.40 (siffror, punkt, högst två decimaler).',
  'invalid-date': 'Ett datum saknas eller är inte en verklig dag i formen ÅÅÅÅ-MM-DD.',
  'invalid-business-id': 'FO-numret har inte formen 1234567-8 eller fel kontrollsiffra.',
  'invalid-personal-identity-code': 'Personbeteckningen har fel form, datum eller kontrolltecken.',
  'invalid-iban':
    'Kontonumret (IBAN) är fel: kontrollera siffrorna, lämna bort mellanslag; ett finländskt har 18 tecken.',
  duplicate: 'En annan post har redan samma beteckning.',
  'unknown-framework': 'Det finns inget sådant ramavtal; vid import, se om dess rad avvisades.',
  'unknown-lot': 'Ramavtalet har ingen sådan del: lägg till den först; delarna är 1, 2 och 3.',
  'unknown-path-type': 'Vägen är ingen av dem som ger effektbaserad ersättning.',
  'unknown-provider':
    'Det finns ingen sådan tjänsteproducent; vid import, se om dess rad avvisades.',
  'unknown-scope': 'Omfattningen är varken work-activity eller support-guidance.',
  'unknown-agreement':
    'Det finns inget sådant avtal i ramavtalet; vid import, se om dess rad avvisades.',
  'unknown-client': 'Det finns ingen sådan klient; vid import, se om klientens rad avvisades.',
  'unknown-benefit': 'Förmånen är ingen av de kända.',
  'unknown-placement': 'Det finns ingen sådan period; vid import, se om dess rad avvisades.',
  'unknown-status': 'Statusen är varken present eller absent.',
  'unknown-decision': 'Beslutet är inget av pending, approved och rejected.',
  'amount-outside-bounds': 'Den effektbaserade ersättningen är 200,00–700,00 euro.',
  'bonus-bounds-invalid':
    'Den lägsta och den högsta bonusen är 200,00–700,00 euro, och den lägsta är inte större än den högsta.',
  'lots-missing': 'Det finns inga delar ännu: lägg till minst en.',
  'split-reason-missing':
    'Skriv varför upphandlingen är delad, eller varför den inte är det (1397/2016 75 §).',
  'lot-without-tariff': 'Del {lot} har ingen bonus ännu: lägg till bonusen för minst en väg.',
  'tariff-outside-framework':
    'En bonus i del {lot} är inte mellan ramavtalets lägsta och högsta bonus: ändra bonusen eller gränserna.',
  'option-terms-missing':
    'Ange längden på option {option} och hur långt före den producenten får besked.',
  'long-term-unjustified':
    'Med optioner är tiden längre än fyra år: skriv varför föremålet för upphandlingen kräver det, eller förkorta tiden (1397/2016 42 §).',
  'value-missing':
    'Ange det uppskattade värdet med optioner: ändringar jämförs med det (1397/2016 27 och 136 §).',
  'not-procured': 'En egen enhet och samarbete mellan myndigheter har varken pris eller bonus.',
  'terms-published':
    'Publicerade villkor ändras inte direkt. De ändras genom en ny version med sin grund (1397/2016 136 §).',
  'terms-unchanged': 'Ingenting skulle ändras: ändra något villkor, eller gör ingen version.',
  'term-fixed':
    'Den första dagen kvarstår, grundperioden förkortas inte, och beslutade optioner förblir som de är.',
  'change-share-exceeded':
    'De små ändringarna skulle tillsammans nå gränsen {limit} euro: de ska vara mindre än 10 procent av det ursprungliga värdet och under det nationella tröskelvärdet (1397/2016 136 § 2 mom. 5 punkten). En större ändring kräver en annan grund eller en ny upphandling.',
  'change-half-exceeded':
    'Ändringen är mer än hälften av det ursprungliga värdet, {limit} euro (1397/2016 136 § 2 mom.). Den kräver en ny upphandling.',
  'change-moves-value':
    'På den här grunden ändras inte värdet. Välj en annan grund eller låt värdet vara.',
  'company-excluded':
    'Tjänsteproducenten är ett företag: arbetsverksamhet i rehabiliteringssyfte får inte skaffas av ett företag (189/2001 13 § 2 mom.).',
  'exclusion-review-missing':
    'Tjänsteproducenten kan bedriva näringsverksamhet: en motiverad företagskontroll behövs före avtalet.',
  'exclusion-review-rejected': 'Företagskontrollen av tjänsteproducenten godkändes inte.',
  'exclusion-ground-declared':
    'Tjänsteproducenten har uppgett en grund som utesluter den från upphandlingen och inte visat att saken är rättad (1397/2016 80 och 82 §).',
  'check-missing':
    'Företagskontrollen är inte gjord, eller registret har inte gett det som behövs: kontrollera tjänsteproducenten först.',
  'check-stale':
    'Företagskontrollen är äldre än 30 dagar eller dess beslut har upphört att gälla: kontrollera på nytt.',
  'document-too-old':
    'En handling får vara högst tre månader gammal när den lämnas (1233/2006 7 §).',
  'criminal-record-too-old':
    'Ett straffregisterutdrag får vara högst tolv månader gammalt (1397/2016 88 §).',
  'responsible-person-unqualified':
    'Det behövs en namngiven ansvarig person med en angiven behörighet och minst ett års erfarenhet.',
  'option-limit-exceeded': 'Ramavtalet har färre optioner än så.',
  'option-not-contiguous':
    'Optionen är inte den följande, eller fortsätter inte den löpande perioden utan avbrott med exakt avtalad längd.',
  'option-decided-late':
    'Optionen beslutades efter sista dagen för meddelande eller att perioden löpt ut, eller beslutsdagen saknas.',
  'applying-closed':
    'Det går inte att ansöka nu: till ett ramavtal ansöker man innan det börjar, till ett dynamiskt inköpssystem så länge det pågår.',
  'already-applying':
    'Ni har redan en ansökan till ramavtalet: fortsätt med den eller återta den först.',
  'lot-held': 'Tjänsteproducenten har redan godkänts till del {lot}: ta bort den ur ansökan.',
  'instructors-missing': 'Namnge minst en handledare.',
  'document-unusable':
    'Dokumentet finns inte, har inte kontrollerats eller har sänts av någon annan.',
  'contract-terms-missing':
    'I avtalet saknas {count} av de åtta villkor som lagen kräver (612/2021 15 §): ange var i avtalet varje villkor finns.',
  'framework-not-in-force': 'Ramavtalet har inte publicerats eller har upphört.',
  'price-by-procedure':
    'Det som köps har ett dagspris; en egen enhet och samarbete mellan myndigheter har inget.',
  'price-backdated': 'Ett pris kan börja gälla tidigast i dag: gångna dagar behåller sitt pris.',
  'price-out-of-order':
    'Ett senare pris börjar gälla {date}: ett nytt pris börjar då eller därefter.',
  'price-outside-term': 'Priset skulle börja gälla utanför avtalstiden.',
  'month-booked': 'Månaden {month} är bokförd: dess pris kan inte ändras.',
  'suspension-backdated': 'Ett avbrott kan börja tidigast i dag.',
  'not-suspended': 'Avtalet har inget avbrott som kunde sluta då.',
  'termination-outside-term': 'Den sista dagen ska vara {from}–{to}.',
  'agreement-not-running': 'Det går inte att börja perioder med detta avtal: avtalet är {state}.',
  'no-places-left':
    'Alla avtalets {places} platser är upptagna då. Upphandlingen kan avtala om fler.',
  'after-agreement': 'Avtalet med tjänsteproducenten upphörde före denna dag.',
  'invalid-e-invoice-address':
    'Adressen är ingen av dessa: en OVT-kod (0037, FO-numrets åtta siffror och högst fem tecken), ett IBAN eller en Peppol-adress, till exempel 0216:003799000106.',
  'declaration-older':
    'Tjänsteproducentens försäkran av den {date} finns redan: bara en nyare ersätter den.',
  'signing-backdated':
    'Dagen för undertecknande är tidigast {from}: företagskontrollen före det är högst 30 dagar gammal.',
  'day-ahead': 'Dagen har inte kommit än: skriv den dag då det gjordes.',
  'account-waits':
    'Ett annat konto väntar på den andra personen: det bekräftas eller avvisas först.',
  'account-same': 'Detta konto är redan i kraft.',
  'not-held': 'Betalningar till detta konto hålls inte inne.',
  'option-already-decided': 'Det har redan beslutats om denna option för alla som valts.',
  'option-for-nobody':
    'Beslutet skulle inte gälla något avtal: vid vart och ett står varför det lämnas utanför.',
  'option-conditions-unseen':
    'Avtalet ställer villkor för denna option: se på dem som de nu är och markera att du har gjort det.',
  'payer-mismatch':
    'Betalaren betalar inte denna förmån: enligt förmånen kela, fund-<namn> eller county.',
  'benefit-not-in-force': 'En sådan förmån kan inte börja den dagen.',
  'period-too-short': 'En period är minst tre månader (189/2001 13 b §).',
  'period-too-long': 'En period är högst 24 månader åt gången (189/2001 13 b §).',
  'outside-agreement': 'Perioden är inte inom avtalets tid med beslutade optioner.',
  'ended-outside-period': 'Slutdagen är inte en dag i perioden.',
  'days-per-week-out-of-range': 'Verksamheten är 1–4 dagar i veckan (1–5 före 1.7.2015).',
  'hours-per-day-out-of-range': 'Verksamheten är 4–8 timmar om dagen.',
  'plan-item-missing':
    'Planen saknar mål, beskrivning, slag eller undertecknandedag (189/2001 9 § 1 mom.).',
  'plan-signed-late': 'Planen undertecknades efter att perioden börjat.',
  'instructor-missing': 'Klienten saknar en namngiven handledare.',
  'grade-out-of-range': 'Vitsordet är inte ett heltal 4–10.',
  'outside-placement': 'Dagen är inte en dag i perioden.',
  'hours-missing': 'Timmarna för en deltagandedag saknas eller är inte ett tal.',
  'hours-below-minimum': 'En deltagandedag har minst 4 timmar (189/2001 13 b §).',
  'hours-above-maximum': 'En deltagandedag har högst 8 timmar.',
  'absence-reason-missing':
    'En frånvarodag behöver en orsak: sick, authorised, unauthorised eller service-not-arranged.',
  'absence-reason-on-present-day': 'En deltagandedag kan inte ha en orsak till frånvaro.',
  'hours-on-absent-day': 'En frånvarodag kan inte ha timmar.',
  'travel-without-presence': 'Resor ersätts endast för deltagandedagar.',
  'duplicate-day': 'Klienten har redan detta datum, här eller i en annan period.',
  'weekly-limit-exceeded':
    'Klienten skulle ha fler än 4 deltagandedagar i veckan (5 före 1.7.2015; 189/2001 13 §).',
  'yearly-limit-exceeded':
    'Klienten skulle ha fler deltagandedagar på 12 månader än lagen tillåter (189/2001 14 §).',
  'path-not-in-tariff': 'Delens prislista har ingen ersättning för denna väg.',
  'path-outside-window': 'Vägen börjar utanför perioden och de dagar därefter då den ännu räknas.',
  'claim-before-start': 'Anmälan gjordes innan vägen började.',
  'claim-late': 'Anmälan gjordes för sent efter att vägen började.',
  'inside-own-organisation': 'Ingen ersättning betalas för en väg inom producentens egen koncern.',
  'no-attended-day': 'Perioden har ingen godkänd deltagandedag.',
  'already-claimed': 'Perioden, eller klientens väg den dagen, har redan en anmälan.',
  'decided-before-submitted': 'Beslutsdagen saknas eller är före inlämningsdagen.',
  'decision-category-missing': 'Välj vilket slags skäl det är: avslag och återsändning kräver det.',
  'decision-reason-missing': 'Ett avslag eller en återsändning behöver en motivering.',
  'evidence-unusable':
    'En bilaga finns inte, har inte kontrollerats eller har skickats av någon annan. Ta bort den och bifoga den på nytt.',
  'own-work': 'Någon annan måste avgöra detta: du har gjort det själv.',
  'reason-missing': 'Ange orsaken.',
  'return-category-missing': 'Välj vad som ska rättas.',
  'sheet-empty': 'Månaden har inga dagar än: anteckna först någon.',
  'not-in-this-state': 'Detta kan inte göras då posten är {state}.',
  'changed-meanwhile':
    'Någon annan ändrade samma uppgifter under tiden. Inget mer ändrades; försök igen.',
  'file-name-invalid':
    'Ge filen ett nytt namn: 1–200 tecken utan / och \\, med slutet .pdf, .jpg, .jpeg eller .png enligt filens typ.',
  'file-type-unsupported':
    'Endast PDF-, JPEG- och PNG-filer tas emot. Spara filen som en sådan och skicka den.',
  'file-size-invalid':
    'Filen är tom, eller dess storlek är inte angiven i byte. Välj en fil med innehåll.',
  'file-too-large':
    'Filen är större än 10 megabyte. Gör den mindre, till exempel genom att skanna med lägre upplösning.',
  'file-hash-invalid':
    'Filens kontrollsumma är inte SHA-256 med 64 hexadecimala siffror i små bokstäver.',
  'file-not-uploaded':
    'Innehållet har inte kommit. Skicka det till uppladdningsadressen; om den har gått ut, anmäl filen på nytt.',
  'file-size-mismatch':
    'Innehållet har {found} byte men {expected} angavs. Välj filen och skicka den på nytt.',
  'file-hash-mismatch':
    'Innehållet är inte det som angavs: det ändrades på vägen eller efter att det valdes. Välj filen och skicka den på nytt.',
  'file-type-mismatch':
    'Innehållet är inte av typen {expected}. Välj rätt fil, eller spara den som PDF, JPEG eller PNG, och skicka den.',
  'address-invalid':
    'Filens adress har inte getts för detta ändamål, eller så har den ändrats. Be om en ny.',
  'address-expired': 'Filens adress har gått ut: den gäller i fem minuter. Be om en ny.',
  'not-found': 'Det finns ingenting på den här adressen.',
  'internal-error': 'Något gick fel hos oss. Uppge korrelations-id:t för oss.',
  unauthenticated: 'Logga in: begäran saknar giltig token.',
  'json-malformed': 'Innehållet är inte JSON.',
  'request-invalid': 'Några fält är fel; varje fält nämns.',
  'field-invalid': 'Det här har inte den form som begärs: se fältets beskrivning.',
  'body-too-large': 'Innehållet är större än {limit} byte.',
  'media-type-unsupported': 'Skicka innehållet som application/json.',
  'days-outside':
    'Dagar är antecknade utanför de nya datumen: ta bort dem först eller låt perioden omfatta dem.',
  'cursor-invalid': 'Sidmarkören hör inte till den här listan: börja från första sidan.',
  'field-missing': 'Det här saknas.',
  'field-unknown': 'Det finns inget sådant fält: lämna bort det eller kontrollera namnet.',
  'field-empty': 'Det här får inte vara tomt.',
  'field-long': 'Här ryms högst {limit} tecken.',
  'field-small': 'Det minsta möjliga värdet är {limit}.',
  'field-large': 'Det största möjliga värdet är {limit}.',
  'field-choice': 'Ange något av dessa: {choices}.',
  'field-date': 'Ange en riktig dag i formen ÅÅÅÅ-MM-DD.',
  'day-not-yet': 'Dagen har inte kommit än: anteckna närvaro samma dag eller senare.',
  'not-allowed': 'Din roll tillåter inte detta.',
  'not-yours': 'Det här hör till en annan tjänsteproducent.',
  'no-access': 'Du har ingen roll här: be administratören eller din producents chef om en.',
  'membership-unclear':
    'Du har roller på flera håll: ange i rubriken Acting-As för vilket av dem du frågar.',
  'role-provider': 'En producents roll behöver sin producent, och välfärdsområdets roll har ingen.',
  'if-match-missing':
    'Skicka den version du såg i If-Match, så som ETag gav den, till exempel "3" med citattecken.',
  'version-stale': 'Posten har ändrats sedan du läste den. Läs den på nytt och se skillnaden.',
  'idempotency-key-missing':
    'Skicka en egen Idempotency-Key, 8–128 synliga tecken, så att en upprepad begäran utförs en gång.',
  'idempotency-key-reused': 'Idempotency-Key har använts för en annan begäran. Använd en ny.',
  'request-under-way': 'Samma begäran behandlas. Fråga igen om en stund.',
  'too-many-requests': 'För många begäranden på kort tid. Vänta en stund och försök igen.',
  unavailable: 'Tjänsten kan inte nås just nu. Försök igen om en stund.',
  'package-not-found': '{folder}: mappen finns inte. Ange mappen med CSV-filerna.',
  'file-unreadable': '{file}: filen kan inte läsas ({reason}).',
  'file-empty': '{file}, rad 1: filen är tom. Ge åtminstone rubrikraden eller lämna bort filen.',
  'file-not-utf8':
    '{file}, rad {line}: texten är inte UTF-8. Spara filen som UTF-8 och försök igen.',
  'separator-not-comma':
    '{file}, rad 1: kolumnerna skiljs åt med {found}. Spara filen med kommatecken.',
  'header-missing': '{file}, rad 1: rubrikraden med kolumnernas namn saknas.',
  'column-missing': '{file}, rad 1: kolumnen {column} saknas.',
  'column-unknown': '{file}, rad 1: kolumnen ”{column}” hör inte till filen.',
  'column-doubled': '{file}, rad 1: kolumnen {column} finns två gånger.',
  'row-width':
    '{file}, rad {row}: raden har {found} fält och rubriken {expected}. Kontrollera komman och citattecken.',
  'quote-open': '{file}, rad {row}: ett citattecken (") öppnas och stängs aldrig.',
  'quote-misplaced':
    '{file}, rad {row}: ett citattecken (") står inne i ett fält. Citera hela fältet och dubblera dess citattecken.',
  'field-too-long':
    '{file}, rad {row}: ett fält är längre än {limit} tecken. Har ett citattecken (") lämnats öppet?',
};
