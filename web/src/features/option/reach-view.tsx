import { VisuallyHidden } from 'suomifi-ui-components';

import type { Answer } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useProblemText } from '../../i18n/use-problem-text.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useByProviderName, useProviderName } from '../../queries/providers.ts';
import { SiteLink } from '../../ui/site-link.tsx';
import { useGroundText } from './use-option-words.ts';

interface ReachProps {
  readonly judged: Answer<'judgeOption'>;
}

/** How many agreements it reaches, and what speaks against it. */
export function ReachSummary({ judged: { agreements, problems } }: ReachProps) {
  const { t } = useTranslation('option');
  const problemText = useProblemText();
  const reached = agreements.filter(({ ground }) => ground === null);
  const without = reached.filter(({ hasAddress }) => !hasAddress).length;
  return (
    <div role="status">
      <p className="agreement-count">{t('reach.reached', { count: reached.length })}</p>
      {without > 0 && <p className="fault">{t('reach.withoutAddress', { count: without })}</p>}
      {problems.map((code) => (
        <p key={code} className="fault">
          {problemText({ code })}
        </p>
      ))}
    </div>
  );
}

/** Whom a decision reaches, with the provider's performance and price, and whom not and why. */
export function ReachView({ judged }: ReachProps) {
  const { t } = useTranslation('option');
  const all = judged.agreements.toSorted(useByProviderName());
  const reached = all.filter(({ ground }) => ground === null);
  const leftOut = all.filter(({ ground }) => ground !== null);
  return (
    <>
      <ReachSummary judged={judged} />
      {leftOut.length > 0 && (
        <>
          <p>{t('reach.leftOut', { count: leftOut.length })}</p>
          <ul className="found">
            {leftOut.map((one) => (
              <li key={one.agreementId}>
                <AgreementName reached={one} /> <GroundOf reached={one} />
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className="found">
        {reached.map((one) => (
          <li key={one.agreementId}>
            <AgreementName reached={one} /> <PriceOf reached={one} judged={judged} />
            <BeforeConfirming reached={one} />
            <PerformanceLink reached={one} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface ReachedProps {
  readonly reached: Answer<'judgeOption'>['agreements'][number];
}

function AgreementName({ reached: { providerId, agreementId, lot } }: ReachedProps) {
  const { t } = useTranslation('option');
  const providerName = useProviderName();
  return (
    <>
      <span className="found-name">{providerName(providerId)}</span>
      <span className="found-id">
        {agreementId} · {t('scope.lotShort', { lot })}
      </span>
    </>
  );
}

function GroundOf({ reached }: ReachedProps) {
  const groundText = useGroundText();
  return <span className="quiet">{groundText(reached)}</span>;
}

/** What is to be known before it is confirmed: that no message can go, and what the check lacks. */
function BeforeConfirming({ reached: { hasAddress, check } }: ReachedProps) {
  const { t } = useTranslation('option');
  const problemText = useProblemText();
  return (
    <>
      {!hasAddress && <span className="fault">{t('reach.noAddress')}</span>}
      {check !== null && (
        <span className="fault">
          {t('grounds.company')}: {problemText({ code: check })}
        </span>
      )}
    </>
  );
}

function PriceOf({ reached, judged }: ReachedProps & ReachProps) {
  const { t } = useTranslation('option');
  const format = useFormat();
  const { dayPriceCents, newDayPriceCents } = reached;
  if (dayPriceCents === newDayPriceCents) return null;
  const prices = {
    before: format.euros(dayPriceCents),
    after: format.euros(newDayPriceCents),
    date: format.date(judged.startsOn),
  };
  return <span className="quiet">{t('reach.newPrice', prices)}</span>;
}

function PerformanceLink({ reached: { providerId } }: ReachedProps) {
  const { t } = useTranslation('option');
  const providerName = useProviderName();
  return (
    <div>
      <SiteLink to="/performance/$providerId" params={{ providerId }}>
        {t('performance.open')}
        <VisuallyHidden>
          {t('performance.openOf', { name: providerName(providerId) })}
        </VisuallyHidden>
      </SiteLink>
    </div>
  );
}
