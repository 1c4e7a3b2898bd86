import { operations, stateText } from '@jatkopolku/contracts';
import { reachOf, refusalOf } from '@jatkopolku/domain/access';
import { localDate } from '@jatkopolku/kernel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, VisuallyHidden } from 'suomifi-ui-components';

import { useActing } from '../../app/acting/use-acting.ts';
import { useProviderName } from '../../app/api/providers.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useRoleName } from '../../i18n/use-role-name.ts';
import { announce } from '../../ui/announcer.tsx';
import type { Fact } from '../../ui/differences.ts';
import { dateIn } from '../../ui/format.ts';
import { Failure } from '../../ui/states.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import {
  type GrantStep,
  type HeldGrant,
  operationOf,
  steps,
  useMoveGrant,
  useReread,
} from './queries.ts';

interface GrantLineProps {
  readonly grant: HeldGrant;
}

/** Somebody's role, and what the reader may do about it; each step is asked about once more. */
export function GrantLine({ grant }: GrantLineProps) {
  const { t } = useTranslation('grant');
  const [asked, setAsked] = useState<GrantStep>();
  const move = useMoveGrant();
  const reread = useReread();
  const factsOf = useFacts();
  const describe = (current: unknown) => {
    const read = operations.revokeGrant.answer.safeParse(current);
    return read.success ? factsOf(read.data) : undefined;
  };
  const { steps: open, waitsForOther } = useSteps(grant);
  const { name } = grant.record;
  const readAgain = () => {
    move.reset();
    void reread();
  };
  const take = (step: GrantStep) => {
    setAsked(undefined);
    move.mutate({ step, grant }, { onSuccess: () => announce(t(`done.${step}`, { name })) });
  };
  return (
    <>
      <GrantAbout grant={grant} />
      {waitsForOther && <p className="quiet">{t('waitsForOther')}</p>}
      {move.error && (
        <Failure error={move.error} onRetry={readAgain} told={{ seen: factsOf(grant), describe }} />
      )}
      <div className="row-actions">
        {asked === undefined
          ? open.map((step) => (
              <Button
                key={step}
                variant="secondary"
                disabled={move.isPending}
                onClick={() => setAsked(step)}
              >
                {t(`steps.${step}`)}
                <VisuallyHidden>{`: ${name}`}</VisuallyHidden>
              </Button>
            ))
          : askedButtons(asked)}
      </div>
    </>
  );

  function askedButtons(step: GrantStep) {
    return (
      <>
        <SureButton onSure={() => take(step)}>{t(`sure.${step}`, { name })}</SureButton>
        <Button variant="secondaryNoBorder" onClick={() => setAsked(undefined)}>
          {t('notNow')}
        </Button>
      </>
    );
  }
}

function GrantAbout({ grant: { record } }: GrantLineProps) {
  const { t } = useTranslation('grant');
  const roleName = useRoleName();
  const language = useLanguage();
  const providerName = useProviderName();
  const { name, role, providerId, userId, grantedAt } = record;
  const provider = providerId === null ? null : providerName(providerId);
  return (
    <>
      <span className="found-name">{name}</span>
      <span className="found-id">{userId}</span>
      <span className="quiet">
        {[roleName(role), provider].filter((part) => part !== null).join(' · ')}
        {' · '}
        {t('given', { date: dateIn(localDate(grantedAt.slice(0, 10)), language) })}
      </span>
    </>
  );
}

/** What may change of a role that was given. */
function useFacts(): (grant: HeldGrant) => readonly Fact[] {
  const { t } = useTranslation('grant');
  const language = useLanguage();
  return ({ record }) => [[t('state'), stateText(record.state, language)]];
}

interface Steps {
  readonly steps: readonly GrantStep[];
  /** Whether the reader gave it, or would have it, so that somebody else decides. */
  readonly waitsForOther: boolean;
}

/** What the policy allows the reader to do to the grant as it is. */
function useSteps({ record }: HeldGrant): Steps {
  const { me, membership } = useActing();
  if (!me || !membership) return { steps: [], waitsForOther: false };
  const allowed = steps.filter((step) => reachOf(membership, operationOf[step]) !== undefined);
  const refusals = allowed.map((step) => refusalOf(operationOf[step], record, me.userId)?.code);
  const open = allowed.filter((_, index) => refusals[index] === undefined);
  return {
    // What can be refused needs no taking away.
    steps: open.includes('refuse') ? open.filter((step) => step !== 'revoke') : open,
    waitsForOther: refusals.includes('own-work'),
  };
}
