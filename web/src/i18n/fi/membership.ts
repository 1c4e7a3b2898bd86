import type { membership as en } from '../en/membership.ts';

export const membership: typeof en = {
  title: 'Kenen puolesta toimit?',
  text: 'Työskentelet usean alueen tai palveluntuottajan puolesta. Toimit sen puolesta, jonka valitset; voit vaihtaa sen nimestäsi sivun yläreunassa.',
  chosen: 'Toimit nyt: {{name}}',
  actFor: 'Valitse {{name}}',
  goOn: 'Jatka: {{name}}',
  noAccess: 'Sinulla ei ole vielä roolia',
  noAccessText:
    'Olet kirjautunut, mutta kukaan ei ole antanut sinulle roolia tai se on poistettu. Pyydä roolia hyvinvointialueen pääkäyttäjältä tai palveluntuottajalla esihenkilöltäsi. Kun olet saanut roolin, lataa sivu uudelleen.',
  tellUserId: 'Kerro heille käyttäjätunnuksesi: {{userId}}',
  signOut: 'Kirjaudu ulos',
};
