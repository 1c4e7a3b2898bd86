import { type Notice, noticeSteps } from '@jatkopolku/domain/option';
import { type LocalDate, success } from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import type { Records } from '../records.ts';

type ExpectedNotice = Expected<Pick<Notice, 'decisionId' | 'agreementId'>>;

/** The provider has seen its notice; procurement writes it down when it informed the provider in another way. */
export function acknowledgeNotice(
  records: Records,
  expected: ExpectedNotice,
  today: LocalDate,
): Saved<Notice> {
  return moveRecord(records, {
    kind: 'notice',
    step: noticeSteps.acknowledge,
    event: 'notice-acknowledged',
    ...expected,
    edit: (notice, state) =>
      success({ ...notice, acknowledgedBy: expected.actor, acknowledgedOn: today, state }),
  });
}
