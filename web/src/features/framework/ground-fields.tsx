import { changeGrounds, changeRules } from '@jatkopolku/domain/framework';
import type { LocalDate } from '@jatkopolku/kernel';

import { ChoiceField, ParagraphField, TextField } from '../../form/fields.tsx';
import type { Form } from '../../form/use-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { type ModifyDraft, groundIn, shareIn } from './modify-draft.ts';
import type { WholeFramework } from './whole-framework.ts';

interface GroundFieldsProps {
  readonly form: Form<ModifyDraft>;
  readonly whole: WholeFramework;
  readonly today: LocalDate;
  readonly isBought: boolean;
}

/** On what ground and why, and by how much: the share is shown while it is written. */
export function GroundFields({ form, whole, today, isBought }: GroundFieldsProps) {
  const { t } = useTranslation('framework');
  const ground = groundIn(form.draft);
  return (
    <>
      {isBought && (
        <>
          <ChoiceField
            form={form}
            field="ground"
            label={t('modify.ground')}
            options={changeGrounds.map((value) => [value, t(`modify.grounds.${value}`)])}
          />
          {whole.record.valueCents === null && (
            <TextField
              form={form}
              field="valueCents"
              label={t('modify.firstValue')}
              hint={t('modify.firstValueHint')}
              inputMode="decimal"
            />
          )}
          <TextField
            form={form}
            field="valueChangeCents"
            label={t('modify.valueChange')}
            hint={t('modify.valueChangeHint')}
          />
          <ShareNote form={form} whole={whole} today={today} />
          {ground && (
            <p className="quiet">
              {t(changeRules[ground].notice ? 'modify.notice' : 'modify.noNotice')}
            </p>
          )}
        </>
      )}
      <ParagraphField form={form} field="reason" label={t('modify.reason')} />
    </>
  );
}

/** By the rule that the API goes by: the change, the earlier ones, and the limit. */
function ShareNote({ form, whole, today }: Omit<GroundFieldsProps, 'isBought'>) {
  const { t } = useTranslation('framework');
  const format = useFormat();
  const found = shareIn(form.draft, whole, today);
  if (!found) return null;
  const { share, firstValueCents } = found;
  const isTogether = groundIn(form.draft) === 'small-value';
  return (
    <p className={share.isAllowed ? 'share' : 'share fault'} role="status">
      {t(isTogether ? 'modify.share' : 'modify.shareOne', {
        total: format.euros(share.totalCents),
        percent: format.percent(share.perMille),
        first: format.euros(firstValueCents),
        limit: format.euros(share.limitCents),
      })}
    </p>
  );
}

/** Tenths of a percent, as a percentage. */
