import {
  type Claim,
  MAX_CLAIM_FILES,
  claimSteps,
  secondPartProblem,
} from '@jatkopolku/domain/outcome';
import { type LocalDate, must, success } from '@jatkopolku/kernel';

import { moveRecord } from '../change-record.ts';
import { asExpected, countedAgain } from '../counted.ts';
import type { Saved } from '../create-record.ts';
import type { Records } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { answerOf } from './answer-of.ts';
import type { ExpectedClaim } from './approve-claim.ts';
import { besideRule } from './beside-rule.ts';
import type { NoticeDeps } from './claim-notice.ts';
import { evidenceProblems, filesOfEvidence } from './evidence-problems.ts';
import { judgeAgain } from './judge-path.ts';
import { filedUnderRule, ruleInForce } from './rule-in-force.ts';

/** What shows that a path has lasted, and the answer to what was asked where it was returned. */
export interface LastingPath {
  /** Files that are added to those of the claim. */
  readonly evidence: Claim['evidence'];
  readonly answer: string;
}

/**
 * Files the second part of a claim: the path has lasted. It is filed within its days, and amended when it
 * was returned; the first part is paid whatever becomes of it. The region's rule may approve it at once, as a
 * claim.
 */
export function fileSecondPart(
  deps: NoticeDeps,
  expected: ExpectedClaim,
  lasting: LastingPath,
): Saved<Claim> {
  const isAsExpected = asExpected(deps.records, 'claim', expected);
  return countedAgain(() => tryFiling(deps, expected, lasting), isAsExpected);
}

async function tryFiling(
  deps: NoticeDeps,
  { today, ...expected }: ExpectedClaim,
  { evidence, answer }: LastingPath,
): Saved<Claim> {
  const { records } = deps;
  const stored = await records.get('claim', expected.key);
  if (!stored) return refuse('not-found');
  const inForce = await ruleInForce(records, stored.record, today);
  const rule = besideRule(deps, inForce);
  return moveRecord(records, {
    kind: 'claim',
    step: claimSteps['submit-second'],
    event: 'second-part-filed',
    ...expected,
    ...rule,
    edit: async (claim, state) => {
      const problem = secondPartProblem(claim, today);
      if (problem) return refuse(problem);
      const filed = withEvidence({ ...claim, state }, evidence);
      const wrong = [
        ...(await problemsOf(records, filed)),
        ...(await evidenceProblems(records, filesOfEvidence(evidence), {
          claimant: { ...claim, userId: expected.actor },
          at: '/evidence',
        })),
      ];
      if (wrong.length > 0) return refuse(...wrong);
      const lasting = lastingOf(claim, filed, { by: expected.actor, on: today });
      return success(await filedUnderRule(records, inForce, lasting));
    },
    beside: async (claim, before) => [
      ...(before.state === 'second-returned'
        ? [answerOf({ claim, before, text: answer, by: expected.actor, on: today })]
        : []),
      ...(await rule.beside(claim)),
    ],
  });
}

interface Filing {
  readonly by: string;
  readonly on: LocalDate;
}

/** The claim with its second part filed; one that was returned keeps the day on which it was filed. */
function lastingOf(claim: Claim, filed: Claim, { by, on }: Filing): Claim {
  const isAnswer = claim.state === 'second-returned';
  const known = must(claim.secondPart, 'a second part');
  const filedOn = (isAnswer && known.filedOn) || on;
  const secondPart = { ...known, filedOn, filedBy: by };
  const cleared = { decisionCategory: null, decisionReason: '' };
  const remarks = claim.remarks + (isAnswer ? 1 : 0);
  return { ...filed, ...cleared, secondPart, remarks };
}

/** The files of before, and those that are not among them yet. */
function withEvidence(claim: Claim, added: Claim['evidence']): Claim {
  const known = new Set(claim.evidence.map(({ fileId }) => fileId));
  const fresh = added.filter(({ fileId }) => !known.has(fileId));
  return { ...claim, evidence: [...claim.evidence, ...fresh] };
}

/** Every reason against it, by the records as they are now. */
async function problemsOf(records: Records, claim: Claim): Promise<Refusal> {
  const judged = await judgeAgain(records, claim, claim);
  const isFull = claim.evidence.length > MAX_CLAIM_FILES;
  const full = {
    code: 'field-large',
    details: { limit: MAX_CLAIM_FILES },
    at: '/evidence',
  } as const;
  return [...(judged.ok ? [] : judged.error), ...(isFull ? [full] : [])];
}
