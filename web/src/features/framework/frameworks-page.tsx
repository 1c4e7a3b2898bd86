import { type Framework, frameworkStates, latestEndOf } from '@jatkopolku/domain/framework';
import { byText } from '@jatkopolku/kernel';
import { getRouteApi } from '@tanstack/react-router';
import { Paragraph } from 'suomifi-ui-components';

import { useMay } from '../../acting/use-may.ts';
import { readFrameworksAddress } from '../../addresses/addresses.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRecords } from '../../queries/use-read.ts';
import { Filter } from '../../ui/filter.tsx';
import { FoundCount } from '../../ui/found-count.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';
import { useFrameworkWords } from './use-framework-facts.ts';

import './framework.css';

const route = getRouteApi('/signed-in-area/frameworks');

/** What is bought and on what terms, the newest first. */
export function FrameworksPage() {
  const { t } = useTranslation('framework');
  const may = useMay();
  const { state } = route.useSearch();
  const frameworks = useRecords('listFrameworks');
  return (
    <Page title={t('title')}>
      <Paragraph mb="s">{t('text')}</Paragraph>
      {may('createFramework') && (
        <p>
          <SiteLink to="/frameworks/new">{t('new')}</SiteLink>
        </p>
      )}
      <StateFilter />
      {renderResult(frameworks, (all) => {
        const asked = all
          .filter((framework) => state === undefined || framework.state === state)
          .toSorted((a, b) => byText(b.startsOn, a.startsOn));
        return all.length === 0 ? <Empty>{t('none')}</Empty> : <FrameworkList frameworks={asked} />;
      })}
    </Page>
  );
}

/** Which are shown: what is chosen acts at once. */
function StateFilter() {
  const { t } = useTranslation('framework');
  const format = useFormat();
  const { state = '' } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Filter
      label={t('filters.state')}
      allText={t('filters.all')}
      value={state}
      options={frameworkStates.map((one) => [one, format.state(one)])}
      onChange={(chosen) => void navigate({ search: readFrameworksAddress({ state: chosen }) })}
    />
  );
}

function FrameworkList({ frameworks }: { readonly frameworks: readonly Framework[] }) {
  const { t } = useTranslation('framework');
  const format = useFormat();
  const words = useFrameworkWords();
  return (
    <>
      <FoundCount text={t('count', { count: frameworks.length })} />
      {frameworks.length === 0 && <Empty>{t('noneAsked')}</Empty>}
      <ul className="found">
        {frameworks.map((framework) => (
          <li key={framework.frameworkId}>
            <SiteLink
              to="/frameworks/$frameworkId"
              params={{ frameworkId: framework.frameworkId }}
              className="found-name"
            >
              {framework.name}
            </SiteLink>{' '}
            <span className="found-id">{format.state(framework.state)}</span>
            <span className="quiet">{aboutOf(framework).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </>
  );

  function aboutOf(framework: Framework): readonly string[] {
    const { startsOn, endsOn, valueCents } = framework;
    const options = words.optionsOf(framework);
    const date = format.date(latestEndOf(framework));
    return [
      words.procedureOf(framework),
      words.termOf(startsOn, endsOn),
      framework.optionCount === 0 ? options : t('optionsUntil', { options, date }),
      ...(valueCents === null ? [] : [words.valueOf(framework)]),
    ];
  }
}
