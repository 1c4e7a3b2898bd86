import { type Month, parseMonth } from '@jatkopolku/kernel';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'suomifi-ui-components';

import { useBusinessDay } from '../../acting/use-business-day.ts';
import { ALL } from '../../addresses/addresses.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useClientNames } from '../../queries/clients.ts';
import { useProviderName } from '../../queries/providers.ts';
import { useRead } from '../../queries/use-read.ts';
import { NotFoundPage } from '../../ui/not-found-page.tsx';
import { Page } from '../../ui/page.tsx';
import { Part } from '../../ui/part.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { ClosedInMonth } from '../attendance/closed/closed-note.tsx';
import { BonusTable, FeeTable } from './fee-tables.tsx';
import type { ProviderMonth } from './queries.ts';

import './settlement.css';
import { RemainingTable } from './remaining-table.tsx';
import { SheetTable } from './sheet-table.tsx';

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
        </SiteLink>{' '}
        <SiteLink to="/statements/$providerId/$month" params={{ providerId, month }}>
          {t('statementOf')}
        </SiteLink>
      </p>
      {renderResult(read, (found) => (
        <Sections found={found} />
      ))}
    </Page>
  );
}

function Sections({ found }: { readonly found: ProviderMonth }) {
  const { t } = useTranslation(['settlement', 'explanation']);
  const today = useBusinessDay();
  const { counted, waiting, bonuses, remaining } = found;
  const clientName = useClientNames([
    ...[...counted, ...waiting, ...bonuses].map(({ clientId }) => clientId),
    ...remaining.flatMap((line) => ('clientId' in line ? [line.clientId] : [])),
  ]);
  return (
    <>
      <Part title={t('ofProvider')}>
        <p>{t('explanation:openRow')}</p>
        {today && <ClosedInMonth providerId={found.providerId} month={found.month} on={today} />}
        <FeeTable found={found} />
        <BonusTable found={found} clientName={clientName} />
      </Part>
      {found.booked && found.remaining.length > 0 && (
        <RemainingTable
          month={found.month}
          providerId={found.providerId}
          lines={found.remaining}
          clientName={clientName}
        />
      )}
      <SheetSections found={found} clientName={clientName} />
    </>
  );
}

interface SheetSectionsProps {
  readonly found: ProviderMonth;
  readonly clientName: (clientId: string) => string;
}

/** The clients' sheets that count, and apart from them those that do not yet. */
function SheetSections({ found, clientName }: SheetSectionsProps) {
  const { t } = useTranslation('settlement');
  const { counted, waiting } = found;
  const { open } = route.useSearch();
  const navigate = route.useNavigate();
  const show = (placementId: string | undefined) =>
    void navigate({
      search: placementId === undefined ? {} : { open: placementId },
      replace: true,
      resetScroll: false,
    });
  return (
    <>
      {counted.length > 0 && (
        <Part title={t('sheets')}>
          <p>{t('sheetsText')}</p>
          <Button variant="secondary" onClick={() => show(open === ALL ? undefined : ALL)}>
            {open === ALL ? t('closeAll') : t('openAll')}
          </Button>
          <SheetTable
            caption={t('sheetsCaption')}
            month={found.month}
            providerId={found.providerId}
            sheets={counted}
            clientName={clientName}
            open={open}
            onShow={show}
          />
        </Part>
      )}
      {waiting.length > 0 && (
        <Part title={t('waiting')} className="waiting">
          <p>{t('waitingText')}</p>
          <SheetTable
            caption={t('waitingCaption')}
            month={found.month}
            providerId={found.providerId}
            sheets={waiting}
            clientName={clientName}
            open={open}
            onShow={show}
            saysWhy
          />
        </Part>
      )}
    </>
  );
}
