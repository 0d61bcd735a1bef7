import { EmptyState } from '../elements/empty-state.js';
import { useText } from '../language/language.js';

export function NotFoundPage() {
  const t = useText();
  return <EmptyState title={t.problem.notFoundTitle} text={t.problem.notFoundText} to="/" action={t.problem.toHome} />;
}
