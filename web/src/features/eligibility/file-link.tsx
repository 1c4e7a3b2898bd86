import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from 'suomifi-ui-components';

import { useApi } from '../../app/api/api.ts';
import { Failure } from '../../ui/states.tsx';

/** A kept file by its name; its address lives for a short while, and is asked for when it is fetched. */
export function FileLink({ fileId }: { readonly fileId: string }) {
  const { t } = useTranslation('eligibility');
  const api = useApi();
  const file = useQuery({
    queryKey: ['files', fileId],
    queryFn: () => api.call('readFile', { params: { fileId } }),
    staleTime: Infinity,
  });
  const fetching = useMutation({
    mutationFn: () => api.call('readFileAddress', { params: { fileId } }),
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
