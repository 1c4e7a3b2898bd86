import {
  type Followup,
  type FollowupForm,
  evaluateByProblem,
  evaluationDueOn,
  formProblem,
} from '@jatkopolku/domain/followup';
import type { Placement } from '@jatkopolku/domain/placement';
import { type LocalDate, type Problem, type Result, success } from '@jatkopolku/kernel';

import { type Expected, changeRecord } from '../change-record.ts';
import { type Saved, createRecord } from '../create-record.ts';
import type { EventType, KeyOf, Records, Versioned } from '../records.ts';
import { type Refusal, allow, refuse } from '../refuse.ts';
import { readFollowupSettings } from './followup-settings.ts';

export type FollowupKey = KeyOf<'followup'>;

/** What follows up a placement, with the day by which it is evaluated; of one that nobody has written of, the version 0. */
export async function readFollowup(
  records: Records,
  key: FollowupKey,
): Promise<Result<Versioned<Followup> & { readonly evaluateOn: LocalDate }, Refusal>> {
  const [placement, stored, settings] = await Promise.all([
    records.get('placement', key),
    records.get('followup', key),
    readFollowupSettings(records),
  ]);
  if (!placement) return refuse('not-found');
  const known = stored ?? { record: emptyFollowup(placement.record), version: 0 };
  const evaluateOn = evaluationDueOn(placement.record, stored?.record, settings.record);
  return success({ ...known, evaluateOn });
}

function emptyFollowup({ placementId, providerId, clientId }: Placement): Followup {
  const forms = { evaluation: null, providerFeedback: null, coachingPlan: null };
  return { placementId, providerId, clientId, evaluateBy: null, ...forms };
}

/** A person who writes, as they see the forms: by name, since the form says who wrote it. */
export type Writing = Expected<FollowupKey> & { readonly name: string; readonly today: LocalDate };

type Content<Form extends FollowupForm> = Omit<NonNullable<Followup[Form]>, 'made'>;

const events: Readonly<Record<FollowupForm, EventType>> = {
  evaluation: 'placement-evaluated',
  providerFeedback: 'provider-feedback-written',
  coachingPlan: 'coaching-plan-written',
};

/** Writes a form of a placement, for the first time or again. */
export function writeForm<Form extends FollowupForm>(
  records: Records,
  { name, today, ...expected }: Writing,
  form: Form,
  content: Content<Form>,
): Saved<Followup> {
  const made = { by: expected.actor, name, on: today };
  return save(records, expected, events[form], {
    problemOf: (placement) => formProblem(placement, today),
    edit: (before) => ({ ...before, [form]: { ...content, made } }),
  });
}

/** Sets the plan's own day of evaluation, or leaves it to the region's setting. */
export function planEvaluation(
  records: Records,
  expected: Expected<FollowupKey>,
  { evaluateBy }: Pick<Followup, 'evaluateBy'>,
): Saved<Followup> {
  return save(records, expected, 'evaluation-planned', {
    problemOf: (placement) => evaluateByProblem(placement, evaluateBy),
    edit: (before) => ({ ...before, evaluateBy }),
  });
}

interface Change {
  readonly problemOf: (placement: Placement) => Problem | undefined;
  readonly edit: (before: Followup) => Followup;
}

async function save(
  records: Records,
  { key, version, actor }: Expected<FollowupKey>,
  event: EventType,
  { problemOf, edit }: Change,
): Saved<Followup> {
  const kind = 'followup';
  const placement = await records.get('placement', key);
  if (!placement) return refuse('not-found');
  const problem = problemOf(placement.record);
  const problems = problem ? [problem] : [];
  if (version > 0) {
    const change = (before: Followup) => allow(edit(before), problems);
    return changeRecord(records, { kind, key, version, actor, event, edit: change });
  }
  if (problem) return refuse(problem);
  const record = edit(emptyFollowup(placement.record));
  return createRecord(records, { kind, record, actor, event, taken: 'changed-meanwhile' });
}
