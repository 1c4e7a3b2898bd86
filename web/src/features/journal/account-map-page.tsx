import { Paragraph } from 'suomifi-ui-components';

import type { Answer } from '../../api/operation-names.ts';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { HistoryLine } from '../history/history-link.tsx';
import { accountMapDraft, readMapping } from './account-map-draft.ts';
import { AccountMapFields } from './account-map-fields.tsx';
import { useAccountMapFacts } from './use-account-map-facts.ts';

/** To which accounts and cost centres of its own the region's journal goes: set by finance. */
export function AccountMapPage() {
  const { t } = useTranslation('journal');
  const map = useRead('readAccountMap', {});
  return (
    <Page title={t('map.title')}>
      <Paragraph mb="s">{t('map.text')}</Paragraph>
      {renderResult(map, (stored) => (
        <Accounts stored={stored} />
      ))}
    </Page>
  );
}

interface AccountsProps {
  readonly stored: Answer<'readAccountMap'>;
}

function Accounts({ stored }: AccountsProps) {
  const { t } = useTranslation('journal');
  const facts = useAccountMapFacts();
  const name = 'account map';
  return (
    <>
      <FactList facts={facts(stored.record)} />
      {stored.version > 0 && <HistoryLine kind="accountMap" of={stored.record} />}
      {stored.actions.changeAccountMap.allowed && (
        <FormDisclosure name={name} openText={t('map.change')}>
          {(close) => <AccountMapForm stored={stored} name={name} onClose={close} />}
        </FormDisclosure>
      )}
    </>
  );
}

interface AccountMapFormProps extends AccountsProps {
  readonly name: string;
  readonly onClose: () => void;
}

function AccountMapForm({ stored, name, onClose }: AccountMapFormProps) {
  const { t } = useTranslation('journal');
  const form = useRecordForm('changeAccountMap', stored, {
    name,
    draft: accountMapDraft,
    facts: useAccountMapFacts(),
    read: readMapping,
    result: t('map.wasSaved'),
    onSent: onClose,
  });
  return (
    <FormView form={form} title={t('map.change')} submitText={t('map.save')} onCancel={onClose}>
      <AccountMapFields form={form} />
    </FormView>
  );
}
