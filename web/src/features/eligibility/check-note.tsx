import { clearsCompany } from '@jatkopolku/domain/eligibility';
import { useTranslation } from 'react-i18next';

import { useRecords } from '../../queries/use-read.ts';

interface CheckNoteProps {
  readonly providerId: string;
}

/** How a provider stands, in a list: nothing where it is in order, never asked about, or not the reader's to see. */
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
