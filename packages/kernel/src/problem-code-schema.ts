import * as z from 'zod';

import { problemCodes } from './problem.ts';

export const problemCodeSchema = z.enum(problemCodes);
