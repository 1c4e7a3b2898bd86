import { id, localDate } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import { digestOf, dueByPayer, notificationDigestSchema } from './digest.ts';

const today = localDate('2021-03-10');
const due = (payer: string, day: string, clientId = 'C1') => ({
  payer,
  clientId: id<'Client'>(clientId),
  dueOn: localDate(day),
  days: [{ date: localDate('2021-03-02'), reason: 'sick' as const, before: null }],
});

describe('what payers have to hear, in short', () => {
  it('counts the clients of each payer by the day on which it has to hear, the first day first', () => {
    const all = [
      due('kela', '2021-03-18'),
      due('kela', '2021-03-16'),
      due('fund-ytk', '2021-03-16'),
      due('kela', '2021-03-18'),
    ];
    const digest = digestOf(all, today);
    expect(digest.due).toEqual([
      { payer: 'fund-ytk', dueOn: '2021-03-16', count: 1 },
      { payer: 'kela', dueOn: '2021-03-16', count: 1 },
      { payer: 'kela', dueOn: '2021-03-18', count: 2 },
    ]);
    expect(digest.lookedOn).toBe(today);
    expect(notificationDigestSchema.parse(digest)).toEqual(digest);
  });

  it('has the days of the first clients of each payer, and counts all', () => {
    const many = Array.from({ length: 60 }, (_, at) => due('kela', '2021-03-16', `C${at}`));
    const [kela, fund] = dueByPayer(digestOf([...many, due('fund-ytk', '2021-03-18')], today));
    expect(kela).toMatchObject({ payer: 'kela', count: 60, items: { length: 50 } });
    expect(kela?.items[0]).toEqual({
      clientId: 'C0',
      dueOn: '2021-03-16',
      days: [{ date: '2021-03-02', reason: 'sick', before: null }],
    });
    expect(fund).toMatchObject({ payer: 'fund-ytk', count: 1, items: [{ clientId: 'C1' }] });
  });
});
