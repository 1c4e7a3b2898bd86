import { facts } from './facts.ts';
import type { Words } from './language.ts';
import { things } from './things.ts';

export const help = {
  title: things.help,
  lead: {
    fi: 'Näin pääset alkuun Jatkopolussa.',
    sv: 'Så här hittar du rätt i Jatkopolku.',
    en: 'How to find your way in Jatkopolku.',
  },
  accessibility: things.accessibility,
  signIn: {
    title: { fi: 'Kirjautuminen', sv: 'Logga in och ut', en: 'Signing in and out' },
    text: {
      fi: 'Paina etusivulla Kirjaudu sisään. Kun olet ollut hetken poissa, sivu kertoo istunnon päättyneen: kirjaudu uudelleen, niin palaat samaan kohtaan. Kirjaudu ulos nimestäsi sivun yläreunassa, aina kun käytät yhteistä tietokonetta.',
      sv: 'Tryck på Logga in på startsidan. När du har varit borta en stund säger sidan att sessionen har avslutats: logga in på nytt, så kommer du tillbaka dit du var. Logga ut vid ditt namn överst på sidan, alltid på en dator som andra använder.',
      en: 'Press Sign in on the front page. When you have been away for a while, the page says that your session has ended: sign in again, and you come back to where you were. Sign out from your name at the top of the page, always on a computer that others use.',
    },
  },
  home: {
    title: { fi: 'Mikä odottaa sinua', sv: 'Vad som väntar på dig', en: 'What waits for you' },
    text: {
      fi: 'Etusivu kertoo, mikä on myöhässä, mikä odottaa sinua ja mitä on tulossa, kiireellisin ensin. Tehtävä poistuu itsestään, kun työ on tehty.',
      sv: 'Startsidan berättar vad som är försenat, vad som väntar på dig och vad som kommer härnäst, det mest brådskande först. En uppgift försvinner av sig själv när arbetet är gjort.',
      en: 'The home page shows what is late, what waits for you and what comes next, the most urgent first. A task goes away by itself when its work is done.',
    },
  },
  acting: {
    title: { fi: 'Kenen puolesta toimit', sv: 'För vem du agerar', en: 'For whom you act' },
    text: {
      fi: 'Alue ja palveluntuottaja, jonka puolesta toimit, näkyvät jokaisen sivun yläreunassa. Jos työskentelet usean puolesta, vaihda nimestäsi.',
      sv: 'Området och tjänsteproducenten som du agerar för står överst på varje sida. Om du arbetar för flera kan du byta vid ditt namn.',
      en: 'The region and the provider for which you act stand at the top of every page. If you work for several, change it from your name.',
    },
  },
  search: {
    title: { fi: 'Haku', sv: 'Att hitta något', en: 'Finding something' },
    text: {
      fi: 'Haku näyttää sen, mitä roolisi saa nähdä. Asiakkaan tietojen katselusta jää merkintä: kuka katsoi, kenen tietoja ja milloin.',
      sv: 'Sökningen visar det som din roll får se. När någon läser en klients uppgifter antecknas det: vem som läste, vems uppgifter och när.',
      en: 'Search shows what your role may see. Looking at a client’s data is written down: who looked, at whose data, and when.',
    },
  },
  language: {
    title: facts.language,
    text: {
      fi: 'Valitse suomi, ruotsi tai englanti sivun yläreunasta. Valinta muistetaan tässä selaimessa.',
      sv: 'Välj finska, svenska eller engelska överst på sidan. Valet sparas i den här webbläsaren.',
      en: 'Choose Finnish, Swedish or English at the top of the page. The choice is remembered in this browser.',
    },
  },
  keyboard: {
    title: {
      fi: 'Näppäimistöllä, puhelimella, paperilla',
      sv: 'Med tangentbord, på telefon, på papper',
      en: 'By keyboard, on a phone, on paper',
    },
    text: {
      fi: 'Kaikki toimii näppäimistöllä: sarkain vie eteenpäin, vaihto ja sarkain taaksepäin, Enter valitsee. Jokaisen sivun ensimmäinen linkki vie suoraan sisältöön. Sivut toimivat puhelimella, ne voi suurentaa ja tulostaa.',
      sv: 'Allt fungerar med tangentbord: Tabb går framåt, Skift och Tabb bakåt, Enter väljer. Den första länken på varje sida hoppar till innehållet. Sidorna fungerar på telefon, kan förstoras och skrivas ut.',
      en: 'Everything works by keyboard: Tab goes on, Shift and Tab goes back, Enter chooses. The first link of each page skips to the content. The pages work on a phone, can be enlarged, and can be printed.',
    },
  },
  trouble: {
    title: {
      fi: 'Kun jokin ei toimi',
      sv: 'När något inte fungerar',
      en: 'When something does not work',
    },
    text: {
      fi: 'Sivu kertoo, mikä on vialla ja mitä voit tehdä. Jos ilmoitat viasta, kerro viestissä oleva tunnus. Työhösi liittyvissä kysymyksissä ota yhteyttä hyvinvointialueesi yhteyshenkilöön.',
      sv: 'Sidan berättar vad som är fel och vad du kan göra. Om du anmäler felet, uppge numret i meddelandet. I frågor som gäller ditt arbete, kontakta välfärdsområdets kontaktperson.',
      en: 'The page says what is wrong and what you can do. If you report it, give the number in the message. For questions of your work ask your county’s contact person.',
    },
  },
} satisfies Words;
