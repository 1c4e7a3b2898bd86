import {
  type SecondPartStage,
  MAX_EVIDENCE,
  partOf,
  secondPartStage,
} from '@jatkopolku/domain/outcome';
import { useState } from 'react';

import { useBusinessDay } from '../../acting/use-business-day.ts';
import type { Answer } from '../../api/operation-names.ts';
import { ParagraphField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { Part } from '../../ui/part.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { showResult } from '../../ui/result-place.tsx';
import type { Attached } from './claim-draft.ts';
import { ClaimEvidenceField } from './claim-evidence-field.tsx';
import { useClaimFacts } from './claim-facts.ts';
import { kindsOf } from './evidence-kind.ts';
import type { Claim } from './queries.ts';

interface SecondPartProps {
  readonly held: Answer<'readClaim'>;
}

/** What a path that lasts earns: when it can be claimed, and the form that claims it. */
export function SecondPart({ held }: SecondPartProps) {
  const { t } = useTranslation('outcome');
  const text = useSecondPartText()(held.record);
  if (text === undefined) return null;
  return (
    <Part title={t('second.title')}>
      <p>{text}</p>
      {held.actions.fileSecondPart.allowed && <SecondPartForm held={held} />}
    </Part>
  );
}

/** The stage of a claim's second part in a sentence; undefined where it has none. */
function useSecondPartText(): (claim: Claim) => string | undefined {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  const today = useBusinessDay();
  return (claim) => {
    const { secondPart } = claim;
    const stage: SecondPartStage | undefined = today && secondPartStage(claim, today);
    if (secondPart === null || stage === undefined) return undefined;
    const approved = partOf(claim, 'lasting')?.amountCents;
    return t(`second.stages.${stage}`, {
      amount: format.euros(approved ?? secondPart.amountCents),
      from: format.date(secondPart.dueOn),
      until: format.date(secondPart.claimBy),
      count: secondPart.months,
    });
  };
}

interface SecondPartDraft {
  readonly evidence: readonly Attached[];
  readonly kinds: Readonly<Record<string, string>>;
  readonly answer: string;
}

const nothing: SecondPartDraft = { evidence: [], kinds: {}, answer: '' };

function SecondPartForm({ held }: SecondPartProps) {
  const checks = useRead('readClaimChecks', { params: { claimId: held.record.claimId } });
  return renderResult(checks, ({ terms }) => (
    <SecondPartFields held={held} required={terms?.requiredEvidence.lasting ?? []} />
  ));
}

type Required = Parameters<typeof kindsOf>[2];

function SecondPartFields({ held, required }: SecondPartProps & { readonly required: Required }) {
  const { t } = useTranslation('outcome');
  const { claimId, state } = held.record;
  const [isUnderway, setUnderway] = useState(false);
  const form = useRecordForm('fileSecondPart', held, {
    name: `second part ${claimId}`,
    draft: () => nothing,
    facts: useClaimFacts(),
    read: ({ evidence, kinds, answer }: SecondPartDraft) => {
      const shown = kindsOf(evidence, kinds, required);
      const files = evidence.map(({ fileId }, at) => ({ fileId, kind: shown[at] ?? 'other' }));
      const sent = { evidence: files.slice(0, MAX_EVIDENCE), answer };
      return isUnderway
        ? { sent: undefined, faults: { evidence: t('faults.evidence') } }
        : { sent, faults: {} };
    },
    onSent: ({ record }) =>
      showResult(t(record.state === 'approved' ? 'new.wasApproved' : 'second.wasFiled')),
  });
  return (
    <FormView form={form} submitText={t('second.submit')}>
      {state === 'second-returned' && (
        <ParagraphField
          form={form}
          field="answer"
          label={t('amend.answer')}
          hint={t('amend.answerHint')}
          isOptional
        />
      )}
      <ClaimEvidenceField form={form} required={required} onUnderway={setUnderway} />
    </FormView>
  );
}
