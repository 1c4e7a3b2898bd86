import { useMutationState } from '@tanstack/react-query';
import { LoadingSpinner } from 'suomifi-ui-components';

import { useTranslation } from '../../i18n/use-translation.ts';
import { usePassed } from '../../ui/use-passed.ts';

/** What is being saved or sent says so when it takes longer than a second, wherever on the page one is. */
export function Progress() {
  const { t } = useTranslation('states');
  const pending = useMutationState({
    filters: { status: 'pending' },
    select: ({ options, state }) => ({ what: options.meta?.working, since: state.submittedAt }),
  });
  const oldest = pending.toSorted((a, b) => a.since - b.since)[0];
  return (
    <div role="status" className="progress">
      {oldest && <Waiting key={oldest.since} text={oldest.what ?? t('working')} />}
    </div>
  );
}

function Waiting({ text }: { readonly text: string }) {
  const { t } = useTranslation('states');
  const passed = usePassed();
  if (passed === 'no-time') return null;
  const spoken = passed === 'long' ? `${text} ${t('stillWorking')}` : text;
  return <LoadingSpinner text={spoken} textAlign="right" variant="small" />;
}
