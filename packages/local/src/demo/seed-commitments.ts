import { confirmCommitment, proposeCommitment, setCostCentre } from '@jatkopolku/application';
import type { Commitment } from '@jatkopolku/domain/commitment';
import { type LocalDate, cents, id, must } from '@jatkopolku/kernel';

import type { OpenRegion } from '../open-region.ts';
import { findPerson } from '../sign-in/demo-people.ts';
import { saved } from './saved.ts';

const code = '4100';

type Seeded = Pick<Commitment, 'lot' | 'agreementId'> & { readonly amountCents: number };

/** For the year of the demo's first day: each lot has enough, and one agreement has its own. */
const set: Readonly<Record<string, Seeded>> = {
  'demo-lot-1': { lot: 1, agreementId: null, amountCents: 90_000_000 },
  'demo-lot-2': { lot: 2, agreementId: null, amountCents: 60_000_000 },
};

/** Waits for the other person of finance, who holds the cost centre. */
const waiting = { lot: 3, agreementId: null, amountCents: 40_000_000 } as const;

/**
 * Money for the year of the demo's first day: set aside for two lots, proposed for the third. The years
 * before it have none, as imported regions do.
 */
export async function seedCommitments(region: OpenRegion): Promise<void> {
  const { records, clock } = region;
  const [raija, risto, jussi] = ['raija', 'risto', 'jussi'].map(named);
  const centre = { key: { code }, version: 0, actor: must(jussi, 'Jussi').actor };
  const holders = [raija, risto].map((one) => holderOf(must(one, 'a holder')));
  await saved(setCostCentre(records, centre, { name: 'Työikäisten palvelut', holders }));
  for (const [commitmentId, seeded] of Object.entries({ ...set, 'demo-lot-3': waiting })) {
    const key = { year: yearOf(clock.today()), commitmentId: id<'Commitment'>(commitmentId) };
    const { amountCents, ...cover } = seeded;
    const command = {
      ...key,
      ...cover,
      frameworkId,
      costCentre: code,
      amountCents: cents(amountCents),
    };
    const reason = 'Talousarvio';
    await saved(proposeCommitment(region, { ...command, reason }, must(raija, 'Raija')));
    if (seeded === waiting) continue;
    await saved(confirmCommitment(region, { key, version: 1, ...must(risto, 'Risto') }));
  }
}

const frameworkId = id<'Framework'>('FW-2019');

function yearOf(today: LocalDate): number {
  return Number(today.slice(0, 4));
}

function named(username: string) {
  const { userId, name } = must(findPerson(username), `the demo person ${username}`);
  return { actor: userId, name };
}

function holderOf({ actor, name }: ReturnType<typeof named>) {
  return { userId: actor, name };
}
