/** What an invented organisation is like; the rest of its answer follows. */
export interface Invented {
  readonly businessId: string;
  readonly name: string;
  /** A number of the code list YRMU. */
  readonly form: keyof typeof forms;
  /** Since when it is in the register. */
  readonly since: string;
  /** Entries that are open, as register_type of the code lists REK and REK_KDI. */
  readonly entries: readonly (keyof typeof entryTexts)[];
  readonly situation?: 'KONK' | 'SELTILA' | 'SANE';
  readonly ceasedOn?: string;
}

/** Finnish, Swedish and English, as the register gives them. */
type Texts = readonly [string, string, string];

const forms = {
  '6': ['Aatteellinen yhdistys', 'Ideell förening', 'Non-profit association'],
  '14': ['Osuuskunta', 'Andelslag', 'Cooperative'],
  '16': ['Osakeyhtiö', 'Aktiebolag', 'Limited company'],
  '18': ['Säätiö', 'Stiftelse', 'Foundation'],
  '26': [
    'Yksityinen elinkeinonharjoittaja',
    'Enskild näringsidkare',
    'Private trader (sole proprietor)',
  ],
} as const satisfies Record<string, Texts>;

const registered: Texts = ['Rekisterissä', 'Registrerad', 'Registered'];
const entryTexts = {
  '1_1': registered,
  '4_1': registered,
  '5_55': registered,
  '6_80': [
    'Liiketoiminnasta arvonlisäverovelvollinen',
    'Momsskyldig för rörelse',
    'VAT-liable for business activity',
  ],
  '7_41': registered,
} as const satisfies Record<string, Texts>;

/** The register's own authority for its register, the Tax Administration for the others. */
const authorityOf = (register: string) => (register === '1' ? '2' : '1');

/** The organisation as an answer of YTJ's open data API v3 has it. */
export function toCompany({ businessId, name, form, since, ...rest }: Invented) {
  const { entries, situation, ceasedOn } = rest;
  const end = ceasedOn === undefined ? {} : { endDate: ceasedOn };
  const dated = { registrationDate: since, source: '1' };
  return {
    businessId: { value: businessId, registrationDate: since, source: '3' },
    euId: { value: `FIFPRO.${businessId}`, source: '1' },
    names: [{ name, type: '1', version: 1, ...dated }],
    companyForms: [{ type: form, descriptions: texts(forms[form]), version: 1, ...dated, ...end }],
    companySituations: situation ? [{ type: situation, ...dated }] : [],
    registeredEntries: entries.map((code) => {
      const [register = '', type = ''] = code.split('_');
      const descriptions = texts(entryTexts[code]);
      const authority = authorityOf(register);
      return { type, descriptions, registrationDate: since, ...end, register, authority };
    }),
    addresses: [],
    tradeRegisterStatus: ceasedOn === undefined ? '1' : '4',
    status: '2',
    registrationDate: since,
    ...end,
    lastModified: '2021-03-01T04:00:00',
  };
}
export type Company = ReturnType<typeof toCompany>;

function texts(words: Texts) {
  return words.map((description, place) => ({ languageCode: String(place + 1), description }));
}
