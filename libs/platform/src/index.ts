export { Access, ACCESS_RULE, type AccessRule, describeAccess } from './access/access.js';
export { Authenticator, type Session, SESSION_COOKIE } from './access/authenticator.js';
export { By, CurrentSession } from './access/request-actor.js';
export { Audit, type AuditedChange } from './audit/audit.js';
export { CONFIG, type Config, ConfigError, type MeiliSettings, readConfig, SETTINGS } from './config/config.js';
export { type ContextDeclaration, ContextRegistry } from './database/context-registry.js';
export { dataSourceOptions } from './database/data-source.js';
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './database/embedded-postgres.js';
export { projectRoot } from './database/project-root.js';
export { type SessionLockKey, underFreeSessionLock, underSessionLock } from './database/session-lock.js';
export { SystemClock } from './database/system-clock.js';
export { postgresCode, Transactions, type Tx } from './database/transactions.js';
export { requireVersion, updateVersioned } from './database/update-versioned.js';
export { FileStore, type StoredFile } from './files/file-store.js';
export { requireFileStore } from './files/open-file-store.js';
export { Answers } from './http/answers.js';
export { createBareApplication, createHttpApplication, type RootModule } from './http/http-application.js';
export { Idempotent, REPLAYED_HEADER } from './http/idempotency.js';
export { RequiresVersion, SeenVersion } from './http/if-match.js';
export { describeApi, serveApiDescription } from './http/openapi.js';
export { type ListReader, markList, previewList } from './http/checked-list-answers.js';
export { CellProblemView, ListFileView, listFileView } from './http/list-file.view.js';
export { offsetOf, type Page, pageOf, PageQuery } from './http/paging.js';
export type { Problem } from './http/problem.filter.js';
export { type RequestFacts, RequestContext } from './http/request-context.js';
export { TakesListFile } from './http/takes-list-file.js';
export { readMapping, receiveFile, type UploadedFile } from './http/uploaded-file.js';
export { type Fault, RequestInvalid, validate } from './http/validation.pipe.js';
export { csvAnswer, markedAnswer, workbookAnswer } from './http/workbook-answer.js';
export {
  type HandlerOptions,
  HandlesEvent,
  HandlesJob,
  HandlesSchedule,
  type JobContext,
  type JobHandler,
} from './jobs/handler.js';
export { HandlerRegistry } from './jobs/handler-registry.js';
export { JobBoard } from './jobs/job-board.query.js';
export { defineJob, type JobDefinition } from './jobs/job-definition.js';
export { JobExecutor } from './jobs/job-executor.js';
export { LeaseLost } from './jobs/job-lease.js';
export { JOB_POINTS, type JobPoint, JobProbe } from './jobs/job-probe.js';
export { type JobRole, JobRunner } from './jobs/job-runner.js';
export { JobSignal } from './jobs/job-signal.js';
export { type EnqueueOptions, Outbox } from './jobs/outbox.js';
export { RetryDelay, retryDelaySeconds } from './jobs/retry-delay.js';
export { Scheduler } from './jobs/scheduler.js';
export { PinoLogger } from './logging/pino-logger.js';
export { forgetText, SendLetter, WriteToAccount } from './mail/letters.js';
export { type Letter, Mailer } from './mail/mailer.js';
export { PlatformModule, type PlatformOptions } from './platform.module.js';
export { OrderlyStop, type OrderlyStopOptions } from './process/orderly-stop.js';
export {
  type CellProblem,
  type CheckedLine,
  type CheckedList,
  rowFaults,
  RowReading,
  sharedAmount,
} from './tabular/checked-list.js';
export {
  type ColumnVocabulary,
  type ColumnWishes,
  CONFIDENCE,
  GUESSED_FROM,
  type GuessedColumn,
  type GuessedFrom,
  guessColumns,
  PASSED_OVER,
} from './tabular/column-guess.js';
export { ColumnMemory, type KeptMapping, LONGEST_HEADING, mappingOf } from './tabular/column-memory.js';
export { csvRow, defused, undefused } from './tabular/csv-writer.js';
export { type ColumnHeading, type TableHeading } from './tabular/heading.js';
export { type ListColumnFacts, type ListFieldFacts, listTemplate } from './tabular/list-template.js';
export { isKnown, ListFiles, type ListInFile, type ListKind, type ListWish } from './tabular/list-files.js';
export type { Position } from './tabular/line-splitter.js';
export { SpooledFile } from './tabular/spooled-file.js';
export { mayStandElsewhere } from './tabular/file-notices.js';
export { type PassedOver, passedOver, PassedOverRows } from './tabular/passed-over.js';
export { type FileOnDisk, openTableFile, type TableFile, type TableSheet } from './tabular/table-file.js';
export type { RowFault, TableRow } from './tabular/table-reader.js';
export { readTable, surveyTable, type TableSource, type TableSurvey } from './tabular/table-survey.js';
export { TableRefused, type TableErrorCode } from './tabular/table-refused.js';
export type { TextEncoding } from './tabular/text-decoding.js';
export { cellAddress, columnLetters } from './tabular/workbook/cell-address.js';
export { type CellFault, type CellFaultKind, cellFaultSentence } from './tabular/workbook/cell-fault.js';
export { type SheetCell, type SheetRow, textCell } from './tabular/workbook/sheet-reader.js';
export type { ColumnPlan, SheetPlan, WrittenCell } from './tabular/workbook/sheet-plan.js';
export { tableContent } from './tabular/workbook/workbook.js';
export { WORKBOOK_TYPE, writeWorkbook } from './tabular/workbook/workbook-writer.js';
