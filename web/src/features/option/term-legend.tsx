import { useTranslation } from 'react-i18next';

const kinds = ['base', 'used', 'open', 'later', 'left', 'lapsed'] as const;

/** What the bars and marks of the drawings mean. */
export function TermLegend() {
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
