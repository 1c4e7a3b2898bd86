import { type ListedPlacement, MOVED_AT_ONCE } from '@jatkopolku/domain/placement';
import { Button } from 'suomifi-ui-components';

import { useTranslation } from '../../../i18n/use-translation.ts';
import { ticked } from './move-drafts.ts';

/** The placements that are chosen; undefined while nobody chooses. */
export interface Choosing {
  readonly chosen: readonly string[] | undefined;
  readonly setChosen: (chosen: readonly string[] | undefined) => void;
}

interface ChooseMovingProps extends Choosing {
  readonly shown: readonly ListedPlacement[];
  readonly onGoOn: () => void;
}

/** Begins to choose the placements that move, chooses what the list shows, and goes on with them. */
export function ChooseMoving({ shown, chosen, setChosen, onGoOn }: ChooseMovingProps) {
  const { t } = useTranslation(['placement', 'form']);
  if (!chosen) {
    return (
      <Button variant="secondary" onClick={() => setChosen([])}>
        {t('move.begin')}
      </Button>
    );
  }
  const first = shown.slice(0, MOVED_AT_ONCE).map(({ placementId }) => placementId);
  const isAll = first.every((one) => chosen.includes(one));
  return (
    <>
      <p>{t('move.chooseHint', { most: MOVED_AT_ONCE })}</p>
      <div className="bulk">
        <label className="tick">
          <input
            type="checkbox"
            checked={isAll}
            onChange={({ target }) => setChosen(target.checked ? first : [])}
          />
          {t('move.chooseAll', { count: first.length })}
        </label>
        <div className="row-actions">
          <Button disabled={chosen.length === 0} onClick={onGoOn}>
            {t('move.goOn', { count: chosen.length })}
          </Button>
          <Button variant="secondaryNoBorder" onClick={() => setChosen(undefined)}>
            {t('form:notNow')}
          </Button>
        </div>
      </div>
    </>
  );
}

interface ChooseOneProps {
  readonly placementId: string;
  readonly name: string;
  readonly chosen: readonly string[];
  readonly setChosen: Choosing['setChosen'];
}

/** The tick before a line of the list. */
export function ChooseOne({ placementId, name, chosen, setChosen }: ChooseOneProps) {
  const { t } = useTranslation('placement');
  const isTicked = chosen.includes(placementId);
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={isTicked}
        disabled={!isTicked && chosen.length >= MOVED_AT_ONCE}
        onChange={({ target }) => setChosen(ticked(chosen, placementId, target.checked))}
      />
      <span className="visually-hidden">{t('move.chooseOne', { name })}</span>
    </label>
  );
}
