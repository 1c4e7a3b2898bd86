import { lateSheetsMail } from '@jatkopolku/contracts/letters/late-sheets-mail';
import { addressesOf } from '@jatkopolku/domain/provider';
import { type Clock, id, must } from '@jatkopolku/kernel';

import { commitAll } from '../commit-all.ts';
import type { Change, Records } from '../records.ts';
import { lookForLateSheets } from './late-digest.ts';
import type { LateMonth } from './late-sheets.ts';

interface Reminding {
  readonly records: Records;
  readonly clock: Clock;
}

/**
 * Asks each provider once for a month’s sheets that were not sent by its deadline: all of a month have the same
 * one, so that no sheet is asked for twice. What a night missed the next one makes up for. A provider without
 * an address finds the tasks on its page. What is late is kept in short for the tasks of the county.
 * @returns the months, each of a provider, that were asked for.
 */
export async function remindLateSheets(
  deps: Reminding,
  { actor }: { readonly actor: string },
): Promise<readonly LateMonth[]> {
  const { records, clock } = deps;
  const late = await lookForLateSheets(records, { actor, today: clock.today() });
  const written = await records.getMany('mail', late.map(mailKey));
  const known = new Set(written.map(({ record }) => record.mailId));
  const left = late.filter((one) => !known.has(mailKey(one).mailId));
  const messages = await messagesOf(deps, left);
  const groups = messages.map(({ change }) => [change]);
  const sent = await commitAll(records, groups, { event: 'created', actor });
  // Another run was faster: the next night finds what neither wrote.
  return sent.ok ? messages.map(({ month }) => month) : [];
}

/** The one message of a provider's month: by its name a second run knows that it is there. */
function mailKey({ providerId, month }: Pick<LateMonth, 'providerId' | 'month'>) {
  return { mailId: id<'Mail'>(`${providerId}-${month}-late-sheets`) };
}

async function messagesOf({ records, clock }: Reminding, late: readonly LateMonth[]) {
  const ids = [...new Set(late.map(({ providerId }) => providerId))];
  const stored = await records.getMany(
    'provider',
    ids.map((providerId) => ({ providerId })),
  );
  const providers = new Map(stored.map(({ record }) => [record.providerId, record]));
  return late.flatMap((month) => {
    const provider = must(providers.get(month.providerId), 'the provider');
    const to = [...addressesOf(provider)];
    if (to.length === 0) return [];
    const { dueOn, sheets } = month;
    const about = { month: month.month, dueOn, count: sheets.length, language: provider.language };
    const record = {
      ...mailKey(month),
      to,
      ...lateSheetsMail(about),
      writtenAt: clock.businessNow(),
      sentAt: null,
    };
    const change: Change = { kind: 'mail', record };
    return [{ month, change }];
  });
}
