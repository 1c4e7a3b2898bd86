import { proposalMail } from '@jatkopolku/contracts/letters/proposal-mail';
import type { Proposal } from '@jatkopolku/domain/proposal';
import { type Clock, type LocalDate, id } from '@jatkopolku/kernel';

import type { Expected } from '../change-record.ts';
import { mailToProvider } from '../provider/mail-to-provider.ts';
import type { Change, KeyOf, Records } from '../records.ts';

export interface ProposalDeps {
  readonly records: Records;
  readonly clock: Clock;
}

/** A proposal as somebody saw it, and who answers or withdraws it, by name. */
export type ExpectedProposal = Expected<KeyOf<'proposal'>> & {
  readonly name: string;
  readonly today: LocalDate;
};

/** The mail to the provider that an answer waits: it is answered once. */
export function answerMail(deps: ProposalDeps, proposal: Proposal): Promise<readonly Change[]> {
  const { proposalId, providerId } = proposal;
  return mailToProvider(deps, { mailId: id<'Mail'>(proposalId), providerId }, (language) =>
    proposalMail({ ...proposal, language }),
  );
}
