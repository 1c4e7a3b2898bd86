import { operations } from '@jatkopolku/contracts';
import {
  type ClientId,
  benefitKinds,
  benefitRules,
  parseBenefitKind,
} from '@jatkopolku/domain/client';
import { useTranslation } from 'react-i18next';

import { ChoiceField, DayField, TextField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useTold } from '../../form/reading.ts';
import { type Form, useForm } from '../../form/use-form.ts';
import { useSeen } from '../../form/use-seen.ts';
import { announce } from '../../ui/announcer.tsx';
import { type BenefitDraft, benefitDraft, emptyBenefit, readBenefit } from './drafts.ts';
import { type StoredBenefit, useClientWrites } from './queries.ts';
import { useBenefitWords } from './use-benefit-words.ts';

interface BenefitFormProps {
  /** Under which what is typed is kept. */
  readonly name: string;
  readonly clientId: ClientId;
  /** The benefit that is changed; a new one is added without it. */
  readonly benefit?: StoredBenefit;
  readonly onClose: () => void;
}

export function BenefitForm({ name, clientId, benefit, onClose }: BenefitFormProps) {
  const { t } = useTranslation('client');
  const told = useTold();
  const { factsOf } = useBenefitWords();
  const { makeBenefit, changeBenefit, readBenefits } = useClientWrites();
  const readAgain = async () =>
    (await readBenefits(clientId)).find(
      ({ record }) => record.position === benefit?.record.position,
    );
  const [seen, reread] = useSeen(benefit, readAgain);
  const form = useForm({
    name,
    first: seen ? benefitDraft(seen.record) : emptyBenefit,
    read: (draft: BenefitDraft) => told(readBenefit(draft)),
    send: (facts, key) =>
      seen ? changeBenefit(seen, facts) : makeBenefit({ clientId, ...facts }, key),
    onSent: () => {
      announce(t('benefits.wasSaved'));
      onClose();
    },
  });
  const describe = (current: unknown) => {
    const now = operations.changeBenefit.answer.safeParse(current);
    return now.success ? factsOf(now.data.record) : undefined;
  };
  return (
    <FormView
      form={form}
      submitText={t('save')}
      {...(seen && { told: { seen: factsOf(seen.record), describe } })}
      onReread={reread}
      onCancel={onClose}
    >
      <BenefitFields form={form} />
    </FormView>
  );
}

function BenefitFields({ form }: { readonly form: Form<BenefitDraft> }) {
  const { t } = useTranslation(['client', 'form']);
  const { kindOf } = useBenefitWords();
  const kind = parseBenefitKind(form.draft.benefit);
  return (
    <>
      <ChoiceField
        form={form}
        field="benefit"
        label={t('benefits.fields.benefit')}
        options={benefitKinds.map((value) => ({ value, text: kindOf(value) }))}
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
        optionalText={t('form:optional')}
      />
    </>
  );
}
