import { describeRefusals } from './refusals.js';
import { spellings } from './spellings.js';

const PLAIN = ['plain', 'a slash at the end', 'HEAD'];

describeRefusals((...request) => spellings(...request).filter(({ name }) => PLAIN.includes(name)));
