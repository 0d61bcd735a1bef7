import { gather } from './cast.js';
import { componentMeeting } from './component-meeting.js';
import { storyFigures } from './figures.js';
import { introductions } from './introductions.js';
import { missingParts } from './missing-parts.js';
import type { Listener, StoryFigure } from './storyteller.js';
import { truckMeeting } from './truck-meeting.js';

export interface StoryEnd {
  readonly listId: string;
  readonly componentEventId: string;
  readonly truckEventId: string;
  readonly figures: readonly StoryFigure[];
}

/**
 * Plays the whole story through the public API of an installation where the stage is set and nothing has happened: from
 * a list of missing parts to eighty trucks delivered.
 * @throws Error where a step does not come to what the story says
 */
export async function tellStory(url: string, listener: Listener): Promise<StoryEnd> {
  const cast = await gather(url);
  const list = await missingParts(cast, listener);
  const yes = await introductions(cast, listener, list);
  const component = await componentMeeting(cast, listener, yes);
  const trucks = await truckMeeting(cast, listener);
  return {
    listId: list.listId,
    componentEventId: component.eventId,
    truckEventId: trucks.eventId,
    figures: await storyFigures(cast, trucks.eventId),
  };
}
