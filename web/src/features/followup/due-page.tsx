import { type CaseWorker, caseWorkersByName } from '@jatkopolku/domain/placement';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'suomifi-ui-components';

import { useTranslation } from '../../i18n/use-translation.ts';
import { usePages } from '../../queries/use-pages.ts';
import { Filter } from '../../ui/filter.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Empty } from '../../ui/states.tsx';
import { DueGroup } from './due-group.tsx';

const route = getRouteApi('/signed-in-area/reviews');

/** Reviews of plans and final evaluations that are due: the late ones first, of everybody or of one case worker. */
export function DuePage() {
  const { t } = useTranslation('followup');
  const { worker } = route.useSearch();
  const due = usePages('listDueReviews', worker === undefined ? {} : { caseWorkerId: worker });
  return (
    <Page title={t('due.title')}>
      {renderResult(due, ({ items, latest }) => {
        const [late, next] = [items.filter((one) => one.late), items.filter((one) => !one.late)];
        return (
          <>
            <WorkerFilter workers={latest.caseWorkers} />
            {items.length === 0 && <Empty>{t('due.none')}</Empty>}
            <DueGroup
              title={t('due.late')}
              due={late}
              isWhole={next.length > 0 || !due.hasNextPage}
            />
            <DueGroup title={t('due.next')} due={next} isWhole={!due.hasNextPage} />
            {due.hasNextPage && (
              <Button
                variant="secondary"
                disabled={due.isFetchingNextPage}
                onClick={() => void due.fetchNextPage()}
              >
                {t('due.showMore')}
              </Button>
            )}
            {latest.more && <p className="quiet">{t('due.more')}</p>}
          </>
        );
      })}
    </Page>
  );
}

/** Whose are shown, where any placement names who answers for it. */
function WorkerFilter({ workers }: { readonly workers: readonly CaseWorker[] }) {
  const { t } = useTranslation('followup');
  const { worker } = route.useSearch();
  const navigate = route.useNavigate();
  if (workers.length === 0) return null;
  return (
    <Filter
      label={t('due.caseWorker')}
      allText={t('due.everyone')}
      value={worker ?? ''}
      options={caseWorkersByName(workers).map(({ userId, name }) => [userId, name])}
      onChange={(userId) => {
        const search = userId === '' ? {} : { worker: userId };
        void navigate({ search, replace: true });
      }}
    />
  );
}
