import { getRouteApi } from '@tanstack/react-router';

import type { Answer } from '../../api/operation-names.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { Filter } from '../../ui/filter.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Empty } from '../../ui/states.tsx';
import { DueGroup } from './due-group.tsx';
import { type Due, ofWorker, workersOf } from './due-workers.ts';

const route = getRouteApi('/signed-in-area/reviews');

/** Reviews of plans and final evaluations that are due: the late ones first, of everybody or of one case worker. */
export function DuePage() {
  const { t } = useTranslation('followup');
  const due = useRead('listDueReviews', {});
  return (
    <Page title={t('due.title')}>
      {renderResult(due, (answer) => (
        <DueLists answer={answer} />
      ))}
    </Page>
  );
}

function DueLists({ answer: { items, more } }: { readonly answer: Answer<'listDueReviews'> }) {
  const { t } = useTranslation('followup');
  const { worker } = route.useSearch();
  const shown = ofWorker(items, worker);
  const [late, next] = [shown.filter((one) => one.late), shown.filter((one) => !one.late)];
  return (
    <>
      <WorkerFilter items={items} />
      {shown.length === 0 && <Empty>{t('due.none')}</Empty>}
      <DueGroup title={t('due.late')} due={late} />
      <DueGroup title={t('due.next')} due={next} />
      {more && <p className="quiet">{t('due.more')}</p>}
    </>
  );
}

/** Whose are shown, where any placement names who answers for it. */
function WorkerFilter({ items }: { readonly items: readonly Due[] }) {
  const { t } = useTranslation('followup');
  const { worker } = route.useSearch();
  const navigate = route.useNavigate();
  const workers = workersOf(items);
  if (workers.length === 0) return null;
  return (
    <Filter
      label={t('due.caseWorker')}
      allText={t('due.everyone')}
      value={worker ?? ''}
      options={workers.map(({ userId, name }) => [userId, name])}
      onChange={(userId) => {
        const search = userId === '' ? {} : { worker: userId };
        void navigate({ search, replace: true });
      }}
    />
  );
}
