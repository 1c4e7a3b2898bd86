import { type Feedback, isGrade } from '@jatkopolku/domain/placement';
import type { LocalDate } from '@jatkopolku/kernel';

import { type Asking, type Saved, createRecord } from '../create-record.ts';
import type { RecordOf, Records } from '../records.ts';
import { refuse } from '../refuse.ts';

/** Notes a client's grade for the service, 4–10. */
export async function createFeedback(
  records: Records,
  feedback: Feedback,
  { actor, today }: Asking<LocalDate>,
): Saved<RecordOf<'feedback'>> {
  const placement = await records.get('placement', feedback);
  if (!placement) return refuse('unknown-placement');
  if (!isGrade(feedback.grade)) return refuse('grade-out-of-range');
  if (feedback.givenOn > today) return refuse({ code: 'invalid-date', at: '/givenOn' });
  const { providerId, agreementId } = placement.record;
  const record = { ...feedback, providerId, agreementId, occurrence: 1 };
  return createRecord(records, { kind: 'feedback', record, actor });
}
