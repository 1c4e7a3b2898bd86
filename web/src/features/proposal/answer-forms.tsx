import { proposedChange } from '@jatkopolku/domain/proposal';

import type { Answer } from '../../api/operation-names.ts';
import { ParagraphField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { RecordSteps } from '../../form/record-steps.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { HeldProposal } from './held-proposal.ts';
import { insteadDraft, readDecline, readInstead, readPlain } from './proposal-drafts.ts';
import { ProposedFields } from './proposed-fields.tsx';
import { useAround } from './use-around.ts';
import { useDoubts } from './use-doubts.ts';
import { useProposalFacts } from './use-proposal-words.ts';

interface AnswerProps {
  readonly held: HeldProposal;
  readonly placement: Answer<'readPlacement'>;
}

/** What the reader may do with an open proposal: answer it, or take it back. */
export function AnswerForms({ held, placement }: AnswerProps) {
  const { t } = useTranslation('proposal');
  const { acceptProposal, declineProposal, withdrawProposal } = held.actions;
  const { proposalId } = held.record;
  const names = ['accept', 'amend', 'decline'].map((what) => `${what} ${proposalId}`);
  const [accept = '', amend = '', decline = ''] = names;
  return (
    <div className="form-disclosures">
      {acceptProposal.allowed && (
        <>
          <FormDisclosure name={accept} openText={t('answering.accept')}>
            {(onClose) => <AcceptForm name={accept} {...{ held, placement, onClose }} />}
          </FormDisclosure>
          <FormDisclosure name={amend} openText={t('answering.amend')}>
            {(onClose) => <AmendForm name={amend} {...{ held, placement, onClose }} />}
          </FormDisclosure>
        </>
      )}
      {declineProposal.allowed && (
        <FormDisclosure name={decline} openText={t('answering.decline')}>
          {(onClose) => <DeclineForm name={decline} {...{ held, onClose }} />}
        </FormDisclosure>
      )}
      {withdrawProposal.allowed && <Withdrawing held={held} />}
    </div>
  );
}

interface FormProps {
  readonly name: string;
  readonly held: HeldProposal;
  readonly onClose: () => void;
}

/** As it was proposed; a reason may be left out. */
function AcceptForm({ name, held, placement, onClose }: FormProps & AnswerProps) {
  const { t } = useTranslation('proposal');
  const doubts = useDoubts(held.record, placement.record);
  const own = doubts(proposedChange(held.record.asked));
  const form = useRecordForm('acceptProposal', held, {
    name,
    isFinal: true,
    draft: () => ({ reason: '' }),
    facts: useProposalFacts(),
    read: (draft) => readPlain(draft, placement.version, own.confirmed),
    oddities: () => own.texts,
    result: t('answering.wasAccepted'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('answering.accept')} onCancel={onClose}>
      <p>{t('answering.acceptText')}</p>
      <ParagraphField form={form} field="reason" label={t('answering.words')} isOptional />
    </FormView>
  );
}

/** Something else of the same kind, and why. */
function AmendForm({ name, held, placement, onClose }: FormProps & AnswerProps) {
  const { t } = useTranslation('proposal');
  const around = useAround(placement);
  const doubts = useDoubts(held.record, placement.record);
  const form = useRecordForm('acceptProposal', held, {
    name,
    isFinal: true,
    draft: (record) => insteadDraft(placement.record, record),
    facts: useProposalFacts(),
    read: (draft) => readInstead(draft, around, doubts(draft).confirmed),
    oddities: ({ instead }) => doubts(instead ? proposedChange(instead) : {}).texts,
    result: t('answering.wasAccepted'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('answering.amend')} onCancel={onClose}>
      <p>{t('answering.acceptText')}</p>
      <ProposedFields form={form} />
      <ParagraphField form={form} field="reason" label={t('answering.words')} />
    </FormView>
  );
}

function DeclineForm({ name, held, onClose }: FormProps) {
  const { t } = useTranslation('proposal');
  const form = useRecordForm('declineProposal', held, {
    name,
    isFinal: true,
    draft: () => ({ reason: '' }),
    facts: useProposalFacts(),
    read: readDecline,
    result: t('answering.wasDeclined'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('answering.decline')} onCancel={onClose}>
      <ParagraphField form={form} field="reason" label={t('answering.words')} />
    </FormView>
  );
}

function Withdrawing({ held }: { readonly held: HeldProposal }) {
  const { t } = useTranslation('proposal');
  const facts = useProposalFacts();
  const withdraw = {
    write: 'withdrawProposal' as const,
    variant: 'secondary' as const,
    text: t('proposing.withdraw'),
    result: t('proposing.wasWithdrawn'),
  };
  return <RecordSteps stored={held} facts={facts} steps={[withdraw]} />;
}
