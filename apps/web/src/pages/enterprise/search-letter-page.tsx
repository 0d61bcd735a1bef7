import { Button, Result } from 'antd';
import { useParams } from 'react-router';
import { useEndSearchLetters, useSearchLetter } from '../../api/saved-searches.js';
import { Loaded } from '../../elements/loaded.js';
import { Page, Sheet } from '../../elements/page.js';
import { ProblemAlert } from '../../elements/problem-alert.js';
import { useText } from '../../language/language.js';

/** Where the link in a letter leads: it ends the letters when its reader says so, and not by being opened. */
export default function SearchLetterPage() {
  const t = useText();
  const { token = '' } = useParams();
  const letter = useSearchLetter(token);
  const end = useEndSearchLetters(token);
  const words = t.search.letter;
  return (
    <Page title={words.title} width="narrow">
      <Sheet>
        <Loaded query={letter}>
          {({ name, notifies }) =>
            notifies ? (
              <Result
                icon={null}
                title={name}
                subTitle={words.text(name)}
                extra={
                  <Button type="primary" size="large" loading={end.isPending} onClick={() => end.mutate()}>
                    {words.end}
                  </Button>
                }
              >
                {end.error && <ProblemAlert error={end.error} />}
              </Result>
            ) : (
              <Result status="success" title={words.ended(name)} subTitle={words.endedText} />
            )
          }
        </Loaded>
      </Sheet>
    </Page>
  );
}
