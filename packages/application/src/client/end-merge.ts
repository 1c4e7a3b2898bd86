import { type ClientMerge, clientMergeSteps } from '@jatkopolku/domain/client';
import { success } from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import { refuse } from '../refuse.ts';
import { type Named, markOf } from './mark-of.ts';
import type { MergeDeps } from './propose-merge.ts';

type ExpectedMerge = Expected<Pick<ClientMerge, 'clientId'>> & Named;

/** A case worker takes the proposal back: both records stay as they are. */
export function withdrawMerge(
  { records, clock }: MergeDeps,
  { name, ...expected }: ExpectedMerge,
): Saved<ClientMerge> {
  const ending = { ...markOf(clock, { ...expected, name }), reason: '' };
  return moveRecord(records, {
    kind: 'clientMerge',
    ...expected,
    step: clientMergeSteps.withdraw,
    event: 'merge-withdrawn',
    edit: (record, state) => success({ ...record, ending, state }),
  });
}

/** A second person declines the proposal, with the reason that who made it reads. */
export function declineMerge(
  { records, clock }: MergeDeps,
  { name, ...expected }: ExpectedMerge,
  { reason }: { readonly reason: string },
): Saved<ClientMerge> {
  const ending = { ...markOf(clock, { ...expected, name }), reason };
  return moveRecord(records, {
    kind: 'clientMerge',
    ...expected,
    step: clientMergeSteps.decline,
    event: 'merge-declined',
    edit: (record, state) =>
      reason === '' ? refuse('reason-missing') : success({ ...record, ending, state }),
  });
}
