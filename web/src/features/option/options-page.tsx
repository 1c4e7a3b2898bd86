import { reachOf } from '@jatkopolku/domain/access';
import { type TermGroup, openOption, termGroups } from '@jatkopolku/domain/option';
import type { LocalDate } from '@jatkopolku/kernel';
import { getRouteApi } from '@tanstack/react-router';
import { Paragraph } from 'suomifi-ui-components';

import { useActing } from '../../acting/use-acting.ts';
import { useBusinessDay } from '../../acting/use-business-day.ts';
import type { OptionsAddress } from '../../addresses/addresses.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviders } from '../../queries/providers.ts';
import { useConfig } from '../../session/use-session.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty, Loading } from '../../ui/states.tsx';
import { CalendarSection } from './calendar-section.tsx';
import { DecisionList } from './decision-list.tsx';
import { FrameworkSection } from './framework-section.tsx';

import './option.css';
import { OptionFilters } from './option-filters.tsx';
import { type Desk, useDesk } from './use-desk.ts';

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

/** Where messages go nowhere, they can be read. */
function OutboxLink() {
  const { t } = useTranslation('option');
  const { membership } = useActing();
  const { demoUsers } = useConfig();
  const mayRead = membership !== undefined && reachOf(membership, 'listMail') !== undefined;
  if (!mayRead || demoUsers.length === 0) return null;
  return (
    <p>
      <SiteLink to="/outbox">{t('outbox.title')}</SiteLink>
    </p>
  );
}

const kinds = ['base', 'used', 'open', 'later', 'left', 'lapsed'] as const;

/** What the bars and marks of the drawings mean. */
function TermLegend() {
  const { t } = useTranslation('option');
  return (
    <ul className="term-legend" aria-label={t('legend')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <svg aria-hidden="true" width="28" height="18">
            <rect className={`term-bar term-${kind}`} x="2" y="2" width="24" height="14" />
            {kind === 'left' && <line className="term-cross" x1="2" x2="26" y1="16" y2="2" />}
          </svg>{' '}
          {t(`legendOf.${kind}`)}
        </li>
      ))}
      <li>
        <svg aria-hidden="true" width="16" height="18">
          <circle className="term-notice" cx="8" cy="9" r="5" />
        </svg>{' '}
        {t('legendOf.notice')}
      </li>
      <li>
        <svg aria-hidden="true" width="12" height="18">
          <line className="term-today" x1="6" x2="6" y1="0" y2="18" />
        </svg>{' '}
        {t('legendOf.today')}
      </li>
    </ul>
  );
}
