import { useTranslation } from 'react-i18next';
import { Button } from 'suomifi-ui-components';

import { ResultPlace } from '../../ui/result-place.tsx';
import type { Row } from './row.ts';
import { useFill } from './use-fill.ts';

interface FillButtonsProps {
  readonly rows: readonly Row[];
  /** One day alone; the month’s planned days otherwise. */
  readonly day?: string;
}

/** Logs presence for all at once, and takes it back. */
export function FillButtons({ rows, day }: FillButtonsProps) {
  const { t } = useTranslation('attendance');
  const { fill, undo } = useFill();
  return (
    <ResultPlace className="fill">
      <div className="row-actions">
        <Button variant="secondary" onClick={() => fill(rows, day)}>
          {day === undefined ? t('fill') : t('day.allPresent')}
        </Button>
        {undo && (
          <Button variant="secondaryNoBorder" onClick={undo}>
            {t('undoFill')}
          </Button>
        )}
      </div>
    </ResultPlace>
  );
}
