import { useTranslation } from 'react-i18next';

import { type Mark, marks } from './marks.ts';
import { useLetters } from './use-letters.ts';

interface MarkChoiceProps {
  readonly mark: Mark;
  readonly onMark: (mark: Mark) => void;
}

/** What one tap logs, with the keys that do the same. */
export function MarkChoice({ mark, onMark }: MarkChoiceProps) {
  const { t } = useTranslation('attendance');
  const letters = useLetters();
  const keys = marks
    .filter((one) => letters[one] !== '')
    .map((one) =>
      t('mark.key', { letter: letters[one].toUpperCase(), mark: t(`marks.${one}`).toLowerCase() }),
    );
  return (
    <fieldset className="mark-choice">
      <legend>{t('mark.label')}</legend>
      {marks.map((one) => (
        <label key={one} className={`mark mark-${one}`}>
          <input
            type="radio"
            name="mark"
            value={one}
            checked={one === mark}
            onChange={() => onMark(one)}
          />
          {t(`marks.${one}`)}
        </label>
      ))}
      <details className="mark-hint">
        <summary>{t('mark.keys')}</summary>
        {t('mark.hint', { keys: keys.join(', ') })}
      </details>
    </fieldset>
  );
}
