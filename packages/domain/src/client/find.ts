import type { Client } from './schema.ts';

/** So many clients are shown at a time: who looks for one writes more of the name. */
export const MOST_FOUND = 20;

/** Fewer letters find too many people for whom there is no reason to look. */
export const FIND_LETTERS_MIN = 2;

/** Longer beginnings tell nobody apart, and more names than this nobody looks for. */
const LETTERS_MAX = 30;
const NAMES_MAX = 6;

/** Words as they are compared: without case, marks above letters, hyphens and commas. */
export function foldWords(text: string): string {
  const letters = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = letters.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return Array.from(words).slice(0, LETTERS_MAX).join('').trimEnd();
}

/**
 * The texts by whose beginnings a client is found: the id, and the names beginning with each of them,
 * so that the second half of a double name finds too, and the names in either order.
 */
export function findTexts(client: Pick<Client, 'clientId' | 'firstName' | 'lastName'>): string[] {
  const names = `${client.lastName} ${client.firstName}`.split(/[\s-]+/).filter(Boolean);
  const turned = names
    .slice(0, NAMES_MAX)
    .map((_, first) => [...names.slice(first), ...names.slice(0, first)].join(' '));
  const texts = [client.clientId, ...turned].map(foldWords);
  return [...new Set(texts)].filter((text) => text !== '');
}
