import type { Row } from '@jatkopolku/contracts';
import {
  type AgreementTerm,
  type Option,
  type OptionDraft,
  optionProblems,
  defaultsOfOption,
} from '@jatkopolku/domain/agreement';
import { type ProblemCode, id } from '@jatkopolku/kernel';

import type { PackageSource } from '../ports.ts';
import { sameContent } from '../same-content.ts';
import { type KnownRecords, termOf } from './known-records.ts';
import { type Candidate, complete, optional, read } from './read-fields.ts';
import { type Verdict, accept, emptyTally, reject } from './verdict.ts';

interface ReadOption extends Candidate<Option> {
  readonly row: number;
  readonly draft: OptionDraft & Omit<Option, keyof OptionDraft>;
}

/**
 * Options build on one another, so each row is judged against the options accepted before it. As with
 * named records, a stored option that the package repeats counts from its own row on.
 */
export async function judgeOptions(
  source: PackageSource,
  knownRecords: KnownRecords,
  stored: readonly Option[],
): Promise<Verdict<Option>> {
  const rows = await readOptions(source);
  const isRepeated = (option: Option) => rows.some(({ record }) => record && same(record, option));
  const before = stored.filter((option) => !isRepeated(option));
  const all = [...stored];
  const tally = emptyTally<Option>();
  for (const [place, { row, draft, record }] of rows.entries()) {
    const codes = optionCodes(draft, knownRecords, before);
    const isStored = record !== undefined && stored.some((option) => same(record, option));
    const isTaken = record !== undefined && before.some((option) => same(record, option));
    if (record && isStored && !isTaken && (codes.length === 0 || isLast(rows, place))) {
      accept(tally);
      before.push(record);
      continue;
    }
    const reasons = codes.length > 0 ? codes : optionCodes(draft, knownRecords, all);
    if (reasons.length > 0 || !record) {
      reject(tally, row, reasons);
      continue;
    }
    // Without an agreement to fit, equal rows are accepted as often as they come, and are one option.
    accept(tally, isTaken ? undefined : record);
    before.push(record);
    all.push(record);
  }
  return tally;
}

/** Whether no later row says the same: an earlier twin may have come too early to be accepted. */
function isLast(rows: readonly ReadOption[], place: number): boolean {
  const own = rows[place]?.record;
  return !rows.slice(place + 1).some(({ record }) => own && record && same(own, record));
}

function same(a: Option, b: Option): boolean {
  return sameContent(a, b, []);
}

async function readOptions(source: PackageSource): Promise<ReadOption[]> {
  const rows: ReadOption[] = [];
  for await (const batch of source.rows('options')) rows.push(...batch.map(readOption));
  return rows;
}

function readOption({ number, fields }: Row<'options'>): ReadOption {
  const draft = {
    ...defaultsOfOption,
    frameworkId: id<'Framework'>(fields.framework_id),
    optionNo: read.whole(fields.option_no),
    startsOn: read.date(fields.starts_on),
    endsOn: read.date(fields.ends_on),
    decidedOn: read.date(fields.decided_on),
    agreementId: optional(fields.agreement_id, id<'Agreement'>) ?? null,
  };
  return { row: number, draft, codes: [], record: complete<Option>(draft) };
}

function optionCodes(
  draft: ReadOption['draft'],
  knownRecords: KnownRecords,
  options: readonly Option[],
): ProblemCode[] {
  const framework = knownRecords.frameworks.get(draft.frameworkId);
  const agreement =
    draft.agreementId === null ? null : knownRecords.agreements.get(draft.agreementId);
  const isForeign = framework && agreement && agreement.frameworkId !== framework.frameworkId;
  const codes: ProblemCode[] = [];
  if (!framework) codes.push('unknown-framework');
  if (agreement === undefined || isForeign) codes.push('unknown-agreement');
  if (!framework) return [...codes, ...unreadable(draft)];
  const terms = codes.length > 0 ? [] : termsOf(draft, knownRecords, options);
  return [...codes, ...optionProblems(draft, framework, terms)];
}

/** Without a framework only what cannot be read is wrong. */
function unreadable({ optionNo, startsOn, endsOn, decidedOn }: OptionDraft): ProblemCode[] {
  const isTermReadable = startsOn !== undefined && endsOn !== undefined;
  return [
    ...(optionNo === undefined ? (['invalid-number'] as const) : []),
    ...(isTermReadable ? [] : (['option-not-contiguous'] as const)),
    ...(isTermReadable && decidedOn === undefined ? (['option-decided-late'] as const) : []),
  ];
}

/** The terms that an option extends: its agreement's, or those of every agreement of the framework. */
function termsOf(
  draft: ReadOption['draft'],
  knownRecords: KnownRecords,
  options: readonly Option[],
): AgreementTerm[] {
  const agreements = [...knownRecords.agreements.values()].filter(
    ({ agreementId, frameworkId }) =>
      frameworkId === draft.frameworkId &&
      (draft.agreementId === null || draft.agreementId === agreementId),
  );
  return agreements.map((agreement) => termOf(knownRecords, agreement, options));
}
