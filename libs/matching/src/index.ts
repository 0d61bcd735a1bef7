export { type IntroductionFacts, MatchingFacade } from './application/matching.facade.js';
export { IntroductionAccepted, IntroductionEnded, IntroductionPut } from './domain/matching.events.js';
export { MatchingModule } from './matching.module.js';
export { matchingMappings } from './persistence/introduction.schema.js';
