import { createHash } from 'node:crypto';

import type { PackageSource } from '@jatkopolku/application';
import { type ImportFile, type Row, importFiles } from '@jatkopolku/contracts';

type Fields<File extends ImportFile> = Partial<Row<File>['fields']>;

/** Rows by file; a column left out is empty. */
export type PackageRows = { readonly [File in ImportFile]?: readonly Fields<File>[] };

/** An import package of given rows, as if read from a folder: the first row after the header is row 2. */
export function packageOf(rows: PackageRows): PackageSource {
  return {
    hash: createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16),
    rows: (file) => batches(file, rows[file] ?? []),
  };
}

// eslint-disable-next-line typescript/require-await -- the port is asynchronous, these rows are at hand
async function* batches<File extends ImportFile>(
  file: File,
  rows: readonly Fields<File>[],
): AsyncGenerator<Row<File>[]> {
  const empty = Object.fromEntries(importFiles[file].map((column) => [column, '']));
  yield rows.map((fields, index) => ({
    number: index + 2,
    fields: { ...empty, ...fields } as Row<File>['fields'],
  }));
}

/** The rows of both, file by file. */
export function withRows(base: PackageRows, more: PackageRows): PackageRows {
  const files = new Set([...Object.keys(base), ...Object.keys(more)]) as Set<ImportFile>;
  const merged = [...files].map((file) => [file, [...(base[file] ?? []), ...(more[file] ?? [])]]);
  return Object.fromEntries(merged) as PackageRows;
}

/** An import row of each kind, valid by default. */
export const rowOf = {
  framework: (own: Fields<'frameworks'> = {}): Fields<'frameworks'> => ({
    framework_id: 'FW',
    name: 'Framework',
    procedure: 'framework',
    starts_on: '2019-09-01',
    ends_on: '2022-08-31',
    option_count: '2',
    option_months: '12',
    claim_window_days: '60',
    claim_deadline_days: '90',
    ...own,
  }),
  lot: (own: Fields<'lots'> = {}): Fields<'lots'> => ({
    framework_id: 'FW',
    lot: '1',
    name: 'Individual',
    ...own,
  }),
  tariff: (own: Fields<'tariffs'> = {}): Fields<'tariffs'> => ({
    framework_id: 'FW',
    lot: '1',
    path_type: 'open-labour-market',
    amount_eur: '700.00',
    ...own,
  }),
  provider: (own: Fields<'providers'> = {}): Fields<'providers'> => ({
    provider_id: 'P1',
    business_id: '9900010-6',
    name: 'Association',
    form_code: '6',
    registers: 'association',
    declares_business_activity: 'no',
    municipality: 'Kouvola',
    ...own,
  }),
  affiliate: (own: Fields<'affiliates'> = {}): Fields<'affiliates'> => ({
    provider_id: 'P1',
    business_id: '9900045-6',
    name: 'Subsidiary',
    ...own,
  }),
  agreement: (own: Fields<'agreements'> = {}): Fields<'agreements'> => ({
    agreement_id: 'A1',
    framework_id: 'FW',
    provider_id: 'P1',
    lot: '1',
    scope: 'work-activity',
    day_price_eur: '25.00',
    signed_on: '2019-08-01',
    responsible_person: 'Responsible Person',
    qualification: 'other-competence',
    experience_years: '3',
    ...own,
  }),
  option: (own: Fields<'options'> = {}): Fields<'options'> => ({
    framework_id: 'FW',
    option_no: '1',
    starts_on: '2022-09-01',
    ends_on: '2023-08-31',
    decided_on: '2022-03-01',
    ...own,
  }),
  client: (own: Fields<'clients'> = {}): Fields<'clients'> => ({
    client_id: 'C1',
    personal_identity_code: '010190-900P',
    first_name: 'Aino',
    last_name: 'Asiakas',
    municipality: 'Kouvola',
    language: 'fi',
    iban: 'FI1444055500000037',
    ...own,
  }),
  benefit: (own: Fields<'benefits'> = {}): Fields<'benefits'> => ({
    client_id: 'C1',
    benefit: 'labour-market-subsidy',
    payer: 'kela',
    valid_from: '2018-01-01',
    ...own,
  }),
  placement: (own: Fields<'placements'> = {}): Fields<'placements'> => ({
    placement_id: 'L1',
    client_id: 'C1',
    agreement_id: 'A1',
    starts_on: '2020-01-01',
    ends_on: '2020-12-31',
    days_per_week: '4',
    hours_per_day: '5',
    service_started_on: '2020-01-01',
    plan_type: 'activation-plan',
    plan_signed_on: '2019-12-15',
    review_interval_months: '3',
    goal: 'Rhythm of days',
    description: 'Assisting in a workshop',
    instructor: 'Instructor 1',
    coaching: 'no',
    ...own,
  }),
  day: (own: Fields<'days'> = {}): Fields<'days'> => ({
    placement_id: 'L1',
    date: '2020-01-07',
    status: 'present',
    hours: '5',
    ...own,
  }),
  claim: (own: Fields<'claims'> = {}): Fields<'claims'> => ({
    claim_id: 'K1',
    placement_id: 'L1',
    path_type: 'open-labour-market',
    path_starts_on: '2020-03-01',
    counterpart_name: 'Employer',
    counterpart_business_id: '9900050-1',
    submitted_on: '2020-03-10',
    decision: 'approved',
    decided_on: '2020-03-20',
    ...own,
  }),
  review: (own: Fields<'reviews'> = {}): Fields<'reviews'> => ({
    placement_id: 'L1',
    interval_months: '3',
    due_on: '2020-04-01',
    done_on: '2020-03-30',
    ...own,
  }),
  feedback: (own: Fields<'feedback'> = {}): Fields<'feedback'> => ({
    placement_id: 'L1',
    given_on: '2020-06-01',
    grade: '9',
    ...own,
  }),
};

/** A whole small region: two providers, one client placed at both, some days and a claim. */
export function smallPackage(): PackageRows {
  return {
    frameworks: [rowOf.framework()],
    lots: [rowOf.lot()],
    tariffs: [rowOf.tariff()],
    providers: [
      rowOf.provider(),
      rowOf.provider({ provider_id: 'P2', business_id: '9900011-4', name: 'Another association' }),
    ],
    affiliates: [rowOf.affiliate()],
    agreements: [rowOf.agreement(), rowOf.agreement({ agreement_id: 'A2', provider_id: 'P2' })],
    clients: [rowOf.client()],
    benefits: [rowOf.benefit()],
    placements: [
      rowOf.placement(),
      rowOf.placement({ placement_id: 'L2', agreement_id: 'A2', instructor: 'Instructor 2' }),
    ],
    days: [
      rowOf.day(),
      rowOf.day({ date: '2020-01-08', hours: '4.5', travel_eur: '6.40' }),
      rowOf.day({ placement_id: 'L2', date: '2020-01-09', travel_eur: '0' }),
      rowOf.day({ date: '2020-01-10', status: 'absent', hours: '', absence_reason: 'sick' }),
    ],
    claims: [rowOf.claim()],
    reviews: [rowOf.review()],
    feedback: [rowOf.feedback()],
  };
}
