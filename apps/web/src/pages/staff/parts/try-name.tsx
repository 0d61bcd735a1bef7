import { Input } from 'antd';
import { Link } from 'react-router';
import { useUnderstanding } from '../../../api/parts.js';
import type { PartUnderstanding } from '../../../api/views.js';
import { useAddressState } from '../../../app/address.js';
import { Loaded } from '../../../elements/loaded.js';
import { useText } from '../../../language/language.js';
import styles from './parts.module.css';

/** How a typed name is understood now: which family, by which of its terms, made how. */
export function TryName() {
  const words = useText().parts.ask;
  const { get, change } = useAddressState();
  const name = (get('name') ?? '').slice(0, 200);
  const understood = useUnderstanding(name);
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
      {name !== '' && <Loaded query={understood}>{(read) => <Understood read={read} />}</Loaded>}
    </>
  );
}

function Understood({ read }: { readonly read: PartUnderstanding }) {
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
    <dl className={styles.understood} aria-live="polite">
      <dt>{words.family}</dt>
      <dd>
        {words.read(read.read)}
        {read.fromEnglish && words.english}{' '}
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

function matches(found: PartUnderstanding['families']): string {
  return found.map(({ family, term }) => (family.name === term ? term : `${family.name}（${term}）`)).join('、');
}
