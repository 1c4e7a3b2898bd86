import { useShown } from '../../form/use-field.ts';
import type { Form } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { ProposalDraft } from './proposal-draft.ts';

interface ConditionsProps {
  readonly form: Form<ProposalDraft>;
  readonly conditions: string;
}

/** The contract's conditions of the option, ticked when they were looked at; nothing where there are none. */
export function Conditions({ form, conditions }: ConditionsProps) {
  const { t } = useTranslation('option');
  const { id, fault } = useShown(form, 'seen', t('form.seen'));
  if (conditions === '') return null;
  return (
    <fieldset className="option-conditions">
      <legend>{t('form.conditions')}</legend>
      <p>{conditions}</p>
      <label className="option-tick">
        <input
          id={id}
          type="checkbox"
          checked={form.draft.seen === conditions}
          aria-invalid={fault !== undefined}
          onChange={({ target }) => form.write({ seen: target.checked ? conditions : '' })}
        />
        {t('form.seen')}
      </label>
      {fault !== undefined && <span className="fault">{fault}</span>}
    </fieldset>
  );
}
