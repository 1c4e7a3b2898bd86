import { calendarName, deadlineEvent, toICalendar } from '@jatkopolku/contracts';
import { isSigned } from '@jatkopolku/domain/agreement';
import { isPublished } from '@jatkopolku/domain/framework';
import {
  type Deadline,
  type Decision,
  type TermFacts,
  type TermGroup,
  deadlinesOf,
  leftOptions,
  termGroups,
} from '@jatkopolku/domain/option';
import type { ProviderId } from '@jatkopolku/domain/provider';
import type { LocalDate } from '@jatkopolku/kernel';

import type { AccessRegion } from '../access/memberships.ts';
import { listOfProvider } from '../list-of-provider.ts';
import type { Records } from '../records.ts';
import { feedOf } from './feeds.ts';

interface LoadedTerms extends TermFacts {
  readonly decisions: readonly Decision[];
}

/** What the terms of all agreements follow from, or of one provider's. */
async function loadTerms(
  records: Records,
  providerId: ProviderId | null,
  today: LocalDate,
): Promise<LoadedTerms> {
  const [frameworks, agreements, options, stored] = await Promise.all([
    records.list('framework'),
    providerId === null
      ? records.list('agreement')
      : listOfProvider(records, 'agreement', providerId),
    records.list('option'),
    records.list('decision'),
  ]);
  const decisions = stored.map(({ record }) => record);
  const known = agreements.map(({ record }) => record).filter(isSigned);
  const own = new Set(known.map(({ frameworkId }) => frameworkId));
  return {
    frameworks: frameworks
      .map(({ record }) => record)
      .filter(({ state }) => isPublished[state])
      .filter(({ frameworkId }) => providerId === null || own.has(frameworkId)),
    agreements: known,
    options: options.map(({ record }) => record),
    left: leftOptions(decisions),
    decisions,
    today,
  };
}

/** The region's agreements by what still can become of them, and the decisions on their options. */
export async function loadTermGroups(
  records: Records,
  today: LocalDate,
): Promise<{ readonly groups: readonly TermGroup[]; readonly decisions: readonly Decision[] }> {
  const terms = await loadTerms(records, null, today);
  return { groups: termGroups(terms), decisions: terms.decisions };
}

/** The calendar of a secret address; undefined for an address that is not, or no longer, in use. */
export async function readCalendar(
  region: AccessRegion,
  secret: string,
): Promise<string | undefined> {
  const feed = await feedOf(region, secret);
  if (!feed) return undefined;
  const { regionId, records, clock } = region;
  const today = clock.today();
  const deadlines = deadlinesOf(await loadTerms(records, feed.providerId, today));
  const toEvent = (deadline: Deadline) => deadlineEvent(deadline, regionId, feed.language);
  const name = calendarName(regionId, feed.language);
  return toICalendar({ name, events: deadlines.map(toEvent), today });
}
