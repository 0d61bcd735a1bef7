import { z } from 'zod';
import type { Tx } from '../database/transactions.js';
import { HandlesJob, type JobContext, type JobHandler } from '../jobs/handler.js';
import { defineJob } from '../jobs/job-definition.js';
import { Mailer } from './mailer.js';

/** A letter to send; enqueue it in the transaction that causes it. */
export const SendLetter = defineJob(
  'platform.send-letter',
  z.object({ to: z.email(), subject: z.string(), text: z.string() }),
);

const Localised = z.object({ zh: z.string(), en: z.string() });

/**
 * A letter to somebody by their account; enqueue it in the transaction that causes it. Where they are written to, and in
 * which language, identity knows and nobody else.
 */
export const WriteToAccount = defineJob(
  'platform.write-to-account',
  z.object({ accountId: z.uuid(), subject: Localised, text: Localised }),
);

/** Stepwise, so that no transaction stays open while a mail server takes its time. */
@HandlesJob(SendLetter, { mode: 'stepwise' })
export class SendLetterHandler implements JobHandler<{ to: string; subject: string; text: string }> {
  constructor(private readonly mailer: Mailer) {}

  async handle(letter: { to: string; subject: string; text: string }, job: JobContext): Promise<void> {
    // Delivered by a process that ended before it could close the row.
    if (letter.text === '') return;
    await this.mailer.send({ ...letter, key: job.jobId });
    // One-time links stand in letters; the row keeps no secret once it is delivered.
    await job.step((tx) => forgetText(tx, job.jobId));
  }
}

/** Takes the text out of the row of a letter that has gone on its way. */
export async function forgetText(tx: Tx, jobId: string): Promise<void> {
  await tx.query(`UPDATE platform.job SET payload = jsonb_set(payload, '{text}', '""') WHERE id = $1`, [jobId]);
}
