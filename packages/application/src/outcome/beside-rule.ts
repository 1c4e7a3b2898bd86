import {
  type Claim,
  CLEAN_CLAIM_RULE,
  beforeApproval,
  isDecidedByRule,
} from '@jatkopolku/domain/outcome';

import type { Act, Change, Witness } from '../records.ts';
import { type NoticeDeps, claimNoticeOf } from './claim-notice.ts';
import { settingsWitness } from './claim-settings.ts';
import type { RuleInForce } from './rule-in-force.ts';
import { countedApproval } from './sample-seed.ts';

/** Whether the rule approved what was just filed: it is approved, and no person approves at a filing. */
function isApproved(inForce: RuleInForce | undefined, claim: Claim): inForce is RuleInForce {
  return inForce !== undefined && claim.state === 'approved' && isDecidedByRule(claim);
}

/** What goes with a filing that the rule may approve, in its transaction. */
export function besideRule(deps: NoticeDeps, inForce: RuleInForce | undefined) {
  return {
    /** Where the rule is switched off, or the provider's group grows, at this moment, it is judged again. */
    witnesses: (inForce
      ? [settingsWitness(inForce.settings), inForce.group.witness]
      : []) satisfies Witness[],
    byRule: (claim: Claim): Act['byRule'] =>
      isApproved(inForce, claim) ? { event: 'claim-approved', actor: CLEAN_CLAIM_RULE } : undefined,
    beside: async (claim: Claim): Promise<readonly Change[]> => {
      if (!isApproved(inForce, claim)) return [];
      const { rule, today: on, seed } = inForce;
      const decided = { by: CLEAN_CLAIM_RULE, on, before: beforeApproval(claim), rule };
      return [...(await claimNoticeOf(deps, claim, decided)), countedApproval(seed)];
    },
  };
}
