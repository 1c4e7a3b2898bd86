import { type ClaimDecided, type ClaimTurn, claimHistory } from '@jatkopolku/contracts';
import { useTranslation } from 'react-i18next';

import { useBusinessDay } from '../../acting/use-business-day.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { useDecisions } from '../objection/queries.ts';
import { useDeciderName } from '../objection/use-decider-name.ts';
import { TurnFiles } from '../remark/exchange.tsx';
import { useClaimRemarks } from '../remark/queries.ts';
import type { Claim } from './queries.ts';

/** The way of a claim as a line: what has happened when, and what it waits for. */
export function ClaimHistory({ claim }: { readonly claim: Claim }) {
  const remarks = useClaimRemarks(claim);
  const decisions = useDecisions(claim);
  return renderResult(remarks, ({ items: turns }) =>
    renderResult(decisions, ({ items: decided }) => (
      <ClaimSteps claim={claim} turns={turns} decided={decided} />
    )),
  );
}

interface ClaimStepsProps {
  readonly claim: Claim;
  readonly turns: readonly ClaimTurn[];
  readonly decided: readonly ClaimDecided[];
}

function ClaimSteps({ claim, turns, decided }: ClaimStepsProps) {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  const deciderName = useDeciderName();
  const today = useBusinessDay();
  if (today === undefined) return null;
  return (
    <ol className="history">
      {claimHistory({ claim, turns, decided }, today).map(
        ({ key, what, on, category, reason, byName, decider, files }) => (
          <li key={key} className={on === null || what === 'onHold' ? 'history-open' : ''}>
            <span className="history-what">{t(`history.${what}`)}</span>{' '}
            {on !== null && <time dateTime={on}>{format.date(on)}</time>}
            {byName !== null && (
              <span className="quiet"> {decider === null ? byName : deciderName(decider)}</span>
            )}
            {category !== null && (
              <span className="history-why">{t(`categories.${category}`)}</span>
            )}
            {reason !== '' && <span className="history-why history-words">{reason}</span>}
            <TurnFiles files={files} />
          </li>
        ),
      )}
    </ol>
  );
}
