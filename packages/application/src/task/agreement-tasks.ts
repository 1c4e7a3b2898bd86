import type { Agreement } from '@jatkopolku/domain/agreement';
import { capTask, outlastingTask } from '@jatkopolku/domain/task';
import { sumCents } from '@jatkopolku/kernel';

import { agreementFigures } from '../agreement/agreement-figures.ts';
import { placementsOfAgreement } from '../placements-of-agreement.ts';
import type { Records } from '../records.ts';
import type { Find } from './task-list.ts';

async function agreementsThat(
  records: Records,
  isMeant: (agreement: Agreement) => boolean,
): Promise<Agreement[]> {
  return (await records.list('agreement')).map(({ record }) => record).filter(isMeant);
}

/** Placements that go on after the last day of their agreement: nobody is forgotten at its end. */
export const outlasting: Find = async (records, today) => {
  const ended = await agreementsThat(records, ({ termination }) => termination !== null);
  const tasks = ended.map(async (agreement) => {
    const placements = await placementsOfAgreement(records, agreement);
    return placements.map((placement) => outlastingTask(agreement, placement, today));
  });
  const items = (await Promise.all(tasks)).flat().filter((task) => task !== undefined);
  return { items, more: false };
};

/** Agreements that have a cap and near it. */
export const caps: Find = async (records, today) => {
  const capped = await agreementsThat(records, ({ capCents }) => capCents !== null);
  const tasks = capped.map(async (agreement) => {
    const { total } = await agreementFigures(records, agreement, today);
    return capTask(agreement, sumCents([total.feeCents, total.bonusCents]), today);
  });
  const items = (await Promise.all(tasks)).filter((task) => task !== undefined);
  return { items, more: false };
};
