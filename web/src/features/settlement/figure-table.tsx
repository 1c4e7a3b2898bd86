import { type ReactNode, useId } from 'react';

import { useLanguage } from '../../i18n/use-language.ts';
import { numberIn } from '../../ui/format.ts';

export interface Column {
  readonly text: string;
  /** Numbers stand under one another by their last digit. */
  readonly isNumber?: boolean;
}

/** A column of numbers. */
export function numbers(...texts: readonly string[]): readonly Column[] {
  return texts.map((text) => ({ text, isNumber: true }));
}

interface FigureTableProps {
  readonly caption: ReactNode;
  readonly columns: readonly Column[];
  readonly children: ReactNode;
  /** The row of sums. */
  readonly foot?: ReactNode;
}

/** A table of amounts, which scrolls within the page where it is wider than the screen, also by keyboard. */
export function FigureTable({ caption, columns, children, foot }: FigureTableProps) {
  const captionId = useId();
  return (
    // WCAG 2.1.1: what scrolls is reached by keyboard, also where the browser does not see to it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="wide" role="region" aria-labelledby={captionId} tabIndex={0}>
      <table className="figures">
        <caption id={captionId}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ text, isNumber = false }) => (
              <th key={text} scope="col" className={isNumber ? 'number' : undefined}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
        {foot !== undefined && <tfoot>{foot}</tfoot>}
      </table>
    </div>
  );
}

interface NumberCellProps {
  readonly children: ReactNode;
}

export function NumberCell({ children }: NumberCellProps) {
  return <td className="number">{children}</td>;
}

/** A number of days; empty where days make no sense. */
export function DaysCell({ days }: { readonly days: number | null }) {
  const language = useLanguage();
  return <NumberCell>{days === null ? '' : numberIn(days, language)}</NumberCell>;
}
