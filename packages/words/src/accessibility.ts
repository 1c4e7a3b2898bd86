import type { Words } from './language.ts';
import { things } from './things.ts';

export const accessibility = {
  title: things.accessibility,
  lead: {
    fi: 'Tämä seloste koskee Jatkopolku-palvelua. Laki digitaalisten palvelujen tarjoamisesta (306/2019) edellyttää, että julkiset verkkopalvelut ovat kaikkien käytettävissä.',
    sv: 'Detta utlåtande gäller tjänsten Jatkopolku. Lagen om tillhandahållande av digitala tjänster (306/2019) kräver att offentliga digitala tjänster kan användas av alla.',
    en: 'This statement is about the service Jatkopolku. The Act on the Provision of Digital Services (306/2019) asks that public digital services can be used by everybody.',
  },
  state: {
    fi: 'Kuinka saavutettava palvelu on',
    sv: 'Hur tillgänglig tjänsten är',
    en: 'How accessible the service is',
  },
  stateText: {
    fi: 'Palvelu täyttää tietojemme mukaan lain vaatimat kriittiset saavutettavuusvaatimukset (WCAG 2.1, tasot A ja AA) sekä WCAG 2.2:n vaatimukset alla kerrotuin poikkeuksin.',
    sv: 'Tjänsten uppfyller såvitt vi vet de kritiska tillgänglighetskraven enligt lagen (WCAG 2.1, nivåerna A och AA) samt kraven i WCAG 2.2, med de undantag som anges nedan.',
    en: 'The service meets the critical accessibility requirements of the law (WCAG 2.1, levels A and AA) as far as we know, and those of WCAG 2.2, except for what is listed below.',
  },
  faults: {
    fi: 'Mikä ei ole vielä saavutettavaa',
    sv: 'Vad som inte är tillgängligt ännu',
    en: 'What is not accessible yet',
  },
  faultsText: {
    fi: 'Palvelua ei ole vielä kokeiltu useilla ruudunlukijoilla eikä niiden päivittäisten käyttäjien kanssa (WCAG 4.1.2, 4.1.3). Jos jokin ei toimi omallasi, kerro siitä meille.',
    sv: 'Tjänsten har ännu inte provats med flera skärmläsare eller av personer som dagligen använder dem (WCAG 4.1.2, 4.1.3). Om något inte fungerar med din, berätta det för oss.',
    en: 'The service has not yet been tried with several screen readers or by people who use them every day (WCAG 4.1.2, 4.1.3). Should something not work with yours, please tell us.',
  },
  docsText: {
    fi: 'Ohjelmointirajapinnan kuvaus kehittäjille on vain englanniksi. Sen sisällön saa pyynnöstä muussa muodossa.',
    sv: 'Beskrivningen av programmeringsgränssnittet, för utvecklare, finns bara på engelska. Den som behöver innehållet i annan form får det på begäran.',
    en: 'The description of the programming interface, for developers, is in English only. Anyone who needs its content in another form can ask for it.',
  },
  made: {
    fi: 'Miten seloste on laadittu',
    sv: 'Hur utlåtandet har utarbetats',
    en: 'How this statement was made',
  },
  madeText: {
    fi: 'Seloste on laadittu 22.11.2026. Se perustuu omaan arvioomme: jokaisen sivun automaattisiin tarkistuksiin kolmella kielellä jokaisen muutoksen yhteydessä, kokeiluihin pelkällä näppäimistöllä ja 320 kuvapisteen leveydellä sekä jokaisen kriteerin läpikäyntiin.',
    sv: 'Utlåtandet skrevs den 22 november 2026. Det bygger på vår egen bedömning: automatiska kontroller av varje sida på tre språk vid varje ändring, kontroller med enbart tangentbord och vid 320 bildpunkters bredd, och en genomgång av varje kriterium.',
    en: 'The statement was written on 22 November 2026. It rests on our own assessment: automatic checks of every page in three languages at each change, checks by keyboard alone and at 320 pixels’ width, and a review of each criterion.',
  },
  feedback: { fi: 'Anna palautetta', sv: 'Ge respons', en: 'Tell us' },
  feedbackText: {
    fi: 'Huomasitko jotain, mikä ei toimi sinulla? Kerro siitä sen hyvinvointialueen kirjaamoon, jonka puolesta työskentelet tai jonka asiakas olet, sähköpostilla tai alueen verkkosivujen lomakkeella.',
    sv: 'Märkte du något som inte fungerar för dig? Berätta det för registratorskontoret i det välfärdsområde som du arbetar för eller är klient hos, per e-post eller via formuläret på områdets webbplats.',
    en: 'Did you find something that does not work for you? Report it to the registry of the wellbeing services county for which you work or whose client you are, by e-mail or through the form on its website.',
  },
  answerText: {
    fi: 'Palautteeseesi vastataan kahden viikon kuluessa.',
    sv: 'Din respons besvaras inom två veckor.',
    en: 'Your feedback is answered within two weeks.',
  },
  supervisor: {
    fi: 'Jos et ole tyytyväinen vastaukseen',
    sv: 'Om du inte är nöjd med svaret',
    en: 'If the answer does not satisfy you',
  },
  supervisorText: {
    fi: 'Jos et ole saanut vastausta kahden viikon kuluessa tai et ole siihen tyytyväinen, voit tehdä kantelun valvontaviranomaiselle, Liikenne- ja viestintävirasto Traficomille.',
    sv: 'Om du inte har fått svar inom två veckor eller inte är nöjd med det, kan du anföra klagomål hos tillsynsmyndigheten, Transport- och kommunikationsverket Traficom.',
    en: 'If you have not got an answer within two weeks, or it does not satisfy you, you can complain to the supervisory authority, the Finnish Transport and Communications Agency Traficom.',
  },
  supervisorAddress: {
    fi: 'Traficom, digitaalisen esteettömyyden ja saavutettavuuden valvontayksikkö; sähköposti saavutettavuus@traficom.fi, puhelinvaihde 029 534 5000.',
    sv: 'Traficom, tillsynsenheten för digital tillgänglighet; e-post saavutettavuus@traficom.fi, växel 029 534 5000.',
    en: 'Traficom, Digital Accessibility Supervision Unit; e-mail saavutettavuus@traficom.fi, switchboard 029 534 5000.',
  },
  supervisorLink: {
    fi: 'https://www.saavutettavuusvaatimukset.fi/',
    sv: 'https://www.tillganglighetskrav.fi/',
    en: 'https://www.webaccessibility.fi/',
  },
  supervisorSite: {
    fi: 'Viranomaisen sivut saavutettavuudesta',
    sv: 'Myndighetens webbplats om tillgänglighet',
    en: 'The authority’s site on accessibility',
  },
  newWindow: {
    fi: 'avautuu uuteen ikkunaan',
    sv: 'öppnas i ett nytt fönster',
    en: 'opens in a new window',
  },
} satisfies Words;
