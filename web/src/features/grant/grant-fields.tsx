import { isProviderRole, parseRole } from '@jatkopolku/domain/access';

import { ChoiceField, SelectField, TextField } from '../../form/fields.tsx';
import type { Form } from '../../form/use-form.ts';
import { useRoleName } from '../../i18n/use-role-name.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviders } from '../../queries/providers.ts';
import { type Draft, type Giver, rolesToGive } from './offer.ts';

interface GrantFieldsProps {
  readonly form: Form<Draft>;
  readonly giver: Giver;
}

/** Who, what, and where: a manager is asked only who. */
export function GrantFields({ form, giver }: GrantFieldsProps) {
  const { t } = useTranslation('grant');
  const roleName = useRoleName();
  const providers = useProviders();
  const given = rolesToGive(giver);
  const role = parseRole(form.draft.role);
  return (
    <>
      <TextField form={form} field="userId" label={t('fields.userId')} hint={t('hints.userId')} />
      <TextField form={form} field="name" label={t('fields.name')} hint={t('hints.name')} />
      {given.length > 1 && (
        <ChoiceField
          form={form}
          field="role"
          label={t('fields.role')}
          options={given.map((one) => [one, roleName(one)])}
        />
      )}
      {giver.providerId === null && role !== undefined && isProviderRole(role) && (
        <SelectField
          form={form}
          field="providerId"
          label={t('fields.providerId')}
          placeholder={t('choose')}
          options={(providers.data ?? []).map(({ record }) => [record.providerId, record.name])}
        />
      )}
    </>
  );
}
