import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { lookAtPages, PAGES } from '../e2e/browser/pages.js';
import { openStage, type Stage } from '../e2e/browser/stage.js';

describe('the web app on the device that somebody seldom uses', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  }, 120_000);
  afterAll(() => stage.close());

  it.each(PAGES)(
    'is sound for $login where others use the $device',
    async ({ login, device }) => {
      await lookAtPages(stage, login, device === 'desk' ? 'phone' : 'desk');
    },
    240_000,
  );
});
