import { type Benefit, benefitProblems, isMerged } from '@jatkopolku/domain/client';
import { success } from '@jatkopolku/kernel';

import { type Expected, changeRecord } from '../change-record.ts';
import { type Asking, type Saved, createRecord } from '../create-record.ts';
import type { Records, Versioned } from '../records.ts';
import { allow, refuse } from '../refuse.ts';
import { sameContent } from '../same-content.ts';

/** The content of a benefit; its position among the client's benefits follows. */
export type BenefitContent = Omit<Benefit, 'position'>;

/**
 * Adds a benefit after the client's earlier ones; of two of one kind the earlier one pays. The same
 * benefit sent again is there already.
 */
export async function createBenefit(
  records: Records,
  content: BenefitContent,
  { actor }: Asking,
): Saved<Benefit> {
  const client = await records.get('client', content);
  const codes = benefitProblems({ ...content, clientKnown: client !== undefined });
  if (codes.length > 0) return refuse(...codes);
  if (client && isMerged(client.record)) return refuse({ code: 'client-merged', at: '/clientId' });
  const own = await records.list('benefit', content);
  const known = sameBenefit(own, content);
  if (known) return success(known);
  const position = Math.max(-1, ...own.map(({ record }) => record.position)) + 1;
  const record = { ...content, position };
  return createRecord(records, { kind: 'benefit', record, actor, taken: 'changed-meanwhile' });
}

/** The client's benefit of this content, when somebody has sent it before. */
export async function findBenefit(
  records: Records,
  content: BenefitContent,
): Promise<Versioned<Benefit> | undefined> {
  return sameBenefit(await records.list('benefit', content), content);
}

function sameBenefit(own: readonly Versioned<Benefit>[], content: BenefitContent) {
  return own.find(({ record }) =>
    sameContent<Benefit>(record, { ...content, position: 0 }, ['position']),
  );
}

/** What may change of a benefit, also for days gone by: the settlement books the difference. */
export type BenefitFacts = Omit<BenefitContent, 'clientId'>;

export async function changeBenefit(
  records: Records,
  expected: Expected<Pick<Benefit, 'clientId' | 'position'>>,
  facts: BenefitFacts,
): Saved<Benefit> {
  const codes = benefitProblems({ ...facts, clientKnown: true });
  const edit = (record: Benefit) => allow({ ...record, ...facts }, codes);
  return changeRecord(records, { kind: 'benefit', ...expected, edit });
}
