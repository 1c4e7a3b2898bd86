import type { Role } from '@jatkopolku/domain/access';

/** Where a demo person works, and as what. */
export interface DemoMembership {
  readonly region: string;
  readonly roles: readonly Role[];
  /** The provider of the demo data that the person works for; null for people of the county. */
  readonly providerId: DemoProviderId | null;
  /** By a record of the region, or by the mandate of the organisation itself. */
  readonly by: 'grant' | 'mandate';
}

/** Somebody invented, to sign in as. */
export interface DemoPerson {
  readonly username: string;
  readonly name: string;
  /** The issuer's own name for the person, as meaningless as a real issuer's. */
  readonly userId: string;
  readonly memberships: readonly DemoMembership[];
  /** Business ids of the organisations that gave the person a mandate. */
  readonly mandates: readonly string[];
}

const home = 'kymenlaakso';
const neighbour = 'etela-savo';
/** The providers of the demo package that demo people work for. */
export const demoProviders = {
  P01: { name: 'Esimerkkiseurakunta 1', businessId: '9900001-8' },
  P02: { name: 'Esimerkkiseurakunta 2', businessId: '9900002-6' },
} as const;
type DemoProviderId = keyof typeof demoProviders;

function inCounty(region: string, ...roles: readonly Role[]): DemoMembership {
  return { region, roles, providerId: null, by: 'grant' };
}

function inProvider(providerId: DemoProviderId, role: Role): DemoMembership {
  return { region: home, roles: [role], providerId, by: 'grant' };
}

type Row = readonly [
  username: string,
  name: string,
  userId: string,
  ...memberships: readonly DemoMembership[],
];

/** One for each role of the design, and two where one may not do what the other has done. */
const rows: readonly Row[] = [
  ['maija', 'Maija Mäkinen', 'u-4kd81q', inProvider('P01', 'provider-worker')],
  ['ville', 'Ville Virtanen', 'u-9sx27m', inProvider('P01', 'provider-worker')],
  ['sirpa', 'Sirpa Salonen', 'u-2hv60c', inProvider('P01', 'provider-manager')],
  ['petri', 'Petri Peltola', 'u-7bn35t', inProvider('P02', 'provider-worker')],
  ['leena', 'Leena Lehto', 'u-6rw94f', { ...inProvider('P02', 'provider-worker'), by: 'mandate' }],
  ['kaisa', 'Kaisa Koskinen', 'u-1gz58p', inCounty(home, 'case-worker')],
  ['oili', 'Oili Oksanen', 'u-3vh47e', inCounty(home, 'case-worker')],
  ['antti', 'Antti Aaltonen', 'u-8mc13y', inCounty(home, 'approver')],
  ['aino', 'Aino Ahonen', 'u-3tj76d', inCounty(home, 'approver')],
  ['heikki', 'Heikki Hakala', 'u-5pf29w', inCounty(home, 'procurement')],
  ['hanna', 'Hanna Heino', 'u-0ql84k', inCounty(home, 'procurement')],
  ['kirsi', 'Kirsi Kallio', 'u-4yb62n', inCounty(home, 'coordinator')],
  ['raija', 'Raija Rantanen', 'u-9ed17h', inCounty(home, 'finance')],
  ['risto', 'Risto Räsänen', 'u-2wk50s', inCounty(home, 'finance')],
  ['tarja', 'Tarja Tuominen', 'u-7ux93b', inCounty(home, 'auditor')],
  ['jussi', 'Jussi Jokinen', 'u-6fa41r', inCounty(home, 'admin')],
  ['johanna', 'Johanna Järvinen', 'u-1nv75g', inCounty(home, 'admin')],
  ['erkki', 'Erkki Eskola', 'u-8co28z', inCounty(neighbour, 'approver')],
  [
    'ulla',
    'Ulla Uusitalo',
    'u-3im69j',
    inCounty(home, 'coordinator'),
    inCounty(neighbour, 'case-worker', 'coordinator'),
  ],
  ['onni', 'Onni Ojala', 'u-5lt02x'],
];

export const demoPeople: readonly DemoPerson[] = rows.map(
  ([username, name, userId, ...memberships]) => ({
    username,
    name,
    userId,
    memberships,
    mandates: memberships.flatMap(({ by, providerId }) =>
      by === 'mandate' && providerId !== null ? [demoProviders[providerId].businessId] : [],
    ),
  }),
);

export function findPerson(username: unknown): DemoPerson | undefined {
  return demoPeople.find((person) => person.username === username);
}

/** The issuer's name for somebody named as at the login page; anybody else is named by it already. */
export function userIdOf(user: string): string {
  return findPerson(user)?.userId ?? user;
}
