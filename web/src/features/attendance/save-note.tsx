import { useTranslation } from 'react-i18next';

import { useSaveState } from './desk.ts';

/** Whether what was entered has arrived: always in sight, and told when it has not. */
export function SaveNote() {
  const { t } = useTranslation('attendance');
  const state = useSaveState();
  return (
    <p className={`save-note save-${state}`} role={state === 'waiting' ? 'alert' : undefined}>
      {t(`save.${state}`)}
    </p>
  );
}
