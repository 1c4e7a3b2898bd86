import { Paragraph } from 'suomifi-ui-components';

import { ChecksField, DayField, TextField } from '../../form/fields.tsx';
import type { Form } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { SettingsDraft } from './settings-draft.ts';

interface RuleFieldsProps {
  readonly form: Form<SettingsDraft>;
}

/** Whether a rule approves clean claims, and which of them. */
export function RuleFields({ form }: RuleFieldsProps) {
  const { t } = useTranslation('outcome');
  return (
    <>
      <ChecksField
        form={form}
        field="isByRule"
        label={t('settings.byRule.title')}
        options={[['yes', t('settings.byRule.isOn')]]}
      />
      {form.draft.isByRule.length > 0 && (
        <>
          <Paragraph mb="s">{t('settings.byRule.text')}</Paragraph>
          <TextField
            form={form}
            field="byRule.upToCents"
            label={t('settings.byRule.upToCents')}
            hint={t('settings.byRule.upToHint')}
            inputMode="decimal"
          />
          <DayField
            form={form}
            field="byRule.inForceFrom"
            label={t('settings.byRule.inForceFrom')}
            hint={t('settings.byRule.fromHint')}
          />
          <SampleFields form={form} />
        </>
      )}
    </>
  );
}

/** How many of a hundred are drawn for a person. */
function SampleFields({ form }: RuleFieldsProps) {
  const { t } = useTranslation('outcome');
  return (
    <>
      <TextField
        form={form}
        field="byRule.samplePercent"
        label={t('settings.byRule.samplePercent')}
        hint={t('settings.byRule.sampleHint')}
        inputMode="numeric"
      />
      <TextField
        form={form}
        field="byRule.largeAboveCents"
        label={t('settings.byRule.largeAboveCents')}
        inputMode="decimal"
      />
      <TextField
        form={form}
        field="byRule.largePercent"
        label={t('settings.byRule.largePercent')}
        inputMode="numeric"
      />
      <TextField
        form={form}
        field="byRule.riskPercent"
        label={t('settings.byRule.riskPercent')}
        hint={t('settings.byRule.riskHint')}
        inputMode="numeric"
      />
    </>
  );
}
