import { type Application, type LotOffer, applicationSteps } from '@jatkopolku/domain/admission';
import { type Agreement, agreementIdSchema } from '@jatkopolku/domain/agreement';
import { type LocalDate, type Problem, success } from '@jatkopolku/kernel';

import { defaultsOfDraft } from '../agreement/create-agreement.ts';
import { heldLots, lotHeld } from '../agreement/held-lots.ts';
import { moveRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import type { Change, Records } from '../records.ts';
import { allow, refuse } from '../refuse.ts';
import type { ExpectedApplication } from './apply.ts';

export interface ApplicationDecision {
  readonly verdict: 'approve' | 'ask' | 'reject';
  /** For the provider: what is asked for, or why. May be empty for what is approved. */
  readonly reason: string;
}

const taken = {
  approve: { step: applicationSteps.approve, event: 'application-approved' },
  ask: { step: applicationSteps.ask, event: 'application-asked-more' },
  reject: { step: applicationSteps.reject, event: 'application-rejected' },
} as const;

/**
 * Approves an application, asks for more, or rejects it with the reason. An approved one becomes a draft
 * agreement for each of its lots in the same write.
 */
export async function decideApplication(
  records: Records,
  { today, ...expected }: ExpectedApplication,
  { verdict, reason }: ApplicationDecision,
): Saved<Application> {
  if (verdict !== 'approve' && reason === '') return refuse('decision-reason-missing');
  const { actor } = expected;
  const asked = { askedOn: today, askedBy: actor, what: reason, answeredOn: null };
  return moveRecord(records, {
    kind: 'application',
    ...taken[verdict],
    ...expected,
    edit: async (before, state) => {
      if (verdict === 'ask') {
        return success({ ...before, asked: [...before.asked, asked], state });
      }
      const decided = { decidedOn: today, decidedBy: actor, decisionReason: reason };
      const held = verdict === 'approve' ? await heldProblems(records, before, today) : [];
      return allow({ ...before, ...decided, state }, held);
    },
    beside: (application) => (verdict === 'approve' ? agreementsOf(application) : []),
  });
}

/** Lots in which an agreement was signed while the application waited. */
async function heldProblems(
  records: Records,
  application: Application,
  today: LocalDate,
): Promise<Problem[]> {
  const held = await heldLots(records, application, today);
  return application.lots.flatMap(({ lot }) => (held.includes(lot) ? [lotHeld(lot, '')] : []));
}

function agreementsOf(application: Application): Change[] {
  return application.lots.map((offer) => ({
    kind: 'agreement',
    record: agreementOf(application, offer),
  }));
}

/** A draft of what was offered for a lot, with all that the agreement still lacks left open. */
function agreementOf(application: Application, offer: LotOffer): Agreement {
  const { applicationId, frameworkId, providerId, scope } = application;
  const { responsiblePerson, qualification, experienceYears, instructors } = application;
  const person = { responsiblePerson, qualification, experienceYears, instructors };
  return {
    ...defaultsOfDraft,
    agreementId: agreementIdSchema.parse(`${applicationId}-${offer.lot}`),
    frameworkId,
    providerId,
    scope,
    ...offer,
    ...person,
    applicationId,
  };
}
