import type { Notification } from '@jatkopolku/domain/notification';

import type { Answer } from '../../api/operation-names.ts';
import { RecordSteps } from '../../form/record-steps.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Fact } from '../../ui/differences.ts';
import { ResultPlace } from '../../ui/result-place.tsx';

interface NotificationStepsProps {
  readonly notification: Answer<'readNotification'>;
}

const steps = [
  ['send', 'sendNotification'],
  ['acknowledge', 'acknowledgeNotification'],
  ['drop', 'dropNotification'],
] as const;

/** What its reader may note of a notification as it is. */
export function NotificationSteps({ notification }: NotificationStepsProps) {
  const { t } = useTranslation('notification');
  const facts = ({ state }: Notification): readonly Fact[] => [[t('state'), t(`states.${state}`)]];
  return (
    <ResultPlace>
      <RecordSteps
        stored={notification}
        facts={facts}
        steps={steps
          .filter(([, write]) => notification.actions[write].allowed)
          .map(([step, write]) => ({
            write,
            text: t(`${step}.open`),
            confirmText: t(`${step}.sure`),
            result: t(`${step}.done`),
            ...(step === 'drop' && { variant: 'secondary' as const }),
          }))}
      />
    </ResultPlace>
  );
}
