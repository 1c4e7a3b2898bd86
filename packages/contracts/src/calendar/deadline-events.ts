import type { Renewal } from '@jatkopolku/domain/eligibility';
import type { Deadline } from '@jatkopolku/domain/option';
import { regionName } from '@jatkopolku/domain/region';
import { businessDayBy } from '@jatkopolku/kernel';
import { deadlines } from '@jatkopolku/words/deadlines';
import { filledFrom } from '@jatkopolku/words/filled';
import { inLanguage } from '@jatkopolku/words/in-language';

import { type Language, dayText } from '../texts/index.ts';
import type { CalendarEvent } from './icalendar.ts';

export function calendarName(regionId: string, language: Language): string {
  return filledFrom(deadlines.calendar[language], { region: regionName(regionId) });
}

/** A deadline as a day of a calendar: what, of which framework, and of whom. */
export function deadlineEvent(
  { kind, on, group, optionNo }: Deadline,
  regionId: string,
  language: Language,
): CalendarEvent {
  const words = inLanguage(deadlines, language);
  const { framework, agreementIds } = group;
  const isNotice = kind === 'notice' && optionNo !== null;
  const what = isNotice ? filledFrom(words.notice, { optionNo }) : words.end;
  const lot = group.lot === null ? [] : [filledFrom(words.lot, { lot: group.lot })];
  const about = [framework.frameworkId, group.lot ?? '', ...(agreementIds ?? [])].join('-');
  const before = businessDayBy(on);
  const day = dayText(before, language);
  const count = group.agreements.length;
  const agreements = count === 1 ? words.agreement : filledFrom(words.agreements, { count });
  const names = agreementIds === null ? [] : [agreementIds.join(', ')];
  return {
    uid: `${kind}-${optionNo ?? 0}-${about}@${regionId}.jatkopolku`,
    on,
    summary: `${what}: ${[framework.name, ...lot].join(', ')}${before === on ? '' : filledFrom(words.businessDay, { day })}`,
    description: [agreements, ...names].join('\n'),
  };
}

/** What is to be renewed of a provider, as a day of a calendar. */
export function renewalEvent(
  { what, on, providerId, providerName }: Renewal & { readonly providerName: string },
  regionId: string,
  language: Language,
): CalendarEvent {
  const words = inLanguage(deadlines, language);
  const last = businessDayBy(on);
  const ending = last === on ? '' : filledFrom(words.businessDay, { day: dayText(last, language) });
  return {
    uid: `renew-${what}-${providerId}@${regionId}.jatkopolku`,
    on,
    summary: `${filledFrom(words.renew, { what: words.renewals[what] })}, ${providerName}${ending}`,
    description: '',
  };
}
