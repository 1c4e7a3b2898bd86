import {
  type ClientId,
  benefitKinds,
  benefitRules,
  parseBenefitKind,
} from '@jatkopolku/domain/client';

import type { Row } from '../../api/operation-names.ts';
import { ChoiceField, DayField, TextField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { type Form, useForm } from '../../form/use-form.ts';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useSend } from '../../queries/use-send.ts';
import { BenefitEffects } from './benefit-effects.tsx';
import { type BenefitDraft, benefitDraft, emptyBenefit, readBenefit } from './drafts.ts';
import { useBenefitWords } from './use-benefit-words.ts';

interface BenefitFormProps {
  /** Under which what is typed is kept. */
  readonly name: string;
  readonly onClose: () => void;
}

export function NewBenefit({
  clientId,
  name,
  onClose,
}: BenefitFormProps & { readonly clientId: ClientId }) {
  const { t } = useTranslation('client');
  const createBenefit = useSend('createBenefit');
  const form = useForm({
    name,
    first: emptyBenefit,
    read: readBenefit,
    send: (facts, key) => createBenefit({ body: { clientId, ...facts }, key }),
    result: t('benefits.wasSaved'),
    onSent: onClose,
  });
  return <BenefitView form={form} clientId={clientId} position={null} onClose={onClose} />;
}

export function ChangeBenefit({
  benefit,
  name,
  onClose,
}: BenefitFormProps & { readonly benefit: Row<'listBenefits'> }) {
  const { t } = useTranslation('client');
  const { factsOf } = useBenefitWords();
  const form = useRecordForm('changeBenefit', benefit, {
    name,
    draft: benefitDraft,
    facts: factsOf,
    read: readBenefit,
    result: t('benefits.wasSaved'),
    onSent: onClose,
  });
  const { clientId, position } = benefit.record;
  return <BenefitView form={form} clientId={clientId} position={position} onClose={onClose} />;
}

interface BenefitViewProps {
  readonly form: Form<BenefitDraft>;
  readonly clientId: ClientId;
  readonly position: number | null;
  readonly onClose: () => void;
}

function BenefitView({ form, clientId, position, onClose }: BenefitViewProps) {
  const { t } = useTranslation('client');
  return (
    <FormView form={form} submitText={t('save')} onCancel={onClose}>
      <BenefitFields form={form} />
      <BenefitEffects clientId={clientId} position={position} draft={form.draft} />
    </FormView>
  );
}

function BenefitFields({ form }: { readonly form: Form<BenefitDraft> }) {
  const { t } = useTranslation('client');
  const { kindOf } = useBenefitWords();
  const kind = parseBenefitKind(form.draft.benefit);
  return (
    <>
      <ChoiceField
        form={form}
        field="benefit"
        label={t('benefits.fields.benefit')}
        options={benefitKinds.map((value) => [value, kindOf(value)])}
      />
      {kind !== undefined && benefitRules[kind].payer === 'fund' && (
        <TextField
          form={form}
          field="fund"
          label={t('benefits.fields.fund')}
          hint={t('benefits.fundHint')}
        />
      )}
      <DayField form={form} field="validFrom" label={t('benefits.fields.validFrom')} />
      <DayField
        form={form}
        field="validTo"
        label={t('benefits.fields.validTo')}
        hint={t('benefits.validToHint')}
        isOptional
      />
    </>
  );
}
