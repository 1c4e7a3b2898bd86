import { type Lot, lotNumbers } from '@jatkopolku/domain/framework';
import { Checkbox } from 'suomifi-ui-components';

import { TextField } from '../../form/fields.tsx';
import { useShown } from '../../form/use-field.ts';
import type { Form } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { type ApplicationDraft, withLot } from './draft.ts';

interface LotFieldsProps {
  readonly form: Form<ApplicationDraft>;
  readonly lots: readonly Lot[];
}

/** The lots of the framework; of those applied for, the price and the places. */
export function LotFields({ form, lots }: LotFieldsProps) {
  const { t } = useTranslation('admission');
  const { id, fault } = useShown(form, 'lots', t('lots'));
  const offers = form.draft.lots;
  const shown = lotNumbers.flatMap((number) => lots.find(({ lot }) => lot === number) ?? []);
  return (
    <fieldset id={id} className={fault === undefined ? 'attach' : 'attach faulty'}>
      <legend>{t('lots')}</legend>
      <p className="quiet">{t('lotsHint')}</p>
      {shown.map(({ lot, name }) => {
        const at = offers.findIndex((offer) => offer.lot === lot);
        return (
          <div key={lot} className="lot-offer">
            <Checkbox
              checked={at >= 0}
              onClick={({ checkboxState }) =>
                form.write((draft) => ({ lots: withLot(draft.lots, lot, checkboxState) }))
              }
            >
              {t('lot', { lot, name })}
            </Checkbox>
            {at >= 0 && (
              <div className="lot-terms">
                <TextField
                  form={form}
                  field={`lots.${at}.dayPriceCents`}
                  label={t('price', { lot })}
                  inputMode="decimal"
                />
                <TextField
                  form={form}
                  field={`lots.${at}.places`}
                  label={t('places', { lot })}
                  inputMode="numeric"
                />
              </div>
            )}
          </div>
        );
      })}
      <span className="fault">{fault}</span>
    </fieldset>
  );
}
