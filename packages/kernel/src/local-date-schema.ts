import * as z from 'zod';

import { parseLocalDate } from './local-date.ts';

export const localDateSchema = z.iso
  .date()
  .refine((text) => parseLocalDate(text) !== undefined)
  .brand<'LocalDate'>();
