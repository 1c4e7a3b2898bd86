import { findingText } from '@jatkopolku/contracts';
import { Button, VisuallyHidden } from 'suomifi-ui-components';

import { useMay } from '../../acting/use-may.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useSending } from '../../queries/use-send.ts';
import { showResult } from '../../ui/result-place.tsx';
import { Failure } from '../../ui/states.tsx';

interface AskButtonProps {
  readonly providerId: string;
  /** Whom it is about, for those who hear the button alone. */
  readonly about: string;
}

/** Asks the register about the provider now; for those who may. */
export function AskButton({ providerId, about }: AskButtonProps) {
  const { t } = useTranslation('eligibility');
  const language = useLanguage();
  const may = useMay();
  const ask = useSending('checkProvider', {
    onSent: ({ record: { finding } }) =>
      showResult(t('wasAsked', { name: about, finding: findingText(finding, language) })),
  });
  if (!may('checkProvider')) return null;
  const send = () => ask.mutate({ params: { providerId }, key: crypto.randomUUID() });
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
