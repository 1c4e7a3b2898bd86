import { type ReactNode, useId } from 'react';

interface NumberColumn {
  readonly text: string;
  readonly isNumber: true;
}

/** A column by its heading; those of numbers are aligned by their last digit. */
type Column = string | NumberColumn;

/** Columns of numbers. */
export function numbers(...texts: readonly string[]): readonly NumberColumn[] {
  return texts.map((text) => ({ text, isNumber: true }));
}

interface WideTableProps {
  readonly caption: ReactNode;
  readonly columns: readonly Column[];
  readonly children: ReactNode;
  /** The row of sums. */
  readonly foot?: ReactNode;
}

/** A table that scrolls within the page where it is wider than the screen, also by keyboard. */
export function WideTable({ caption, columns, children, foot }: WideTableProps) {
  const captionId = useId();
  const hasNumbers = columns.some((column) => typeof column !== 'string');
  return (
    // WCAG 2.1.1: what scrolls is reached by keyboard, also where the browser does not see to it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="wide" role="region" aria-labelledby={captionId} tabIndex={0}>
      <table className={hasNumbers ? 'figures' : undefined}>
        <caption id={captionId}>{caption}</caption>
        <thead>
          <tr>{columns.map(headOf)}</tr>
        </thead>
        <tbody>{children}</tbody>
        {foot !== undefined && <tfoot>{foot}</tfoot>}
      </table>
    </div>
  );
}

function headOf(column: Column): ReactNode {
  const isNumber = typeof column !== 'string';
  const text = isNumber ? column.text : column;
  return (
    <th key={text} scope="col" className={isNumber ? 'number' : undefined}>
      {text}
    </th>
  );
}

export function NumberCell({ children }: { readonly children: ReactNode }) {
  return <td className="number">{children}</td>;
}
