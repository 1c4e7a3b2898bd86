import { type HeldPeriod, capTravel, heldPeriods } from '@jatkopolku/domain/attendance';

import type { ApprovalsAddress } from '../../addresses/addresses.ts';
import type { Answer } from '../../api/operation-names.ts';
import { joinReads } from '../../queries/join-reads.ts';
import { useRead, useRecords } from '../../queries/use-read.ts';

export type ApprovalQueue = Answer<'listApprovals'>;
export type StoredFilters = Answer<'readSavedFilters'>;

/**
 * The part of the queue that the address names. What is late waits longest and so comes first: it is
 * distinguished here, of what the API has judged.
 */
export function useApprovals({ type, provider, state, late }: ApprovalsAddress) {
  const query = {
    ...(type && { type }),
    ...(provider && { providerId: provider }),
    ...(state && ({ clean: state === 'clean' ? 'yes' : 'no' } as const)),
  };
  const select = ({ items, more }: ApprovalQueue) => ({
    items: items.filter((item) => !late || item.late),
    more,
  });
  return useRead('listApprovals', { query }, { select });
}

interface SheetNames {
  readonly providerId: string;
  readonly month: string;
  readonly clientId: string;
  readonly placementId: string;
}

export type VersionedSheet = Answer<'readSheet'>;

/** A month sheet with the plan and the price that it is looked at by. */
export interface OpenSheet {
  readonly sheet: VersionedSheet;
  readonly placement: Answer<'readPlacement'>['record'];
  readonly agreement: Answer<'readAgreement'>['record'];
  /** The region's caps on travel. */
  readonly caps: Answer<'readTravelSettings'>['record']['caps'];
  /** The closed periods that hold for the placement, those taken back too. */
  readonly closedPeriods: readonly HeldPeriod[];
}

/** What is decided is always looked at as it is now. */
const now = { staleTime: 0 };

export function useSheet(names: SheetNames) {
  const { providerId, month, placementId } = names;
  const sheet = useRead('readSheet', { params: { ...names } }, now);
  const agreementId = sheet.data?.record.agreementId;
  const placement = useRead('readPlacement', { params: { placementId } }, now);
  const agreement = useRead('readAgreement', agreementId && { params: { agreementId } }, now);
  const travel = useRead('readTravelSettings', {}, now);
  const periods = useRecords('listClosedPeriods', {}, now);
  const workplaces = useRead('listClosedWorkplaces', { params: { providerId, month } }, now);
  return joinReads(
    [sheet, placement, agreement, travel, periods, workplaces],
    (read, ofPlacement, ofAgreement, ofTravel, known, ofWorkplaces): OpenSheet => ({
      sheet: read,
      placement: ofPlacement.record,
      agreement: ofAgreement.record,
      caps: ofTravel.record.caps,
      closedPeriods: [
        ...heldPeriods(known, { providerId: read.record.providerId, stays: [] }),
        ...ofWorkplaces.items.flatMap((one) =>
          one.placementId === placementId ? one.periods : [],
        ),
      ],
    }),
  );
}

/** The sheet with its days above the cap: of one that is not accepted yet, as they would be when it is. */
export function withCaps({ sheet: { record }, caps }: OpenSheet): VersionedSheet['record'] {
  if (record.state === 'accepted') return record;
  return { ...record, cappedTravel: capTravel(record, caps) };
}
