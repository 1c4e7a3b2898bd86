import type { en } from './en.ts';

/** The same in Finnish; the compiler asks for every text. */
export const fi: typeof en = {
  'invalid-period':
    'Loppupäivä on ennen alkupäivää, tai toinen niistä ei ole oikea päivä (VVVV-KK-PP).',
  'invalid-number': 'Luku puuttuu tai se ei ole kokonaisluku.',
  'invalid-amount':
    'Summa ei ole euroja muodossa 6.40 (numeroita, piste, enintään kaksi desimaalia).',
  'invalid-date': 'Päivä puuttuu tai se ei ole oikea päivä muodossa VVVV-KK-PP.',
  'invalid-business-id': 'Y-tunnus ei ole muotoa 1234567-8 tai sen tarkistusnumero on väärä.',
  'invalid-personal-identity-code': 'Henkilötunnuksen muoto, päivä tai tarkistusmerkki on väärä.',
  'invalid-iban':
    'Tilinumero (IBAN) on väärä: tarkista numerot, jätä välilyönnit pois; suomalaisessa on 18 merkkiä.',
  duplicate: 'Toisella tietueella on jo sama tunnus.',
  'unknown-framework': 'Tällaista puitesopimusta ei ole; tuonnissa katso, hylättiinkö sen rivi.',
  'unknown-lot':
    'Puitesopimuksessa ei ole tällaista osa-aluetta: lisää se ensin; osa-alueet ovat 1, 2 ja 3.',
  'unknown-path-type':
    'Polku ei ole mikään niistä, joista maksetaan vaikuttavuusperusteinen korvaus.',
  'unknown-provider': 'Tällaista palveluntuottajaa ei ole; tuonnissa katso, hylättiinkö sen rivi.',
  'unknown-scope': 'Laajuus ei ole work-activity eikä support-guidance.',
  'unknown-agreement':
    'Puitesopimuksessa ei ole tällaista sopimusta; tuonnissa katso, hylättiinkö sen rivi.',
  'unknown-client': 'Tällaista asiakasta ei ole; tuonnissa katso, hylättiinkö hänen rivinsä.',
  'unknown-benefit': 'Etuus ei ole mikään tunnetuista.',
  'unknown-placement': 'Tällaista jaksoa ei ole; tuonnissa katso, hylättiinkö sen rivi.',
  'unknown-status': 'Tila ei ole present eikä absent.',
  'unknown-decision': 'Päätös ei ole pending, approved eikä rejected.',
  'amount-outside-bounds': 'Vaikuttavuusperusteinen korvaus on 200,00–700,00 euroa.',
  'bonus-bounds-invalid':
    'Pienin ja suurin bonus ovat 200,00–700,00 euroa, eikä pienin ole suurinta suurempi.',
  'lots-missing': 'Osa-alueita ei ole vielä: lisää ainakin yksi.',
  'split-reason-missing':
    'Kirjoita, miksi hankinta on jaettu osa-alueisiin tai miksi ei (1397/2016 75 §).',
  'lot-without-tariff': 'Osa-alueella {lot} ei ole vielä bonusta: lisää ainakin yhden polun bonus.',
  'tariff-outside-framework':
    'Osa-alueen {lot} bonus ei ole puitesopimuksen pienimmän ja suurimman bonuksen välissä: muuta bonusta tai rajoja.',
  'option-terms-missing':
    'Kerro option {option} pituus ja kuinka paljon ennen siitä ilmoitetaan tuottajalle.',
  'long-term-unjustified':
    'Kesto optioineen on yli neljä vuotta: kirjoita, miksi hankinnan kohde vaatii sitä, tai lyhennä kestoa (1397/2016 42 §).',
  'value-missing':
    'Kerro arvioitu arvo optioineen: muutoksia verrataan siihen (1397/2016 27 ja 136 §).',
  'not-procured': 'Omalla yksiköllä ja viranomaisten yhteistyöllä ei ole hintaa eikä bonusta.',
  'terms-published':
    'Julkaistuja ehtoja ei muuteta suoraan. Ne muuttuvat uudella versiolla, jolla on peruste (1397/2016 136 §).',
  'terms-unchanged': 'Mikään ei muuttuisi: muuta jotakin ehtoa tai jätä versio tekemättä.',
  'term-fixed': 'Alkupäivä pysyy, peruskausi ei lyhene, ja jo päätetyt optiot pysyvät ennallaan.',
  'change-share-exceeded':
    'Pienet muutokset nousisivat yhteensä rajaan {limit} euroa: niiden on jäätävä alle 10 prosentin alkuperäisestä arvosta ja alle kansallisen kynnysarvon (1397/2016 136 § 2 mom. 5 kohta). Suurempi muutos vaatii toisen perusteen tai uuden kilpailutuksen.',
  'change-half-exceeded':
    'Muutos on yli puolet alkuperäisestä arvosta, {limit} euroa (1397/2016 136 § 2 mom.). Se vaatii uuden kilpailutuksen.',
  'change-moves-value':
    'Tällä perusteella arvo ei muutu. Valitse toinen peruste tai jätä arvo ennalleen.',
  'company-excluded':
    'Palveluntuottaja on yritys: kuntouttavaa työtoimintaa ei saa hankkia yritykseltä (189/2001 13 § 2 mom.).',
  'exclusion-review-missing':
    'Palveluntuottaja voi harjoittaa elinkeinotoimintaa: ennen sopimusta tarvitaan perusteltu yritystarkistus.',
  'exclusion-review-rejected': 'Palveluntuottajan yritystarkistusta ei hyväksytty.',
  'exclusion-ground-declared':
    'Palveluntuottaja on ilmoittanut perusteen, joka sulkee sen hankinnasta, eikä ole osoittanut korjanneensa asiaa (1397/2016 80 ja 82 §).',
  'check-missing':
    'Yritystarkistusta ei ole tehty, tai rekisteri ei ole kertonut tarvittavaa: tarkista palveluntuottaja ensin.',
  'check-stale':
    'Yritystarkistus on yli 30 päivää vanha tai sen päätös on vanhentunut: tarkista uudelleen.',
  'document-too-old':
    'Asiakirja saa olla antohetkellä enintään kolme kuukautta vanha (1233/2006 7 §).',
  'criminal-record-too-old':
    'Rikosrekisteriote saa olla enintään kaksitoista kuukautta vanha (1397/2016 88 §).',
  'responsible-person-unqualified':
    'Tarvitaan nimetty vastuuhenkilö, jolla on lueteltu kelpoisuus ja vähintään vuoden kokemus.',
  'option-limit-exceeded': 'Puitesopimuksessa on vähemmän optioita.',
  'option-not-contiguous':
    'Optio ei ole seuraava, tai se ei jatka kulumassa olevaa kautta aukotta juuri sovitun mittaisena.',
  'applying-closed':
    'Tähän ei voi nyt hakea: puitesopimukseen haetaan ennen sen alkua, dynaamiseen hankintajärjestelmään koko sen ajan.',
  'already-applying':
    'Teillä on jo hakemus tähän puitesopimukseen: jatkakaa sitä tai perukaa se ensin.',
  'lot-held': 'Palveluntuottaja on jo hyväksytty osa-alueelle {lot}: poista se hakemuksesta.',
  'instructors-missing': 'Nimeä vähintään yksi ohjaaja.',
  'document-unusable': 'Asiakirjaa ei ole, sitä ei ole tarkistettu tai sen on lähettänyt joku muu.',
  'contract-terms-missing':
    'Sopimuksesta puuttuu {count} kahdeksasta lain vaatimasta ehdosta (612/2021 15 §): kerro kustakin, missä kohdassa sopimusta se on.',
  'framework-not-in-force': 'Puitesopimusta ei ole julkaistu tai se on päättynyt.',
  'price-by-procedure':
    'Ostetulla palvelulla on päivähinta; omalla yksiköllä ja viranomaisten yhteistyöllä sitä ei ole.',
  'price-backdated': 'Hinta voi alkaa aikaisintaan tänään: menneiden päivien hinta ei muutu.',
  'price-out-of-order': 'Myöhempi hinta alkaa {date}: uusi hinta alkaa silloin tai sen jälkeen.',
  'price-outside-term': 'Hinta alkaisi sopimuskauden ulkopuolella.',
  'month-booked': 'Kuukausi {month} on kirjattu: sen hintaa ei voi muuttaa.',
  'suspension-backdated': 'Keskeytys voi alkaa aikaisintaan tänään.',
  'not-suspended': 'Sopimuksella ei ole keskeytystä, joka voisi päättyä silloin.',
  'termination-outside-term': 'Viimeisen päivän on oltava {from}–{to}.',
  'agreement-not-running': 'Tällä sopimuksella ei voi aloittaa jaksoja: sopimus on {state}.',
  'no-places-left':
    'Sopimuksen kaikki {places} paikkaa ovat silloin käytössä. Hankinta voi sopia lisää paikkoja.',
  'after-agreement': 'Sopimus palveluntuottajan kanssa päättyi ennen tätä päivää.',
  'invalid-e-invoice-address':
    'Osoite ei ole mikään näistä: OVT-tunnus (0037, Y-tunnuksen kahdeksan numeroa ja enintään viisi merkkiä), IBAN tai Peppol-osoite, esimerkiksi 0216:003799000106.',
  'declaration-older':
    'Palveluntuottajan vakuutus päivältä {date} on jo otettu: vain uudempi korvaa sen.',
  'signing-backdated':
    'Allekirjoituspäivä on aikaisintaan {from}: sitä edeltävä yritystarkistus on enintään 30 päivää vanha.',
  'day-ahead': 'Päivä on vasta edessä: kirjoita päivä, jona se tehtiin.',
  'account-waits':
    'Tuottajan toinen tili odottaa toista henkilöä: se vahvistetaan tai hylätään ensin.',
  'account-same': 'Tämä tili on jo voimassa.',
  'not-held': 'Tälle tilille menevää maksua ei ole pidätetty.',
  'option-decided-late':
    'Optiosta päätettiin vasta ilmoitusajan tai kauden päätyttyä, tai päätöspäivä puuttuu.',
  'option-already-decided': 'Tästä optiosta on jo päätetty kaikkien valittujen osalta.',
  'option-for-nobody':
    'Päätös ei koskisi yhtään sopimusta: kunkin kohdalla näkyy, miksi se jää pois.',
  'option-conditions-unseen':
    'Sopimuksessa on ehtoja option käytölle: katso ne sellaisina kuin ne nyt ovat, ja merkitse ne katsotuiksi.',
  'payer-mismatch': 'Maksaja ei maksa tätä etuutta: etuuden mukaan kela, fund-<nimi> tai county.',
  'benefit-not-in-force': 'Tällainen etuus ei voi alkaa tuona päivänä.',
  'period-too-short': 'Jakso on vähintään kolme kuukautta (189/2001 13 b §).',
  'period-too-long': 'Jakso on enintään 24 kuukautta kerrallaan (189/2001 13 b §).',
  'outside-agreement': 'Jakso ei ole sopimuksen kaudella päätettyine optioineen.',
  'ended-outside-period': 'Päättymispäivä ei ole jakson päivä.',
  'days-per-week-out-of-range': 'Toimintaa on 1–4 päivää viikossa (1–5 ennen 1.7.2015).',
  'hours-per-day-out-of-range': 'Toimintaa on 4–8 tuntia päivässä.',
  'plan-item-missing':
    'Suunnitelmasta puuttuu tavoite, kuvaus, laji tai allekirjoituspäivä (189/2001 9 § 1 mom.).',
  'plan-signed-late': 'Suunnitelma allekirjoitettiin vasta jakson alettua.',
  'instructor-missing': 'Asiakkaalta puuttuu nimetty ohjaaja.',
  'grade-out-of-range': 'Arvosana ei ole kokonaisluku 4–10.',
  'outside-placement': 'Päivä ei ole jakson päivä.',
  'hours-missing': 'Osallistumispäivän tunnit puuttuvat tai eivät ole luku.',
  'hours-below-minimum': 'Osallistumispäivässä on vähintään 4 tuntia (189/2001 13 b §).',
  'hours-above-maximum': 'Osallistumispäivässä on enintään 8 tuntia.',
  'absence-reason-missing':
    'Poissaolopäivällä pitää olla syy: sick, authorised, unauthorised tai service-not-arranged.',
  'absence-reason-on-present-day': 'Osallistumispäivällä ei voi olla poissaolon syytä.',
  'hours-on-absent-day': 'Poissaolopäivällä ei voi olla tunteja.',
  'travel-without-presence': 'Matkat korvataan vain osallistumispäiviltä.',
  'duplicate-day': 'Asiakkaalla on jo tämä päivä, tässä tai toisessa jaksossa.',
  'weekly-limit-exceeded':
    'Asiakkaalle tulisi viikkoon yli 4 osallistumispäivää (5 ennen 1.7.2015; 189/2001 13 §).',
  'yearly-limit-exceeded':
    'Asiakkaalle tulisi 12 kuukauteen enemmän osallistumispäiviä kuin laki sallii (189/2001 14 §).',
  'path-not-in-tariff': 'Osan hinnastossa ei ole korvausta tälle polulle.',
  'path-outside-window':
    'Polku alkaa jakson ja sitä seuraavien hyväksyttävien päivien ulkopuolella.',
  'claim-before-start': 'Ilmoitus jätettiin ennen polun alkua.',
  'claim-late': 'Ilmoitus jätettiin liian myöhään polun alusta.',
  'inside-own-organisation': 'Polusta palveluntuottajan omaan konserniin ei makseta korvausta.',
  'no-attended-day': 'Jaksolla ei ole hyväksyttyä osallistumispäivää.',
  'already-claimed': 'Jaksosta tai asiakkaan samana päivänä alkavasta polusta on jo ilmoitus.',
  'decided-before-submitted': 'Päätöspäivä puuttuu tai on ennen jättöpäivää.',
  'decision-category-missing': 'Valitse syyn laji: hylkääminen ja palauttaminen tarvitsevat sen.',
  'decision-reason-missing': 'Hylkäykselle ja palautukselle pitää antaa syy.',
  'evidence-unusable':
    'Liitetiedostoa ei ole, sitä ei ole tarkistettu tai sen on lähettänyt joku muu. Poista se ja liitä se uudelleen.',
  'own-work': 'Jonkun muun pitää päättää tästä: teit sen itse.',
  'reason-missing': 'Anna syy.',
  'return-category-missing': 'Valitse, mitä pitää korjata.',
  'sheet-empty': 'Kuukaudella ei ole vielä päiviä: kirjaa ensin jokin.',
  'not-in-this-state': 'Tätä ei voi tehdä, kun tietueen tila on {state}.',
  'changed-meanwhile':
    'Joku muu muutti samoja tietoja sillä välin. Enempää ei muutettu; yritä uudelleen.',
  'file-name-invalid':
    'Nimeä tiedosto uudelleen: 1–200 merkkiä ilman merkkejä / ja \\, lopussa tyyppinsä mukainen .pdf, .jpg, .jpeg tai .png.',
  'file-type-unsupported':
    'Vain PDF-, JPEG- ja PNG-tiedostot kelpaavat. Tallenna tiedosto sellaisena ja lähetä se.',
  'file-size-invalid':
    'Tiedosto on tyhjä, tai sen kokoa ei ole kerrottu tavuina. Valitse tiedosto, jossa on sisältöä.',
  'file-too-large':
    'Tiedosto on suurempi kuin 10 megatavua. Pienennä sitä, esimerkiksi skannaa pienemmällä tarkkuudella.',
  'file-hash-invalid':
    'Tiedoston tiiviste ei ole SHA-256 64 heksadesimaalinumerona pienin kirjaimin.',
  'file-not-uploaded':
    'Sisältöä ei ole tullut. Lähetä se lähetysosoitteeseen; jos osoite on vanhentunut, ilmoita tiedosto uudelleen.',
  'file-size-mismatch':
    'Sisällössä on {found} tavua, vaikka ilmoitettiin {expected}. Valitse tiedosto ja lähetä se uudelleen.',
  'file-hash-mismatch':
    'Sisältö ei ole se, joka ilmoitettiin: se muuttui matkalla tai valitsemisen jälkeen. Valitse tiedosto ja lähetä se uudelleen.',
  'file-type-mismatch':
    'Sisältö ei ole tyyppiä {expected}. Valitse oikea tiedosto, tai tallenna se PDF-, JPEG- tai PNG-tiedostona ja lähetä se.',
  'address-invalid':
    'Tiedoston osoitetta ei ole annettu tähän käyttöön, tai sitä on muutettu. Pyydä uusi osoite.',
  'address-expired':
    'Tiedoston osoite on vanhentunut: se on voimassa viisi minuuttia. Pyydä uusi osoite.',
  'not-found': 'Tässä osoitteessa ei ole mitään.',
  'internal-error': 'Jotain meni vikaan meillä. Kerro meille seurantatunnus.',
  unauthenticated: 'Kirjaudu: pyynnössä ei ole kelvollista tunnistetta.',
  'json-malformed': 'Pyynnön sisältö ei ole JSONia.',
  'request-invalid': 'Jotkin kentät eivät ole oikein; kukin on nimetty.',
  'field-invalid': 'Tämä ei ole pyydettyä muotoa: katso kentän kuvaus.',
  'body-too-large': 'Pyynnön sisältö on yli {limit} tavua.',
  'media-type-unsupported': 'Lähetä sisältö muodossa application/json.',
  'days-outside':
    'Uusien päivämäärien ulkopuolelle on kirjattu päiviä: poista ne ensin tai pidä jakso niin, että ne jäävät sen sisään.',
  'cursor-invalid': 'Sivutusmerkki ei ole tämän luettelon: aloita ensimmäiseltä sivulta.',
  'field-missing': 'Tämä puuttuu.',
  'field-unknown': 'Tällaista kenttää ei ole: jätä se pois tai tarkista sen nimi.',
  'field-empty': 'Tämä ei saa olla tyhjä.',
  'field-long': 'Tähän mahtuu enintään {limit} merkkiä.',
  'field-small': 'Pienin mahdollinen arvo on {limit}.',
  'field-large': 'Suurin mahdollinen arvo on {limit}.',
  'field-choice': 'Anna jokin näistä: {choices}.',
  'field-date': 'Anna oikea päivä muodossa VVVV-KK-PP.',
  'day-not-yet': 'Päivä ei ole vielä tullut: kirjaa läsnäolo samana päivänä tai sen jälkeen.',
  'not-allowed': 'Roolisi ei salli tätä.',
  'not-yours': 'Tämä kuuluu toiselle palveluntuottajalle.',
  'no-access':
    'Sinulla ei ole täällä roolia: pyydä sitä pääkäyttäjältä tai palveluntuottajasi esihenkilöltä.',
  'membership-unclear':
    'Sinulla on rooleja usealla taholla: kerro Acting-As-otsakkeessa, minkä puolesta pyydät.',
  'role-provider':
    'Palveluntuottajan rooli tarvitsee tuottajan, eikä hyvinvointialueen roolilla ole sellaista.',
  'if-match-missing':
    'Lähetä näkemäsi versio If-Match-otsakkeessa niin kuin ETag sen antoi, esimerkiksi "3" lainausmerkkeineen.',
  'version-stale': 'Tietue on muuttunut sen jälkeen, kun luit sen. Lue se uudelleen ja katso ero.',
  'idempotency-key-missing':
    'Lähetä oma Idempotency-Key, 8–128 näkyvää merkkiä, jotta toistettu pyyntö tehdään vain kerran.',
  'idempotency-key-reused': 'Idempotency-Key on käytetty toiseen pyyntöön. Käytä uutta.',
  'request-under-way': 'Sama pyyntö on käsiteltävänä. Kysy hetken päästä uudelleen.',
  'too-many-requests': 'Pyyntöjä tuli lyhyessä ajassa liikaa. Odota hetki ja yritä uudelleen.',
  unavailable: 'Palveluun ei juuri nyt saada yhteyttä. Yritä hetken päästä uudelleen.',
  'package-not-found': '{folder}: kansiota ei ole. Anna kansio, jossa CSV-tiedostot ovat.',
  'file-unreadable': '{file}: tiedostoa ei voi lukea ({reason}).',
  'file-empty':
    '{file}, rivi 1: tiedosto on tyhjä. Anna ainakin otsikkorivi tai jätä tiedosto pois.',
  'file-not-utf8':
    '{file}, rivi {line}: teksti ei ole UTF-8-muotoista. Tallenna tiedosto UTF-8-muodossa ja yritä uudelleen.',
  'separator-not-comma':
    '{file}, rivi 1: sarakkeiden erottimena on {found}. Tallenna tiedosto pilkuin eroteltuna.',
  'header-missing': '{file}, rivi 1: otsikkorivi, jolla sarakkeet nimetään, puuttuu.',
  'column-missing': '{file}, rivi 1: sarake {column} puuttuu.',
  'column-unknown': '{file}, rivi 1: sarake ”{column}” ei kuulu tähän tiedostoon.',
  'column-doubled': '{file}, rivi 1: sarake {column} on kahdesti.',
  'row-width':
    '{file}, rivi {row}: rivillä on {found} kenttää ja otsikossa {expected}. Tarkista pilkut ja lainausmerkit.',
  'quote-open': '{file}, rivi {row}: lainausmerkki (") on avattu eikä sitä ole suljettu.',
  'quote-misplaced':
    '{file}, rivi {row}: kentän sisällä on lainausmerkki ("). Lainaa koko kenttä ja kahdenna sen lainausmerkit.',
  'field-too-long':
    '{file}, rivi {row}: kentässä on yli {limit} merkkiä. Onko lainausmerkki (") jäänyt auki?',
};
