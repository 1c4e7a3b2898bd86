import { operations } from '@jatkopolku/contracts';
import { type ClaimPart, correctionProblems, liveParts } from '@jatkopolku/domain/outcome';
import { Paragraph } from 'suomifi-ui-components';

import type { Answer } from '../../api/operation-names.ts';
import { ChoiceField, ParagraphField, TextField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { readBy, withFaults } from '../../form/reading.ts';
import { RecordSteps } from '../../form/record-steps.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { writtenCents } from '../../i18n/written.ts';
import { Section } from '../../ui/result-place.tsx';
import { CORRECTION } from '../outcome/after-check.tsx';
import { useClaimFacts } from '../outcome/claim-facts.ts';
import type { Claim } from '../outcome/queries.ts';

interface ClaimCorrectionProps {
  readonly held: Answer<'readClaim'>;
}

/** An approved amount that was wrong: one person proposes the right one, or to take it back, another confirms it. */
export function ClaimCorrection({ held }: ClaimCorrectionProps) {
  const { t } = useTranslation('approval');
  const { record, actions } = held;
  const name = `correction ${record.claimId}`;
  const mayPropose = actions.proposeCorrection.allowed;
  if (record.correction === null && !mayPropose) return null;
  return (
    <Section title={t('correction.title')} titleId={CORRECTION}>
      {record.correction !== null && <Proposed held={held} correction={record.correction} />}
      {mayPropose && (
        <FormDisclosure name={name} openText={t('correction.open')}>
          {(close) => <CorrectionForm held={held} name={name} onClose={close} />}
        </FormDisclosure>
      )}
    </Section>
  );
}

interface ProposedProps extends ClaimCorrectionProps {
  readonly correction: NonNullable<Claim['correction']>;
}

function Proposed({ held, correction }: ProposedProps) {
  const { t } = useTranslation('approval');
  const format = useFormat();
  const facts = useClaimFacts();
  const { confirmCorrection, dropCorrection } = held.actions;
  const part = held.record.parts.find(({ partNo }) => partNo === correction.partNo);
  const isTaken = correction.amountCents === 0;
  const confirm = {
    write: 'confirmCorrection' as const,
    variant: 'default' as const,
    text: t('correction.confirm'),
    confirmText: t('correction.sureConfirm'),
    result: t('correction.wasConfirmed'),
  };
  const drop = {
    write: 'dropCorrection' as const,
    variant: 'secondary' as const,
    text: t('correction.drop'),
    result: t('correction.wasDropped'),
  };
  return (
    <>
      <Paragraph>
        {t(isTaken ? 'correction.takesBack' : 'correction.changes', {
          before: format.euros(part?.amountCents ?? correction.amountCents),
          after: format.euros(correction.amountCents),
          date: format.date(correction.on),
        })}
      </Paragraph>
      <Paragraph>{correction.reason}</Paragraph>
      {!confirmCorrection.allowed && confirmCorrection.code === 'own-work' && (
        <Paragraph>{t('correction.own')}</Paragraph>
      )}
      <RecordSteps
        stored={held}
        facts={facts}
        steps={[
          ...(confirmCorrection.allowed ? [confirm] : []),
          ...(dropCorrection.allowed ? [drop] : []),
        ]}
      />
    </>
  );
}

interface CorrectionDraft {
  readonly partNo: string;
  readonly amountCents: string;
  readonly reason: string;
}

/** By the API's schema and the domain's rules, before anything is sent. */
function readCorrection(draft: CorrectionDraft, claim: Claim) {
  const { proposeCorrection } = operations;
  const amount = writtenCents(draft.amountCents);
  const body = { partNo: Number(draft.partNo), amountCents: amount, reason: draft.reason };
  const read = readBy<CorrectionDraft, typeof proposeCorrection>(proposeCorrection, body);
  const problems = read.sent ? correctionProblems(claim, read.sent) : [];
  return withFaults(
    read,
    problems.map((problem) => {
      const field = (problem.at ?? '/reason').slice(1) as keyof CorrectionDraft;
      return [field, problem.code] as const;
    }),
  );
}

interface CorrectionFormProps extends ClaimCorrectionProps {
  readonly name: string;
  readonly onClose: () => void;
}

function CorrectionForm({ held, name, onClose }: CorrectionFormProps) {
  const { t } = useTranslation('approval');
  const format = useFormat();
  const parts = liveParts(held.record);
  const form = useRecordForm('proposeCorrection', held, {
    name,
    draft: (): CorrectionDraft => ({
      partNo: parts.length === 1 ? String(parts[0]?.partNo) : '',
      amountCents: '',
      reason: '',
    }),
    facts: useClaimFacts(),
    read: (draft, claim) => readCorrection(draft, claim),
    result: t('correction.wasProposed'),
    onSent: onClose,
  });
  const partText = ({ milestone, amountCents, approvedOn }: ClaimPart) =>
    t(`correction.parts.${milestone}`, {
      amount: format.euros(amountCents),
      date: format.date(approvedOn),
    });
  return (
    <FormView
      form={form}
      title={t('correction.open')}
      submitText={t('correction.save')}
      onCancel={onClose}
    >
      <Paragraph>{t('correction.text')}</Paragraph>
      {parts.length > 1 && (
        <ChoiceField
          form={form}
          field="partNo"
          label={t('correction.part')}
          options={parts.map((part) => [String(part.partNo), partText(part)])}
        />
      )}
      <TextField
        form={form}
        field="amountCents"
        label={t('correction.amount')}
        hint={t('correction.amountHint')}
        inputMode="decimal"
      />
      <ParagraphField
        form={form}
        field="reason"
        label={t('correction.reason')}
        hint={t('correction.reasonHint')}
      />
    </FormView>
  );
}
