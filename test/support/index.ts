export { eventually } from './eventually.js';
export { type S3Server, startS3 } from './s3/s3-server.js';
export { type ReceivedLetter, readLetters } from './letters.js';
export { readFilter } from './meili/filter.js';
export {
  type MeiliOperation,
  type MeiliStandIn,
  type MeiliTrouble,
  startMeiliStandIn,
} from './meili/meili-stand-in.js';
export { type RealMeili, startRealMeili } from './meili/real-meili.js';
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
