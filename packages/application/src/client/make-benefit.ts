import { type Benefit, benefitProblems } from '@jatkopolku/domain/client';
import { refusal } from '@jatkopolku/kernel';

import { type Seen, changeRecord, unless } from '../change-record.ts';
import { type Asking, type Made, makeRecord } from '../make-record.ts';
import type { Records } from '../records.ts';

/**
 * Adds a benefit after the client's earlier ones; of two of one kind the earlier one pays. The same
 * benefit told again is there already.
 */
export async function makeBenefit(
  records: Records,
  content: Omit<Benefit, 'position'>,
  { actor }: Asking,
): Made<Benefit> {
  const client = await records.get('client', content);
  const codes = benefitProblems({ ...content, clientKnown: client !== undefined });
  if (codes.length > 0) return refusal(codes);
  const earlier = (await records.list('benefit', content)).map(({ record }) => record.position);
  const record = { ...content, position: Math.max(-1, ...earlier) + 1 };
  return makeRecord(records, { kind: 'benefit', record, actor, taken: 'changed-meanwhile' });
}

/** What may change of a benefit, also for days gone by: the settlement books the difference. */
export type BenefitFacts = Omit<Benefit, 'clientId' | 'position'>;

export function changeBenefit(
  records: Records,
  seen: Seen<Pick<Benefit, 'clientId' | 'position'>>,
  facts: BenefitFacts,
): Made<Benefit> {
  const codes = benefitProblems({ ...facts, clientKnown: true });
  const edit = (record: Benefit) => unless(codes, { ...record, ...facts });
  return changeRecord(records, { kind: 'benefit', ...seen, edit });
}
