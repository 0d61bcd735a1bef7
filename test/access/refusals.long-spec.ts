import { describeRefusals } from './refusals.js';
import { spellings } from './spellings.js';

describeRefusals(spellings);
