import { claimedCents, decisionCategories } from '@jatkopolku/domain/outcome';

import { ChoiceField, ParagraphField, TextField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import type { Format } from '../../i18n/format.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useClaimFacts } from '../outcome/claim-facts.ts';
import { type VersionedClaim } from '../outcome/queries.ts';
import { needsCategory, needsReason, noVerdict, readVerdict } from './verdict-draft.ts';

const verdicts = ['approve', 'return', 'reject'] as const;

interface ClaimDecisionFormProps {
  readonly held: VersionedClaim;
  /** A claim with a check that fails is not approved. */
  readonly mayApprove: boolean;
  /** Gets what was decided, in the reader's words. */
  readonly onDecided: (result: string) => void;
}

/** What is decided, and why where it is no approval. */
export function ClaimDecisionForm({ held, mayApprove, onDecided }: ClaimDecisionFormProps) {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  const { claimId } = held.record;
  const amountCents = claimedCents(held.record);
  const form = useRecordForm('decideClaim', held, {
    isFinal: true,
    name: `decision ${claimId} ${held.version}`,
    draft: (claim) => draftOf(claim, format),
    facts: useClaimFacts(),
    read: (draft) => {
      const { decision, wrong } = readVerdict(draft, amountCents);
      const texts = wrong.map((field) => [field, t(`faults.${field}`)]);
      return { sent: decision, faults: Object.fromEntries(texts) };
    },
    onSent: ({ record }, { verdict }) =>
      onDecided(t(record.firstApproval ? 'decide.done.first' : `decide.done.${verdict}`)),
  });
  const chosen = verdicts.find((verdict) => verdict === form.draft.verdict);
  const open = verdicts.filter((verdict) => mayApprove || verdict !== 'approve');
  return (
    <FormView
      form={form}
      submitText={chosen === undefined ? t('decide.choose') : t(`decide.submit.${chosen}`)}
    >
      {!mayApprove && <p>{t('decide.cannotApprove')}</p>}
      <ChoiceField
        form={form}
        field="verdict"
        label={t('decide.verdict')}
        options={open.map((value) => [value, t(`decide.verdicts.${value}`)])}
      />
      {chosen === 'approve' && (
        <TextField
          form={form}
          field="amount"
          label={t('decide.amount')}
          hint={t('decide.amountHint', { amount: format.euros(amountCents) })}
          inputMode="decimal"
        />
      )}
      {needsCategory(form.draft) && (
        <ChoiceField
          form={form}
          field="category"
          label={t('decide.category')}
          options={decisionCategories.map((value) => [value, t(`categories.${value}`)])}
        />
      )}
      {needsReason(form.draft, amountCents) && (
        <ParagraphField
          form={form}
          field="reason"
          label={t('decide.reason')}
          hint={t('decide.reasonHint')}
        />
      )}
    </FormView>
  );
}

/** What a first approver granted is what a second one agrees to. */
function draftOf(claim: VersionedClaim['record'], { eurosText }: Pick<Format, 'eurosText'>) {
  const { firstApproval } = claim;
  return {
    ...noVerdict,
    amount: eurosText(firstApproval?.amountCents ?? claimedCents(claim)),
    reason: firstApproval?.reason ?? '',
  };
}
