import type { Application } from '@jatkopolku/domain/admission';
import { byText } from '@jatkopolku/kernel';
import { getRouteApi } from '@tanstack/react-router';

import { askedStates, readAdmissionsAddress } from '../../addresses/addresses.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName } from '../../queries/providers.ts';
import { Filter } from '../../ui/filter.tsx';
import { FoundCount } from '../../ui/found-count.tsx';
import { Empty } from '../../ui/states.tsx';
import type { Admissions } from './admissions.ts';
import { ApplicationLine } from './application-line.tsx';

const route = getRouteApi('/signed-in-area/admissions');

/** The applications that wait for the county, oldest first; others by the filters in the address. */
export function ApplicationQueue({ all }: { readonly all: Admissions }) {
  const { t } = useTranslation('admission');
  const asked = route.useSearch();
  const providerName = useProviderName();
  const shown = all.applications
    .filter((one) => isAsked(one, asked))
    .toSorted((a, b) => byText(a.submittedOn ?? '', b.submittedOn ?? ''));
  return (
    <>
      <QueueFilters all={all} />
      <FoundCount text={t('count', { count: shown.length })} />
      {shown.length === 0 && <Empty>{t('none')}</Empty>}
      <ul className="found applications">
        {shown.map((application) => (
          <li key={application.applicationId}>
            <ApplicationLine
              application={application}
              frameworks={all.frameworks}
              name={providerName(application.providerId)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function isAsked(
  { frameworkId, state }: Application,
  asked: ReturnType<typeof readAdmissionsAddress>,
): boolean {
  const wanted = asked.state ?? 'submitted';
  return (
    (asked.framework === undefined || frameworkId === asked.framework) &&
    (wanted === 'all' || state === wanted)
  );
}

function QueueFilters({ all }: { readonly all: Admissions }) {
  const { t } = useTranslation('admission');
  const format = useFormat();
  const { framework = '', state = 'submitted' } = route.useSearch();
  const navigate = route.useNavigate();
  const ask = (change: Record<string, string>) => {
    const search = readAdmissionsAddress({ framework, state, ...change });
    void navigate({ search, replace: true, resetScroll: false });
  };
  const applied = all.frameworks.filter((one) =>
    all.applications.some(({ frameworkId }) => frameworkId === one.framework.frameworkId),
  );
  const textOf = (one: (typeof askedStates)[number]) => {
    if (one === 'all') return t('filters.all');
    return one === 'submitted' ? t('filters.waiting') : format.state(one);
  };
  return (
    <div className="application-filters" role="group" aria-label={t('filters.title')}>
      <Filter
        label={t('filters.framework')}
        allText={t('filters.all')}
        value={framework}
        options={applied.map((one) => [one.framework.frameworkId, one.framework.name])}
        onChange={(value) => ask({ framework: value })}
      />
      <Filter
        label={t('filters.state')}
        value={state}
        options={askedStates.map((one) => [one, textOf(one)])}
        onChange={(value) => ask({ state: value })}
      />
    </div>
  );
}
