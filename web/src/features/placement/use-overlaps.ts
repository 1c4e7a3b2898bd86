import { type Placement, addedDays, lastDayOf, overlappingOf } from '@jatkopolku/domain/placement';
import { type DateRange, parseLocalDate } from '@jatkopolku/kernel';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName } from '../../queries/providers.ts';
import { KEPT_MS, useReadAll } from '../../queries/use-read.ts';

interface Wanted {
  readonly placementId: string;
  readonly agreementId: string;
  readonly ranges: readonly DateRange[];
}

/** The client's placements at other agreements on some of the days, each in words that ask whether it is meant. */
export function useOverlaps(clientId: string): (wanted: Wanted) => readonly string[] {
  const { t } = useTranslation('placement');
  const format = useFormat();
  const providerName = useProviderName();
  const { data } = useReadAll('listPlacements', { clientId }, { staleTime: KEPT_MS });
  const all: readonly Placement[] = (data ?? []).map(({ record }) => record);
  return (wanted) =>
    overlappingOf({ ...wanted, ...named(wanted) }, all)
      .filter(({ agreementId }) => agreementId !== wanted.agreementId)
      .map((other) =>
        t('overlap', {
          period: `${format.date(other.startsOn)}–${format.date(lastDayOf(other))}`,
          provider: providerName(other.providerId),
        }),
      );
}

interface Dates {
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly endedOn?: string | null;
}

/** The same of the days that a change adds to a placement. */
export function useAddedOverlaps(placement: Placement): (change: Dates) => readonly string[] {
  const overlaps = useOverlaps(placement.clientId);
  return (change) => {
    const changed = {
      startsOn: parseLocalDate(change.startsOn ?? '') ?? placement.startsOn,
      endsOn: parseLocalDate(change.endsOn ?? '') ?? placement.endsOn,
      endedOn:
        change.endedOn === undefined
          ? placement.endedOn
          : (parseLocalDate(change.endedOn ?? '') ?? null),
    };
    return overlaps({ ...placement, ranges: addedDays(placement, changed) });
  };
}

/** What is sent says that the overlaps are meant: the form asks of them before it sends anything. */
export function confirming<Sent extends object>(
  sent: Sent | undefined,
  overlaps: readonly string[],
): (Sent & { readonly overlapConfirmed?: true }) | undefined {
  return sent && overlaps.length > 0 ? { ...sent, overlapConfirmed: true } : sent;
}

function named({ placementId, agreementId }: Wanted) {
  return { placementId, agreementId } as Pick<Placement, 'placementId' | 'agreementId'>;
}
