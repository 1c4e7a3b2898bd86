import { getRouteApi } from '@tanstack/react-router';
import { Paragraph } from 'suomifi-ui-components';

import { useBusinessDay } from '../../acting/use-business-day.ts';
import type { Answer } from '../../api/operation-names.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { Filter } from '../../ui/filter.tsx';
import { FoundCount } from '../../ui/found-count.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';
import { signalPeriod, yearsBefore } from './signal-period.ts';
import { SignalTable, SignalledTable } from './signal-tables.tsx';

import './outcome.css';

const route = getRouteApi('/signed-in-area/claim-signals');

/** What in the claims of a period is worth a look: it decides nothing. The period is in the address. */
export function SignalsPage() {
  const { t } = useTranslation('outcome');
  const { year } = route.useSearch();
  const navigate = route.useNavigate();
  const today = useBusinessDay();
  const period = today && signalPeriod(today, year);
  const query = period && { from: period.start, to: period.end };
  const signals = useRead('listClaimSignals', query && { query });
  return (
    <Page title={t('signals.title')}>
      <Paragraph mb="s">{t('signals.text')}</Paragraph>
      <Paragraph mb="s">{t('signals.small')}</Paragraph>
      <p>
        <SiteLink to="/claims/second-parts">{t('secondParts.title')}</SiteLink>
      </p>
      <Filter
        label={t('signals.period')}
        allText={t('signals.pastYear')}
        value={year === undefined ? '' : String(year)}
        options={(today ? yearsBefore(today) : []).map((one) => [String(one), String(one)])}
        onChange={(chosen) =>
          void navigate({ search: chosen === '' ? {} : { year: Number(chosen) }, replace: true })
        }
      />
      {renderResult(signals, (answer) => (
        <Signals answer={answer} />
      ))}
    </Page>
  );
}

function Signals({ answer }: { readonly answer: Answer<'listClaimSignals'> }) {
  const { t } = useTranslation('outcome');
  const { claims, items, signalled, more } = answer;
  return (
    <>
      <FoundCount text={t('signals.looked', { count: claims })} />
      {items.length === 0 && <Empty>{t('signals.none')}</Empty>}
      {items.length > 0 && (
        <>
          <SignalTable answer={answer} />
          <SignalledTable signalled={signalled} />
        </>
      )}
      {more && <Paragraph>{t('signals.more')}</Paragraph>}
    </>
  );
}
