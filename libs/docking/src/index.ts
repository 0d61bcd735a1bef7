export { DockingFacade, type MeetingFacts } from './application/docking.facade.js';
export { DockingModule } from './docking.module.js';
export { FirmsInvited, MeetingConcluded, TimetablePublished } from './domain/docking.events.js';
export { OUTCOMES, type Outcome } from './domain/meeting.js';
export { dockingMappings } from './persistence/docking.mappings.js';
