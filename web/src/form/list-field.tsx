import { type ReactNode, useRef } from 'react';
import { flushSync } from 'react-dom';
import { Button } from 'suomifi-ui-components';

import { useLanguage } from '../i18n/use-language.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { announce } from '../ui/announcer.tsx';
import { askedFor } from './asked-for.ts';
import { type PathOf, type PathTo, changeAt, valueAt } from './path.ts';
import { useShown } from './use-field.ts';
import type { Form } from './use-form.ts';

interface ListFieldProps<Draft extends object, Row extends object> {
  readonly form: Form<Draft>;
  readonly field: PathTo<readonly Row[], Draft>;
  readonly label: string;
  readonly hint?: string;
  readonly addText: string;
  /** What a row is called, by its number: `Instructor 2`. */
  readonly rowName: (number: number) => string;
  /** A row that nothing was written in yet. */
  readonly empty: Row;
  readonly least?: number;
  /** So many of the first rows are not removed. */
  readonly kept?: number;
  readonly most: number;
  /** The fields of the row at a place. */
  readonly children: (at: number) => ReactNode;
}

/** Rows that are added and removed one by one; each has its fields, and its own faults. */
export function ListField<Draft extends object, Row extends object>(
  props: ListFieldProps<Draft, Row>,
) {
  const { form, label, hint, addText, rowName, empty, least = 0, kept = 0, most, children } = props;
  const { t } = useTranslation('form');
  const path: string = props.field;
  const { id, fault } = useShown(form, path as PathOf<Draft>, label);
  const place = useRef<HTMLFieldSetElement>(null);
  const rows = rowsAt(form.draft, path);
  const change = (next: (rows: readonly unknown[]) => readonly unknown[]) =>
    // Drawn within the press: a focus that moves later takes what is typed meanwhile to another field.
    flushSync(() => form.write((draft) => changeAt(draft, path, next(rowsAt(draft, path)))));
  const add = () => {
    change((all) => [...all, empty]);
    announce(t('list.wasAdded', { row: rowName(rows.length + 1) }));
    focusRow(place.current, rows.length);
  };
  const remove = (at: number) => {
    change((all) => all.toSpliced(at, 1));
    announce(t('list.wasRemoved', { row: rowName(at + 1) }));
    focusRow(place.current, at);
  };
  return (
    <fieldset id={id} ref={place} className={fault === undefined ? 'attach' : 'attach faulty'}>
      <legend>{label}</legend>
      {hint !== undefined && <p className="quiet">{hint}</p>}
      {fault !== undefined && <p className="fault">{fault}</p>}
      {rows.map((_, at) => (
        <ListRow
          // All that a row shows is in the draft: it has nothing of its own to keep.
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          form={form}
          path={`${path}.${at}` as PathOf<Draft>}
          name={rowName(at + 1)}
          onRemove={rows.length > least && at >= kept ? () => remove(at) : undefined}
        >
          {children(at)}
        </ListRow>
      ))}
      {rows.length < most && (
        <Button variant="secondary" className="list-add" onClick={add}>
          {addText}
        </Button>
      )}
    </fieldset>
  );
}

interface ListRowProps<Draft extends object> {
  readonly form: Form<Draft>;
  readonly path: PathOf<Draft>;
  readonly name: string;
  readonly onRemove: (() => void) | undefined;
  readonly children: ReactNode;
}

function ListRow<Draft extends object>(props: ListRowProps<Draft>) {
  const { form, path, name, onRemove, children } = props;
  const { t } = useTranslation('form');
  const language = useLanguage();
  const { id, fault } = useShown(form, path, name);
  return (
    <div id={id} role="group" aria-label={name} className="list-row">
      {fault !== undefined && <p className="fault">{fault}</p>}
      {children}
      {onRemove && (
        <Button variant="secondaryNoBorder" onClick={onRemove}>
          {t('list.remove', { row: askedFor(name, language) })}
        </Button>
      )}
    </div>
  );
}

function rowsAt(draft: object, path: string): readonly unknown[] {
  const rows = valueAt(draft, path);
  return Array.isArray(rows) ? rows : [];
}

/** Goes to the row at a place, or where there is none any more, to the button that adds one. */
function focusRow(place: HTMLElement | null, at: number): void {
  const row = place?.querySelectorAll('.list-row')[at];
  const field = row?.querySelector('input, textarea, select') ?? place?.querySelector('.list-add');
  if (field instanceof HTMLElement) field.focus();
}
