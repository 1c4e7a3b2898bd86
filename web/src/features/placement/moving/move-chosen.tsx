import { type ListedPlacement, moveKinds } from '@jatkopolku/domain/placement';
import { useState } from 'react';
import { Button } from 'suomifi-ui-components';

import { useActing } from '../../../acting/use-acting.ts';
import { ChoiceField, TextField } from '../../../form/fields.tsx';
import { FormView } from '../../../form/form-view.tsx';
import { useForm } from '../../../form/use-form.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { Section } from '../../../ui/result-place.tsx';
import { type MoveDraft, countMoves, emptyMove, readMove } from './move-drafts.ts';
import { type MoveAsked, type MoveDone, MovePreview } from './move-preview.tsx';
import { MoveResults } from './move-results.tsx';
import { TargetFields } from './target-fields.tsx';

interface MoveChosenProps {
  readonly placements: readonly ListedPlacement[];
  readonly onBack: () => void;
}

/** Where the chosen placements move to; what would come of it, and then what came of it. */
export function MoveChosen({ placements, onBack }: MoveChosenProps) {
  const { t } = useTranslation('placement');
  const [done, setDone] = useState<MoveDone>();
  return (
    <Section title={t('move.title', { count: placements.length })}>
      {done ? (
        <div role="status">
          <MoveResults
            caption={t('move.haveMoved', countMoves(done.placements))}
            placements={placements}
            results={done.placements}
            movesText={t('move.hasMoved')}
          />
        </div>
      ) : (
        <Moving placements={placements} onDone={setDone} />
      )}
      <div className="row-actions">
        <Button variant="secondary" onClick={onBack}>
          {t('move.back')}
        </Button>
      </div>
    </Section>
  );
}

interface Asked {
  readonly draft: MoveDraft;
  readonly body: MoveAsked;
  readonly sendKey: string;
}

interface MovingProps extends Pick<MoveChosenProps, 'placements'> {
  readonly onDone: (done: MoveDone) => void;
}

function Moving({ placements, onDone }: MovingProps) {
  const { t } = useTranslation('placement');
  const { membership } = useActing();
  const [asked, setAsked] = useState<Asked>();
  const ids = placements.map(({ placementId }) => placementId);
  const providerIds = [...new Set(placements.map(({ providerId }) => providerId))];
  const ask = (body: MoveAsked, draft: MoveDraft) =>
    setAsked({ draft, body, sendKey: crypto.randomUUID() });
  const form = useForm({
    name: 'moving placements',
    first: asked?.draft ?? emptyMove(providerIds),
    read: (draft) => readMove(draft, ids),
    // Nothing is sent yet: what was written is looked at first.
    send: (body) => Promise.resolve(body),
    onSent: (_answer, body) => ask(body, form.draft),
  });
  // What is written differently by now is no longer what was looked at.
  const isShown = asked && JSON.stringify(asked.draft) === JSON.stringify(form.draft);
  if (!membership) return null;
  return (
    <>
      <FormView form={form} submitText={t('move.preview')}>
        <ChoiceField
          form={form}
          field="kind"
          label={t('move.where')}
          options={moveKinds.map((kind) => [kind, t(`move.kinds.${kind}`)])}
        />
        <TargetFields form={form} today={membership.today} providerIds={providerIds} />
        <TextField form={form} field="reason" label={t('move.reason')} />
      </FormView>
      {isShown && (
        <MovePreview
          placements={placements}
          asked={asked.body}
          sendKey={asked.sendKey}
          onAsk={(body) => ask(body, asked.draft)}
          onDone={onDone}
        />
      )}
    </>
  );
}
