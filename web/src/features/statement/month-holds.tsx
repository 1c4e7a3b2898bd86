import type { Month } from '@jatkopolku/kernel';
import { InlineAlert } from 'suomifi-ui-components';

import type { Answer } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useByProviderName, useProviderName } from '../../queries/providers.ts';
import { useRead } from '../../queries/use-read.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { Section } from '../../ui/result-place.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { AnswerForm } from './answer-form.tsx';
import { DisputeExchange } from './dispute-exchange.tsx';
import type { HeldDispute } from './queries.ts';
import { useLineName } from './use-statement-words.ts';

import './statement.css';

type Holds = Answer<'readMonthHolds'>;

/** What providers dispute of a month, for finance to answer, and whose payments a change of account holds. */
export function MonthHolds({ month }: { readonly month: Month }) {
  const holds = useRead('readMonthHolds', { params: { month } });
  return renderResult(holds, ({ disputes, accounts }) => (
    <>
      <AccountHolds accounts={accounts} />
      <Disputes disputes={disputes} />
    </>
  ));
}

function AccountHolds({ accounts }: Pick<Holds, 'accounts'>) {
  const { t } = useTranslation('statement');
  const providerName = useProviderName();
  const byProviderName = useByProviderName();
  if (accounts.length === 0) return null;
  return (
    <InlineAlert status="neutral" labelText={t('accounts.title')} className="statement-hold">
      <ul className="held-at">
        {accounts.toSorted(byProviderName).map(({ providerId, hold }) => (
          <li key={providerId}>
            <SiteLink to="/providers/$providerId" params={{ providerId }}>
              {providerName(providerId)}
            </SiteLink>
            {`: ${t(`accounts.${hold}`)}`}
          </li>
        ))}
      </ul>
    </InlineAlert>
  );
}

function Disputes({ disputes }: Pick<Holds, 'disputes'>) {
  const { t } = useTranslation('statement');
  if (disputes.length === 0) return null;
  return (
    <Section title={t('disputedLines')}>
      <p>{t('disputedLinesText')}</p>
      <ul className="statement-lines">
        {disputes.map((held) => (
          <li key={`${held.record.providerId} ${held.record.disputeNo}`}>
            <OneDispute held={held} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OneDispute({ held }: { readonly held: HeldDispute }) {
  const { t } = useTranslation('statement');
  const format = useFormat();
  const providerName = useProviderName();
  const lineName = useLineName();
  const { providerId, month, line, state } = held.record;
  return (
    <>
      <p className="statement-line">
        <SiteLink to="/statements/$providerId/$month" params={{ providerId, month }}>
          {providerName(providerId)}
        </SiteLink>
        <span>{lineName(line)}</span>
        <span className="statement-amount">{format.euros(line.amountCents)}</span>
      </p>
      <p>
        <strong>{t(`disputes.states.${state}`)}</strong>
      </p>
      <DisputeExchange dispute={held.record} />
      <AnswerForm key={held.version} held={held} />
    </>
  );
}
