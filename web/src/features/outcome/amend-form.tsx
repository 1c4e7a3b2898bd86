import { ParagraphField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { Section, showResult } from '../../ui/result-place.tsx';
import { ClaimChecks } from './checks-view.tsx';
import type { ClaimDraft } from './claim-draft.ts';
import { ClaimEvidenceField } from './claim-evidence-field.tsx';
import { useClaimFacts } from './claim-facts.ts';
import { ClaimFields } from './claim-fields.tsx';
import {
  type Claim,
  type Claimable,
  type Evidence,
  type VersionedClaim,
  useEvidence,
} from './queries.ts';
import { type WrittenClaim, askedFor, useClaimReading } from './use-claim-reading.ts';

interface AmendFormProps {
  readonly held: VersionedClaim;
}

/** A claim that was returned or taken back as the form that amends it. */
export function AmendForm({ held }: AmendFormProps) {
  const { claimId } = held.record;
  const claimable = useRead('listClaimable', {});
  const evidence = useEvidence(held.record);
  return renderResult(claimable, ({ items }) =>
    renderResult(evidence, (shown) => {
      const own = items.find((item) => item.claimId === claimId);
      const fields = { held, evidence: shown };
      return own && <AmendFields {...fields} claimable={own} />;
    }),
  );
}

interface AmendFieldsProps extends AmendFormProps {
  readonly claimable: Claimable;
  readonly evidence: Evidence;
}

function AmendFields({ held, claimable, evidence }: AmendFieldsProps) {
  const { t } = useTranslation('outcome');
  const { record, version } = held;
  const { claimId } = record;
  const { read, withSlips, onUnderway } = useClaimReading();
  const form = withSlips(
    useRecordForm('resubmitClaim', held, {
      name: `amended claim ${claimId} ${version}`,
      draft: (claim) => draftOf(claim, evidence),
      facts: useClaimFacts(),
      read: (draft) => {
        const { sent, faults } = read(draft, claimable);
        return { sent: sent && amendedBy(sent), faults };
      },
      onSent: ({ record: { state } }) =>
        showResult(t(state === 'approved' ? 'new.wasApproved' : 'amend.wasSubmitted')),
    }),
  );
  const required = askedFor(form.draft, claimable);
  return (
    <Section>
      <FormView form={form} title={t('amend.title')} submitText={t('amend.submit')}>
        {record.state === 'returned' && (
          <ParagraphField
            form={form}
            field="answer"
            label={t('amend.answer')}
            hint={t('amend.answerHint')}
            isOptional
          />
        )}
        <ClaimFields form={form} claimable={claimable} />
        <ClaimEvidenceField form={form} required={required} onUnderway={onUnderway} />
        <ClaimChecks draft={form.draft} claimId={claimId} required={required} />
      </FormView>
    </Section>
  );
}

/** An amended claim stays with its placement. */
function amendedBy({ claim: { placementId: _, ...amended }, answer }: WrittenClaim) {
  return { ...amended, answer };
}

function draftOf(claim: Claim, { items }: Evidence): ClaimDraft {
  const { placementId, pathType, pathStartsOn, counterpartName, counterpartBusinessId } = claim;
  const evidence = items.map(({ file: { fileId, name, sizeBytes } }) => ({
    fileId,
    name,
    sizeBytes,
  }));
  return {
    placementId,
    pathType,
    pathStartsOn,
    counterpartName: counterpartName ?? '',
    counterpartBusinessId: counterpartBusinessId ?? '',
    contractType: claim.contractType ?? '',
    pathEndsOn: claim.pathEndsOn ?? '',
    weeklyHours: claim.weeklyHours ?? '',
    evidence,
    kinds: Object.fromEntries(claim.evidence.map(({ fileId, kind }) => [fileId, kind])),
    answer: '',
  };
}
