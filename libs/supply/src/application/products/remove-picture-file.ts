import { z } from 'zod';
import { defineJob } from '#platform';

/** Removes the file of a picture that is no longer a product's. */
export const RemovePictureFile = defineJob('supply.remove-picture-file', z.object({ fileKey: z.string() }));
