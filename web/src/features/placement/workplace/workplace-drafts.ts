import { type Operations, operations } from '@jatkopolku/contracts';
import type { Workplace } from '@jatkopolku/domain/placement';
import { type ProblemCode, parseBusinessId } from '@jatkopolku/kernel';

import { readBy, withFaults } from '../../../form/reading.ts';

export interface WorkplaceDraft {
  /** Empty for the first day of the placement. */
  readonly from: string;
  readonly businessId: string;
  readonly name: string;
  readonly municipality: string;
  readonly basis: string;
}

/** The last place that was named: with another first day it stays, and the next one follows it. */
export function workplaceDraft({ stays }: Pick<Workplace, 'stays'>): WorkplaceDraft {
  const { from = null, host = null } = stays.at(-1) ?? {};
  const { businessId = '', name = '', municipality = '', basis = '' } = host ?? {};
  return { from: from ?? '', businessId, name, municipality, basis };
}

/** With nothing written of an organisation, the client works at the provider. */
export function readWorkplace({ from, ...host }: WorkplaceDraft) {
  const isEmpty = Object.values(host).every((text: string) => text.trim() === '');
  const id = host.businessId.trim();
  const isWrong = id !== '' && parseBusinessId(id) === undefined;
  const codes: (readonly [keyof WorkplaceDraft, ProblemCode])[] = isWrong
    ? [['businessId', 'invalid-business-id']]
    : [];
  const body = { from: from === '' ? null : from, host: isEmpty ? null : host };
  const read = readBy<WorkplaceDraft, Operations['nameWorkplace']>(
    operations.nameWorkplace,
    body,
    (path) => path.filter((part) => part !== 'host').join('.'),
  );
  return withFaults(read, codes);
}
