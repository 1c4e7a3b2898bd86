import type { FollowupForm } from '@jatkopolku/domain/followup';

import { CoachingForm } from './coaching-form.tsx';
import { EvaluationForm } from './evaluation-form.tsx';
import type { HeldFollowup, HeldPlacement } from './held-followup.ts';
import { ProviderFeedbackForm } from './provider-feedback-form.tsx';

/** What each form is written by. */
export const writeOf = {
  coachingPlan: 'writeCoachingPlan',
  providerFeedback: 'writeProviderFeedback',
  evaluation: 'evaluatePlacement',
} as const satisfies Record<FollowupForm, string>;

export interface WritingFormProps {
  readonly name: string;
  readonly held: HeldFollowup;
  readonly placement: HeldPlacement;
  readonly onClose: () => void;
}

/** The form in which one of the three is written. */
export function WritingForm({
  form,
  ...props
}: WritingFormProps & { readonly form: FollowupForm }) {
  const forms = {
    coachingPlan: CoachingForm,
    providerFeedback: ProviderFeedbackForm,
    evaluation: EvaluationForm,
  } as const satisfies Record<FollowupForm, unknown>;
  const One = forms[form];
  return <One {...props} />;
}
