import { type LocalDate, sortedByName } from '@jatkopolku/kernel';

import { type Municipality, municipalities } from './municipalities.ts';

/** Those in force on a day, in the Finnish order of their Finnish names. */
export function municipalitiesOn(date: LocalDate): Municipality[] {
  const inForce = municipalities.filter((municipality) => isInForce(municipality, date));
  return sortedByName(inForce, ({ fi }) => fi);
}

/** What people call it today; the code where the register has none. English has no names of its own. */
export function municipalityName(code: string, language: 'fi' | 'sv' | 'en'): string {
  const municipality = municipalities.find((one) => one.code === code);
  return municipality?.[language === 'sv' ? 'sv' : 'fi'] ?? code;
}

/** From its first day to its last one. */
export function isInForce(municipality: Municipality, date: LocalDate): boolean {
  const { lastDay } = municipality;
  return hasBegun(municipality, date) && (lastDay === null || date <= lastDay);
}

export function hasBegun({ firstDay }: Municipality, date: LocalDate): boolean {
  return firstDay === null || firstDay <= date;
}
