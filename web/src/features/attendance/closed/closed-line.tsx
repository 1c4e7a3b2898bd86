import { useActions } from '../../../acting/use-actions.ts';
import type { Row } from '../../../api/operation-names.ts';
import { RecordSteps } from '../../../form/record-steps.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useProviderName } from '../../../queries/providers.ts';
import type { Fact } from '../../../ui/differences.ts';
import { useClosedText } from './closed-note.tsx';

type VersionedPeriod = Row<'listClosedPeriods'>;

/** A closed period: whose, when, why, and taking it back. */
export function ClosedLine({ period }: { readonly period: VersionedPeriod }) {
  const { t } = useTranslation('attendance');
  const format = useFormat();
  const closedText = useClosedText();
  const { record } = period;
  const { registeredOn, takenBackOn } = record;
  const registered = t('closed.registered', { date: format.date(registeredOn) });
  const takenBack = takenBackOn && t('closed.takenBack', { date: format.date(takenBackOn) });
  return (
    <>
      <span className="found-name">{closedText(record)}</span>{' '}
      <span className="quiet">
        {[useOwnerName()(record), registered, takenBack].filter(Boolean).join(' · ')}
      </span>
      <TakeBackPeriod period={period} />
    </>
  );
}

/** Whose place is closed. */
function useOwnerName(): (record: VersionedPeriod['record']) => string {
  const { t } = useTranslation('attendance');
  const providerName = useProviderName();
  return ({ providerId }) =>
    providerId === null ? t('closed.wholeRegion') : providerName(providerId);
}

function TakeBackPeriod({ period }: { readonly period: VersionedPeriod }) {
  const { t } = useTranslation('attendance');
  const format = useFormat();
  const closedText = useClosedText();
  const mayTakeBack = useActions('closedPeriod', period.record)?.takeBackClosedPeriod.allowed;
  if (!mayTakeBack) return null;
  const { providerId } = period.record;
  const facts = ({ state }: VersionedPeriod['record']): Fact[] => [
    [t('grid.state'), format.state(state)],
  ];
  return (
    <RecordSteps
      stored={period}
      facts={facts}
      steps={[
        {
          write: 'takeBackClosedPeriod',
          variant: 'secondary',
          body: { providerId },
          text: t('closed.takeBack', { period: closedText(period.record) }),
          confirmText: t('closed.sureTakeBack'),
          result: t('closed.wasTakenBack'),
        },
      ]}
    />
  );
}
