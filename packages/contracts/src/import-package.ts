import { LINE_LENGTH, PARAGRAPH_LENGTH, type ProblemCode } from '@jatkopolku/kernel';
import * as z from 'zod';

/** The files of an import package in the order they are read, each with its columns. */
export const importFiles = {
  frameworks: [
    'framework_id',
    'name',
    'procedure',
    'starts_on',
    'ends_on',
    'option_count',
    'option_months',
    'claim_window_days',
    'claim_deadline_days',
  ],
  lots: ['framework_id', 'lot', 'name'],
  tariffs: ['framework_id', 'lot', 'path_type', 'amount_eur'],
  providers: [
    'provider_id',
    'business_id',
    'name',
    'form_code',
    'registers',
    'declares_business_activity',
    'municipality',
  ],
  affiliates: ['provider_id', 'business_id', 'name'],
  agreements: [
    'agreement_id',
    'framework_id',
    'provider_id',
    'lot',
    'scope',
    'day_price_eur',
    'signed_on',
    'responsible_person',
    'qualification',
    'experience_years',
    'review_decision',
    'review_reason',
  ],
  options: ['framework_id', 'option_no', 'starts_on', 'ends_on', 'decided_on', 'agreement_id'],
  clients: [
    'client_id',
    'personal_identity_code',
    'first_name',
    'last_name',
    'municipality',
    'language',
    'iban',
  ],
  benefits: ['client_id', 'benefit', 'payer', 'valid_from', 'valid_to'],
  placements: [
    'placement_id',
    'client_id',
    'agreement_id',
    'starts_on',
    'ends_on',
    'days_per_week',
    'hours_per_day',
    'service_started_on',
    'plan_type',
    'plan_signed_on',
    'review_interval_months',
    'goal',
    'description',
    'instructor',
    'coaching',
    'ended_on',
    'end_reason',
  ],
  days: ['placement_id', 'date', 'status', 'hours', 'absence_reason', 'travel_eur'],
  claims: [
    'claim_id',
    'placement_id',
    'path_type',
    'path_starts_on',
    'counterpart_name',
    'counterpart_business_id',
    'submitted_on',
    'decision',
    'decided_on',
    'decision_reason',
  ],
  reviews: ['placement_id', 'interval_months', 'due_on', 'done_on'],
  feedback: ['placement_id', 'given_on', 'grade'],
} as const;

export type ImportFile = keyof typeof importFiles;
export type ColumnOf<File extends ImportFile> = (typeof importFiles)[File][number];

/** Columns that a file may have beside those. */
const optionalColumns = {
  placements: ['instructor_qualification', 'instructor_competence'],
} as const satisfies Partial<Record<ImportFile, readonly string[]>>;
type OptionalColumns = typeof optionalColumns;
type OptionalOf<File extends ImportFile> = File extends keyof OptionalColumns
  ? OptionalColumns[File][number]
  : never;

/** The columns that a file may leave out. */
export function optionalColumnsOf(file: ImportFile): readonly string[] {
  const all: Partial<Record<ImportFile, readonly string[]>> = optionalColumns;
  return all[file] ?? [];
}

export function isImportFile(name: string): name is ImportFile {
  return Object.hasOwn(importFiles, name);
}

/** The files' names in the order they are read. */
export const importFileNames: readonly ImportFile[] = Object.keys(importFiles).filter(isImportFile);

const paragraphs = new Set<string>(['goal', 'description', 'review_reason', 'decision_reason']);

/** How many characters a column's field may have: as many as the API takes of the same field. */
export function columnLength(column: string): number {
  return paragraphs.has(column) ? PARAGRAPH_LENGTH : LINE_LENGTH;
}

/** What a rejected row's own file adds to it; a file that has them can be imported as it is. */
export const rejectedColumns = ['row', 'codes'] as const;

/** A row of a file: its number, with the header as row 1, and its trimmed fields. */
export interface Row<File extends ImportFile> {
  readonly number: number;
  readonly fields: Readonly<Record<ColumnOf<File>, string>> &
    Readonly<Partial<Record<OptionalOf<File>, string>>>;
}

export interface RejectedRow {
  readonly row: number;
  readonly codes: readonly ProblemCode[];
}

/** What an import says: accepted rows by file, and each rejected row with every reason. */
export interface ImportReport {
  readonly accepted: Readonly<Record<ImportFile, number>>;
  readonly rejected: Readonly<Partial<Record<ImportFile, readonly RejectedRow[]>>>;
}

export const importReportSchema = z.strictObject({
  accepted: z.record(z.string(), z.int().min(0)),
  rejected: z.record(
    z.string(),
    z.array(z.strictObject({ row: z.int().min(2), codes: z.array(z.string()).min(1) })),
  ),
});
