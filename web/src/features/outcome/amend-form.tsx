import { useTranslation } from 'react-i18next';

import { FormView } from '../../form/form-view.tsx';
import { announce } from '../../ui/announcer.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { ClaimChecks } from './claim-checks.tsx';
import type { ClaimDraft } from './claim-draft.ts';
import { useTold } from './claim-facts.ts';
import { ClaimFields } from './claim-fields.tsx';
import { EvidenceField } from './evidence-field.tsx';
import {
  type Claimable,
  type Evidence,
  type HeldClaim,
  useClaimActs,
  useClaimable,
  useEvidence,
  useReread,
} from './queries.ts';
import { useClaimForm } from './use-claim-form.ts';

interface AmendFormProps {
  readonly held: HeldClaim;
  /** The form is gone when it has been sent: one goes on somewhere else. */
  readonly onSubmitted: () => void;
}

/** A returned claim as the form that amends it. */
export function AmendForm({ held, onSubmitted }: AmendFormProps) {
  const { claimId } = held.record;
  const claimable = useClaimable();
  const evidence = useEvidence(held.record);
  return renderResult(claimable, ({ items }) =>
    renderResult(evidence, (shown) => {
      const own = items.find((item) => item.claimId === claimId);
      const fields = { held, onSubmitted, evidence: shown };
      return own && <AmendFields {...fields} claimable={own} />;
    }),
  );
}

interface AmendFieldsProps extends AmendFormProps {
  readonly claimable: Claimable;
  readonly evidence: Evidence;
}

function AmendFields({ held, claimable, evidence, onSubmitted }: AmendFieldsProps) {
  const { t } = useTranslation('outcome');
  const { record, version } = held;
  const { claimId } = record;
  const acts = useClaimActs();
  const reread = useReread();
  const told = useTold();
  const { form, onUnderway } = useClaimForm({
    name: `amended claim ${claimId} ${version}`,
    first: draftOf(held, evidence),
    send: ({ placementId: _, ...amended }) => acts.resubmit(claimId, version, amended),
    onSent: () => {
      announce(t('amend.wasSubmitted'));
      onSubmitted();
    },
  });
  return (
    <section>
      <FormView
        form={form}
        title={t('amend.title')}
        submitText={t('amend.submit')}
        told={told(held)}
        onReread={() => void reread()}
      >
        <ClaimFields form={form} claimable={claimable} />
        <EvidenceField form={form} onUnderway={onUnderway} />
        <ClaimChecks draft={form.draft} claimId={claimId} />
      </FormView>
    </section>
  );
}

function draftOf({ record }: HeldClaim, { items }: Evidence): ClaimDraft {
  const { placementId, pathType, pathStartsOn, counterpartName, counterpartBusinessId } = record;
  const evidence = items.map(({ file: { fileId, name, sizeBytes } }) => ({
    fileId,
    name,
    sizeBytes,
  }));
  return { placementId, pathType, pathStartsOn, counterpartName, counterpartBusinessId, evidence };
}
