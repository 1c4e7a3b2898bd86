import * as z from 'zod';

import { problemCodes } from './problem-status.ts';

export const problemCodeSchema = z.enum(problemCodes);
