import type { DemoFirm } from './demo-firm.js';
import { MAKERS_OF_THE_NORTH } from './makers-of-the-north.js';
import { MAKERS_OF_THE_SOUTH } from './makers-of-the-south.js';
import { MAKERS_OF_XINGTAI } from './makers-of-xingtai.js';
import { PRINCIPALS } from './principals.js';
import { TRADERS } from './traders.js';
import { WORKS } from './works.js';

export const DEMO_FIRMS: readonly DemoFirm[] = [
  ...PRINCIPALS,
  ...MAKERS_OF_XINGTAI,
  ...MAKERS_OF_THE_SOUTH,
  ...MAKERS_OF_THE_NORTH,
  ...TRADERS,
  ...WORKS,
];
