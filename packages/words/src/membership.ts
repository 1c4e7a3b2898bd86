import { acts } from './acts.ts';
import type { Words } from './language.ts';

export const membership = {
  title: { fi: 'Kenen puolesta toimit?', sv: 'För vem agerar du?', en: 'For whom do you act?' },
  text: {
    fi: 'Työskentelet usean alueen tai palveluntuottajan puolesta. Toimit sen puolesta, jonka valitset; voit vaihtaa sen nimestäsi sivun yläreunassa.',
    sv: 'Du arbetar för flera områden eller tjänsteproducenter. Du agerar för den du väljer; du kan byta vid ditt namn överst på sidan.',
    en: 'You work for more than one region or provider. What you do is done for the one you choose; you can change it from your name at the top of the page.',
  },
  chosen: {
    fi: 'Toimit nyt: {{name}}',
    sv: 'Du agerar nu för: {{name}}',
    en: 'You now act for: {{name}}',
  },
  actFor: acts.chooseNamed,
  goOn: { fi: 'Jatka: {{name}}', sv: 'Fortsätt med {{name}}', en: 'Go on with {{name}}' },
  noAccess: {
    fi: 'Sinulla ei ole vielä roolia',
    sv: 'Du har ingen roll här ännu',
    en: 'You have no role here yet',
  },
  noAccessText: {
    fi: 'Olet kirjautunut, mutta kukaan ei ole antanut sinulle roolia tai se on poistettu. Pyydä roolia hyvinvointialueen pääkäyttäjältä tai palveluntuottajalla esihenkilöltäsi. Kun olet saanut roolin, lataa sivu uudelleen.',
    sv: 'Du är inloggad, men ingen har gett dig en roll, eller så har den tagits bort. Be välfärdsområdets administratör, eller hos en tjänsteproducent din chef. När du har fått en roll, ladda om sidan.',
    en: 'You are signed in, but nobody has given you a role, or it was taken away. Ask the county’s administrator, or at a provider your manager. When you have a role, reload this page.',
  },
  tellUserId: {
    fi: 'Kerro heille käyttäjätunnuksesi: {{userId}}',
    sv: 'Berätta ditt användar-id: {{userId}}',
    en: 'Give them your user id: {{userId}}',
  },
  signOut: acts.signOut,
} satisfies Words;
