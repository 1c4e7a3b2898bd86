/** Who approves a claim that a rule approves: a rule is no person, so nobody decides their own work by it. */
export const CLEAN_CLAIM_RULE = 'rule:clean-claim';

/** Whether a rule approved a claim, or its second part, last. */
export function isDecidedByRule({ decidedBy }: { readonly decidedBy: string | null }): boolean {
  return decidedBy === CLEAN_CLAIM_RULE;
}
