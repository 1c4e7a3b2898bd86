import { useTranslation } from 'react-i18next';

import { useActing } from '../../app/acting/use-acting.ts';
import { FormView } from '../../form/form-view.tsx';
import { useTold } from '../../form/reading.ts';
import { useForm } from '../../form/use-form.ts';
import { useSeen } from '../../form/use-seen.ts';
import { announce } from '../../ui/announcer.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { type Agreed, termIn } from './agreements.ts';
import { readTerms, termsDraft } from './drafts.ts';
import { type StoredPlacement, useAgreed, usePlacementWrites } from './queries.ts';
import { TermsFields } from './terms-fields.tsx';
import { useToldPlacement } from './use-told-placement.ts';

interface TermsFormProps {
  readonly name: string;
  readonly placement: StoredPlacement;
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
  const told = useTold();
  const { change, read } = usePlacementWrites();
  const [seen, reread] = useSeen(placement, () => read(placement.record.placementId));
  const { agreementId, startsOn, endedOn } = seen.record;
  const agreement = agreed.agreements.find((one) => one.agreementId === agreementId);
  const term = agreement && termIn(agreed, agreement);
  const form = useForm({
    name,
    first: termsDraft(seen.record),
    read: (draft) => told(readTerms(draft, { term, endedOn })),
    send: (terms) => change(seen, terms),
    onSent: () => {
      announce(t('wasChanged'));
      onClose();
    },
  });
  return (
    <FormView
      form={form}
      title={t('change')}
      submitText={t('save')}
      told={useToldPlacement(seen)}
      onReread={reread}
      onCancel={onClose}
    >
      <TermsFields form={form} today={membership?.today ?? startsOn} />
    </FormView>
  );
}
