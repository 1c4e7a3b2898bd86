import * as z from 'zod';

export const instantSchema = z.iso.datetime().brand<'Instant'>();
