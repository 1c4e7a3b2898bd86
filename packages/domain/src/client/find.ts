import { nameLetters, placesOfTyped } from '@jatkopolku/kernel';

import type { Client } from './schema.ts';

/** So many clients are shown at a time. */
export const MAX_FOUND = 20;

/** Fewer letters find too many people for whom there is no reason to look. */
export const FIND_LETTERS_MIN = 2;

/** Longer beginnings distinguish nobody, and more names than this nobody looks for. */
const LETTERS_MAX = 30;
const NAMES_MAX = 6;

/** Words as they are compared: without case, marks on letters, hyphens, commas and apostrophes. */
export function foldWords(text: string): string {
  return nameLetters(text, LETTERS_MAX).typed;
}

/** A text by whose beginning a record is found, and the place of the record among those that are found so. */
export interface FindText {
  readonly words: string;
  readonly place: string;
}

/** Clients are found by the last name first, then by their other names. */
const BY_LAST_NAME = '0';
const BY_OTHER_NAME = '1';

/**
 * The texts by whose beginnings a client is found: the id, and the names beginning with each of them,
 * so that the second half of a double name finds too, and the names in either order. The first of them
 * that begins with what was typed gives the client's place.
 */
export function findTexts(client: Pick<Client, 'clientId' | 'firstName' | 'lastName'>): FindText[] {
  const names = `${client.lastName} ${client.firstName}`.split(/[\s\p{Pd}]+/u).filter(Boolean);
  const whole = `${client.lastName} ${client.firstName}`;
  const turned = names
    .slice(1, NAMES_MAX)
    .map((_, first) => [...names.slice(first + 1), ...names.slice(0, first + 1)].join(' '));
  const texts = [
    ...[client.clientId, whole, spelt(whole)].map((text) => findText(text, BY_LAST_NAME)),
    ...[...turned, ...turned.map(spelt)].map((text) => findText(text, BY_OTHER_NAME)),
  ];
  const once = new Map(texts.toReversed().map((text) => [text.words, text]));
  return [...once.values()].toReversed().filter(({ words }) => words !== '');
}

/** Where a client is in lists by name: a person with a protected address has no place, which would say much of the name. */
export function alphabeticalPlace({
  lastName,
  firstName,
  protection,
}: Pick<Client, 'firstName' | 'lastName' | 'protection'>): string | null {
  return protection === null ? findText(`${lastName} ${firstName}`, BY_LAST_NAME).place : null;
}

function findText(text: string, rank: string): FindText {
  const { typed, placed } = nameLetters(text, LETTERS_MAX);
  return { words: typed, place: `${rank}${placed}` };
}

/** Æ is typed as `a` and as `ae`. */
function spelt(name: string): string {
  return name.replaceAll('æ', 'ae').replaceAll('Æ', 'Ae');
}

/** The signs that may be at the beginning of the places of those who are found by the words. */
export function findPlaces(words: string): (readonly string[])[] {
  return [[BY_LAST_NAME, BY_OTHER_NAME], ...placesOfTyped(words)];
}
