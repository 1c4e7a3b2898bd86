import { isPublished } from '@jatkopolku/domain/framework';
import type { LocalDate } from '@jatkopolku/kernel';
import { getRouteApi } from '@tanstack/react-router';

import { useBusinessDay } from '../../acting/use-business-day.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { HistoryLine } from '../history/history-link.tsx';
import { ChangeTerms } from './change-terms.tsx';
import { FrameworkTermsView } from './framework-terms-view.tsx';
import { LotSection } from './lot-section.tsx';
import { ModifyTerms } from './modify-form.tsx';
import { PublishSection } from './publish-section.tsx';
import { TariffSection } from './tariff-section.tsx';
import { VersionSection } from './version-section.tsx';
import { type WholeFramework, useWholeFramework } from './whole-framework.ts';

import './framework.css';

const route = getRouteApi('/signed-in-area/frameworks/$frameworkId');

/** A framework: its terms, lots and bonuses, what is missing before it is published, and its versions. */
export function FrameworkPage() {
  const { t } = useTranslation('framework');
  const { frameworkId } = route.useParams();
  const today = useBusinessDay();
  const framework = useWholeFramework(frameworkId);
  return (
    <Page title={framework.data?.record.name ?? t('one')}>
      {renderResult(
        framework,
        (whole) => today !== undefined && <FrameworkParts whole={whole} today={today} />,
      )}
    </Page>
  );
}

interface FrameworkPartsProps {
  readonly whole: WholeFramework;
  readonly today: LocalDate;
}

function FrameworkParts({ whole, today }: FrameworkPartsProps) {
  const { actions } = whole;
  const isDraft = !isPublished[whole.record.state];
  return (
    <>
      <FrameworkTermsView whole={whole} />
      <HistoryLine kind="framework" of={{ frameworkId: whole.record.frameworkId }} />
      {actions.changeFramework.allowed && <ChangeTerms framework={whole} />}
      <LotSection whole={whole} mayChange={actions.changeLot.allowed} />
      <TariffSection whole={whole} mayChange={actions.changeTariff.allowed} />
      {actions.publishFramework.allowed && <PublishSection whole={whole} />}
      {actions.modifyFramework.allowed && <ModifyTerms whole={whole} today={today} />}
      {!isDraft && <VersionSection whole={whole} today={today} />}
    </>
  );
}
