import { useText } from '../../language/language.js';
import styles from './events.module.css';

/** 1 to 3, never, or nothing said. */
export type Choice = 1 | 2 | 3 | 'veto' | null;

export interface Said {
  readonly weight: number | null;
  readonly veto: boolean;
}

export function choiceOf(said: Said | null | undefined): Choice {
  if (!said) return null;
  return said.veto ? 'veto' : ((said.weight ?? null) as Choice);
}

/** What the API takes for the choices that say something. */
export function wishesOf(choices: ReadonlyMap<string, Choice>) {
  return [...choices].flatMap(([to, choice]) =>
    choice === null ? [] : [choice === 'veto' ? { to, weight: null, veto: true } : { to, weight: choice, veto: false }],
  );
}

interface WishChoiceProps {
  readonly name: string;
  readonly value: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** How much a firm wishes to meet another: a row of large buttons, pressed again to say nothing. */
export function WishChoice({ name, value, onChange }: WishChoiceProps) {
  const words = useText().events.wishes;
  const choices: readonly (readonly [Choice, string])[] = [
    [3, words.weight[3]],
    [2, words.weight[2]],
    [1, words.weight[1]],
    ['veto', words.vetoWord],
  ];
  return (
    <div className={styles.chips} role="group" aria-label={name}>
      {choices.map(([choice, label]) => (
        <button
          key={String(choice)}
          type="button"
          className={styles.chip}
          aria-pressed={value === choice}
          onClick={() => onChange(value === choice ? null : choice)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
