import { type Operations, operations } from '@jatkopolku/contracts';
import type { Workplace } from '@jatkopolku/domain/placement';
import { type ProblemCode, parseBusinessId } from '@jatkopolku/kernel';

import { readBy, withFaults } from '../../../form/reading.ts';

export interface WorkplaceDraft {
  readonly businessId: string;
  readonly name: string;
  readonly municipality: string;
  readonly basis: string;
}

export function workplaceDraft({ host }: Pick<Workplace, 'host'>): WorkplaceDraft {
  const { businessId = '', name = '', municipality = '', basis = '' } = host ?? {};
  return { businessId, name, municipality, basis };
}

/** With nothing written, the client works at the provider. */
export function readWorkplace(draft: WorkplaceDraft) {
  const isEmpty = Object.values(draft).every((text: string) => text.trim() === '');
  const id = draft.businessId.trim();
  const isWrong = id !== '' && parseBusinessId(id) === undefined;
  const codes: (readonly [keyof WorkplaceDraft, ProblemCode])[] = isWrong
    ? [['businessId', 'invalid-business-id']]
    : [];
  const body = { host: isEmpty ? null : { ...draft } };
  const read = readBy<WorkplaceDraft, Operations['nameWorkplace']>(
    operations.nameWorkplace,
    body,
    (path) => path.slice(1).join('.'),
  );
  return withFaults(read, codes);
}
