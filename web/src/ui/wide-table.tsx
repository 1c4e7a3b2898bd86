import { type ReactNode, useId } from 'react';

interface WideTableProps {
  readonly caption: ReactNode;
  readonly columns: readonly string[];
  readonly children: ReactNode;
}

/** A table that scrolls within the page where it is wider than the screen, also by keyboard. */
export function WideTable({ caption, columns, children }: WideTableProps) {
  const captionId = useId();
  return (
    // WCAG 2.1.1: what scrolls is reached by keyboard, also where the browser does not see to it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="wide" role="region" aria-labelledby={captionId} tabIndex={0}>
      <table>
        <caption id={captionId}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
