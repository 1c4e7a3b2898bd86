import { dayPriceOn } from '@jatkopolku/domain/agreement';
import { dayOf, daysOf, fromDayCode, travelShare } from '@jatkopolku/domain/attendance';
import { benefitKinds } from '@jatkopolku/domain/client';
import { rateOn } from '@jatkopolku/domain/law';
import {
  type Line,
  type ProviderAccount,
  type ProviderMonth,
  type VersionedSheet,
  lineKey,
} from '@jatkopolku/domain/settlement';
import { type LocalDate, byText, cents } from '@jatkopolku/kernel';

/**
 * What a provider's month comes to day by day, each by itself, every amount a line of its own until all are added
 * up. The settlement counts days that are alike; this is what it has to come to.
 */
export function plainAccount(facts: ProviderMonth): ProviderAccount {
  const sheets = facts.sheets
    .filter(({ sheet }) => sheet.month === facts.month && sheet.state === 'accepted')
    .toSorted(
      ({ sheet: a }, { sheet: b }) =>
        byText(a.clientId, b.clientId) || byText(a.placementId, b.placementId),
    );
  const days = sheets.flatMap((one) => daysOfSheet(one, facts));
  const held = days.map(({ heldCents }) => heldCents).filter((heldCents) => heldCents > 0);
  return {
    providerId: facts.providerId,
    lines: addedUp([...days.flatMap(({ lines }) => lines), ...bonusLines(facts)]),
    sheets: sheets.map(({ sheet: { clientId, placementId }, version }) => ({
      clientId,
      placementId,
      version,
    })),
    heldTravel: { days: held.length, amountCents: cents(held.reduce((sum, one) => sum + one, 0)) },
  };
}

function daysOfSheet({ sheet }: VersionedSheet, { agreementOf, benefitsOf }: ProviderMonth) {
  const { agreementId, clientId, placementId } = sheet;
  const agreement = agreementOf(agreementId);
  return daysOf(sheet).flatMap(([date, code]) => {
    const day = fromDayCode(code);
    if (day.status !== 'present') return [];
    const capped = sheet.cappedTravel.find((one) => one.day === dayOf(date));
    const travel = travelShare(day.travelCents ?? cents(0), capped);
    const who = { clientId, placementId };
    const { payer, compensationCents } = paidOn(date, benefitsOf(clientId));
    const feeCents = dayPriceOn(agreement, date);
    const stateCents = rateOn('stateCompensationCents', date) ?? cents(0);
    const lines: Line[] = [
      { kind: 'fee', agreementId, lot: agreement.lot, days: 1, amountCents: feeCents },
      { kind: 'compensation', ...who, payer, days: 1, amountCents: compensationCents },
      { kind: 'state', days: 1, amountCents: stateCents },
    ];
    if (day.travelCents !== null) {
      lines.push({ kind: 'travel', ...who, days: 1, amountCents: travel.owedCents });
    }
    return [{ lines, heldCents: travel.heldCents }];
  });
}

/** The first benefit in force, by the order of the law and then of the records, pays the day. */
function paidOn(date: LocalDate, benefits: ReturnType<ProviderMonth['benefitsOf']>) {
  const paying = benefitKinds
    .flatMap((kind) =>
      benefits
        .filter(({ benefit }) => benefit === kind)
        .toSorted((a, b) => a.position - b.position),
    )
    .find(({ validFrom, validTo }) => validFrom <= date && (validTo === null || date <= validTo));
  const rateCents = rateOn('dailyCompensationCents', date);
  return paying && rateCents !== undefined
    ? { payer: paying.payer, compensationCents: rateCents }
    : { payer: 'held', compensationCents: cents(0) };
}

function bonusLines({ month, claims }: ProviderMonth): Line[] {
  return claims.flatMap(({ claimId, parts }) =>
    parts
      .filter(({ voidedOn, approvedOn }) => voidedOn === null && approvedOn.startsWith(month))
      .map(({ partNo, amountCents }) => {
        const part = partNo === 1 ? {} : { partNo };
        return { kind: 'bonus', claimId, ...part, days: 0, amountCents } as const;
      }),
  );
}

/** One line for each key, in the order of the keys. */
function addedUp(entries: readonly Line[]): Line[] {
  const byKey = Object.entries(Object.groupBy(entries, lineKey));
  return byKey
    .toSorted(([a], [b]) => byText(a, b))
    .flatMap(([, own = []]) =>
      own.slice(0, 1).map((line) => ({
        ...line,
        days: own.reduce((sum, { days }) => sum + days, 0),
        amountCents: cents(own.reduce((sum, { amountCents }) => sum + amountCents, 0)),
      })),
    );
}
