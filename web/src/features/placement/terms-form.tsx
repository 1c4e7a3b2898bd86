import { useActing } from '../../acting/use-acting.ts';
import type { Answer } from '../../api/operation-names.ts';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { type Agreed, termIn, useAgreed } from './agreements.ts';
import { readTerms, termsDraft } from './drafts.ts';
import { TermsFields } from './terms-fields.tsx';
import { confirming, useAddedOverlaps } from './use-overlaps.ts';
import { usePlacementFacts } from './use-placement-words.ts';

interface TermsFormProps {
  readonly name: string;
  readonly placement: Answer<'readPlacement'>;
  readonly onClose: () => void;
}

/** Changes what is agreed, inside the term of the agreement. */
export function TermsForm(props: TermsFormProps) {
  const agreed = useAgreed();
  return renderResult(agreed, (all) => <TermsFormWithin {...props} agreed={all} />);
}

function TermsFormWithin({
  name,
  placement,
  agreed,
  onClose,
}: TermsFormProps & { readonly agreed: Agreed }) {
  const { t } = useTranslation('placement');
  const { membership } = useActing();
  const { record } = placement;
  const { agreementId, startsOn } = record;
  const agreement = agreed.agreements.find((one) => one.agreementId === agreementId);
  const term = agreement && termIn(agreed, agreement);
  const overlaps = useAddedOverlaps(record);
  const form = useRecordForm('changePlacement', placement, {
    name,
    draft: termsDraft,
    facts: usePlacementFacts(),
    read: (draft, { endedOn, periodStartedOn }) => {
      const read = readTerms(draft, { term, endedOn, periodStartedOn });
      return { ...read, sent: confirming(read.sent, overlaps(draft)) };
    },
    oddities: (terms) => overlaps(terms),
    result: t('wasChanged'),
    onSent: onClose,
  });
  return (
    <FormView form={form} title={t('change')} submitText={t('save')} onCancel={onClose}>
      <TermsFields form={form} today={membership?.today ?? startsOn} />
    </FormView>
  );
}
