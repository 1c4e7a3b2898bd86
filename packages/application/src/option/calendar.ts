import { calendarName, deadlineEvent, renewalEvent, toICalendar } from '@jatkopolku/contracts';
import { agreementOn, isOver, isSigned } from '@jatkopolku/domain/agreement';
import { type Renewal, renewalsOf } from '@jatkopolku/domain/eligibility';
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

interface NamedRenewal extends Renewal {
  readonly providerName: string;
}

/**
 * What of the providers with an agreement that lasts is to be renewed. A provider sees until when it was decided of
 * it, as its own page says; its certificates are the county's to ask for.
 */
async function loadRenewals(
  records: Records,
  terms: LoadedTerms,
  own: ProviderId | null,
): Promise<NamedRenewal[]> {
  const [providers, checks, inspections] = await Promise.all([
    records.list('provider'),
    records.list('check'),
    own === null ? records.list('inspection') : [],
  ]);
  const buying = providersIn(terms);
  const decisions = new Map(checks.map(({ record }) => [record.providerId, record.decision]));
  const given = new Map(inspections.map(({ record }) => [record.providerId, record.documents]));
  return providers
    .map(({ record }) => record)
    .filter(({ providerId }) => buying.has(providerId))
    .flatMap((provider) => {
      const decision = decisions.get(provider.providerId) ?? null;
      const documents = given.get(provider.providerId) ?? [];
      const renewals = renewalsOf({ provider, decision, documents }, terms.today);
      return renewals.map((renewal) => ({ ...renewal, providerName: provider.name }));
    });
}

/** Whose agreements are signed and not over. */
function providersIn({ frameworks, agreements, options, today }: LoadedTerms): Set<ProviderId> {
  const known = new Map(frameworks.map((framework) => [framework.frameworkId, framework]));
  const lasting = agreements.filter((agreement) => {
    const framework = known.get(agreement.frameworkId);
    return framework && !isOver[agreementOn(agreement, { framework, options }, today).state];
  });
  return new Set(lasting.map(({ providerId }) => providerId));
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
  const terms = await loadTerms(records, feed.providerId, today);
  const renewals = await loadRenewals(records, terms, feed.providerId);
  const toEvent = (deadline: Deadline) => deadlineEvent(deadline, regionId, feed.language);
  const events = [
    ...deadlinesOf(terms).map(toEvent),
    ...renewals.map((renewal) => renewalEvent(renewal, regionId, feed.language)),
  ];
  return toICalendar({ name: calendarName(regionId, feed.language), events, today });
}
