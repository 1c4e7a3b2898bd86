import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import { TextField } from '../../form/fields.tsx';
import type { Form } from '../../form/use-form.ts';
import { type TermsDraft, optionNumbers, optionsIn } from './terms-draft.ts';

interface OptionFieldsProps {
  readonly form: Form<TermsDraft>;
}

/** How many options there are, and the terms of each. */
export function OptionFields({ form }: OptionFieldsProps) {
  const { t } = useTranslation(['framework', 'form']);
  const id = useId();
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{t('fields.optionCount')}</label>
        <select
          id={id}
          className="framework-select"
          value={form.draft.optionCount}
          onChange={(event) => form.write({ optionCount: event.target.value })}
        >
          {[0, ...optionNumbers].map((count) => (
            <option key={count} value={String(count)}>
              {count === 0 ? t('optionsNone') : count}
            </option>
          ))}
        </select>
      </div>
      {optionsIn(form.draft).map((no) => (
        <fieldset key={no} className="framework-option">
          <legend>{t('optionNo', { no })}</legend>
          <TextField
            form={form}
            field={`months${no}`}
            label={t('fields.months', { no })}
            inputMode="numeric"
          />
          <TextField
            form={form}
            field={`noticeDays${no}`}
            label={t('fields.noticeDays', { no })}
            {...(no === 1 && { hint: t('hints.noticeDays') })}
            inputMode="numeric"
          />
          <TextField
            form={form}
            field={`conditions${no}`}
            label={t('fields.conditions', { no })}
            optionalText={t('form:optional')}
          />
        </fieldset>
      ))}
    </>
  );
}
