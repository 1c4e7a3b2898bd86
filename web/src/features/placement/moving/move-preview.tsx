import type { BodyOf, Operations } from '@jatkopolku/contracts';
import type { ListedPlacement } from '@jatkopolku/domain/placement';
import { Button } from 'suomifi-ui-components';

import type { Answer } from '../../../api/operation-names.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useRead } from '../../../queries/use-read.ts';
import { useSending } from '../../../queries/use-send.ts';
import { firstPress } from '../../../ui/first-press.ts';
import { Part } from '../../../ui/part.tsx';
import { renderResult } from '../../../ui/render-result.tsx';
import { Failure } from '../../../ui/states.tsx';
import { countMoves } from './move-drafts.ts';
import { MoveResults } from './move-results.tsx';

export type MoveAsked = BodyOf<Operations['previewMove']>;
export type MoveDone = Answer<'movePlacements'>['record'];

interface MovePreviewProps {
  readonly placements: readonly ListedPlacement[];
  readonly asked: MoveAsked;
  /** One key for what was asked: sent again it is the same move. */
  readonly sendKey: string;
  readonly onAsk: (asked: MoveAsked) => void;
  readonly onDone: (done: MoveDone) => void;
}

/** What would come of each, and the press that moves what can. */
export function MovePreview(props: MovePreviewProps) {
  const { t } = useTranslation('placement');
  const { asked, placements, onAsk } = props;
  const preview = useRead('previewMove', { body: asked }, { staleTime: 0 });
  return renderResult(preview, ({ placements: results }) => (
    <Part>
      <MoveResults
        caption={t('move.wouldMove', countMoves(results))}
        placements={placements}
        results={results}
        movesText={t('move.moves')}
      />
      {(asked.overlapConfirmed || isOverlapping(results)) && (
        <label className="tick">
          <input
            type="checkbox"
            checked={asked.overlapConfirmed === true}
            onChange={({ target }) => onAsk({ ...asked, overlapConfirmed: target.checked })}
          />
          {t('move.overlapConfirmed')}
        </label>
      )}
      <MoveButton {...props} results={results} />
    </Part>
  ));
}

type Results = Answer<'previewMove'>['placements'];

function isOverlapping(results: Results): boolean {
  return results.some(({ problems }) =>
    problems.some(({ code }) => code === 'overlap-unconfirmed'),
  );
}

interface MoveButtonProps extends MovePreviewProps {
  readonly results: Results;
}

/** Sends each as it was looked at: one that has changed since stays. */
function MoveButton({ asked, sendKey, results, onDone }: MoveButtonProps) {
  const { t } = useTranslation('placement');
  const sending = useSending('movePlacements', {
    working: t('move.working'),
    onSent: ({ record }) => onDone(record),
  });
  const { moving } = countMoves(results);
  const { placementIds: _ids, ...many } = asked;
  const placements = results.map(({ placementId, version }) => ({ placementId, version }));
  const move = () => sending.mutate({ body: { ...many, placements }, key: sendKey });
  if (sending.error) return <Failure error={sending.error} onRetry={() => sending.reset()} />;
  if (moving === 0) return <p>{t('move.noneMoves')}</p>;
  return (
    <div className="row-actions">
      <Button disabled={sending.isPending || sending.isSuccess} onClick={firstPress(move)}>
        {t('move.move', { count: moving })}
      </Button>
    </div>
  );
}
