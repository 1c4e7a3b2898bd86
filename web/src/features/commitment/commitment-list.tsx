import { type CommitmentState, holds } from '@jatkopolku/domain/commitment';

import { useActing } from '../../acting/use-acting.ts';
import { useMay } from '../../acting/use-may.ts';
import type { Answer } from '../../api/operation-names.ts';
import { RecordSteps } from '../../form/record-steps.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ResultPlace, Section } from '../../ui/result-place.tsx';
import { Empty } from '../../ui/states.tsx';
import { HistoryLine } from '../history/history-link.tsx';
import { EndForm } from './end-form.tsx';
import { useCommitmentFacts } from './use-commitment-facts.ts';
import { useCoverName } from './use-cover-name.ts';

type Found = Answer<'readCommitments'>;
export type FoundCommitment = Found['items'][number];

/** What waits comes first, then what counts, then what came to nothing. */
const order: Readonly<Record<CommitmentState, number>> = {
  proposed: 0,
  confirmed: 1,
  annulled: 2,
  dropped: 2,
};

/** Every commitment of the year, and what may be done to it. */
export function CommitmentList({ found }: { readonly found: Found }) {
  const { t } = useTranslation('commitment');
  const { items } = found;
  return (
    <Section title={t('list')}>
      {items.length === 0 && <Empty>{t('emptyList')}</Empty>}
      <ul className="found">
        {items
          .toSorted((a, b) => order[a.record.state] - order[b.record.state])
          .map((item) => (
            <li key={item.record.commitmentId} className="commitment">
              <CommitmentLine item={item} found={found} />
            </li>
          ))}
      </ul>
    </Section>
  );
}

interface LineProps {
  readonly item: FoundCommitment;
  readonly found: Found;
}

function CommitmentLine({ item, found }: LineProps) {
  const { t } = useTranslation('commitment');
  const format = useFormat();
  const nameOf = useCoverName();
  const { record, drawnCents } = item;
  const { costCentre, amountCents, proposal, decision, annulment, state } = record;
  const at = ({ name, at: time, reason }: typeof proposal) => ({
    name,
    time: format.instant(time),
    reason,
  });
  return (
    <>
      <span className="found-name">{nameOf(record)}</span>
      <span>{t('ofCentre', { amount: format.euros(amountCents), centre: costCentre })}</span>
      <strong>{t(`states.${state}`)}</strong>
      {state === 'confirmed' && <span>{t('drawn', { amount: format.euros(drawnCents) })}</span>}
      <span className="quiet">{t('proposedBy', at(proposal))}</span>
      {decision && (
        <span className="quiet">
          {t(`decidedBy.${state === 'dropped' ? state : 'confirmed'}`, at(decision))}
        </span>
      )}
      {annulment && <span className="quiet">{t('decidedBy.annulled', at(annulment))}</span>}
      <HistoryLine kind="commitment" of={record} about={nameOf(record)} />
      <Steps item={item} found={found} />
    </>
  );
}

function Steps({ item, found }: LineProps) {
  const { t } = useTranslation('commitment');
  const format = useFormat();
  const facts = useCommitmentFacts();
  const { me } = useActing();
  const may = useMay();
  const { record, drawnCents } = item;
  const centre = found.costCentres.find((one) => one.record.code === record.costCentre)?.record;
  const userId = me?.userId ?? '';
  const isHolder = holds(centre, userId);
  const isOwn = record.proposal.by === userId;
  const others = centre?.holders.filter((holder) => holder.userId !== record.proposal.by) ?? [];
  const names = others.map(({ name }) => name).join(', ');
  if (record.state === 'confirmed') {
    return isHolder && drawnCents === 0 && may('annulCommitment') ? (
      <EndForm item={item} step="annul" />
    ) : null;
  }
  if (record.state !== 'proposed') return null;
  const confirm = {
    write: 'confirmCommitment' as const,
    text: t('confirm'),
    confirmText: t('confirmSure', { amount: format.euros(record.amountCents) }),
    result: t('wasConfirmed'),
  };
  return (
    <>
      <span>{names === '' ? t('waitsForNobody') : t('waitsFor', { names })}</span>
      {isHolder && !isOwn && may('confirmCommitment') && (
        <ResultPlace>
          <RecordSteps stored={item} facts={facts} steps={[confirm]} />
        </ResultPlace>
      )}
      {(isOwn || isHolder) && may('dropCommitment') && <EndForm item={item} step="drop" />}
    </>
  );
}
