import { Fragment, useId } from 'react';
import { Link } from 'react-router';
import type { EnterpriseFilter } from '../../api/enterprises.js';
import type { EnterpriseHit } from '../../api/views.js';
import { useText } from '../../language/language.js';
import styles from './search.module.css';

interface FoundHitsProps {
  readonly hits: readonly EnterpriseHit[];
  readonly filter: EnterpriseFilter;
}

type Highlight = EnterpriseHit['highlights'][number];
/** In the order in which they come. */
const GROUPS = ['named', 'makes', 'couldMake'] as const;
type GroupName = (typeof GROUPS)[number];

/** Who makes the part and who could make it, each under its heading where the best fit comes first. */
export function FoundHits({ hits, filter }: FoundHitsProps) {
  const isByFit = (filter.sort ?? 'fit') === 'fit';
  if (filter.q === '' || !isByFit) return <Hits hits={hits} />;
  return GROUPS.map((name) => {
    const group = hits.filter((hit) => groupOf(hit) === name);
    return group.length > 0 && <Group key={name} name={name} hits={group} />;
  });
}

function groupOf({ fit }: EnterpriseHit): GroupName {
  if (fit === null) return 'named';
  return fit === 'could_make' ? 'couldMake' : 'makes';
}

function Group({ name, hits }: { readonly name: GroupName; readonly hits: readonly EnterpriseHit[] }) {
  const t = useText();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h2 id={id}>{t.enterprise.search.groups[name]}</h2>
      <Hits hits={hits} />
    </section>
  );
}

function Hits({ hits }: { readonly hits: readonly EnterpriseHit[] }) {
  return (
    <ol className={styles.hits}>
      {hits.map((hit) => (
        <Hit key={hit.id} hit={hit} />
      ))}
    </ol>
  );
}

function Hit({ hit }: { readonly hit: EnterpriseHit }) {
  const t = useText();
  const words = t.enterprise.search;
  // Words of the name that it was found by are marked where the name stands.
  const isOfName = ({ role, text }: Highlight) => role === 'name' && text === hit.name;
  const ofName = hit.highlights.find(isOfName);
  const others = hit.highlights.filter((highlight) => !isOfName(highlight));
  const { fit } = hit;
  const nearness = fit === null ? null : ofName && others.length === 0 ? words.byNameAlone : words.fits[fit];
  const away = hit.distanceKm === null ? null : words.km(hit.distanceKm);
  return (
    <li>
      <div className={styles.head}>
        <Link to={`/enterprises/${hit.id}`}>
          <Marked text={hit.name} marks={ofName?.marks ?? []} />
        </Link>
        <span className={styles.soft}>
          {[nearness, hit.regionName, away, hit.industry?.name].filter(Boolean).join(' · ')}
        </span>
      </div>
      <ul className={styles.highlights}>
        {others.map(({ text, marks, role, declared }, index) => (
          <li key={index}>
            <span className={styles.role}>{role === 'name' ? words.otherName : t.enterprise.roles[role]}</span>
            <Marked text={text} marks={marks} />
            {declared && <span className={styles.soft}> · {words.declared}</span>}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** A text with its marked stretches, given as first character and the one after the last. */
function Marked({ text, marks }: Pick<Highlight, 'text' | 'marks'>) {
  const pieces: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const [from = 0, to = 0] of marks) {
    pieces.push({ text: text.slice(at, from), marked: false }, { text: text.slice(from, to), marked: true });
    at = to;
  }
  pieces.push({ text: text.slice(at), marked: false });
  return (
    <span>
      {pieces.map((piece, index) => (
        <Fragment key={index}>{piece.marked ? <mark>{piece.text}</mark> : piece.text}</Fragment>
      ))}
    </span>
  );
}
