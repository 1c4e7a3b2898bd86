import type { Gap } from '@jatkopolku/domain/overview';
import { localDate, must, parseMonth } from '@jatkopolku/kernel';
import { makePlacement } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { gapPlace } from './gap-place.ts';

const day = localDate('2021-03-10');
const month = must(parseMonth('2021-02'), 'a month');

/** One of each, with where it is mended: by a case worker, and by the provider. */
type Place = readonly [gap: Gap, county: string, provider?: string];
const places: Readonly<Record<Gap['what'], Place>> = {
  conditions: [{ what: 'conditions', conditions: ['insuredFrom'] }, '#conditions'],
  start: [{ what: 'start', startsOn: day }, '#decisions'],
  'case-worker': [{ what: 'case-worker' }, '#take'],
  instructor: [{ what: 'instructor' }, '#steps', '#proposals'],
  workplace: [{ what: 'workplace' }, '#workplace'],
  benefit: [{ what: 'benefit', from: day, to: day }, '/clients/$clientId#benefits'],
  review: [{ what: 'review', dueOn: day }, '#reviews'],
  sheet: [{ what: 'sheet', month, isReturned: false }, '#conversations', '/sheets'],
  'coaching-plan': [{ what: 'coaching-plan' }, 'coaching-plan', 'coaching-plan'],
  evaluation: [{ what: 'evaluation', dueOn: day, late: false }, 'evaluation'],
  'provider-feedback': [{ what: 'provider-feedback', dueOn: day }, 'feedback', 'feedback'],
};
const all = Object.values(places);
const ofCounty = all.map(([gap, place]) => ({ gap, place }));
const ofProvider = all.flatMap(([gap, , place]) => (place === undefined ? [] : [{ gap, place }]));

function placeOf(gap: Gap, isProvider: boolean, isAllowed = true): string {
  const place = gapPlace(gap, makePlacement(), { isProvider, may: () => isAllowed });
  if (!place) return 'nowhere';
  const { to = '', hash, params } = place;
  const { form } = (params ?? {}) as { form?: string };
  const own = to === '/placements/$placementId' ? '' : to;
  return form ?? `${own}${hash === undefined ? '' : `#${String(hash)}`}`;
}

describe('what is missing leads to where it is mended', () => {
  it.each(ofCounty)('by a case worker: $gap.what', ({ gap, place }) => {
    expect(placeOf(gap, false)).toBe(place);
  });

  it.each(ofProvider)('by the provider: $gap.what', ({ gap, place }) => {
    expect(placeOf(gap, true)).toBe(place);
  });

  it('is no link for who cannot mend it', () => {
    const shut = all.map(([gap]) => gap).filter((gap) => placeOf(gap, false, false) === 'nowhere');
    expect(shut.map(({ what }) => what)).toEqual(['case-worker', 'instructor']);
  });
});
