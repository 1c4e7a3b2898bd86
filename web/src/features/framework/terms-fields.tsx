import { isLongTerm, latestEndOf, procedures } from '@jatkopolku/domain/framework';

import { ChoiceField, DayField, ParagraphField, TextField } from '../../form/fields.tsx';
import type { Form } from '../../form/use-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Fold } from '../../ui/fold.tsx';
import { OptionFields } from './option-fields.tsx';
import { type TermsDraft, knownTerms } from './terms-draft.ts';

interface FieldsProps {
  readonly form: Form<TermsDraft>;
}

/** Whether what is being written is bought: an own unit and cooperation have no bonus and no tender. */
function isBought({ procedure }: Pick<TermsDraft, 'procedure'>): boolean {
  return procedure !== 'own-unit' && procedure !== 'cooperation';
}

/** How it comes about: not asked any more once it was published. */
export function ProcedureField({ form }: FieldsProps) {
  const { t } = useTranslation('framework');
  return (
    <ChoiceField
      form={form}
      field="procedure"
      label={t('fields.procedure')}
      options={procedures.map((value) => [value, t(`procedureTexts.${value}`)])}
    />
  );
}

/** The name, the term and its options, with the last day of all. */
export function TermFields({ form }: FieldsProps) {
  const { t } = useTranslation('framework');
  return (
    <>
      <TextField form={form} field="name" label={t('fields.name')} hint={t('hints.name')} />
      <DayField form={form} field="startsOn" label={t('fields.startsOn')} />
      <DayField form={form} field="endsOn" label={t('fields.endsOn')} />
      <OptionFields form={form} />
      <LatestEnd form={form} />
      {isBought(form.draft) && <LongTermField form={form} />}
    </>
  );
}

/** Shown while it is being written: until when it goes on, and whether that needs a reason. */
function LatestEnd({ form: { draft } }: FieldsProps) {
  const { t } = useTranslation('framework');
  const format = useFormat();
  const known = knownTerms(draft);
  if (!known) return null;
  const isLong = isLongTerm(known) && draft.longTermReason.trim() === '';
  return (
    <p className={isLong ? 'framework-end framework-long' : 'framework-end'} role="status">
      {t('latestEnd', { date: format.date(latestEndOf(known)) })}{' '}
      {isLong && <strong>{t('isLong')}</strong>}
      {draft.procedure === 'dps' && t('dpsTerm')}
    </p>
  );
}

/** Asked where the law asks for it (1397/2016 §42), or where it was written already. */
function LongTermField({ form }: FieldsProps) {
  const { t } = useTranslation('framework');
  const known = knownTerms(form.draft);
  const isAsked = form.draft.longTermReason !== '' || (known !== undefined && isLongTerm(known));
  if (!isAsked) return null;
  return (
    <ParagraphField
      form={form}
      field="longTermReason"
      label={t('fields.longTermReason')}
      hint={t('hints.longTermReason')}
    />
  );
}

/** The value and the reason for the split, which a tender must state. */
export function TenderFields({
  form,
  isPublished = false,
}: FieldsProps & { readonly isPublished?: boolean }) {
  const { t } = useTranslation('framework');
  if (!isBought(form.draft)) return null;
  return (
    <>
      {!isPublished && (
        <TextField
          form={form}
          field="valueCents"
          label={t('fields.valueCents')}
          hint={t('hints.valueCents')}
          inputMode="decimal"
        />
      )}
      <ParagraphField
        form={form}
        field="splitReason"
        label={t('fields.splitReason')}
        hint={t('hints.splitReason')}
      />
    </>
  );
}

const claimFields = [
  'claimWindowDays',
  'claimDeadlineDays',
  'bonusMinCents',
  'bonusMaxCents',
] as const;

/** What contracts usually say alike: folded, with usual values in it. */
export function ClaimFields({ form }: FieldsProps) {
  const { t } = useTranslation('framework');
  if (!isBought(form.draft)) return null;
  return (
    <Fold
      title={t('claims')}
      isNeeded={claimFields.some((field) => form.faults[field] !== undefined)}
    >
      {claimFields.map((field) => (
        <TextField
          key={field}
          form={form}
          field={field}
          label={t(`fields.${field}`)}
          {...(field === 'bonusMaxCents' && { hint: t('hints.bonus') })}
          inputMode={field.startsWith('bonus') ? 'decimal' : 'numeric'}
        />
      ))}
    </Fold>
  );
}
