import { instantOf, localDate } from '@jatkopolku/kernel';
import { makePlacement, makeSheet } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { type HistoryEvent, entriesOf } from './entries.ts';
import { type Recorded, recordedSheet } from './recorded.ts';

type Sheet = Recorded['sheet'];

const at = (minute: number) => instantOf(new Date(Date.UTC(2021, 2, 3, 9, minute)));

/** An event of a sheet that has so many days, a minute after the one before. */
function event(
  version: number,
  [name, actor]: readonly [event: string, actor: string],
  own: Partial<HistoryEvent<Sheet>> = {},
): HistoryEvent<Sheet> {
  const days = Object.fromEntries(
    ['01', '02', '03', '04'].slice(0, version).map((day) => [day, '4']),
  );
  return {
    version,
    event: name,
    actor,
    at: at(version),
    businessDate: localDate('2021-03-03'),
    after: recordedSheet(makeSheet({ month: '2021-03', days })),
    ...own,
  };
}

const logged = ['days-logged', 'maija'] as const;
const actsOf = (events: readonly HistoryEvent<Sheet>[]) =>
  entriesOf('sheet', events).map(({ acts }) =>
    acts.map(({ event: e, by, count }) => [e, by, count]),
  );

describe('the entries of a history', () => {
  it('are one for each deed, with what it changed', () => {
    const placements = [makePlacement({ goal: 'Work' }), makePlacement({ goal: 'Studies' })];
    const events = placements.map((after, place) => ({
      version: place + 1,
      event: place === 0 ? 'created' : 'changed',
      actor: 'leena',
      at: at(place),
      businessDate: localDate('2021-03-03'),
      after,
    }));
    const [, changed] = entriesOf('placement', events);
    expect(changed).toMatchObject({
      from: at(1),
      to: at(1),
      acts: [{ event: 'changed', by: 'leena', count: 1 }],
      changes: [{ field: 'placement.goal', from: 'Work', to: 'Studies' }],
    });
  });

  it('gather the days that one person logs on a day', () => {
    const entries = entriesOf('sheet', [event(1, logged), event(2, logged), event(3, logged)]);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      from: at(1),
      to: at(3),
      acts: [{ event: 'days-logged', by: 'maija', count: 3 }],
    });
    expect(entries[0]?.changes.filter(({ field }) => field === 'sheet.days.code')).toHaveLength(3);
  });

  it.each<[string, Parameters<typeof event>]>([
    ['another person', [2, ['days-logged', 'ville']]],
    ['another day', [2, logged, { businessDate: localDate('2021-03-04') }]],
    ['another deed', [2, ['sheet-submitted', 'maija']]],
  ])('keep %s apart', (_what, next) => {
    expect(entriesOf('sheet', [event(1, logged), event(...next)])).toHaveLength(2);
  });

  it('never gather what is changed on purpose, however often', () => {
    const changed = ['changed', 'leena'] as const;
    expect(entriesOf('sheet', [event(1, changed), event(2, changed)])).toHaveLength(2);
  });

  it('have what a rule did in the write of the person', () => {
    const filed = event(2, ['sheet-submitted', 'maija']);
    const byRule = { ...filed, event: 'sheet-accepted', actor: 'rule:clean' };
    expect(actsOf([event(1, logged), filed, byRule])).toEqual([
      [['days-logged', 'maija', 1]],
      [
        ['sheet-submitted', 'maija', 1],
        ['sheet-accepted', 'rule:clean', 1],
      ],
    ]);
  });

  it('say an import once, and the next one again', () => {
    const by = (hash: string) => ['imported', `import:${hash}`] as const;
    expect(actsOf([event(1, by('a')), event(2, by('a')), event(3, by('b'))])).toEqual([
      [['imported', 'import:a', 2]],
      [['imported', 'import:b', 1]],
    ]);
  });

  it('are none where nothing happened', () => {
    expect(entriesOf('sheet', [])).toEqual([]);
  });
});
