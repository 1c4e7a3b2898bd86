import { useTranslation } from 'react-i18next';

import { type Mark, marks } from './marks.ts';

/** The letter of each mark in the reader's language: in the grid, and on the keyboard. */
export function useLetters(): Readonly<Record<Mark, string>> {
  const { t } = useTranslation('attendance');
  const letters = marks.map(
    (mark) => [mark, mark === 'clear' ? '' : t(`letters.${mark}`)] as const,
  );
  return Object.fromEntries(letters) as Record<Mark, string>;
}
