import { useTranslation } from 'react-i18next';

import { useEdited } from '../../ui/edited.ts';
import { useSaveState } from './desk.ts';
import type { SaveState } from './saving.ts';

/** Whether something on the page is not saved, and the person should know at once. */
const isAlarming: Readonly<Record<SaveState, boolean>> = {
  saved: false,
  saving: false,
  waiting: true,
  left: true,
};

/** Whether what was entered has arrived: always in sight, and told when it has not. */
export function SaveNote() {
  const { t } = useTranslation('attendance');
  const saved = useSaveState();
  // Hours or travel that are being typed are not taken yet.
  const state = useEdited().length > 0 && saved === 'saved' ? 'saving' : saved;
  return (
    <p className={`save-note save-${state}`} role={isAlarming[state] ? 'alert' : undefined}>
      {t(`save.${state}`)}
    </p>
  );
}
