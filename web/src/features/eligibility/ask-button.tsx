import { findingText, operations } from '@jatkopolku/contracts';
import { reachOf } from '@jatkopolku/domain/access';
import { useTranslation } from 'react-i18next';
import { Button, VisuallyHidden } from 'suomifi-ui-components';

import { useActing } from '../../app/acting/use-acting.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { announce } from '../../ui/announcer.tsx';
import { Failure } from '../../ui/states.tsx';
import { useAskRegister } from './queries.ts';

interface AskButtonProps {
  readonly providerId: string;
  /** Whom it is about, for those who hear the button alone. */
  readonly about: string;
}

/** Asks the register about the provider now; for those who may. */
export function AskButton({ providerId, about }: AskButtonProps) {
  const { t } = useTranslation('eligibility');
  const language = useLanguage();
  const { membership } = useActing();
  const ask = useAskRegister(providerId);
  if (!membership || reachOf(membership, 'checkProvider') === undefined) return null;
  const send = () =>
    ask.mutate(crypto.randomUUID(), {
      onSuccess: (answer) => {
        const read = operations.checkProvider.answer.safeParse(answer);
        if (!read.success) return;
        announce(
          t('wasAsked', { name: about, finding: findingText(read.data.record.finding, language) }),
        );
      },
    });
  return (
    <>
      <Button variant="secondary" disabled={ask.isPending} onClick={send}>
        {ask.isPending ? t('asking') : t('askNow')}
        <VisuallyHidden>{`: ${about}`}</VisuallyHidden>
      </Button>
      {ask.error && <Failure error={ask.error} onRetry={() => ask.reset()} />}
    </>
  );
}
