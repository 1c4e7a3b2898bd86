import { type LotNumber, pathTypes } from '@jatkopolku/domain/framework';

import { useField } from '../../form/use-field.ts';
import type { Form } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { WideTable } from '../../ui/wide-table.tsx';
import { type TariffDraft, type TariffField, tariffField } from './tariff-draft.ts';

interface TariffFieldsProps {
  readonly form: Form<TariffDraft>;
  readonly lots: readonly LotNumber[];
}

/** A field for each path of each lot, as a table. */
export function TariffFields({ form, lots }: TariffFieldsProps) {
  const { t } = useTranslation(['framework', 'outcome']);
  const columns = [t('tariffs.path'), ...lots.map((lot) => t('lots.no', { lot }))];
  return (
    <div className="tariff-fields">
      <WideTable caption={t('tariffs.caption')} columns={columns}>
        {pathTypes.map((pathType) => {
          const path = t(`outcome:paths.${pathType}`);
          return (
            <tr key={pathType}>
              <th scope="row">{path}</th>
              {lots.map((lot) => (
                <td key={lot} data-label={t('lots.no', { lot })}>
                  <BonusField
                    form={form}
                    field={tariffField(lot, pathType)}
                    label={t('tariffs.cell', { path, lot })}
                  />
                </td>
              ))}
            </tr>
          );
        })}
      </WideTable>
    </div>
  );
}

interface BonusFieldProps extends Pick<TariffFieldsProps, 'form'> {
  readonly field: TariffField;
  readonly label: string;
}

function BonusField({ form, field, label }: BonusFieldProps) {
  const { id, fault, value, write } = useField(form, field, label);
  return (
    <>
      <input
        id={id}
        className="bonus-field"
        inputMode="decimal"
        aria-label={label}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        value={value}
        onChange={({ target }) => write(target.value)}
      />
      <span id={`${id}-fault`} className="fault">
        {fault}
      </span>
    </>
  );
}
