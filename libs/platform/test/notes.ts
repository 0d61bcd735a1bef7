import { Body, Controller, Get, HttpException, Module, NotFoundException, Param, Patch, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EntitySchema } from 'typeorm';
import { z } from 'zod';
import { type Actor, DomainError } from '#kernel';
import {
  Access,
  Answers,
  Audit,
  By,
  ContextRegistry,
  createHttpApplication,
  Idempotent,
  Outbox,
  PlatformModule,
  readConfig,
  RequestContext,
  RequiresVersion,
  requireVersion,
  SeenVersion,
  Transactions,
  updateVersioned,
} from '#platform';
import { createTestDatabase, type TestDatabase } from '#test-support';
import { SILENT } from './jobs-application.js';
import { Happened, ScriptedModule } from './scripted-handlers.js';

/** A thing with a version, a unique text and a limited number of places. */
export class Note {
  readonly id!: string;
  readonly version!: number;
  text!: string;
  remark: string | undefined;
  taken!: number;
  readonly notedAt!: Date;
}

export const NoteMapping = new EntitySchema<Note>({
  name: 'Note',
  target: Note,
  schema: 'public',
  tableName: 'note',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'integer', version: true },
    text: { type: 'text', name: 'note_text' },
    remark: { type: 'text', nullable: true },
    taken: { type: 'integer', default: 0 },
    notedAt: { type: 'timestamptz', name: 'noted_at', createDate: true },
  },
});

export const NOTE_TABLES = `
  CREATE TABLE public.note (
    id uuid PRIMARY KEY,
    version integer NOT NULL,
    note_text text NOT NULL,
    remark text,
    taken integer NOT NULL DEFAULT 0,
    noted_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT note_text_key UNIQUE (note_text),
    CONSTRAINT note_places CHECK (taken <= 3)
  );
  CREATE TABLE public.booking (
    seat integer NOT NULL,
    during int4range NOT NULL,
    CONSTRAINT booking_seat_free EXCLUDE USING gist (seat WITH =, during WITH &&)
  );`;

const Draft = z.strictObject({
  text: z.string().min(1),
  lines: z.array(z.strictObject({ quantity: z.number().positive() })).default([]),
});
type Draft = z.infer<typeof Draft>;
const NoteView = z.object({ id: z.string(), version: z.number(), text: z.string() });

/** What the tests do while a command runs. */
export const interrupt: { inside: () => Promise<void>; calls: number } = { inside: () => Promise.resolve(), calls: 0 };

@Controller('notes')
export class NotesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  @Post()
  @Access.signedIn()
  @Idempotent()
  @Answers(201, NoteView)
  write(@By() actor: Actor, @Body({ schema: Draft }) draft: Draft) {
    return this.transactions.run(async (tx) => {
      interrupt.calls++;
      const [note] = (await tx.query(
        `INSERT INTO public.note (id, version, note_text) VALUES (gen_random_uuid(), 1, $1)
         RETURNING id, version, note_text AS text, 'hidden' AS secret`,
        [draft.text],
      )) as [{ id: string }];
      await this.outbox.publish(tx, Happened, { n: 1 });
      await this.audit.record(tx, actor, { action: 'note.written', subject: 'note', subjectId: note.id });
      await interrupt.inside();
      return note;
    });
  }

  @Post(':id/wipe')
  @Access.signedIn()
  @Idempotent()
  @Answers(204)
  async wipe(@Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    interrupt.calls++;
    await this.transactions.reader.query(`UPDATE public.note SET remark = 'wiped' WHERE id = $1`, [id]);
  }

  @Patch(':id')
  @Access.signedIn()
  @RequiresVersion()
  @Answers(200, NoteView)
  change(
    @Param('id', { schema: z.uuid() }) id: string,
    @SeenVersion() seen: number,
    @Body({ schema: Draft }) draft: Draft,
  ) {
    return this.transactions.run(async (tx) => {
      const note = await tx.findOneByOrFail(Note, { id });
      requireVersion(note, seen);
      note.text = draft.text;
      await updateVersioned(tx, Note, note);
      return { ...note, version: note.version + 1 };
    });
  }

  @Post('closed')
  undeclared(): { effect: number } {
    return { effect: interrupt.calls++ };
  }

  @Post('staff')
  @Access.permission('jobs.operate', 'audit.read')
  @Answers(204)
  staff(): void {
    interrupt.calls++;
  }

  @Get('context')
  @Access.anyone()
  contextOfReading() {
    return RequestContext.current();
  }

  @Post('context')
  @Access.anyone()
  contextOfWriting(@Body() _body: unknown) {
    return RequestContext.current();
  }

  @Get('errors/:kind')
  @Access.anyone()
  fail(@Param('kind') kind: string): never {
    switch (kind) {
      case 'upstream':
        throw Object.assign(new Error('the bucket of the file store is not there'), { statusCode: 404 });
      case 'nest':
        throw new NotFoundException();
      case 'teapot':
        throw new HttpException('short and stout', 418);
      case 'undeclared':
        throw new DomainError('note.nobody_answers_this');
      default:
        throw undefined;
    }
  }
}

@Module({ imports: [ScriptedModule], controllers: [NotesController] })
class NotesModule {
  constructor(contexts: ContextRegistry) {
    contexts.declare({
      name: 'notes',
      errors: {
        'note.text_taken': { status: 409, zh: '内容已存在。', en: 'The text is taken.', log: 'info' },
        'note.places_gone': { status: 409, zh: '名额已满。', en: 'No place is left.', log: 'info' },
        'note.seat_taken': { status: 409, zh: '座位已占用。', en: 'The seat is taken.', log: 'info' },
      },
      constraints: {
        note_text_key: 'note.text_taken',
        note_places: 'note.places_gone',
        booking_seat_free: 'note.seat_taken',
      },
    });
  }
}

export interface NotesApplication {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  readonly transactions: Transactions;
  stop(): Promise<void>;
}

@Module({})
class RootModule {}

/** An HTTP application of the platform and one small controller. */
export async function startNotes(): Promise<NotesApplication> {
  const database = await createTestDatabase();
  await database.query(NOTE_TABLES);
  const platform = PlatformModule.register({
    config: readConfig({ DATA_DIR: '.data/test/platform', PUBLIC_URL: 'https://lianqiao.example' }),
    databaseUrl: database.url,
    entities: [NoteMapping],
    role: 'write',
    processName: 'test',
  });
  const root = { module: RootModule, imports: [platform, NotesModule] };
  const app = await createHttpApplication(root, SILENT);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    database,
    transactions: app.get(Transactions),
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}
