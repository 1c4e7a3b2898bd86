import { type Line, type ProviderExplanation, isOf } from '@jatkopolku/domain/settlement';
import type { Instant, LocalDate } from '@jatkopolku/kernel';

import { nameOf } from '../name-of.ts';
import type { RecordEvent, Records } from '../records.ts';
import { someAtOnce } from '../some-at-once.ts';

/** What a person or a rule did to a sheet or a claim that a line rests on. */
export interface LineStep {
  readonly event: string;
  readonly of: 'sheet' | 'claim';
  /** The placement of a sheet, or the claim. */
  readonly code: string;
  readonly by: string;
  readonly byName: string | null;
  readonly at: Instant;
  readonly businessDate: LocalDate;
}

/** So many histories are read for one answer: a line of few clients, or a small provider's month. */
const MAX_HISTORIES = 20;

/** Reads what happened to the sheets and claims of the lines, each once, unless they are too many to be read. */
export async function readSteps(
  records: Records,
  lines: readonly Line[],
  explanation: ProviderExplanation,
): Promise<(line: Line) => readonly LineStep[] | null> {
  const sources = new Map(
    lines.flatMap((line) => sourcesOf(line, explanation).map((one) => [one.name, one] as const)),
  );
  if (sources.size > MAX_HISTORIES) return () => null;
  const read = await someAtOnce([...sources.values()], async ({ name, of, code, history }) => {
    const events = await history(records);
    return [name, events.map((event) => stepOf(event, of, code))] as const;
  });
  const nameOfPerson = await namesOf(
    records,
    read.flatMap(([, steps]) => steps),
  );
  const stepsOf = new Map(read);
  return (line) =>
    sourcesOf(line, explanation)
      .flatMap(({ name }) => stepsOf.get(name) ?? [])
      .map((step) => ({ ...step, byName: nameOfPerson.get(step.by) ?? null }))
      .toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

/** A record that a line rests on. */
interface Source {
  readonly name: string;
  readonly of: LineStep['of'];
  readonly code: string;
  readonly history: (records: Records) => Promise<RecordEvent<unknown>[]>;
}

function sourcesOf(line: Line, { counted }: ProviderExplanation): Source[] {
  if (line.kind === 'bonus') {
    const { claimId } = line;
    const history = (records: Records) => records.history('claim', { claimId });
    return [{ name: `claim ${claimId}`, of: 'claim', code: claimId, history }];
  }
  return counted
    .filter((account) => isOf(line, account))
    .map(({ sheet }) => ({
      name: `sheet ${sheet.placementId}`,
      of: 'sheet',
      code: sheet.placementId,
      history: (records) => records.history('sheet', sheet),
    }));
}

type Step = Omit<LineStep, 'byName'>;

function stepOf(
  { event, actor, at, businessDate }: RecordEvent<unknown>,
  of: LineStep['of'],
  code: string,
): Step {
  return { event, of, code, by: actor, at, businessDate };
}

async function namesOf(records: Records, steps: readonly Step[]) {
  const people = [...new Set(steps.map(({ by }) => by))];
  return new Map(await someAtOnce(people, async (by) => [by, await nameOf(records, by)] as const));
}
