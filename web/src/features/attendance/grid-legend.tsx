import { useTranslation } from 'react-i18next';

import { cellKinds } from './cell-kind.ts';

/** What the looks of the grid’s cells mean. */
export function GridLegend() {
  const { t } = useTranslation('attendance');
  return (
    <ul className="grid-legend" aria-label={t('kinds.legend')}>
      {cellKinds.map((kind) => (
        <li key={kind}>
          <span className={`swatch ${kind}`} aria-hidden="true">
            {kind === 'missing' && '?'}
          </span>
          {t(`kinds.${kind}`)}
        </li>
      ))}
      <li>
        <span className="swatch refused" aria-hidden="true" />
        {t('kinds.refused')}
      </li>
    </ul>
  );
}
