import { type Operations, operations } from '@jatkopolku/contracts';

import { readBy } from '../../form/reading.ts';
import { centsOf } from '../framework/numbers.ts';

/** A proposed commitment as it is being written. */
export interface ProposalDraft {
  /** A framework's id and the number of one of its lots, with a space between. */
  readonly lot: string;
  /** An agreement of the lot, or all that have none of their own. */
  readonly agreement: string;
  readonly costCentre: string;
  readonly amount: string;
  readonly reason: string;
}

/** For the agreements of the lot that have no commitment of their own. */
export const ALL_OF_LOT = 'all';

export const emptyProposal: ProposalDraft = {
  lot: '',
  agreement: ALL_OF_LOT,
  costCentre: '',
  amount: '',
  reason: '',
};

export function lotValue({ frameworkId, lot }: { frameworkId: string; lot: number }): string {
  return `${frameworkId} ${lot}`;
}

const fields: Readonly<Record<string, keyof ProposalDraft>> = {
  frameworkId: 'lot',
  agreementId: 'agreement',
  amountCents: 'amount',
};

/** What is to be sent, by the API's own schema. */
export function readProposal(
  { lot, agreement, costCentre, amount, reason }: ProposalDraft,
  year: number,
) {
  const [frameworkId = '', number] = lot.split(' ');
  const body = {
    year,
    ...(frameworkId !== '' && { frameworkId }),
    ...(number !== undefined && { lot: Number(number) }),
    agreementId: agreement === ALL_OF_LOT ? null : agreement,
    ...(costCentre !== '' && { costCentre }),
    amountCents: centsOf(amount),
    reason,
  };
  return readBy<ProposalDraft, Operations['proposeCommitment']>(
    operations.proposeCommitment,
    body,
    (path) => fields[path[0] ?? ''] ?? path.join('.'),
  );
}
