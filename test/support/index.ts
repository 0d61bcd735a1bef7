export { eventually } from './eventually.js';
export { type S3Server, startS3 } from './s3/s3-server.js';
export { type ReceivedLetter, readLetters } from './letters.js';
export { type Program, startApiProgram, startProgram, startWorkerProgram } from './program.js';
export { createTestDatabase, type TestDatabase } from './test-database.js';
export {
  type ArchiveEntry,
  archiveOf,
  bytesOf,
  compoundFile,
  loadWorkbook,
  sheetOf,
  spooledFiles,
  workbookOf,
  workbookParts,
} from './workbooks.js';
