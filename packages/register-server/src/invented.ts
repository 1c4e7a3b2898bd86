import type { Invented } from './company.ts';

const full = ['1_1', '4_1', '5_55', '6_80', '7_41'] as const;

/** Organisations that are nobody's provider: to see what the check says of each kind, and where clients go on to. */
export const invented: readonly Invented[] = [
  {
    businessId: '9900050-1',
    name: 'Esimerkkityönantaja Oy',
    form: '16',
    since: '2011-04-04',
    entries: full,
  },
  {
    businessId: '9900047-2',
    name: 'Esimerkkioppilaitos sr',
    form: '18',
    since: '1998-08-10',
    entries: full,
  },
  {
    businessId: '9900101-0',
    name: 'Esimerkkipaja Oy',
    form: '16',
    since: '2015-03-02',
    entries: full,
  },
  {
    businessId: '9900102-9',
    name: 'Esimerkkiosuuskunta Talkoo',
    form: '14',
    since: '2016-09-01',
    entries: full,
  },
  {
    businessId: '9900103-7',
    name: 'Siivous Esimerkki',
    form: '26',
    since: '2018-01-15',
    entries: ['1_1', '5_55', '6_80'],
  },
  {
    businessId: '9900104-5',
    name: 'Kahvilayhdistys Esimerkki ry',
    form: '6',
    since: '2012-05-10',
    entries: full,
    situation: 'KONK',
  },
  {
    businessId: '9900105-3',
    name: 'Työpajayhdistys Entinen ry',
    form: '6',
    since: '2009-02-20',
    entries: ['1_1', '4_1'],
    ceasedOn: '2020-12-31',
  },
  {
    businessId: '9900106-1',
    name: 'Kierrätyssäätiö Esimerkki sr',
    form: '18',
    since: '2010-11-01',
    entries: ['1_1', '4_1', '5_55'],
    situation: 'SANE',
  },
];
