import { useMutation } from '@tanstack/react-query';
import { Button } from 'suomifi-ui-components';

import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead, useReadNow } from '../../queries/use-read.ts';
import { Failure } from '../../ui/states.tsx';

/** A kept file by its name; its address lives for a short while, and is asked for when it is fetched. */
export function FileLink({ fileId }: { readonly fileId: string }) {
  const { t } = useTranslation('eligibility');
  const { read } = useReadNow();
  const file = useRead('readFile', { params: { fileId } }, { staleTime: Infinity });
  const fetching = useMutation({
    mutationFn: () => read('readFileAddress', { params: { fileId } }),
    onSuccess: ({ url }) => globalThis.location.assign(url),
  });
  return (
    <span className="check-file">
      <Button variant="secondaryNoBorder" onClick={() => fetching.mutate()}>
        {t('fetchFile', { name: file.data?.record.name ?? fileId })}
      </Button>
      {fetching.error && <Failure error={fetching.error} onRetry={() => fetching.reset()} />}
    </span>
  );
}
