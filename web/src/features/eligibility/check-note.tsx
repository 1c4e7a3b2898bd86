import { reachOf } from '@jatkopolku/domain/access';
import { useTranslation } from 'react-i18next';

import { useActing } from '../../app/acting/use-acting.ts';
import { useChecks } from './queries.ts';

interface CheckNoteProps {
  readonly providerId: string;
}

/** How a provider stands, in a list: nothing where it is in order, never asked about, or not the reader's to see. */
export function CheckNote({ providerId }: CheckNoteProps) {
  const { membership } = useActing();
  const maySee = membership !== undefined && reachOf(membership, 'listChecks') !== undefined;
  return maySee ? <Noted providerId={providerId} /> : null;
}

function Noted({ providerId }: CheckNoteProps) {
  const { t } = useTranslation('eligibility');
  const { data = [] } = useChecks();
  const check = data.find((one) => one.providerId === providerId);
  if (!check || check.state === 'eligible') return null;
  return (
    <span className={check.state === 'excluded' ? 'agreement-note fault' : 'agreement-note quiet'}>
      {t('says', { standing: t(`standings.${check.state}`) })}
    </span>
  );
}
