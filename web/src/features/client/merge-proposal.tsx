import type { ClientMergeState } from '@jatkopolku/domain/client';
import { Paragraph } from 'suomifi-ui-components';

import { useActing } from '../../acting/use-acting.ts';
import type { Answer } from '../../api/operation-names.ts';
import { RecordSteps } from '../../form/record-steps.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { Code } from '../../ui/code.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { DeclineMerge } from './decline-merge.tsx';
import { MergeEffects } from './merge-effects.tsx';
import { useMergeFacts } from './use-merge-facts.ts';

/** The proposal that the client is another record's person, and what became of it. */
export function MergeProposal({ clientId }: { readonly clientId: string }) {
  const merge = useRead('readClientMerge', { params: { clientId } });
  return renderResult(merge, (stored) => <Proposal merge={stored} />);
}

interface ProposalProps {
  readonly merge: Answer<'readClientMerge'>;
}

function Proposal({ merge }: ProposalProps) {
  const { t } = useTranslation('client');
  const format = useFormat();
  const { keptId, proposal, reason, state } = merge.record;
  const isMerged = state === 'merged';
  return (
    <>
      <Paragraph>
        {t(isMerged ? 'merge.was' : 'merge.into')}{' '}
        <SiteLink to="/clients/$clientId" params={{ clientId: keptId }}>
          <Code>{keptId}</Code>
        </SiteLink>
      </Paragraph>
      <Paragraph className="quiet">
        {t('merge.proposedBy', { name: proposal.name, date: format.date(proposal.on), reason })}
      </Paragraph>
      <Ending merge={merge} />
      {state === 'proposed' && <Waiting merge={merge} />}
    </>
  );
}

function Ending({ merge: { record } }: ProposalProps) {
  const { t } = useTranslation('client');
  const format = useFormat();
  const { ending, state } = record;
  if (!ending || !isEnded(state)) return null;
  const { name, on, reason } = ending;
  return (
    <Paragraph className="quiet">
      {t(`merge.endedBy.${state}`, { name, date: format.date(on), reason })}
    </Paragraph>
  );
}

function isEnded(state: ClientMergeState): state is Exclude<ClientMergeState, 'proposed'> {
  return state !== 'proposed';
}

/** What it would change, for the one who decides; who proposed it may take it back. */
function Waiting({ merge }: ProposalProps) {
  const { t } = useTranslation('client');
  const { me } = useActing();
  const facts = useMergeFacts();
  const { actions, record } = merge;
  const isOwn = record.proposal.by === me?.userId;
  return (
    <>
      <MergeEffects clientId={record.clientId} keptId={record.keptId} />
      {isOwn && <Paragraph className="quiet">{t('merge.waitsForOther')}</Paragraph>}
      <RecordSteps
        stored={merge}
        facts={facts}
        steps={[
          ...(actions.confirmClientMerge.allowed
            ? [
                {
                  write: 'confirmClientMerge' as const,
                  variant: 'secondary' as const,
                  text: t('merge.confirm'),
                  confirmText: t('merge.sureConfirm'),
                  result: t('merge.wasMerged'),
                },
              ]
            : []),
          ...(actions.withdrawClientMerge.allowed
            ? [
                {
                  write: 'withdrawClientMerge' as const,
                  variant: 'secondary' as const,
                  text: t('merge.withdraw'),
                  confirmText: t('merge.sureWithdraw'),
                  result: t('merge.wasWithdrawn'),
                },
              ]
            : []),
        ]}
      />
      {actions.declineClientMerge.allowed && <DeclineMerge merge={merge} />}
    </>
  );
}
