import { type Month, parseMonth } from '@jatkopolku/kernel';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

import { useClientNames } from '../../app/api/clients.ts';
import { useProviderName } from '../../app/api/providers.ts';
import { useRead } from '../../app/api/use-read.ts';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { BonusTable } from './bonus-table.tsx';
import { FeeTable } from './fee-table.tsx';
import { type ProviderMonth } from './queries.ts';
import { RemainingTable } from './remaining-table.tsx';

import './settlement.css';
import { SheetSections } from './sheet-sections.tsx';

const route = getRouteApi('/signed-in-area/settlements/$month/$providerId');

/** A provider's month, every amount down to the days that it comes from. */
export function SettledProviderPage() {
  const { month: asked, providerId } = route.useParams();
  const month = parseMonth(asked);
  return month ? <ProviderOf month={month} providerId={providerId} /> : <NotFoundPage />;
}

interface ProviderOfProps {
  readonly month: Month;
  readonly providerId: string;
}

function ProviderOf({ month, providerId }: ProviderOfProps) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const providerName = useProviderName();
  const read = useRead('readProviderMonth', { params: { month, providerId } });
  const monthName = format.month(month);
  return (
    <Page title={t('providerTitle', { provider: providerName(providerId), month: monthName })}>
      <p className="back">
        <SiteLink to="/settlements/$month" params={{ month }}>
          {t('wholeMonth', { month: monthName })}
        </SiteLink>
      </p>
      {renderResult(read, (found) => (
        <Sections found={found} />
      ))}
    </Page>
  );
}

function Sections({ found }: { readonly found: ProviderMonth }) {
  const { t } = useTranslation('settlement');
  const { counted, waiting, claims, remaining } = found;
  const clientName = useClientNames([
    ...[...counted, ...waiting, ...claims].map(({ clientId }) => clientId),
    ...remaining.flatMap((line) => ('clientId' in line ? [line.clientId] : [])),
  ]);
  return (
    <>
      <section>
        <Heading variant="h2" mb="xs">
          {t('ofProvider')}
        </Heading>
        <FeeTable found={found} />
        <BonusTable found={found} clientName={clientName} />
      </section>
      {found.booked && found.remaining.length > 0 && (
        <RemainingTable month={found.month} lines={found.remaining} clientName={clientName} />
      )}
      <SheetSections found={found} clientName={clientName} />
    </>
  );
}
