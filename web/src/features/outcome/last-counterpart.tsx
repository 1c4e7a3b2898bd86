import { byText } from '@jatkopolku/kernel';
import { useTranslation } from 'react-i18next';
import { Button } from 'suomifi-ui-components';

import { useReadAll } from '../../app/api/use-read.ts';
import type { Form } from '../../form/use-form.ts';
import type { ClaimDraft } from './claim-draft.ts';

/** The employer or school of the provider's last claim: clients often go on to the same ones. */
export function LastCounterpart({ form }: { readonly form: Form<ClaimDraft> }) {
  const { t } = useTranslation('outcome');
  const { data = [] } = useReadAll('listClaims');
  const { counterpartName, counterpartBusinessId } = form.draft;
  const last = data
    .map(({ record }) => record)
    .toSorted((a, b) => byText(a.submittedOn, b.submittedOn))
    .at(-1);
  if (!last || counterpartName !== '' || counterpartBusinessId !== '') return null;
  const { counterpartName: name, counterpartBusinessId: businessId } = last;
  return (
    <Button
      variant="secondaryNoBorder"
      className="last-counterpart"
      onClick={() => form.write({ counterpartName: name, counterpartBusinessId: businessId })}
    >
      {t('new.useLast', { name, businessId })}
    </Button>
  );
}
