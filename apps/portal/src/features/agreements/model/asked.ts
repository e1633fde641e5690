import { MilestoneCodeSchema, TrackSchema } from '@bridge/common';
import * as z from 'zod/mini';

/** Where the reader came to record something: a milestone, or any of a track. */
export const AskedSchema = z.object({ milestone: z.optional(MilestoneCodeSchema), track: z.optional(TrackSchema) });
export type Asked = z.output<typeof AskedSchema>;
