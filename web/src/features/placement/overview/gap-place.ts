import type { Action } from '@jatkopolku/domain/access';
import type { Gap } from '@jatkopolku/domain/overview';
import type { Placement } from '@jatkopolku/domain/placement';
import type { LinkProps } from '@tanstack/react-router';

/** Where the page has what is done to the placement, and the step by which a case worker takes it. */
export const STEPS = 'steps';
export const TAKE = 'take';

type PageAddress = Pick<LinkProps, 'to' | 'params' | 'search' | 'hash'>;

interface Reader {
  /** Whether the reader is of the placement’s provider. */
  readonly isProvider: boolean;
  readonly may: (action: Action) => boolean;
}

/** Where it is mended; undefined where the reader can only see that it is missing. */
export function gapPlace(
  gap: Gap,
  { placementId, clientId }: Pick<Placement, 'placementId' | 'clientId'>,
  { isProvider, may }: Reader,
): PageAddress | undefined {
  const params = { placementId };
  const here = (hash: string) => ({ to: '/placements/$placementId', params, hash }) as const;
  const form = (name: string) =>
    ({ to: '/placements/$placementId/followup/$form', params: { ...params, form: name } }) as const;
  switch (gap.what) {
    case 'conditions':
      return here('conditions');
    case 'start':
      return here('decisions');
    case 'case-worker':
      return may('takePlacement') ? here(TAKE) : undefined;
    case 'instructor':
      if (isProvider) return here('proposals');
      return may('changePlacement') ? here(STEPS) : undefined;
    case 'workplace':
      return here('workplace');
    case 'benefit':
      return { to: '/clients/$clientId', params: { clientId }, hash: 'benefits' };
    case 'review':
      return here('reviews');
    case 'sheet':
      // The county asks its provider for it.
      return isProvider
        ? { to: '/sheets', search: { month: gap.month, view: 'client', placement: placementId } }
        : here('conversations');
    case 'coaching-plan':
      return form('coaching-plan');
    case 'evaluation':
      return form('evaluation');
    case 'provider-feedback':
      return form('feedback');
  }
}
