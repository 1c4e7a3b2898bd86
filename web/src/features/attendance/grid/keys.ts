import { useMemo } from 'react';

import { useTranslation } from '../../../i18n/use-translation.ts';
import { type Mark, marks } from '../day/marks.ts';

/** What a key does to the cell that has the focus. */
export type KeyAction =
  | { readonly kind: 'move'; readonly rows: number; readonly days: number }
  | { readonly kind: 'ends'; readonly to: 'first' | 'last' }
  | { readonly kind: 'mark'; readonly mark: Mark | undefined }
  | { readonly kind: 'hours'; readonly hours: string }
  | { readonly kind: 'details' };

const moves: Readonly<Record<string, KeyAction>> = {
  ArrowLeft: { kind: 'move', rows: 0, days: -1 },
  ArrowRight: { kind: 'move', rows: 0, days: 1 },
  ArrowUp: { kind: 'move', rows: -1, days: 0 },
  ArrowDown: { kind: 'move', rows: 1, days: 0 },
  Home: { kind: 'ends', to: 'first' },
  End: { kind: 'ends', to: 'last' },
  ' ': { kind: 'mark', mark: undefined },
  Delete: { kind: 'mark', mark: 'clear' },
  Backspace: { kind: 'mark', mark: 'clear' },
  Enter: { kind: 'details' },
};

/** The action of a key; `letters` are the marks' letters in the reader's language. */
export function actionOf(
  key: string,
  letters: Readonly<Record<Mark, string>>,
): KeyAction | undefined {
  const known = moves[key];
  if (known) return known;
  if (/^[4-8]$/.test(key)) return { kind: 'hours', hours: key };
  const mark = marks.find((one) => letters[one] !== '' && letters[one] === key.toLowerCase());
  return mark && { kind: 'mark', mark };
}

/** The letter of each mark in the reader's language: in the grid, and on the keyboard. */
export function useLetters(): Readonly<Record<Mark, string>> {
  const { t } = useTranslation('attendance');
  return useMemo(() => {
    const letters = marks.map(
      (mark) => [mark, mark === 'clear' ? '' : t(`letters.${mark}`)] as const,
    );
    return Object.fromEntries(letters) as Record<Mark, string>;
  }, [t]);
}
