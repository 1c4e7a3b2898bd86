import { agreementStates } from '@jatkopolku/domain/agreement';
import { byName } from '@jatkopolku/kernel';
import { getRouteApi } from '@tanstack/react-router';
import { Paragraph } from 'suomifi-ui-components';

import { useBusinessDay } from '../../acting/use-business-day.ts';
import { type AgreementsAddress, readAgreementsAddress } from '../../addresses/addresses.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { type ReadResult, joinReads } from '../../queries/join-reads.ts';
import { useProviders } from '../../queries/providers.ts';
import { useRecords } from '../../queries/use-read.ts';
import { Filter } from '../../ui/filter.tsx';
import { Page } from '../../ui/page.tsx';

import './agreement.css';
import { renderResult } from '../../ui/render-result.tsx';
import { Empty, Loading } from '../../ui/states.tsx';
import { AgreementList } from './agreement-list.tsx';
import { type AgreementRow, type Agreements, isAsked, rowsOf } from './rows.ts';

const route = getRouteApi('/signed-in-area/agreements');

/** The agreements by framework and lot; the address holds what is looked at. */
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

/** All agreements of the region, or one's own, with the frameworks, lots and options that they belong to. */
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

interface AgreementFiltersProps {
  readonly all: Agreements;
  readonly rows: readonly AgreementRow[];
  readonly asked: AgreementsAddress;
  readonly onAsk: (asked: AgreementsAddress) => void;
}

/** Which agreements are shown: what is chosen acts at once, and the list below says how many there are. */
function AgreementFilters({ all, rows, asked, onAsk }: AgreementFiltersProps) {
  const { t } = useTranslation('agreement');
  const format = useFormat();
  const lots = [...new Set(rows.map(({ agreement }) => agreement.lot))].toSorted((a, b) => a - b);
  const states = agreementStates.filter(
    (state) => state === asked.state || rows.some((row) => row.agreement.state === state),
  );
  // One without agreements is nothing to choose.
  const frameworks = all.frameworks.filter(({ frameworkId }) =>
    rows.some(({ agreement }) => agreement.frameworkId === frameworkId),
  );
  const ask = (change: Record<string, unknown>) =>
    onAsk(readAgreementsAddress({ ...asked, ...change }));
  return (
    <div className="agreement-filters" role="group" aria-label={t('filters.title')}>
      {frameworks.length > 1 && (
        <Filter
          allText={t('filters.all')}
          label={t('filters.framework')}
          value={asked.framework ?? ''}
          options={frameworks.map(({ frameworkId, name }) => [frameworkId, name])}
          onChange={(framework) => ask({ framework })}
        />
      )}
      <Filter
        allText={t('filters.all')}
        label={t('filters.lot')}
        value={String(asked.lot ?? '')}
        options={lots.map((lot) => [String(lot), t('lot', { lot })])}
        onChange={(lot) => ask({ lot: Number(lot) })}
      />
      <Filter
        allText={t('filters.all')}
        label={t('filters.state')}
        value={asked.state ?? ''}
        options={states.map((state) => [state, format.state(state)])}
        onChange={(state) => ask({ state })}
      />
    </div>
  );
}
