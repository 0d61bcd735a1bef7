import { Component, type ErrorInfo, type ReactNode } from 'react';
import { EmptyState } from '../elements/empty-state.js';
import { useText } from '../language/language.js';

interface PageFailureState {
  readonly failed: boolean;
}

/** Catches what a page did not foresee, so that the frame stays and says what to do. */
export class PageFailure extends Component<{ readonly children: ReactNode }, PageFailureState> {
  override state: PageFailureState = { failed: false };

  static getDerivedStateFromError(): PageFailureState {
    return { failed: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

function Failed() {
  const t = useText();
  return (
    <div role="alert">
      <EmptyState title={t.problem.pageTitle} text={t.problem.pageText} to="/" action={t.problem.toHome} />
    </div>
  );
}
