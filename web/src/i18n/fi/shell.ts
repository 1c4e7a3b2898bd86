import type { shell as en } from '../en/shell.ts';

export const shell: typeof en = {
  service: 'Jatkopolku',
  skip: 'Siirry sisältöön',
  language: 'Kieli',
  navigation: 'Päävalikko',
  home: 'Etusivu',
  sheets: 'Päiväkirjaus',
  claims: 'Bonushakemukset',
  approvals: 'Hyväksynnät',
  admissions: 'Hakemukset',
  agreements: 'Sopimukset',
  settlements: 'Kuukaudet',
  clients: 'Asiakkaat',
  search: 'Haku',
  grants: 'Käyttöoikeudet',
  uses: 'Käyttöloki',
  help: 'Ohje',
  accessibility: 'Saavutettavuusseloste',
  yourRoles: 'Roolisi',
  changeMembership: 'Vaihda aluetta tai palveluntuottajaa',
  signOut: 'Kirjaudu ulos',
};
