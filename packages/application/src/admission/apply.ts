import {
  type Application,
  type ApplicationFacts,
  type ApplicationId,
  type ApplicationState,
  applicationSteps,
} from '@jatkopolku/domain/admission';
import type { FrameworkId } from '@jatkopolku/domain/framework';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { type LocalDate, success } from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import { type Asking, type Saved, createRecord } from '../create-record.ts';
import type { EventType, Records } from '../records.ts';
import { allow, refuse } from '../refuse.ts';
import { applicationReasons } from './judge-application.ts';

export interface MakeApplication extends ApplicationFacts {
  readonly applicationId: ApplicationId;
  readonly frameworkId: FrameworkId;
  readonly providerId: ProviderId;
}

/** Writes a provider's application to a framework: a draft, until it is sent. */
export async function createApplication(
  records: Records,
  command: MakeApplication,
  { actor, today }: Asking<LocalDate>,
): Saved<Application> {
  const reasons = await applicationReasons(records, command, { userId: actor, today });
  if (reasons.length > 0) return refuse(...reasons);
  const record: Application = {
    ...command,
    madeBy: actor,
    sentBy: null,
    submittedOn: null,
    asked: [],
    decidedOn: null,
    decidedBy: null,
    decisionReason: '',
    state: 'draft',
  };
  return createRecord(records, { kind: 'application', record, actor, taken: 'already-applying' });
}

export type ExpectedApplication = Expected<Pick<Application, 'applicationId'>> & {
  readonly today: LocalDate;
};

/** Writes a draft, or an application of which more is asked, again. */
export function changeApplication(
  records: Records,
  expected: ExpectedApplication,
  facts: ApplicationFacts,
): Saved<Application> {
  const amended = { step: applicationSteps.amend, event: 'changed' } as const;
  return moveApplication(records, expected, amended, () => facts);
}

/** Sends an application, or what was asked for in addition; it keeps its first place in the queue. */
export function submitApplication(
  records: Records,
  expected: ExpectedApplication,
): Saved<Application> {
  const { actor, today } = expected;
  const sent = { step: applicationSteps.submit, event: 'application-sent' } as const;
  return moveApplication(records, expected, sent, ({ submittedOn, asked }) => ({
    sentBy: actor,
    submittedOn: submittedOn ?? today,
    asked: asked.map((one) => ({ ...one, answeredOn: one.answeredOn ?? today })),
  }));
}

interface Taken {
  readonly step: (typeof applicationSteps)['submit'];
  readonly event: EventType;
}

/** What is written or sent keeps every rule as it is that day. */
function moveApplication(
  records: Records,
  { today, ...expected }: ExpectedApplication,
  taken: Taken,
  change: (before: Application) => Partial<Application>,
): Saved<Application> {
  const edit = async (before: Application, state: ApplicationState) => {
    const application = { ...before, ...change(before), state };
    const applicant = { userId: expected.actor, today };
    return allow(application, await applicationReasons(records, application, applicant));
  };
  return moveRecord(records, { kind: 'application', ...expected, ...taken, edit });
}

/** Takes an application back before it is decided; the provider may make another one. */
export function withdrawApplication(
  records: Records,
  { today: _today, ...expected }: ExpectedApplication,
): Saved<Application> {
  return moveRecord(records, {
    kind: 'application',
    step: applicationSteps.withdraw,
    event: 'application-withdrawn',
    ...expected,
    edit: (application, state) => success({ ...application, state }),
  });
}
