import { helsinkiDayOf } from '@jatkopolku/kernel';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, InlineAlert, Paragraph } from 'suomifi-ui-components';

import { useTranslation } from '../../i18n/use-translation.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Empty } from '../../ui/states.tsx';
import { AccessLogTable } from './access-log-table.tsx';
import { useAccessLog } from './queries.ts';

const route = getRouteApi('/signed-in-area/access-log');

/** Who looked at whose data on a day: the access log (703/2023 §10). */
export function AccessLogPage() {
  const { t } = useTranslation('accessLog');
  const [today] = useState(() => helsinkiDayOf(new Date()));
  const { day = today } = route.useSearch();
  const navigate = route.useNavigate();
  const log = useAccessLog(day);
  return (
    <Page title={t('title')}>
      <Paragraph mb="s">{t('text')}</Paragraph>
      <DayField
        label={t('day')}
        value={day}
        onChange={(chosen) => chosen && void navigate({ search: { day: chosen } })}
      />
      {renderResult(log, ({ acts, damaged }) => (
        <>
          {damaged > 0 && (
            <InlineAlert status="warning">{t('damaged', { count: damaged })}</InlineAlert>
          )}
          {acts.length === 0 && damaged === 0 && <Empty>{t('none')}</Empty>}
          {acts.length > 0 && <AccessLogTable day={day} acts={acts} />}
          {log.hasNextPage && (
            <Button
              variant="secondary"
              disabled={log.isFetchingNextPage}
              onClick={() => void log.fetchNextPage()}
            >
              {t('more')}
            </Button>
          )}
        </>
      ))}
    </Page>
  );
}
