import { type FollowupForm, followupForms } from '@jatkopolku/domain/followup';

/** How each form is named in the address of its page. */
const addresses: Readonly<Record<FollowupForm, string>> = {
  coachingPlan: 'coaching-plan',
  providerFeedback: 'feedback',
  evaluation: 'evaluation',
};

export function addressOf(form: FollowupForm): string {
  return addresses[form];
}

export function formAt(address: string): FollowupForm | undefined {
  return followupForms.find((form) => addresses[form] === address);
}
