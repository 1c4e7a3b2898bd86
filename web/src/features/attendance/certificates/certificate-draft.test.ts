import { parseMonth, must, localDate } from '@jatkopolku/kernel';
import { makeSheet } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { firstCertificates, newCertificate, readCertificates } from './certificate-draft.ts';

const march = { month: must(parseMonth('2021-03'), 'a month') };
const today = localDate('2021-03-12');
const read = (own: object) =>
  readCertificates({ certificates: [{ ...certificate, ...own }] }, march, today);
const certificate = { startsOn: '2021-03-02', endsOn: '2021-03-09', issuedOn: '2021-03-03' };

it('reads certificates as the API takes them, none of them too', () => {
  expect(read({}).sent).toEqual({ certificates: [certificate] });
  expect(readCertificates({ certificates: [] }, march, today).sent).toEqual({ certificates: [] });
});

it.each([
  [{ endsOn: '2021-03-01' }, 'endsOn', 'invalid-period'],
  [{ startsOn: '2021-02-01', endsOn: '2021-02-28' }, 'startsOn', 'certificate-elsewhere'],
  [{ issuedOn: '2021-03-13' }, 'issuedOn', 'day-ahead'],
  [{ issuedOn: '' }, 'issuedOn', 'field-missing'],
])('says at its field what is wrong with %j', (own, field, code) => {
  const { sent, faults } = read(own);
  expect([sent, faults]).toEqual([undefined, { [`certificates.0.${field}`]: { code } }]);
});

it('begins with what is noted, or with the first day of sickness', () => {
  const days = { '01': '5', '02': 's', '03': 's' };
  const sheet = makeSheet({ month: '2021-03', days });
  expect(firstCertificates(sheet)).toEqual({
    certificates: [{ ...newCertificate, startsOn: '2021-03-02' }],
  });
  const noted = makeSheet({ month: '2021-03', days, certificates: [certificate] });
  expect(firstCertificates(noted)).toEqual({ certificates: [certificate] });
});
