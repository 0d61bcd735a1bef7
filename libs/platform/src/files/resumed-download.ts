import { Readable } from 'node:stream';

export interface DownloadOptions {
  /** Of the whole file. */
  readonly bytes: number;
  /** Opens the rest of the same file, from a byte on. */
  readonly reopen: (from: number, signal: AbortSignal) => Promise<Readable>;
  /** How long nothing may come while it is asked for. */
  readonly silenceMilliseconds: number;
  /** How often in a row a connection may be of no use. */
  readonly attempts: number;
  /** What the reader is told when that is too often. */
  readonly fail: (broke: Error) => Error;
}

/**
 * A file as one stream, whatever becomes of its connections: one that breaks or falls silent is opened again at the
 * byte where it stopped. Readers may take their time; only what is asked for and does not come counts as silence.
 */
export class ResumedDownload extends Readable {
  private readonly left = new AbortController();
  private incoming: AsyncIterator<Buffer>;
  private at = 0;
  private useless = 0;

  constructor(
    private body: Readable,
    private readonly options: DownloadOptions,
  ) {
    super();
    this.incoming = this.listenTo(body);
  }

  override _read(): void {
    this.next().then(
      (chunk) => !this.destroyed && this.push(chunk),
      (error: Error) => this.destroy(error),
    );
  }

  /** Not a generator's `return`, which would wait for the chunk that is asked for: the connection goes at once. */
  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.left.abort();
    this.body.destroy();
    done(error);
  }

  private async next(): Promise<Buffer | null> {
    for (;;) {
      const { chunk, broke } = await this.nextOfThisConnection();
      if (chunk) {
        this.at += chunk.length;
        this.useless = 0;
        return chunk;
      }
      if (this.at >= this.options.bytes || this.destroyed) return null;
      if (++this.useless >= this.options.attempts) throw this.options.fail(broke);
      this.body.destroy();
      this.body = await this.options.reopen(this.at, this.left.signal);
      if (this.destroyed) this.body.destroy();
      this.incoming = this.listenTo(this.body);
    }
  }

  private async nextOfThisConnection(): Promise<{ chunk: Buffer; broke?: never } | { chunk?: never; broke: Error }> {
    const { silenceMilliseconds } = this.options;
    const silence = setTimeout(
      () => this.body.destroy(new Error(`nothing came for ${silenceMilliseconds} ms`)),
      silenceMilliseconds,
    );
    try {
      const { done, value } = await this.incoming.next();
      return done ? { broke: new Error('the connection ended before the file') } : { chunk: value };
    } catch (error) {
      return { broke: error as Error };
    } finally {
      clearTimeout(silence);
    }
  }

  private listenTo(body: Readable): AsyncIterator<Buffer> {
    // A connection may break while nobody reads; the next read tells.
    body.on('error', () => undefined);
    return body[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  }
}
