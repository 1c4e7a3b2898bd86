import { VisuallyHidden } from 'suomifi-ui-components';

import type { Answer } from '../../api/operation-names.ts';
import { RecordSteps } from '../../form/record-steps.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { contactFacts } from './use-provider-words.ts';

interface RemoveContactProps {
  readonly provider: Answer<'readProvider'>;
  readonly place: number;
}

/** Takes a contact away; it is asked about once more. */
export function RemoveContact({ provider, place }: RemoveContactProps) {
  const { t } = useTranslation('provider');
  const { contacts } = provider.record;
  const name = contacts[place]?.name ?? '';
  return (
    <RecordSteps
      stored={provider}
      facts={contactFacts}
      steps={[
        {
          write: 'changeContacts',
          body: { contacts: contacts.toSpliced(place, 1) },
          variant: 'secondaryNoBorder',
          text: (
            <>
              {t('contacts.remove')}
              <VisuallyHidden>{`: ${name}`}</VisuallyHidden>
            </>
          ),
          confirmText: t('contacts.sure', { name }),
          result: t('contacts.wasRemoved', { name }),
        },
      ]}
    />
  );
}
