import { type Operations, operations } from '@jatkopolku/contracts';
import type { Provider } from '@jatkopolku/domain/provider';
import { type ProblemCode, parseIban } from '@jatkopolku/kernel';

import { TextField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { readBy, withFaults } from '../../form/reading.ts';
import { useForm } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { writtenCode } from '../../i18n/written.ts';
import { useRefresh, useSend } from '../../queries/use-send.ts';

interface ProposeAccountProps {
  readonly provider: Provider;
  readonly isFirst: boolean;
}

/** Proposes an account: it is typed once, and never shown again. */
export function ProposeAccount({ provider, isFirst }: ProposeAccountProps) {
  const { t } = useTranslation('provider');
  const name = `propose ${provider.providerId}`;
  return (
    <FormDisclosure name={name} openText={t(isFirst ? 'account.propose' : 'account.proposeOther')}>
      {(close) => <ProposeForm provider={provider} name={name} onClose={close} />}
    </FormDisclosure>
  );
}

interface ProposeFormProps extends Pick<ProposeAccountProps, 'provider'> {
  readonly name: string;
  readonly onClose: () => void;
}

interface AccountDraft {
  readonly iban: string;
}

/** An account is copied with spaces and in small letters. */
function readAccount({ iban: text }: AccountDraft, providerId: string) {
  const iban = writtenCode(text);
  const isWrong = iban !== '' && parseIban(iban) === undefined;
  const codes: (readonly ['iban', ProblemCode])[] = isWrong ? [['iban', 'invalid-iban']] : [];
  return withFaults(
    readBy<AccountDraft, Operations['proposeAccount']>(operations.proposeAccount, {
      providerId,
      iban,
    }),
    codes,
  );
}

function ProposeForm({ provider: { providerId }, name, onClose }: ProposeFormProps) {
  const { t } = useTranslation('provider');
  const proposeAccount = useSend('proposeAccount');
  const refresh = useRefresh();
  const form = useForm({
    name,
    first: { iban: '' },
    secrets: ['iban'],
    read: (draft: AccountDraft) => readAccount(draft, providerId),
    send: (body, key) => proposeAccount({ body, key }),
    result: t('account.wasProposed'),
    onSent: onClose,
  });
  // What keeps an account from being proposed is another one, which the page may not show yet.
  const dismiss = () => {
    form.dismiss();
    void refresh('proposeAccount');
  };
  return (
    <FormView form={{ ...form, dismiss }} submitText={t('account.propose')} onCancel={onClose}>
      <TextField
        form={form}
        field="iban"
        label={t('account.iban')}
        hint={t('account.ibanHint')}
        isSecret
      />
    </FormView>
  );
}
