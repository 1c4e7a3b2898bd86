import { actionsOf } from '@jatkopolku/domain/access';
import { localDate } from '@jatkopolku/kernel';
import { makeFramework, makeLot, makeTariff, makeTermsVersion } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { changeAt } from '../../form/path.ts';
import { formatIn } from '../../i18n/format.ts';
import { type ModifyDraft, modifyDraft, readModification, shareIn } from './modify-draft.ts';
import type { WholeFramework } from './whole-framework.ts';

const today = localDate('2021-04-01');
const option = { months: 12, noticeDays: 90, conditions: '' };
const framework = makeFramework({
  optionTerms: [option, option],
  splitReason: 'One need',
  longTermReason: 'Paths take years',
  valueCents: 100_000_000,
});
const whole: WholeFramework = {
  record: framework,
  version: 1,
  actions: actionsOf('framework', framework, {
    caller: { userId: 'heikki', roles: ['procurement'], providerId: null },
    today,
  }),
  lots: [{ record: makeLot(), version: 1 }],
  tariffs: [{ record: makeTariff(), version: 1 }],
  versions: [makeTermsVersion({ framework })],
  options: [],
};
const draft: ModifyDraft = {
  ...modifyDraft(whole, formatIn('en')),
  'bonus-1-open-labour-market': '650',
  ground: 'small-value',
  reason: 'Prices have risen',
  valueChangeCents: '12000',
};
const read = (change: Partial<ModifyDraft>, of: Partial<WholeFramework> = {}) =>
  readModification({ ...draft, ...change }, { ...whole, ...of }, today);

describe('a change of published terms as it is written', () => {
  it.each([['lots.0.name'], ['lots.0.nameSv'], ['optionTerms.1.conditions']])(
    'finds at %s a sign which no letter prints',
    (path) => {
      const { faults } = read(changeAt(draft, path, '漢'));
      expect(faults).toMatchObject({ [path]: { code: 'field-sign' } });
    },
  );

  it('is what the API takes', () => {
    expect(read({})).toMatchObject({
      faults: {},
      others: [],
      sent: {
        ground: 'small-value',
        valueChangeCents: 1_200_000,
        valueCents: null,
        lots: [{ lot: 1 }],
        tariffs: [{ lot: 1, pathType: 'open-labour-market', amountCents: 65_000 }],
      },
    });
  });

  it.each<[Partial<ModifyDraft>, object]>([
    [{ ground: '' }, { ground: { code: 'field-missing' } }],
    [{ reason: '' }, { reason: { code: 'reason-missing' } }],
    [{ valueChangeCents: 'x' }, { valueChangeCents: { code: 'field-invalid' } }],
    [{ valueChangeCents: '100000' }, { valueChangeCents: { code: 'change-share-exceeded' } }],
    [{ longTermReason: '' }, { longTermReason: { code: 'long-term-unjustified' } }],
    [changeAt(draft, 'lots.0.name', ''), { 'lots.0.name': { code: 'field-missing' } }],
    [
      { 'bonus-1-open-labour-market': '' },
      { 'bonus-1-open-labour-market': { code: 'field-missing' } },
    ],
    [{ 'bonus-1-work-trial': '900' }, { 'bonus-1-work-trial': { code: 'amount-outside-bounds' } }],
  ])('is refused at its field: %j', (change, problems) => {
    const result = read(change);
    expect(result.sent).toBeUndefined();
    expect(result.faults).toMatchObject(problems);
  });

  it('is shown what belongs to no field: a new lot without a bonus, and nothing that changes', () => {
    const group = { lot: '2', name: 'Group', nameSv: '', description: '' };
    expect(read({ lots: [...draft.lots, group] }).others).toMatchObject([
      { code: 'lot-without-tariff' },
    ]);
    const same = { 'bonus-1-open-labour-market': '700', valueChangeCents: '0' } as const;
    expect(read(same).others).toMatchObject([{ code: 'terms-unchanged' }]);
  });

  it('shows the share of the first value while it is typed', () => {
    const share = (change: Partial<ModifyDraft>) => shareIn({ ...draft, ...change }, whole, today);
    expect(share({})).toMatchObject({ share: { perMille: 12, isAllowed: true } });
    expect(share({ valueChangeCents: '100000' })?.share.isAllowed).toBe(false);
    expect(share({ ground: 'clear-clause' })).toBeUndefined();
    expect(share({ valueChangeCents: 'x' })).toBeUndefined();
  });

  it('knows the cell of a bonus that the API refuses', () => {
    expect(read({}).fieldOf?.(['tariffs', '0', 'amountCents'])).toBe('bonus-1-open-labour-market');
    expect(read({}).fieldOf?.(['lots', '0', 'name'])).toBe('lots.0.name');
  });
});
