import { Input } from 'antd';
import { Link } from 'react-router';
import { useUnderstanding } from '../../../api/parts.js';
import type { PartUnderstanding } from '../../../api/views.js';
import { useAddressState } from '../../../app/address.js';
import { Loaded } from '../../../elements/loaded.js';
import { useText } from '../../../language/language.js';
import styles from './parts.module.css';

/** How a typed name is understood now, in each of its readings: which family, by which of its terms, made how. */
export function TryName() {
  const words = useText().parts.ask;
  const { get, change } = useAddressState();
  const name = (get('name') ?? '').slice(0, 200);
  const understanding = useUnderstanding(name);
  return (
    <>
      <Input.Search
        className={styles.search ?? ''}
        aria-label={words.label}
        placeholder={words.example}
        allowClear
        maxLength={200}
        defaultValue={name}
        onSearch={(typed) => change({ name: typed.trim() })}
      />
      {name !== '' && <Loaded query={understanding}>{(understood) => <Readings understood={understood} />}</Loaded>}
    </>
  );
}

type Reading = PartUnderstanding['readings'][number];

function Readings({ understood: { fromEnglish, readings } }: { readonly understood: PartUnderstanding }) {
  const words = useText().parts.ask;
  return (
    <div aria-live="polite">
      {readings.length > 1 && <p className={styles.several}>{words.several(readings.length)}</p>}
      <div className={styles.readings}>
        {readings.map((read) => (
          <Understood key={read.read} read={read} fromEnglish={fromEnglish} />
        ))}
      </div>
    </div>
  );
}

function Understood({ read, fromEnglish }: { readonly read: Reading; readonly fromEnglish: boolean }) {
  const t = useText();
  const words = t.parts.ask;
  const lines = [
    [words.broader, matches(read.broader)],
    [words.mentions, matches(read.mentions)],
    [words.processes, read.processes.map(({ name }) => name).join('、')],
    [words.scopeWords, read.scopeWords.join('、')],
    [words.notWords, read.notWords.join('、')],
  ] as const;
  return (
    <dl className={styles.understood}>
      <dt>{words.family}</dt>
      <dd>
        {words.read(read.read)}
        {fromEnglish && words.english}{' '}
        {read.families.length === 0
          ? words.none
          : read.families.map(({ family, term, via }) => (
              <span key={family.code}>
                → <Link to={`/desk/parts/${family.code}`}>{family.name}</Link>
                <span className={styles.soft}> {words.by(term, words.via[via])}</span>
              </span>
            ))}
      </dd>
      {lines.map(([title, text]) =>
        text === '' ? null : (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function matches(found: Reading['families']): string {
  return found.map(({ family, term }) => (family.name === term ? term : `${family.name}（${term}）`)).join('、');
}
