import { parseBusinessId } from '@jatkopolku/kernel';
import { Button } from 'suomifi-ui-components';

import { TextField } from '../../form/fields.tsx';
import type { Form } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import type { ClaimDraft } from './claim-draft.ts';

/** Where the path leads: the register of organisations gives the name for a business id. */
export function CounterpartFields({ form }: { readonly form: Form<ClaimDraft> }) {
  const { t } = useTranslation('outcome');
  return (
    <>
      <TextField
        form={form}
        field="counterpartBusinessId"
        label={t('new.businessId')}
        hint={t('new.businessIdHint')}
      />
      <Registered form={form} />
      <TextField form={form} field="counterpartName" label={t('new.counterpartName')} />
    </>
  );
}

/** What the register says of the number that is written, once it is whole. */
export function useCounterpart({
  counterpartBusinessId,
}: Pick<ClaimDraft, 'counterpartBusinessId'>) {
  const businessId = parseBusinessId(counterpartBusinessId.trim());
  return useRead('lookUpCounterpart', businessId ? { query: { businessId } } : undefined);
}

function Registered({ form }: { readonly form: Form<ClaimDraft> }) {
  const { t } = useTranslation('outcome');
  const { data } = useCounterpart(form.draft);
  if (!data) return null;
  const { outcome, name } = data;
  if (name === null) return <p role="status">{t(`new.register.${outcome}`)}</p>;
  const isUsed = form.draft.counterpartName.trim() === name;
  return (
    <div role="status" className="registered">
      {t('new.register.found', { name })}
      {!isUsed && (
        <Button variant="secondaryNoBorder" onClick={() => form.write({ counterpartName: name })}>
          {t('new.register.use')}
        </Button>
      )}
    </div>
  );
}
