import type { ClaimCase } from '@jatkopolku/application';
import { type Language, claimHistory, dayText } from '@jatkopolku/contracts';
import { type ClaimPart, OMBUDSMAN_DECIDED_ON } from '@jatkopolku/domain/outcome';
import { type LocalDate, formatEuros } from '@jatkopolku/kernel';
import { claimsCommand } from '@jatkopolku/words/claims-command';
import { filledFrom } from '@jatkopolku/words/filled';
import { inLanguage } from '@jatkopolku/words/in-language';
import { objection } from '@jatkopolku/words/objection';
import { outcome } from '@jatkopolku/words/outcome';
import { paths } from '@jatkopolku/words/paths';

import { tableLines } from '../output.ts';
import { stateOf, toClaimJson } from './claim-list.ts';

export interface ShownCase extends ClaimCase {
  /** Whether the reader may know where the client went on to. */
  readonly showsCounterpart: boolean;
}

/** One claim as lines: its facts, checks with their basis, parts, decisions and history. */
export function caseLines(shown: ShownCase, language: Language, today: LocalDate): string[] {
  const words = inLanguage(claimsCommand, language);
  const { checked, found } = shown;
  return [
    ...tableLines(factsOf(shown, language, today)),
    ...section(words.checks, [
      basisText(checked.termsFrom, language),
      ...checked.checks.map(({ code, result }) => checkText(code, result, language)),
    ]),
    ...section(
      words.parts,
      found.claim.parts.map((part) => partText(part, language)),
    ),
    ...section(
      words.decisions,
      shown.decided.map((one) => decisionText(one, language)),
    ),
    ...section(words.history, historyLines(shown, language, today)),
  ];
}

/** A heading with what is below it; nothing where there is nothing. */
function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

function factsOf(shown: ShownCase, language: Language, today: LocalDate): string[][] {
  const { found } = shown;
  const { claim, providerName, filedOn } = found;
  const words = inLanguage(claimsCommand, language);
  return [
    [words.columns.claim, claim.claimId],
    [words.columns.state, stateOf(found, language, today)],
    [words.columns.provider, providerName ?? claim.providerId],
    [words.client, claim.clientId],
    [words.columns.path, paths[claim.pathType][language]],
    [words.startsOn, dayText(claim.pathStartsOn, language)],
    [words.counterpart, counterpartText(shown) ?? words.withheld],
    [words.columns.bonus, formatEuros(claim.amountCents)],
    [words.columns.filed, dayText(filedOn, language)],
  ];
}

function counterpartOf({ found: { claim }, showsCounterpart }: ShownCase) {
  const { counterpartName: name, counterpartBusinessId: businessId } = claim;
  return showsCounterpart ? { name, businessId } : null;
}

function counterpartText(shown: ShownCase): string | undefined {
  const counterpart = counterpartOf(shown);
  return counterpart ? `${counterpart.name}, ${counterpart.businessId}` : undefined;
}

function basisText(terms: LocalDate, language: Language): string {
  const values = {
    terms: dayText(terms, language),
    ombudsman: dayText(OMBUDSMAN_DECIDED_ON, language),
  };
  return filledFrom(outcome.checks.bases[language], values);
}

type Check = ClaimCase['checked']['checks'][number];

function checkText(code: Check['code'], result: Check['result'], language: Language): string {
  const { codes, results } = outcome.checks;
  return `${results[result][language]}: ${codes[code][language]}`;
}

function partText({ partNo, amountCents, approvedOn, voidedOn }: ClaimPart, language: Language) {
  const { part, voided } = inLanguage(claimsCommand, language);
  const date = dayText(approvedOn, language);
  const text = filledFrom(part, { partNo, amount: formatEuros(amountCents), date });
  if (voidedOn === null) return text;
  return filledFrom(voided, { part: text, date: dayText(voidedOn, language) });
}

type Decided = ClaimCase['decided'][number];

function decisionText({ notice: { facts } }: Decided, language: Language): string {
  const { decision, decidedOn, decider, firstApprover, reason, approvedCents } = facts;
  const said = objection.decided[firstApprover ? 'approvedByTwo' : decision][language];
  const first = firstApprover?.name ?? '';
  const values = { date: dayText(decidedOn, language), name: decider.name, first };
  const decided = `${filledFrom(said, values)}, ${formatEuros(approvedCents)}`;
  return reason === '' ? decided : `${decided}: ${reason}`;
}

function historyLines(
  { found: { claim }, turns, decided }: ShownCase,
  language: Language,
  today: LocalDate,
): string[] {
  return claimHistory({ claim, turns, decided }, today).map(({ what, on, byName, reason }) =>
    [outcome.history[what][language], on && dayText(on, language), byName, reason]
      .filter(Boolean)
      .join(' '),
  );
}

/** One claim for programs, amounts in cents. */
export function toCaseJson(shown: ShownCase, today: LocalDate) {
  const { found, checked, turns, decided } = shown;
  const counterpart = counterpartOf(shown);
  const { claim } = found;
  return {
    ...toClaimJson(found),
    client_id: claim.clientId,
    counterpart: counterpart && { name: counterpart.name, business_id: counterpart.businessId },
    terms_from: checked.termsFrom,
    attended_days: checked.attendedDays,
    checks: checked.checks,
    parts: claim.parts.map(toPartJson),
    decisions: decided.map(toDecisionJson),
    history: claimHistory({ claim, turns, decided }, today).map(
      ({ what, on, byName, category, reason }) => ({ what, on, by: byName, category, reason }),
    ),
  };
}

function toPartJson({ partNo, milestone, amountCents, approvedOn, voidedOn }: ClaimPart) {
  return {
    part_no: partNo,
    milestone,
    amount_cents: amountCents,
    approved_on: approvedOn,
    voided_on: voidedOn,
  };
}

function toDecisionJson({ notice: { decisionNo, milestone, facts }, objection: against }: Decided) {
  return {
    decision_no: decisionNo,
    milestone,
    decision: facts.decision,
    decided_on: facts.decidedOn,
    claimed_cents: facts.claimedCents,
    approved_cents: facts.approvedCents,
    category: facts.category,
    reason: facts.reason,
    decider: facts.decider.name,
    first_approver: facts.firstApprover?.name ?? null,
    object_by: facts.objectBy,
    objection: against?.state ?? null,
  };
}
