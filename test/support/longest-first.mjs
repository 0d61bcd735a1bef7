import TestSequencer from '@jest/test-sequencer';

/** Suites over the whole application, and those of a whole lib: begun last, one of them would keep everybody waiting. */
const LONG = ['/test/access/', '/apps/', '/test/architecture/', '/test/together/'];

/** Jest's own order, by how long suites took or how large their files are, with those first that are known to be long. */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const isLong = ({ path }) => LONG.some((folder) => path.includes(folder));
    const sorted = super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}
