import { type KeyboardEvent, type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useSuggestions } from '../api/enterprises.js';
import { useText } from '../language/language.js';
import styles from './search-box.module.css';

/** Not every letter of a word that is being typed is asked about. */
const REST_MILLISECONDS = 150;

/** Whether a key was meant as text for what has the focus. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  );
}

/** The box in the top bar (the `/` key), which says what may be meant while somebody types. */
export function SearchBox() {
  const { pathname, search } = useLocation();
  const asked = pathname === '/search' ? (new URLSearchParams(search).get('q') ?? '') : '';
  return <Box key={asked} asked={asked} />;
}

function Box({ asked }: { readonly asked: string }) {
  const t = useText();
  const navigate = useNavigate();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(asked);
  const [open, setOpen] = useState(false);
  /** By its text: another list may come meanwhile. */
  const [chosen, setChosen] = useState<string>();
  const rested = useRested(typed.trim());
  const suggestions = useSuggestions(rested, open);
  const items = open && rested !== '' ? (suggestions.data?.items ?? []) : [];
  const shown = items.length > 0;
  const active = items.findIndex(({ text }) => text === chosen);

  useEffect(() => {
    const focus = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.select();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);

  const close = () => {
    setOpen(false);
    setChosen(undefined);
  };
  const find = (text: string) => {
    close();
    setTyped(text);
    const q = text.trim();
    void navigate(q === '' ? '/search' : `/search?q=${encodeURIComponent(q)}`);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    find(chosen ?? typed);
  };
  const press = (event: KeyboardEvent) => {
    // While characters are being put together from letters the keys belong to that.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && shown) {
      event.preventDefault();
      close();
    } else if (step !== undefined && !shown) {
      setOpen(true);
    } else if (step !== undefined) {
      event.preventDefault();
      setChosen(items[next(active, step, items.length)]?.text);
    }
  };
  return (
    <form role="search" className={styles.search} onSubmit={submit}>
      <input
        ref={input}
        type="search"
        role="combobox"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setOpen(true);
          setChosen(undefined);
        }}
        onKeyDown={press}
        onBlur={close}
        autoComplete="off"
        aria-label={t.searchLabel}
        aria-keyshortcuts="/"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={list}
        aria-activedescendant={active < 0 ? undefined : `${list}-${active}`}
        placeholder={t.searchHint}
        maxLength={100}
      />
      <kbd aria-hidden="true">/</kbd>
      <ul id={list} role="listbox" aria-label={t.suggestions} className={styles.list} hidden={!shown}>
        {items.map(({ text, from, family }, at) => (
          <li
            key={text}
            id={`${list}-${at}`}
            role="option"
            aria-selected={at === active}
            // Before the box loses the focus, which would take the list away.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => find(text)}
          >
            {text}
            {from === 'firm' && <span>{t.suggestedFirm}</span>}
            {family !== null && family !== text && <span>{family}</span>}
          </li>
        ))}
      </ul>
      <span role="status" className={styles.heard}>
        {shown ? t.suggested(items.length) : ''}
      </span>
    </form>
  );
}

/** Up and down the list and round its ends; between the last and the first, at -1, stands what was typed. */
function next(active: number, step: number, count: number): number {
  return step < 0 && active < 0 ? count - 1 : active + step;
}

/** A text once it has stopped changing for a moment. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
