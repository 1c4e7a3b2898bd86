import type { shell as en } from '../en/shell.ts';

export const shell: typeof en = {
  service: 'Jatkopolku',
  skip: 'Hoppa till innehållet',
  language: 'Språk',
  navigation: 'Huvudmeny',
  home: 'Startsida',
  sheets: 'Dagsföring',
  claims: 'Bonusansökningar',
  approvals: 'Godkännanden',
  admissions: 'Ansökningar',
  agreements: 'Avtal',
  settlements: 'Månader',
  clients: 'Klienter',
  search: 'Sök',
  grants: 'Behörigheter',
  uses: 'Användningslogg',
  help: 'Hjälp',
  accessibility: 'Tillgänglighetsutlåtande',
  yourRoles: 'Dina roller',
  changeMembership: 'Byt område eller tjänsteproducent',
  signOut: 'Logga ut',
};
