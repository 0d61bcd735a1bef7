export { DockingModule } from './docking.module.js';
export { MeetingConcluded, TimetablePublished } from './domain/docking.events.js';
export { dockingMappings } from './persistence/docking.mappings.js';
