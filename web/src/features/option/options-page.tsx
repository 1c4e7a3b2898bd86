import { reachOf } from '@jatkopolku/domain/access';
import { type TermGroup, openOption, termGroups } from '@jatkopolku/domain/option';
import type { LocalDate } from '@jatkopolku/kernel';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Paragraph } from 'suomifi-ui-components';

import { useActing } from '../../app/acting/use-acting.ts';
import { useBusinessDay } from '../../app/acting/use-business-day.ts';
import { useProviders } from '../../app/api/providers.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Empty, Loading } from '../../ui/states.tsx';
import type { OptionsAddress } from './address.ts';
import { CalendarSection } from './calendar-section.tsx';
import { DecisionList } from './decision-list.tsx';
import { FrameworkSection } from './framework-section.tsx';
import { OptionFilters } from './option-filters.tsx';
import { OutboxLink } from './outbox-link.tsx';
import { TermLegend } from './term-legend.tsx';
import { type Desk, useDesk } from './use-desk.ts';

import './option.css';

const route = getRouteApi('/signed-in-area/options');

/** The option desk: every framework and agreement in its time, and what is to be decided by when. */
export function OptionsPage() {
  const { t } = useTranslation('option');
  const today = useBusinessDay();
  const desk = useDesk();
  const providers = useProviders();
  const { membership } = useActing();
  return (
    <Page title={t('title')}>
      <Paragraph mb="s">{t('text')}</Paragraph>
      {renderResult(desk, (known) =>
        today === undefined || providers.isPending ? (
          <Loading />
        ) : (
          <DeskView desk={known} today={today} />
        ),
      )}
      {membership && reachOf(membership, 'createFeed') !== undefined && <CalendarSection />}
      <OutboxLink />
    </Page>
  );
}

interface DeskViewProps {
  readonly desk: Desk;
  readonly today: LocalDate;
}

function DeskView({ desk, today }: DeskViewProps) {
  const { t } = useTranslation('option');
  const asked = route.useSearch();
  const navigate = route.useNavigate();
  const groups = termGroups({ ...desk, today });
  const shown = groups.filter((group) => isAsked(group, asked));
  const frameworks = [...new Set(shown.map(({ framework }) => framework))];
  if (groups.length === 0) return <Empty>{t('none')}</Empty>;
  return (
    <>
      <DecisionList decisions={desk.decisions} frameworks={desk.frameworks} />
      <OptionFilters
        desk={desk}
        asked={asked}
        onAsk={(search) => void navigate({ search, replace: true, resetScroll: false })}
      />
      {asked.view !== 'table' && <TermLegend />}
      {frameworks.length === 0 && <Empty>{t('noneAsked')}</Empty>}
      {frameworks.map((framework) => (
        <FrameworkSection
          key={framework.frameworkId}
          framework={framework}
          groups={shown.filter((one) => one.framework.frameworkId === framework.frameworkId)}
          desk={desk}
          today={today}
          asked={asked}
        />
      ))}
    </>
  );
}

function isAsked(group: TermGroup, { framework, lot, open }: OptionsAddress): boolean {
  return (
    (framework === undefined || group.framework.frameworkId === framework) &&
    (lot === undefined || group.agreements.some((agreement) => agreement.lot === lot)) &&
    (open === undefined || openOption(group) !== undefined)
  );
}
