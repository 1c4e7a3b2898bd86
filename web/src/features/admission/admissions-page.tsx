import type { LocalDate } from '@jatkopolku/kernel';
import { Paragraph } from 'suomifi-ui-components';

import { useBusinessDay } from '../../acting/use-business-day.ts';
import { useMay } from '../../acting/use-may.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { type Admissions, useAdmissions } from './admissions.ts';
import { ApplicationQueue } from './application-queue.tsx';
import { OwnApplications } from './own-applications.tsx';

import '../outcome/outcome.css';
import './admission.css';

/** A provider's own applications and where it can apply; for the county, the queue. */
export function AdmissionsPage() {
  const { t } = useTranslation('admission');
  const may = useMay();
  const admissions = useAdmissions();
  const today = useBusinessDay();
  const applies = may('createApplication');
  return (
    <Page title={t('title')}>
      <Paragraph mb="s">{t(applies ? 'text.own' : 'text.county')}</Paragraph>
      {renderResult(
        admissions,
        (all) => today !== undefined && <Shown all={all} today={today} applies={applies} />,
      )}
    </Page>
  );
}

interface ShownProps {
  readonly all: Admissions;
  readonly today: LocalDate;
  readonly applies: boolean;
}

function Shown({ all, today, applies }: ShownProps) {
  return applies ? <OwnApplications all={all} today={today} /> : <ApplicationQueue all={all} />;
}
