import {
  type Framework,
  type Lot,
  type Tariff,
  bonusTermsProblems,
  draftProblem,
  isBonusAmount,
  isProcured,
  tariffProblems,
  termsProblems,
} from '@jatkopolku/domain/framework';
import { success } from '@jatkopolku/kernel';

import { type Expected, changeRecord } from '../change-record.ts';
import { type Asking, type Saved, createRecord } from '../create-record.ts';
import type { Records, Versioned } from '../records.ts';
import { allow, refuse } from '../refuse.ts';

export type FrameworkTerms = Omit<Framework, 'frameworkId' | 'termsVersion' | 'state'>;

/** Begins a framework as a draft: its terms can be changed until it is published. */
export function createFramework(
  records: Records,
  command: FrameworkTerms & Pick<Framework, 'frameworkId'>,
  { actor }: Asking,
): Saved<Framework> {
  const codes = termsProblems(command);
  if (codes.length > 0) return Promise.resolve(refuse(...codes));
  const record = { ...command, termsVersion: 1, state: 'draft' as const };
  return createRecord(records, { kind: 'framework', record, actor });
}

/** Changes the terms of a draft. */
export async function changeFramework(
  records: Records,
  expected: Expected<Pick<Framework, 'frameworkId'>>,
  terms: FrameworkTerms,
): Saved<Framework> {
  const tariffs = await records.list('tariff', expected.key);
  const hasBonus = tariffs.length > 0 && !isProcured(terms);
  const edit = (record: Framework) => {
    const problem = draftProblem(record);
    if (problem) return refuse(problem);
    return allow({ ...record, ...terms }, [
      ...termsProblems(terms),
      ...(hasBonus ? (['not-procured'] as const) : []),
    ]);
  };
  return changeRecord(records, { kind: 'framework', ...expected, edit });
}

/** Adds a lot to a draft. */
export async function createLot(records: Records, record: Lot, { actor }: Asking): Saved<Lot> {
  const draft = await draftOf(records, record);
  if (!draft.ok) return draft;
  return createRecord(records, { kind: 'lot', record, actor, witnesses: [asDraft(draft.value)] });
}

/** Changes what a draft's lot is called, and what is bought in it. */
export async function changeLot(
  records: Records,
  expected: Expected<Pick<Lot, 'frameworkId' | 'lot'>>,
  facts: Pick<Lot, 'name' | 'description'>,
): Saved<Lot> {
  const draft = await draftOf(records, expected.key);
  if (!draft.ok) return draft;
  const edit = (record: Lot) => success({ ...record, ...facts });
  return changeRecord(records, {
    kind: 'lot',
    ...expected,
    edit,
    witnesses: [asDraft(draft.value)],
  });
}

/** Sets the bonus of a path in a draft's lot, 200–700 EUR. */
export async function createTariff(
  records: Records,
  record: Tariff,
  { actor }: Asking,
): Saved<Tariff> {
  const codes = tariffProblems({ ...record, ...(await placeOf(records, record)) });
  const reasons = [...codes, ...bonusTermsProblems(record)];
  if (reasons.length > 0) return refuse(...reasons);
  const draft = await draftOf(records, record);
  if (!draft.ok) return draft;
  if (!isProcured(draft.value.record)) return refuse('not-procured');
  return createRecord(records, {
    kind: 'tariff',
    record,
    actor,
    witnesses: [asDraft(draft.value)],
  });
}

export async function changeTariff(
  records: Records,
  expected: Expected<Pick<Tariff, 'frameworkId' | 'lot' | 'pathType'>>,
  facts: Omit<Tariff, 'frameworkId' | 'lot' | 'pathType'>,
): Saved<Tariff> {
  const draft = await draftOf(records, expected.key);
  if (!draft.ok) return draft;
  const codes = isBonusAmount(facts.amountCents) ? [] : (['amount-outside-bounds'] as const);
  const edit = (record: Tariff) =>
    allow({ ...record, ...facts }, [...codes, ...bonusTermsProblems(facts)]);
  const witnesses = [asDraft(draft.value)];
  return changeRecord(records, { kind: 'tariff', ...expected, edit, witnesses });
}

/** The framework while its terms can be changed. */
async function draftOf(records: Records, key: Pick<Framework, 'frameworkId'>) {
  const framework = await records.get('framework', key);
  if (!framework) return refuse('unknown-framework');
  const problem = draftProblem(framework.record);
  return problem ? refuse(problem) : success(framework);
}

/** What is added rests on the draft: it is not added to one that is published at the same moment. */
function asDraft({ record, version }: Versioned<Framework>) {
  return { kind: 'framework' as const, key: { frameworkId: record.frameworkId }, version };
}

/** Whether the region holds the framework and the lot that a record names. */
export async function placeOf(records: Records, key: Pick<Lot, 'frameworkId' | 'lot'>) {
  const [framework, lot] = await Promise.all([
    records.get('framework', key),
    records.get('lot', key),
  ]);
  return { frameworkKnown: framework !== undefined, lotKnown: lot !== undefined };
}
