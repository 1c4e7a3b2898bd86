import { isCharged, journalAccounts } from '@jatkopolku/domain/journal';
import { Fragment } from 'react';
import { Paragraph } from 'suomifi-ui-components';

import { SelectField, TextField } from '../../form/fields.tsx';
import type { Form } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useReadAll } from '../../queries/use-read.ts';
import type { AccountMapDraft } from './account-map-draft.ts';

/** Each account with its number, and those of costs and income with their own cost centre. */
export function AccountMapFields({ form }: { readonly form: Form<AccountMapDraft> }) {
  const { t } = useTranslation('journal');
  const { data: centres } = useReadAll('listCostCentres');
  const options = (centres ?? []).map(
    ({ record: { code, name } }) => [code, `${code} ${name}`] as const,
  );
  return (
    <>
      <Paragraph mb="s">{t('map.emptyText')}</Paragraph>
      {centres?.length === 0 && <Paragraph mb="s">{t('map.centresMissing')}</Paragraph>}
      {journalAccounts.map((account) => (
        <Fragment key={account}>
          <TextField
            form={form}
            field={`accounts.${account}.number`}
            label={t('map.numberOf', { account: t(`accounts.${account}`) })}
          />
          {isCharged(account) && options.length > 0 && (
            <SelectField
              form={form}
              field={`accounts.${account}.costCentre`}
              label={t('map.costCentreOf', { account: t(`accounts.${account}`) })}
              placeholder={t('map.choose')}
              options={options}
            />
          )}
        </Fragment>
      ))}
    </>
  );
}
