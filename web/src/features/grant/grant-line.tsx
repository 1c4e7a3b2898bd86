import { helsinkiDayOf } from '@jatkopolku/kernel';
import { VisuallyHidden } from 'suomifi-ui-components';

import { useActions } from '../../acting/use-actions.ts';
import type { Row } from '../../api/operation-names.ts';
import { RecordSteps } from '../../form/record-steps.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { useRoleName } from '../../i18n/use-role-name.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName } from '../../queries/providers.ts';
import type { Fact } from '../../ui/differences.ts';

type VersionedGrant = Row<'listGrants'>;

const writes = ['confirmGrant', 'refuseGrant', 'revokeGrant'] as const;
type GrantWrite = (typeof writes)[number];
const stepOf = {
  confirmGrant: 'confirm',
  refuseGrant: 'refuse',
  revokeGrant: 'revoke',
} as const satisfies Record<GrantWrite, string>;

interface GrantLineProps {
  readonly grant: VersionedGrant;
}

/** Somebody's role, and what the reader may do about it; each step is asked about once more. */
export function GrantLine({ grant }: GrantLineProps) {
  const { t } = useTranslation('grant');
  const facts = useFacts();
  const { open, waitsForOther } = useSteps(grant);
  const { name, role } = grant.record;
  const roleName = useRoleName();
  return (
    <>
      <GrantAbout grant={grant} />
      {waitsForOther && <p className="quiet">{t('waitsForOther')}</p>}
      <RecordSteps
        stored={grant}
        facts={facts}
        steps={open.map((write) => ({
          write,
          variant: 'secondary',
          text: (
            <>
              {t(`steps.${stepOf[write]}`)}
              <VisuallyHidden>{`: ${name}, ${roleName(role)}`}</VisuallyHidden>
            </>
          ),
          confirmText: t(`sure.${stepOf[write]}`, { name }),
          result: t(`done.${stepOf[write]}`, { name }),
        }))}
      />
    </>
  );
}

function GrantAbout({ grant: { record } }: GrantLineProps) {
  const { t } = useTranslation(['grant', 'absence']);
  const roleName = useRoleName();
  const format = useFormat();
  const providerName = useProviderName();
  const { role, providerId, grantedAt, delegation } = record;
  const provider = providerId === null ? null : providerName(providerId);
  return (
    <>
      <span className="quiet">
        {[roleName(role), provider].filter((part) => part !== null).join(' · ')}
        {' · '}
        {t('given', { date: format.date(helsinkiDayOf(grantedAt)) })}
      </span>
      {delegation && (
        <span className="quiet">
          {t('absence:asDeputy', {
            name: delegation.delegator.name,
            reason: delegation.reason,
            from: format.date(delegation.startsOn),
            to: format.date(delegation.endsOn),
          })}
        </span>
      )}
    </>
  );
}

/** What may change of a role that was given. */
function useFacts(): (grant: VersionedGrant['record']) => readonly Fact[] {
  const { t } = useTranslation('grant');
  const format = useFormat();
  return ({ state }) => [[t('state'), format.state(state)]];
}

interface Steps {
  readonly open: readonly GrantWrite[];
  /** Whether the reader gave it, or would have it, so that somebody else decides. */
  readonly waitsForOther: boolean;
}

/** What the policy allows the reader to do to the grant as it is. */
function useSteps({ record }: VersionedGrant): Steps {
  const actions = useActions('grant', record);
  if (!actions) return { open: [], waitsForOther: false };
  const open = writes.filter((write) => actions[write].allowed);
  return {
    // What can be refused needs no taking away.
    open: open.includes('refuseGrant') ? open.filter((write) => write !== 'revokeGrant') : open,
    waitsForOther: !actions.confirmGrant.allowed && actions.confirmGrant.code === 'own-work',
  };
}
