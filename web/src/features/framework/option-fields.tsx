import { TextField } from '../../form/fields.tsx';
import { ListField } from '../../form/list-field.tsx';
import type { Form } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { MAX_WRITTEN_OPTIONS, type TermsDraft, usualOption } from './terms-draft.ts';

/** The options of the term, one after the other. */
export function OptionFields({ form }: { readonly form: Form<TermsDraft> }) {
  const { t } = useTranslation('framework');
  return (
    <ListField
      form={form}
      field="optionTerms"
      label={t('options')}
      addText={t('addOption')}
      rowName={(no) => t('optionNo', { no })}
      empty={usualOption}
      most={MAX_WRITTEN_OPTIONS}
    >
      {(at) => (
        <>
          <TextField
            form={form}
            field={`optionTerms.${at}.months`}
            label={t('fields.months', { no: at + 1 })}
            inputMode="numeric"
          />
          <TextField
            form={form}
            field={`optionTerms.${at}.noticeDays`}
            label={t('fields.noticeDays', { no: at + 1 })}
            {...(at === 0 && { hint: t('hints.noticeDays') })}
            inputMode="numeric"
          />
          <TextField
            form={form}
            field={`optionTerms.${at}.conditions`}
            label={t('fields.conditions', { no: at + 1 })}
            isOptional
          />
        </>
      )}
    </ListField>
  );
}
