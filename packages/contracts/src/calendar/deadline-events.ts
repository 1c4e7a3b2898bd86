import type { Deadline } from '@jatkopolku/domain/option';
import { regionName } from '@jatkopolku/domain/region';

import type { Language } from '../texts/index.ts';
import type { CalendarEvent } from './icalendar.ts';

interface Words {
  readonly calendar: string;
  readonly notice: (optionNo: number) => string;
  readonly end: string;
  readonly lot: (lot: number) => string;
  readonly agreements: (count: number) => string;
}

const words: Readonly<Record<Language, Words>> = {
  fi: {
    calendar: 'Optioiden määräajat',
    notice: (optionNo) => `Viimeinen päivä ilmoittaa optiosta ${optionNo}`,
    end: 'Sopimuskausi päättyy',
    lot: (lot) => `osa-alue ${lot}`,
    agreements: (count) => (count === 1 ? '1 sopimus' : `${count} sopimusta`),
  },
  sv: {
    calendar: 'Frister för optioner',
    notice: (optionNo) => `Sista dagen att meddela om option ${optionNo}`,
    end: 'Avtalsperioden upphör',
    lot: (lot) => `del ${lot}`,
    agreements: (count) => `${count} avtal`,
  },
  en: {
    calendar: 'Deadlines of options',
    notice: (optionNo) => `Last day of notice of option ${optionNo}`,
    end: 'The term ends',
    lot: (lot) => `lot ${lot}`,
    agreements: (count) => (count === 1 ? '1 agreement' : `${count} agreements`),
  },
};

export function calendarName(regionId: string, language: Language): string {
  return `${words[language].calendar}, ${regionName(regionId)}`;
}

/** A deadline as a day of a calendar: what, of which framework, and of whom. */
export function deadlineEvent(
  { kind, on, group, optionNo }: Deadline,
  regionId: string,
  language: Language,
): CalendarEvent {
  const { notice, end, lot, agreements } = words[language];
  const { framework, agreementIds } = group;
  const what = kind === 'notice' && optionNo !== null ? notice(optionNo) : end;
  const whose = [framework.name, ...(group.lot === null ? [] : [lot(group.lot)])].join(', ');
  const about = [framework.frameworkId, group.lot ?? '', ...(agreementIds ?? [])].join('-');
  const names = agreementIds === null ? [] : [agreementIds.join(', ')];
  return {
    uid: `${kind}-${optionNo ?? 0}-${about}@${regionId}.jatkopolku`,
    on,
    summary: `${what}: ${whose}`,
    description: [agreements(group.agreements.length), ...names].join('\n'),
  };
}
