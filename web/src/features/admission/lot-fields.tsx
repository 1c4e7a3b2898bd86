import type { Lot } from '@jatkopolku/domain/framework';
import { useTranslation } from 'react-i18next';
import { Checkbox } from 'suomifi-ui-components';

import { useFaultText } from '../../form/fault.ts';
import { TextField } from '../../form/fields.tsx';
import type { Form } from '../../form/use-form.ts';
import { type ApplicationDraft, lotNumbers } from './draft.ts';

interface LotFieldsProps {
  readonly form: Form<ApplicationDraft>;
  readonly lots: readonly Lot[];
}

/** The lots of the framework; of those applied for, the price and the places. */
export function LotFields({ form, lots }: LotFieldsProps) {
  const { t } = useTranslation('admission');
  const fault = useFaultText()(form.faults.lot1, t('lots'));
  const shown = lotNumbers.flatMap((number) => lots.find(({ lot }) => lot === number) ?? []);
  return (
    <fieldset className={fault === undefined ? 'attach' : 'attach faulty'}>
      <legend>{t('lots')}</legend>
      <p className="quiet">{t('lotsHint')}</p>
      {shown.map(({ lot, name }) => (
        <div key={lot} className="lot-offer">
          <Checkbox
            checked={form.draft[`lot${lot}`] === 'yes'}
            onClick={({ checkboxState }) =>
              form.write({ [`lot${lot}`]: checkboxState ? 'yes' : 'no' })
            }
          >
            {t('lot', { lot, name })}
          </Checkbox>
          {form.draft[`lot${lot}`] === 'yes' && (
            <div className="lot-terms">
              <TextField
                form={form}
                field={`price${lot}`}
                label={t('price', { lot })}
                inputMode="decimal"
              />
              <TextField
                form={form}
                field={`places${lot}`}
                label={t('places', { lot })}
                inputMode="numeric"
              />
            </div>
          )}
        </div>
      ))}
      <span className="fault">{fault}</span>
    </fieldset>
  );
}
