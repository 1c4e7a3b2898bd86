import { secondPartMail } from '@jatkopolku/contracts/letters/second-part-mail';
import { type Claim, type ClaimId, secondPartStage } from '@jatkopolku/domain/outcome';
import { addressesOf } from '@jatkopolku/domain/provider';
import { id, must } from '@jatkopolku/kernel';

import { commitAll } from '../commit-all.ts';
import type { Change } from '../records.ts';
import type { NoticeDeps } from './claim-notice.ts';

/**
 * Asks each provider once for the evidence of a path that has lasted, from the day on which its part is due;
 * what a night missed the next one makes up for. A provider without an address finds the task on its page.
 * @returns the claims whose providers were written to.
 */
export async function remindSecondParts(
  deps: NoticeDeps,
  { actor }: { readonly actor: string },
): Promise<readonly ClaimId[]> {
  const { records, clock } = deps;
  const claims = (await records.list('claim')).map(({ record }) => record);
  const due = claims.filter((claim) => secondPartStage(claim, clock.today()) === 'due');
  const written = await records.getMany('mail', due.map(mailKey));
  const known = new Set(written.map(({ record }) => record.mailId));
  const left = due.filter((claim) => !known.has(mailKey(claim).mailId));
  const messages = await messagesOf(deps, left);
  const groups = messages.map(({ change }) => [change]);
  const sent = await commitAll(records, groups, { event: 'created', actor });
  // Another run was faster: the next night finds what neither wrote.
  return sent.ok ? messages.map(({ claimId }) => claimId) : [];
}

/** The one message of a claim's second part: by its name a second run knows that it is there. */
function mailKey({ claimId }: Pick<Claim, 'claimId'>) {
  return { mailId: id<'Mail'>(`${claimId}-second-part`) };
}

async function messagesOf({ records, clock }: NoticeDeps, claims: readonly Claim[]) {
  const ids = [...new Set(claims.map(({ providerId }) => providerId))];
  const stored = await records.getMany(
    'provider',
    ids.map((providerId) => ({ providerId })),
  );
  const providers = new Map(stored.map(({ record }) => [record.providerId, record]));
  return claims.flatMap((claim) => {
    const provider = must(providers.get(claim.providerId), 'the provider');
    const { claimBy } = must(claim.secondPart ?? undefined, 'the second part');
    const to = [...addressesOf(provider)];
    if (to.length === 0) return [];
    const { claimId } = claim;
    const record = {
      ...mailKey(claim),
      to,
      ...secondPartMail({ claimId, claimBy, language: provider.language }),
      writtenAt: clock.businessNow(),
      sentAt: null,
    };
    const change: Change = { kind: 'mail', record };
    return [{ claimId, change }];
  });
}
