import { type Operations, operations } from '@jatkopolku/contracts';
import type { Followup, FollowupSettings } from '@jatkopolku/domain/followup';

import { readBy } from '../../form/reading.ts';

interface GoalDraft {
  readonly goal: string;
  readonly score: string;
  readonly words: string;
}

export interface EvaluationDraft {
  readonly goals: readonly GoalDraft[];
  readonly next: string;
}

export const emptyGoal: GoalDraft = { goal: '', score: '', words: '' };

/** The evaluation as it is, or one of the plan's own goal. */
export function evaluationDraft(
  { evaluation }: Pick<Followup, 'evaluation'>,
  goalOfPlan: string,
): EvaluationDraft {
  if (evaluation === null) return { goals: [{ ...emptyGoal, goal: goalOfPlan }], next: '' };
  const { goals, next } = evaluation;
  return { goals, next };
}

export function readEvaluation(draft: EvaluationDraft) {
  return readBy<EvaluationDraft, Operations['evaluatePlacement']>(
    operations.evaluatePlacement,
    draft,
  );
}

export interface FeedbackDraft {
  readonly wentWell: string;
  readonly needsSupport: string;
  readonly recommendation: string;
}

export function feedbackDraft({ providerFeedback }: Pick<Followup, 'providerFeedback'>) {
  const { wentWell = '', needsSupport = '', recommendation = '' } = providerFeedback ?? {};
  return { wentWell, needsSupport, recommendation };
}

export function readProviderFeedback(draft: FeedbackDraft) {
  return readBy<FeedbackDraft, Operations['writeProviderFeedback']>(
    operations.writeProviderFeedback,
    draft,
  );
}

export interface CoachingDraft {
  readonly aim: string;
  readonly steps: string;
  readonly support: string;
}

export function coachingDraft({ coachingPlan }: Pick<Followup, 'coachingPlan'>): CoachingDraft {
  const { aim = '', steps = '', support = '' } = coachingPlan ?? {};
  return { aim, steps, support };
}

export function readCoaching(draft: CoachingDraft) {
  return readBy<CoachingDraft, Operations['writeCoachingPlan']>(
    operations.writeCoachingPlan,
    draft,
  );
}

interface DayDraft {
  readonly evaluateBy: string;
}

/** The plan's own day; none where the field is empty. */
export function readDay({ evaluateBy }: DayDraft) {
  return readBy<DayDraft, Operations['planEvaluation']>(operations.planEvaluation, {
    evaluateBy: evaluateBy || null,
  });
}

interface SettingsDraft {
  readonly evaluationDaysBefore: string;
}

export function settingsDraft({ evaluationDaysBefore }: FollowupSettings): SettingsDraft {
  return { evaluationDaysBefore: String(evaluationDaysBefore) };
}

export function readSettings({ evaluationDaysBefore: days }: SettingsDraft) {
  return readBy<SettingsDraft, Operations['changeFollowupSettings']>(
    operations.changeFollowupSettings,
    { evaluationDaysBefore: days.trim() === '' ? undefined : Number(days) },
  );
}
