import type { states as en } from '../en/states.ts';

export const states: typeof en = {
  loading: 'Laddar',
  noLine:
    'Nätverksanslutning saknas. Det du ser kan vara gammalt; uppgifterna läses på nytt när anslutningen är tillbaka.',
  offline: 'Ingen anslutning',
  offlineText:
    'Uppgifterna kunde inte hämtas. Kontrollera nätverksanslutningen och försök sedan på nytt.',
  tryAgain: 'Försök på nytt',
  failed: 'Det här lyckades inte',
  bug: 'Något gick fel på sidan. Försök på nytt; om det inte hjälper, ladda om sidan.',
  correlation: 'Om du anmäler detta, uppge numret: {{id}}',
  forbidden: 'Du har inte rätt till detta',
  notFound: 'Hittades inte',
  exists: 'Finns redan',
  conflict: 'Ändrades under tiden',
  changedBy: 'Ändrades av {{name}}, {{time}}.',
  changedBySomebody: 'Ändrades av någon annan, {{time}}.',
  difference: '{{label}}: {{before}} → {{after}}',
  readAgain: 'Läs på nytt',
  sessionEnded: 'Din session har avslutats',
  sessionEndedText: 'Logga in på nytt för att fortsätta. Du kommer tillbaka till den här sidan.',
  signInAgain: 'Logga in på nytt',
  noSuchPage: 'Sidan hittades inte',
  noSuchPageText:
    'Det finns ingen sida på den här adressen. Den kan ha flyttats, eller så är adressen felskriven.',
  toFrontPage: 'Gå till startsidan',
  cannotStart: 'Jatkopolku svarar inte',
  cannotStartText:
    'Tjänsten kan inte nås just nu. Kontrollera nätverksanslutningen och försök på nytt om en stund.',
};
