import { acts } from './acts.ts';
import { facts } from './facts.ts';
import type { Words } from './language.ts';
import { things } from './things.ts';

export const shell = {
  service: { fi: 'Jatkopolku', sv: 'Jatkopolku', en: 'Jatkopolku' },
  skip: { fi: 'Siirry sisältöön', sv: 'Hoppa till innehållet', en: 'Skip to the content' },
  language: facts.language,
  navigation: { fi: 'Päävalikko', sv: 'Huvudmeny', en: 'Main navigation' },
  menu: { fi: 'Valikko', sv: 'Meny', en: 'Menu' },
  wayBack: { fi: 'Takaisin: {{list}}', sv: 'Tillbaka: {{list}}', en: 'Back: {{list}}' },
  home: { fi: 'Etusivu', sv: 'Startsida', en: 'Home' },
  sheets: things.dayLog,
  claims: things.claims,
  approvals: things.approvals,
  claimSignals: things.claimSignals,
  claimSettings: things.claimSettings,
  admissions: things.applications,
  agreements: things.agreements,
  options: things.options,
  notices: things.notices,
  checks: things.companyChecks,
  frameworks: things.frameworks,
  providers: things.providers,
  ownOrganisation: things.ownOrganisation,
  settlements: things.months,
  statements: things.statements,
  commitments: things.commitments,
  costCentres: things.costCentres,
  clients: things.clients,
  search: acts.search,
  grants: things.grants,
  accessLog: things.accessLog,
  help: things.help,
  accessibility: things.accessibility,
  yourRoles: { fi: 'Roolisi', sv: 'Dina roller', en: 'Your roles' },
  changeMembership: {
    fi: 'Vaihda aluetta tai palveluntuottajaa',
    sv: 'Byt område eller tjänsteproducent',
    en: 'Act for another region or provider',
  },
  signOut: acts.signOut,
} satisfies Words;
