import { helsinkiDayOf } from '@jatkopolku/kernel';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, InlineAlert, Paragraph } from 'suomifi-ui-components';

import { DayField } from '../../ui/day-field.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Empty } from '../../ui/states.tsx';
import { useUses } from './queries.ts';
import { UseTable } from './use-table.tsx';

const route = getRouteApi('/signed-in-area/uses');

/** Who looked at whose data on a day: the use log (703/2023 §10). */
export function UsesPage() {
  const { t } = useTranslation('use');
  const [today] = useState(() => helsinkiDayOf(new Date()));
  const { day = today } = route.useSearch();
  const navigate = route.useNavigate();
  const uses = useUses(day);
  return (
    <Page title={t('title')}>
      <Paragraph mb="s">{t('text')}</Paragraph>
      <DayField
        label={t('day')}
        value={day}
        onChange={(chosen) => chosen && void navigate({ search: { day: chosen } })}
      />
      {renderResult(uses, ({ acts, damaged }) => (
        <>
          {damaged > 0 && (
            <InlineAlert status="warning">{t('damaged', { count: damaged })}</InlineAlert>
          )}
          {acts.length === 0 && damaged === 0 && <Empty>{t('none')}</Empty>}
          {acts.length > 0 && <UseTable day={day} acts={acts} />}
          {uses.hasNextPage && (
            <Button
              variant="secondary"
              disabled={uses.isFetchingNextPage}
              onClick={() => void uses.fetchNextPage()}
            >
              {t('more')}
            </Button>
          )}
        </>
      ))}
    </Page>
  );
}
