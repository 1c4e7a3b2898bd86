import { byText } from '@jatkopolku/kernel';

import type { Line, LineOf } from './schema.ts';

/** What makes two lines the same line: everything of them but their days and amount. */
export function lineKey(line: Line): string {
  switch (line.kind) {
    case 'fee':
      return JSON.stringify([line.kind, line.agreementId, line.lot]);
    case 'compensation':
      return JSON.stringify([line.kind, line.clientId, line.placementId, line.payer]);
    case 'travel':
      return JSON.stringify([line.kind, line.clientId, line.placementId]);
    case 'state':
      return JSON.stringify([line.kind]);
    case 'bonus':
      return JSON.stringify([line.kind, line.claimId, ...(line.partNo ? [line.partNo] : [])]);
  }
}

/**
 * The order of lines' keys. Most lines differ in their names already: only for the few others the keys are written.
 */
export function byLine(a: Line, b: Line): number {
  if (a.kind !== b.kind) return byText(a.kind, b.kind);
  if (a.kind === 'compensation' && b.kind === 'compensation') {
    return byWho(a, b) || byQuoted(a.payer, b.payer);
  }
  if (a.kind === 'travel' && b.kind === 'travel') return byWho(a, b);
  if (a.kind === 'state' && b.kind === 'state') return 0;
  if (a.kind === 'fee' && b.kind === 'fee' && a.lot === b.lot) {
    return byQuoted(a.agreementId, b.agreementId);
  }
  return byText(lineKey(a), lineKey(b));
}

type Who = Pick<LineOf<'travel'>, 'clientId' | 'placementId'>;

function byWho(a: Who, b: Who): number {
  return byQuoted(a.clientId, b.clientId) || byQuoted(a.placementId, b.placementId);
}

const QUOTE = 0x22;

/** The order of two texts as JSON writes them: by their first signs that differ, and at its end each has a quote. */
function byQuoted(a: string, b: string): number {
  if (a === b) return 0;
  let at = 0;
  while (a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  const one = at < a.length ? a.charCodeAt(at) : QUOTE;
  const other = at < b.length ? b.charCodeAt(at) : QUOTE;
  const isAsWritten = (at === a.length || isPlain(one)) && (at === b.length || isPlain(other));
  return isAsWritten ? one - other : byText(JSON.stringify(a), JSON.stringify(b));
}

/** Whether JSON writes the sign as it is: no quote, backslash, control or half of a pair. */
function isPlain(code: number): boolean {
  return code >= 0x20 && code !== QUOTE && code !== 0x5c && (code < 0xd800 || code > 0xdfff);
}
