import { calendarRecordSchema, sheetSchema } from '@jatkopolku/domain/attendance';
import { claimSchema, holdsItsPlace } from '@jatkopolku/domain/outcome';
import { runSchema, statementSchema } from '@jatkopolku/domain/settlement';

import { claimQueue, sheetQueue } from '../queues.ts';
import { type Definitions, whole } from './definition.ts';

/** Days and claims, and what is settled of them. */
export const workKinds: Definitions<'sheet' | 'calendar' | 'claim' | 'run' | 'statement'> = {
  sheet: {
    slice: 'attendance',
    schema: sheetSchema,
    partition: ({ providerId, month }) => [providerId, month],
    sort: ({ clientId, placementId }) => [clientId, placementId],
    queue: sheetQueue,
    audited: true,
    purpose:
      'Month sheet by provider, month, client and placement; a provider’s month in one query',
  },
  calendar: {
    slice: 'attendance',
    schema: calendarRecordSchema,
    partition: whole,
    sort: ({ clientId }) => [clientId],
    audited: false,
    purpose:
      'A client’s days across placements, which the limits are counted from; all of the region',
  },
  claim: {
    slice: 'outcome',
    schema: claimSchema,
    partition: whole,
    sort: ({ claimId }) => [claimId],
    unique: ({ state, placementId, clientId, pathStartsOn }) =>
      holdsItsPlace[state]
        ? [
            ['placement', placementId],
            ['start', clientId, pathStartsOn],
          ]
        : [],
    queue: claimQueue,
    provider: ({ providerId }) => providerId,
    audited: true,
    purpose: 'Outcome claim by id; all of the region',
  },
  run: {
    slice: 'settlement',
    schema: runSchema,
    partition: ({ month }) => [month],
    sort: ({ runNo }) => [String(runNo).padStart(4, '0')],
    // A bonus is billed at most once and refunded at most once, whatever month it lands in.
    unique: ({ bills, refunds }) => [
      ...bills.map((claimId) => ['bill', claimId]),
      ...refunds.map((claimId) => ['refund', claimId]),
    ],
    audited: true,
    purpose: 'Heads of a month’s settlement runs in order',
  },
  statement: {
    slice: 'settlement',
    schema: statementSchema,
    partition: ({ month }) => [month],
    sort: ({ runNo, providerId, part, hash }) => [
      String(runNo).padStart(4, '0'),
      providerId,
      String(part).padStart(4, '0'),
      hash,
    ],
    audited: true,
    purpose: 'Statements of a month’s runs, by run and provider',
  },
};
