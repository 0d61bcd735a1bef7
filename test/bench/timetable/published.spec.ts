import { publishedIn } from './published.js';

const README = `
| other | optimum |
|---|---|
| hall-1 | 9 |

| instance | meetings | optimum | best s | late | early |
|---|---|---|---|---|---|
| hall-1 | 154 | 0 | 2.5 | 3 | - |
| hall-2 | 302 | 2 | | 1 | 1 |
`;

describe('Published answers', () => {
  it('are read from the tables whose first column is the instance, variants from columns of their name', () => {
    const names = ['hall-1', 'hall-1.late', 'hall-1.early', 'hall-2', 'hall-3'];
    expect(Object.fromEntries(publishedIn(README, names))).toEqual({
      'hall-1': { breaks: 0, seconds: 2.5 },
      'hall-1.late': { breaks: 3 },
      'hall-1.early': { breaks: 'infeasible' },
      'hall-2': { breaks: 2 },
    });
  });
});
