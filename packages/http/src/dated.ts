import {
  type DatedKind,
  type Page,
  type RecordOf,
  type Refusal,
  type Versioned,
  inStatesOf,
} from '@jatkopolku/application';
import { type Problem, type Result, refusal, success } from '@jatkopolku/kernel';

import type { ApiRegion } from './call.ts';

type Asked = Pick<ApiRegion, 'records' | 'clock'>;

/** A framework or an agreement is answered in its state of today, also where a refusal shows it as it is now. */
export async function datedAnswer<K extends DatedKind>(
  asked: Asked,
  kind: K,
  answer: Promise<Result<Versioned<RecordOf<K>>, Refusal>>,
): Promise<Result<Versioned<RecordOf<K>>, Refusal>> {
  const result = await answer;
  return result.ok
    ? success(await datedOne(asked, kind, result.value))
    : refusal(await Promise.all(result.error.map((problem) => datedProblem(asked, kind, problem))));
}

/** The same of a page of them. */
export async function datedPage<K extends DatedKind>(
  asked: Asked,
  kind: K,
  page: Promise<Result<Page<RecordOf<K>>, Refusal>>,
): Promise<Result<Page<RecordOf<K>>, Refusal>> {
  const result = await page;
  if (!result.ok) return result;
  return success({ ...result.value, items: await datedItems(asked, kind, result.value.items) });
}

/** The same of one that was made earlier by the same request. */
export async function datedOne<K extends DatedKind>(
  asked: Asked,
  kind: K,
  stored: Versioned<RecordOf<K>>,
): Promise<Versioned<RecordOf<K>>> {
  const [dated = stored] = await datedItems(asked, kind, [stored]);
  return dated;
}

async function datedItems<K extends DatedKind>(
  { records, clock }: Asked,
  kind: K,
  stored: readonly Versioned<RecordOf<K>>[],
): Promise<Versioned<RecordOf<K>>[]> {
  const found = stored.map(({ record }) => record);
  const dated = await inStatesOf(records, { kind, today: clock.today() }, found);
  return stored.map((one, at) => ({ ...one, record: dated[at] ?? one.record }));
}

async function datedProblem<K extends DatedKind>(
  asked: Asked,
  kind: K,
  problem: Problem,
): Promise<Problem> {
  const { meanwhile } = problem;
  if (!meanwhile) return problem;
  const current = await datedOne(asked, kind, meanwhile.current as Versioned<RecordOf<K>>);
  return { ...problem, meanwhile: { ...meanwhile, current } };
}
