export { ApiVisitor } from './api-visitor.js';
export { DEMO_PASSWORD } from './demo-people.js';
export { DEMO_LOGINS, type DemoLogin, FIRST_FIRM, setStage } from './demo-province.js';
export { raiseFirstList } from './history/first-list.js';
export { HistoryStage } from './history/history-stage.js';
export { playHistory } from './history/play-history.js';
export { inventedCode } from './invented-codes.js';
export { type StoryEnd, tellStory } from './story/tell-story.js';
export type { Listener, StoryFigure } from './story/storyteller.js';
