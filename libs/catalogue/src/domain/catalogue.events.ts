import { z } from 'zod';
import { defineEvent } from '#kernel';

/**
 * The could-make graph reads otherwise than before: a part family was corrected or added, or a correction withdrawn.
 * Whoever reads the graph sees that by itself; the event is for what was derived from it and stored.
 */
export const PartGraphCorrected = defineEvent(
  'catalogue.part_graph_corrected',
  z.object({
    familyCode: z.string(),
    /** Materials that scopes are read for now and were not before, or the other way round. */
    materials: z.array(z.string()),
  }),
);
