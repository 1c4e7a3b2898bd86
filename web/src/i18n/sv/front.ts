import type { front as en } from '../en/front.ts';

export const front: typeof en = {
  title: 'Arbetsverksamhet i rehabiliteringssyfte, från avtal till betalning',
  purpose:
    'I Jatkopolku köper välfärdsområdena arbetsverksamhet i rehabiliteringssyfte, tjänsteproducenterna antecknar klienternas dagar, och varje betalning kan förklaras.',
  signIn: 'Logga in',
  signInFirst: 'Logga in för att öppna sidan du bad om.',
  faults: {
    refused: 'Inloggningen avbröts eller avvisades. Försök på nytt.',
    unreachable: 'Inloggningstjänsten kan inte nås just nu. Försök på nytt om en stund.',
  },
  demo: 'Prova som någon av dessa personer',
  demoText:
    'Uppgifterna här är påhittade. Var och en ser det som rollen och organisationen tillåter.',
  noRole: 'Ingen roll ännu',
  signInAs: 'Logga in som {{name}}',
  forWhom: 'Vem använder det',
  forProviders: 'Tjänsteproducenterna antecknar dagar och anmäler vägar som klienterna har funnit.',
  forCounty:
    'Välfärdsområdets anställda hänvisar klienter till perioder, ser över planer, godkänner och beslutar om avtal och optioner.',
  forMoney: 'Ekonomin avräknar månaderna; granskarna ser hur varje belopp har uppstått.',
};
