import { proposedKinds } from '@jatkopolku/domain/proposal';
import { byText } from '@jatkopolku/kernel';

import { useMay } from '../../acting/use-may.ts';
import type { Answer, RecordOf } from '../../api/operation-names.ts';
import { ChoiceField, ParagraphField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useForm } from '../../form/use-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRecords } from '../../queries/use-read.ts';
import { useSend } from '../../queries/use-send.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { Section } from '../../ui/result-place.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';
import { useShownState } from '../placement/use-placement-words.ts';
import { proposedDraft, readProposing } from './proposal-drafts.ts';
import { ProposedFields } from './proposed-fields.tsx';
import { useAround } from './use-around.ts';

type Proposal = RecordOf<'listProposals'>;

interface SectionProps {
  readonly placement: Answer<'readPlacement'>;
}

/** What was proposed for a placement, what waits first; and a way to propose. */
export function ProposalSection({ placement }: SectionProps) {
  const { t } = useTranslation('proposal');
  const may = useMay();
  const shownState = useShownState();
  const { placementId } = placement.record;
  const proposals = useRecords('listProposals', { placementId });
  const name = `proposal ${placementId}`;
  const isOver = shownState(placement.record) === 'ended';
  return (
    <Section title={t('title')} titleId="proposals">
      {renderResult(proposals, (items) => (
        <>
          {items.length === 0 && <Empty>{t('none')}</Empty>}
          <ul className="found">
            {items.toSorted(openFirst).map((one) => (
              <li key={one.proposalId}>
                <ProposalLine proposal={one} />
              </li>
            ))}
          </ul>
        </>
      ))}
      {may('proposeChange') && !isOver && (
        <FormDisclosure name={name} openText={t('proposing.open')}>
          {(close) => <ProposingForm {...{ name, placement }} onClose={close} />}
        </FormDisclosure>
      )}
    </Section>
  );
}

/** Of those that are answered, the latest first. */
function openFirst(a: Proposal, b: Proposal): number {
  const isAnswered = ({ state }: Proposal) => Number(state !== 'open');
  return isAnswered(a) - isAnswered(b) || byText(b.made.on, a.made.on);
}

function ProposalLine({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('proposal');
  const format = useFormat();
  const { placementId, proposalId, asked, made, state } = proposal;
  return (
    <>
      <SiteLink
        to="/placements/$placementId/proposals/$proposalId"
        params={{ placementId, proposalId }}
        className="found-name"
      >
        {t('line', { what: t(`kinds.${asked.kind}`), date: format.date(made.on) })}
      </SiteLink>
      <span className="quiet">{t(`states.${state}`)}</span>
    </>
  );
}

interface ProposingProps extends SectionProps {
  readonly name: string;
  readonly onClose: () => void;
}

function ProposingForm({ name, placement, onClose }: ProposingProps) {
  const { t } = useTranslation('proposal');
  const proposeChange = useSend('proposeChange');
  const around = useAround(placement);
  const form = useForm({
    name,
    first: proposedDraft(placement.record),
    read: (draft) => readProposing(draft, around),
    send: (body, key) => proposeChange({ body, key }),
    result: t('proposing.wasSent'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('proposing.send')} onCancel={onClose}>
      <ChoiceField
        form={form}
        field="kind"
        label={t('proposing.what')}
        options={proposedKinds.map((kind) => [kind, t(`kinds.${kind}`)])}
      />
      <ProposedFields form={form} />
      <ParagraphField
        form={form}
        field="reason"
        label={t('proposing.why')}
        hint={t('proposing.noHealth')}
      />
    </FormView>
  );
}
