import {
  FILTER_NAME_LENGTH,
  MAX_SAVED_FILTERS,
  approvalSchema,
  approvalTypes,
  savedFilterSchema,
  savedFiltersSchema,
} from '@jatkopolku/domain/approval';
import { sheetSchema } from '@jatkopolku/domain/attendance';
import * as z from 'zod';

import { line } from './fields.ts';
import { changing, nothing, readingSettings } from './operation.ts';
import { whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';

const { providerId } = sheetSchema.shape;

const { defaultName } = savedFiltersSchema.shape;
const filterName = line.max(FILTER_NAME_LENGTH);

export const approvalOperations = sliceOf('approval', {
  listApprovals: {
    method: 'GET',
    path: '/approvals',
    summary:
      'The approver reads what waits for approval, oldest first, with what the rules say of each',
    effect: 'read',
    subject: 'region',
    params: nothing,
    query: z.strictObject({
      type: z.enum(approvalTypes).optional(),
      providerId: providerId.optional(),
      /** `yes` for what nothing speaks against, `no` for the rest. */
      clean: z.enum(['yes', 'no']).optional(),
    }),
    body: nothing,
    answer: z.strictObject({ items: z.array(approvalSchema), more: z.boolean() }),
    problems: {},
  },
  readSavedFilters: readingSettings(
    '/approvals/filters',
    'The approver reads the own saved filters of the queue; the version 0 of none',
    { kind: 'savedFilters', subject: 'caller', schema: savedFiltersSchema },
  ),
  changeSavedFilters: changing(
    '/approvals/filters',
    'The approver saves the own filters of the queue, all together',
    {
      subject: 'caller',
      params: nothing,
      body: z.strictObject({
        filters: z.array(savedFilterSchema.extend({ name: filterName })).max(MAX_SAVED_FILTERS),
        defaultName,
      }),
      schema: savedFiltersSchema,
      problems: {
        ...whole('changed-meanwhile'),
        'filter-name-taken': '/filters',
        'unknown-value': '/defaultName',
      },
    },
  ),
});
