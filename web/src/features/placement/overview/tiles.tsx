import type { Overview } from '@jatkopolku/domain/overview';
import type { Placement } from '@jatkopolku/domain/placement';
import type { ReactNode } from 'react';

import { useBusinessDay } from '../../../acting/use-business-day.ts';
import { useMay } from '../../../acting/use-may.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { SiteLink } from '../../../ui/site-link.tsx';

interface TilesProps {
  readonly placement: Placement;
  readonly overview: Overview;
}

/** What is left, what waits and what comes next: each leads to where it is dealt with. */
export function Tiles({ placement, overview }: TilesProps) {
  const { t } = useTranslation(['placement', 'conversation', 'proposal']);
  const { left, messages, proposals, workplace } = overview;
  return (
    <ul className="tiles">
      <ReviewTile placement={placement} />
      {left && <LeftTiles left={left} />}
      {workplace !== null && (
        <Tile name={t('workplace.title')} to={{ placement, hash: 'workplace' }}>
          {workplace}
        </Tile>
      )}
      <ClaimTile claims={overview.claims} />
      {messages && (
        <Tile name={t('conversation:title')} to={{ placement, hash: 'conversations' }}>
          <Messages messages={messages} />
        </Tile>
      )}
      {proposals !== null && (
        <Tile name={t('proposal:title')} to={{ placement, hash: 'proposals' }}>
          {proposals === 0 ? t('overview.nothingWaits') : t('overview.open', { count: proposals })}
        </Tile>
      )}
    </ul>
  );
}

interface TileProps {
  readonly name: string;
  readonly note?: string;
  readonly isLate?: boolean;
  /** The part of the page that it leads to. */
  readonly to?: { readonly placement: Placement; readonly hash: string } | undefined;
  readonly children: ReactNode;
}

function Tile({ name, note, isLate = false, to, children }: TileProps) {
  const { placementId } = to?.placement ?? {};
  return (
    <li className={isLate ? 'tile tile-late' : 'tile'}>
      <span className="tile-name">
        {placementId === undefined ? (
          name
        ) : (
          <SiteLink to="/placements/$placementId" params={{ placementId }} hash={to?.hash ?? ''}>
            {name}
          </SiteLink>
        )}
      </span>
      <span className="tile-value">{children}</span>
      {note !== undefined && <span className="quiet">{note}</span>}
    </li>
  );
}

/** When the plan is reviewed next; one that is late is red, and says so. */
function ReviewTile({ placement }: { readonly placement: Placement }) {
  const { t } = useTranslation('placement');
  const format = useFormat();
  const today = useBusinessDay();
  const mayRead = useMay()('listReviews');
  const { nextReviewDueOn: dueOn } = placement;
  const isLate = dueOn !== null && today !== undefined && dueOn < today;
  return (
    <Tile
      name={t(isLate ? 'overview.reviewLate' : 'overview.review')}
      isLate={isLate}
      to={mayRead ? { placement, hash: 'reviews' } : undefined}
    >
      {dueOn === null ? t('overview.noReview') : format.date(dueOn)}
    </Tile>
  );
}

function LeftTiles({ left }: { readonly left: NonNullable<Overview['left']> }) {
  const { t } = useTranslation('placement');
  const { toEnd, plannedToEnd } = left;
  return (
    <>
      {(['week', 'year'] as const).map((window) => (
        <Tile
          key={window}
          name={t(`overview.${window}`)}
          note={t('overview.used', { used: left[window].used, most: left[window].most })}
        >
          {t('overview.days', { count: left[window].left })}
        </Tile>
      ))}
      <Tile name={t('overview.toEnd')} note={t('overview.plannedToEnd', { count: plannedToEnd })}>
        {t('overview.days', { count: toEnd })}
      </Tile>
    </>
  );
}

function ClaimTile({ claims }: Pick<Overview, 'claims'>) {
  const { t } = useTranslation(['placement', 'outcome']);
  const format = useFormat();
  return (
    <Tile name={t('outcome:title')}>
      {claims.length === 0
        ? t('overview.noClaim')
        : claims.map(({ claimId, state }) => (
            <SiteLink key={claimId} to="/claims/$claimId" params={{ claimId }}>
              {format.state(state)}
            </SiteLink>
          ))}
    </Tile>
  );
}

function Messages({ messages }: { readonly messages: NonNullable<Overview['messages']> }) {
  const { t } = useTranslation('placement');
  const { county, provider } = messages;
  if (county + provider === 0) return t('overview.nothingWaits');
  return (
    <>
      {county > 0 && <span>{t('overview.waitsForCounty', { count: county })}</span>}
      {provider > 0 && <span>{t('overview.waitsForProvider', { count: provider })}</span>}
    </>
  );
}
