import { VisuallyHidden } from 'suomifi-ui-components';

import { useTranslation } from '../../i18n/use-translation.ts';
import type { FieldChange } from './queries.ts';
import { useValueText } from './use-value-text.ts';

interface ChangeListProps {
  readonly changes: readonly FieldChange[];
  /** Whether they are what the record began with. */
  readonly isFirst: boolean;
}

/** Each field that changed, with what was in it before and what is since. */
export function ChangeList({ changes, isFirst }: ChangeListProps) {
  const valueText = useValueText(changes);
  return (
    <dl className={isFirst ? 'history-changes history-start' : 'history-changes'}>
      {changes.map((change) => (
        <div key={`${change.field} ${change.row} ${JSON.stringify(change.from)}`}>
          <dt>
            <FieldName change={change} nameOf={valueText} />
          </dt>
          <dd>
            <Values change={change} valueText={valueText} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

type ValueText = ReturnType<typeof useValueText>;

interface FieldNameProps {
  readonly change: FieldChange;
  readonly nameOf: ValueText;
}

/** What the field is called, with the part of the list that it is of. */
function FieldName({ change: { field, row, named }, nameOf }: FieldNameProps) {
  const { t } = useTranslation('history');
  return t(`fields.${field}`, { row: named === null ? '' : nameOf(named, row) });
}

interface ValuesProps {
  readonly change: FieldChange;
  readonly valueText: ValueText;
}

/** From what to what; of what is sealed, that it changed. */
function Values({ change: { reading, from, to }, valueText }: ValuesProps) {
  const { t } = useTranslation('history');
  if (reading === 'sealed') {
    if (from === null) return t('sealed.added');
    return to === null ? t('removed') : t('sealed.changed');
  }
  if (from === null) return <ins>{valueText(reading, to)}</ins>;
  return (
    <>
      <VisuallyHidden>{t('was')} </VisuallyHidden>
      <del>{valueText(reading, from)}</del> <span aria-hidden>→</span>{' '}
      <VisuallyHidden>{t('became')} </VisuallyHidden>
      {to === null ? t('removed') : <ins>{valueText(reading, to)}</ins>}
    </>
  );
}
