import type { accessibility as en } from '../en/accessibility.ts';

export const accessibility: typeof en = {
  title: 'Saavutettavuusseloste',
  lead: 'Tämä seloste koskee Jatkopolku-palvelua. Laki digitaalisten palvelujen tarjoamisesta (306/2019) edellyttää, että julkiset verkkopalvelut ovat kaikkien käytettävissä.',
  state: 'Kuinka saavutettava palvelu on',
  stateText:
    'Palvelu täyttää tietojemme mukaan lain vaatimat kriittiset saavutettavuusvaatimukset (WCAG 2.1, tasot A ja AA) sekä WCAG 2.2:n vaatimukset alla kerrotuin poikkeuksin.',
  faults: 'Mikä ei ole vielä saavutettavaa',
  faultsText:
    'Palvelua ei ole vielä kokeiltu useilla ruudunlukijoilla eikä niiden päivittäisten käyttäjien kanssa (WCAG 4.1.2, 4.1.3). Jos jokin ei toimi omallasi, kerro siitä meille.',
  docsText:
    'Ohjelmointirajapinnan kuvaus kehittäjille on vain englanniksi. Sen sisällön saa pyynnöstä muussa muodossa.',
  made: 'Miten seloste on laadittu',
  madeText:
    'Seloste on laadittu 22.11.2026. Se perustuu omaan arvioomme: jokaisen sivun automaattisiin tarkistuksiin kolmella kielellä jokaisen muutoksen yhteydessä, kokeiluihin pelkällä näppäimistöllä ja 320 kuvapisteen leveydellä sekä jokaisen kriteerin läpikäyntiin.',
  feedback: 'Anna palautetta',
  feedbackText:
    'Huomasitko jotain, mikä ei toimi sinulla? Kerro siitä sen hyvinvointialueen kirjaamoon, jonka puolesta työskentelet tai jonka asiakas olet, sähköpostilla tai alueen verkkosivujen lomakkeella.',
  answerText: 'Palautteeseesi vastataan kahden viikon kuluessa.',
  supervisor: 'Jos et ole tyytyväinen vastaukseen',
  supervisorText:
    'Jos et ole saanut vastausta kahden viikon kuluessa tai et ole siihen tyytyväinen, voit tehdä kantelun valvontaviranomaiselle, Liikenne- ja viestintävirasto Traficomille.',
  supervisorAddress:
    'Traficom, digitaalisen esteettömyyden ja saavutettavuuden valvontayksikkö; sähköposti saavutettavuus@traficom.fi, puhelinvaihde 029 534 5000.',
  supervisorLink: 'https://www.saavutettavuusvaatimukset.fi/',
  supervisorSite: 'Viranomaisen sivut saavutettavuudesta',
  newWindow: 'avautuu uuteen ikkunaan',
};
