import { type Notice, noticeSteps } from '@jatkopolku/domain/option';
import { type LocalDate, success } from '@jatkopolku/kernel';

import { type Seen, moveRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import type { Records } from '../records.ts';

type SeenNotice = Seen<Pick<Notice, 'decisionId' | 'agreementId'>>;

/** The provider has seen its notice; procurement writes it down when it informed the provider in another way. */
export function acknowledgeNotice(
  records: Records,
  seen: SeenNotice,
  today: LocalDate,
): Saved<Notice> {
  return moveRecord(records, {
    kind: 'notice',
    step: noticeSteps.acknowledge,
    event: 'notice-acknowledged',
    ...seen,
    edit: (notice, state) =>
      success({ ...notice, acknowledgedBy: seen.actor, acknowledgedOn: today, state }),
  });
}
