import { apiOf } from '@jatkopolku/bench/web/demo-api';
import type { BonusTerms } from '@jatkopolku/domain/framework';
import { must } from '@jatkopolku/kernel';

/** Procurement changes the terms of the study bonuses of the framework of maija's provider, in every lot. */
export async function giveTerms(address: string, own: Partial<BonusTerms>): Promise<void> {
  const api = await apiOf(address, 'heikki');
  const worker = await apiOf(address, 'maija');
  const agreements = await worker.call('listAgreements', {});
  const { items } = must(agreements.ok ? agreements.value : undefined, 'agreements');
  for (const frameworkId of new Set(items.map(({ record }) => record.frameworkId))) {
    const read = await api.call('readFramework', { params: { frameworkId } });
    const { record, version } = must(read.ok ? read.value : undefined, 'a framework');
    const [lots, tariffs] = await Promise.all([
      api.call('listLots', { query: { frameworkId } }),
      api.call('listTariffs', { query: { frameworkId } }),
    ]);
    const { frameworkId: _id, procedure: _p, termsVersion: _v, state: _s, ...terms } = record;
    const option = { months: terms.optionMonths, noticeDays: 90, conditions: '' };
    const changed = await api.call('modifyFramework', {
      params: { frameworkId },
      version,
      body: {
        ...terms,
        optionTerms: Array.from({ length: terms.optionCount }, () => option),
        splitReason: 'Small providers can tender too.',
        longTermReason: 'Paths last for years.',
        valueCents: record.valueCents ?? 100_000_000,
        lots: must(lots.ok ? lots.value : undefined, 'lots').items.map(
          ({ record: { frameworkId: _of, ...lot } }) => lot,
        ),
        tariffs: must(tariffs.ok ? tariffs.value : undefined, 'bonuses')
          .items.map(({ record: { frameworkId: _of, ...bonus } }) => bonus)
          .filter(({ pathType }) => pathType === 'degree-education')
          .map((bonus) => ({ ...bonus, ...own })),
        ground: 'not-substantial',
        reason: 'The terms of the bonus change.',
        valueChangeCents: 0,
      },
    });
    if (!changed.ok) throw new Error(`The terms were refused: ${JSON.stringify(changed.error)}`);
  }
}
