import type { help as en } from '../en/help.ts';

export const help: typeof en = {
  title: 'Ohje',
  lead: 'Näin pääset alkuun Jatkopolussa.',
  accessibility: 'Saavutettavuusseloste',
  signIn: {
    title: 'Kirjautuminen',
    text: 'Paina etusivulla Kirjaudu sisään. Kun olet ollut hetken poissa, sivu kertoo istunnon päättyneen: kirjaudu uudelleen, niin palaat samaan kohtaan. Kirjaudu ulos nimestäsi sivun yläreunassa, aina kun käytät yhteistä tietokonetta.',
  },
  home: {
    title: 'Mikä odottaa sinua',
    text: 'Etusivu kertoo, mikä on myöhässä, mikä odottaa sinua ja mitä on tulossa, kiireellisin ensin. Tehtävä poistuu itsestään, kun työ on tehty.',
  },
  acting: {
    title: 'Kenen puolesta toimit',
    text: 'Alue ja palveluntuottaja, jonka puolesta toimit, näkyvät jokaisen sivun yläreunassa. Jos työskentelet usean puolesta, vaihda nimestäsi.',
  },
  search: {
    title: 'Haku',
    text: 'Haku näyttää sen, mitä roolisi saa nähdä. Asiakkaan tietojen katselusta jää merkintä: kuka katsoi, kenen tietoja ja milloin.',
  },
  language: {
    title: 'Kieli',
    text: 'Valitse suomi, ruotsi tai englanti sivun yläreunasta. Valinta muistetaan tässä selaimessa.',
  },
  keyboard: {
    title: 'Näppäimistöllä, puhelimella, paperilla',
    text: 'Kaikki toimii näppäimistöllä: sarkain vie eteenpäin, vaihto ja sarkain taaksepäin, Enter valitsee. Jokaisen sivun ensimmäinen linkki vie suoraan sisältöön. Sivut toimivat puhelimella, ne voi suurentaa ja tulostaa.',
  },
  trouble: {
    title: 'Kun jokin ei toimi',
    text: 'Sivu kertoo, mikä on vialla ja mitä voit tehdä. Jos ilmoitat viasta, kerro viestissä oleva tunnus. Työhösi liittyvissä kysymyksissä ota yhteyttä hyvinvointialueesi yhteyshenkilöön.',
  },
};
