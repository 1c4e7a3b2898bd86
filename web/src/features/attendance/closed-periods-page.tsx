import { byText } from '@jatkopolku/kernel';
import { Paragraph } from 'suomifi-ui-components';

import './attendance.css';
import { useActing } from '../../acting/use-acting.ts';
import { useMay } from '../../acting/use-may.ts';
import type { Row } from '../../api/operation-names.ts';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useReadAll } from '../../queries/use-read.ts';
import { Page } from '../../ui/page.tsx';
import { Part } from '../../ui/part.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { ResultPlace } from '../../ui/result-place.tsx';
import { Empty } from '../../ui/states.tsx';
import { ClosedForm } from './closed/closed-form.tsx';
import { ClosedLine } from './closed/closed-line.tsx';

const FORM = 'closed period';

type Period = Row<'listClosedPeriods'>;

/** When nobody is expected: registered by the county for the region, by a manager for the own place. */
export function ClosedPeriodsPage() {
  const { t } = useTranslation('attendance');
  const { membership } = useActing();
  const may = useMay();
  const periods = useReadAll('listClosedPeriods');
  return (
    <Page title={t('closed.title')}>
      <Paragraph mb="s">{t('closed.text')}</Paragraph>
      {may('registerClosedPeriod') && (
        <ResultPlace>
          <FormDisclosure name={FORM} openText={t('closed.register')}>
            {(close) => (
              <ClosedForm name={FORM} providerId={membership?.providerId ?? null} onClose={close} />
            )}
          </FormDisclosure>
        </ResultPlace>
      )}
      {renderResult(periods, (items) => (
        <>
          <Periods title={t('closed.inForce')} items={inState(items, 'registered')} />
          {items.some(({ record }) => record.state === 'taken-back') && (
            <Periods title={t('closed.takenBackTitle')} items={inState(items, 'taken-back')} />
          )}
        </>
      ))}
    </Page>
  );
}

/** Those of a state, the latest first. */
function inState(items: readonly Period[], state: Period['record']['state']): readonly Period[] {
  return items
    .filter(({ record }) => record.state === state)
    .toSorted((a, b) => byText(b.record.startsOn, a.record.startsOn));
}

interface PeriodsProps {
  readonly title: string;
  readonly items: readonly Period[];
}

function Periods({ title, items }: PeriodsProps) {
  const { t } = useTranslation('attendance');
  return (
    <Part title={title}>
      {items.length === 0 && <Empty>{t('closed.none')}</Empty>}
      <ul className="found">
        {items.map((period) => (
          <li key={period.record.closedPeriodId}>
            <ResultPlace>
              <ClosedLine period={period} />
            </ResultPlace>
          </li>
        ))}
      </ul>
    </Part>
  );
}
