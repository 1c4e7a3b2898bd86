import { type ClaimWay, claimHistory } from '@jatkopolku/contracts';

import { useBusinessDay } from '../../acting/use-business-day.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { useDecisions } from '../objection/queries.ts';
import { useDeciderName } from '../objection/use-decider-name.ts';
import { TurnFiles } from '../remark/exchange.tsx';
import { useClaimRemarks } from '../remark/queries.ts';
import { type Claim, useAfterCheck } from './queries.ts';

/** The way of a claim as a line: what has happened when, and what it waits for. */
export function ClaimHistory({ claim }: { readonly claim: Claim }) {
  const remarks = useClaimRemarks(claim);
  const decisions = useDecisions(claim);
  const afterCheck = useAfterCheck(claim).data?.afterCheck ?? null;
  return renderResult(remarks, ({ items: turns }) =>
    renderResult(decisions, ({ items: decided }) => (
      <ClaimSteps claim={claim} turns={turns} decided={decided} afterCheck={afterCheck} />
    )),
  );
}

function ClaimSteps(way: ClaimWay) {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  const deciderName = useDeciderName();
  const today = useBusinessDay();
  if (today === undefined) return null;
  return (
    <ol className="history">
      {claimHistory(way, today).map(
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
