import type { Localised } from '#kernel';

/** One figure of the story's end, with what it counts. */
export interface StoryFigure {
  readonly code: string;
  readonly value: number;
  readonly label: Localised;
}

/** Hears the story as it is told. */
export interface Listener {
  chapter(title: Localised): void;
  step(sentence: Localised): void;
}
