import { byName } from '@jatkopolku/kernel';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Paragraph } from 'suomifi-ui-components';

import { useBusinessDay } from '../../app/acting/use-business-day.ts';
import { type ReadResult, joinReads } from '../../app/api/join-reads.ts';
import { useProviders } from '../../app/api/providers.ts';
import { useRecords } from '../../app/api/use-read.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Empty, Loading } from '../../ui/states.tsx';
import { AgreementFilters } from './agreement-filters.tsx';
import { AgreementList } from './agreement-list.tsx';
import { type Agreements, isAsked, rowsOf } from './rows.ts';

import './agreement.css';

const route = getRouteApi('/signed-in-area/agreements');

/** The agreements by framework and lot; what is looked at stands in the address. */
export function AgreementsPage() {
  const { t } = useTranslation('agreement');
  const asked = route.useSearch();
  const navigate = route.useNavigate();
  const today = useBusinessDay();
  const agreements = useAgreements();
  const providers = useProviders();
  return (
    <Page title={t('title')}>
      <Paragraph mb="s">{t('text')}</Paragraph>
      {renderResult(agreements, (all) => {
        // Their names give the order: nothing is shown in one that changes a moment later.
        if (today === undefined || providers.isPending) return <Loading />;
        const rows = rowsOf(all, today);
        if (rows.length === 0) return <Empty>{t('none')}</Empty>;
        return (
          <>
            <AgreementFilters
              all={all}
              rows={rows}
              asked={asked}
              onAsk={(search) => void navigate({ search, replace: true, resetScroll: false })}
            />
            <AgreementList all={all} rows={rows.filter((row) => isAsked(row, asked))} />
          </>
        );
      })}
    </Page>
  );
}

/** All agreements of the region, or one's own, with the frameworks, lots and options that they stand in. */
function useAgreements(): ReadResult<Agreements> {
  const agreements = useRecords('listAgreements');
  const frameworks = useRecords('listFrameworks');
  const lots = useRecords('listLots');
  const options = useRecords('listOptions');
  return joinReads(
    [agreements, frameworks, lots, options],
    (ofAgreements, ofFrameworks, ofLots, ofOptions) => ({
      agreements: ofAgreements,
      frameworks: ofFrameworks.toSorted((a, b) => byName(a.name, b.name)),
      lots: ofLots,
      options: ofOptions,
    }),
  );
}
