import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button, Heading } from 'suomifi-ui-components';

import { ALL } from './address.ts';
import type { ProviderMonth } from './queries.ts';
import { SheetTable } from './sheet-table.tsx';

const route = getRouteApi('/signed-in-area/settlements/$month/$providerId');

interface SheetSectionsProps {
  readonly found: ProviderMonth;
  readonly clientName: (clientId: string) => string;
}

/** The clients' sheets that count, and apart from them those that do not yet. */
export function SheetSections({ found, clientName }: SheetSectionsProps) {
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
        <section>
          <Heading variant="h2" mb="xs">
            {t('sheets')}
          </Heading>
          <p>{t('sheetsText')}</p>
          <Button variant="secondary" onClick={() => show(open === ALL ? undefined : ALL)}>
            {open === ALL ? t('closeAll') : t('openAll')}
          </Button>
          <SheetTable
            caption={t('sheetsCaption')}
            month={found.month}
            sheets={counted}
            clientName={clientName}
            open={open}
            onShow={show}
          />
        </section>
      )}
      {waiting.length > 0 && (
        <section className="waiting">
          <Heading variant="h2" mb="xs">
            {t('waiting')}
          </Heading>
          <p>{t('waitingText')}</p>
          <SheetTable
            caption={t('waitingCaption')}
            month={found.month}
            sheets={waiting}
            clientName={clientName}
            open={open}
            onShow={show}
            saysWhy
          />
        </section>
      )}
    </>
  );
}
