import { Paragraph } from 'suomifi-ui-components';

import { useActing } from '../../acting/use-acting.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';
import type { Listed } from './queries.ts';

import './statement.css';

/** One's own months: forecast or booked, agreed to or not, and what of them is held. */
export function StatementsPage() {
  const { t } = useTranslation('statement');
  const { membership } = useActing();
  const providerId = membership?.providerId ?? undefined;
  const months = useRead('listProviderStatements', providerId && { params: { providerId } });
  return (
    <Page title={t('title')}>
      <Paragraph>{t('text')}</Paragraph>
      {renderResult(months, ({ items }) =>
        providerId === undefined || items.length === 0 ? (
          <Empty>{t('none')}</Empty>
        ) : (
          <ul className="found">
            {items.map((one) => (
              <li key={one.month}>
                <MonthLine one={one} providerId={providerId} />
              </li>
            ))}
          </ul>
        ),
      )}
    </Page>
  );
}

interface MonthLineProps {
  readonly one: Listed;
  readonly providerId: string;
}

function MonthLine({ one, providerId }: MonthLineProps) {
  const { t } = useTranslation('statement');
  const format = useFormat();
  const { month, standing, booked, totals } = one;
  const { owedCents, heldCents, disputedCents, expectedCents } = totals;
  const amounts = [
    t('owedAmount', { amount: format.euros(owedCents) }),
    ...(expectedCents === 0 ? [] : [t('expectedAmount', { amount: format.euros(expectedCents) })]),
    ...(heldCents === 0 ? [] : [t('heldAmount', { amount: format.euros(heldCents) })]),
    ...(disputedCents === 0 ? [] : [t('disputedAmount', { amount: format.euros(disputedCents) })]),
  ];
  return (
    <>
      <span className="found-name">
        <SiteLink to="/statements/$providerId/$month" params={{ providerId, month }}>
          {format.month(month)}
        </SiteLink>
      </span>
      <span className="quiet">
        {[t(`standings.${standing}`), t(`booking.${booked}`)].join(' · ')}
      </span>
      <span>{amounts.join(' · ')}</span>
    </>
  );
}
