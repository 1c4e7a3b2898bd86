import { clearsCompany } from '@jatkopolku/domain/eligibility';

import { useTranslation } from '../../i18n/use-translation.ts';
import { useRecords } from '../../queries/use-read.ts';

interface CheckNoteProps {
  readonly providerId: string;
}

/** The state of a provider's check in a list: nothing where it is in order, never made, or hidden from the reader. */
export function CheckNote({ providerId }: CheckNoteProps) {
  const { t } = useTranslation('eligibility');
  const { data = [] } = useRecords('listChecks');
  const check = data.find((one) => one.providerId === providerId);
  if (!check || clearsCompany[check.state]) return null;
  return (
    <span className={check.state === 'excluded' ? 'agreement-note fault' : 'agreement-note quiet'}>
      {t('says', { standing: t(`standings.${check.state}`) })}
    </span>
  );
}
