import type { Offering } from '../../../api/views.js';
import styles from './offerings.module.css';

interface ScopeTextProps {
  readonly text: string;
  readonly offerings: readonly Offering[];
  /** Whose words are to stand out. */
  readonly pointedAt: string | undefined;
}

interface Piece {
  readonly text: string;
  readonly of: readonly string[];
}

/** The registered scope with the words from which something was read. */
export function ScopeText({ text, offerings, pointedAt }: ScopeTextProps) {
  return (
    <p className={styles.scopeText}>
      {piecesOf(text, offerings).map((piece, index) =>
        piece.of.length === 0 ? (
          <span key={index}>{piece.text}</span>
        ) : (
          <mark key={index} className={pointedAt && piece.of.includes(pointedAt) ? styles.pointed : styles.source}>
            {piece.text}
          </mark>
        ),
      )}
    </p>
  );
}

/** Stretches may overlap (`汽车制动盘、制动鼓`): cut wherever one begins or ends. */
function piecesOf(text: string, offerings: readonly Offering[]): Piece[] {
  const spans = offerings.flatMap(({ id, span }) => (span ? [{ id, from: span[0] ?? 0, to: span[1] ?? 0 }] : []));
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ from, to }) => [from, to])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((one, other) => one - other);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0;
    return {
      text: text.slice(from, to),
      of: spans.filter((span) => span.from <= from && span.to >= to).map(({ id }) => id),
    };
  });
}
