import { Alert, Button } from 'antd';
import { Link, useLocation } from 'react-router';
import { asProblem, type ApiProblem } from '../api/problem.js';
import type { Dictionary } from '../language/dictionary.js';
import { useText } from '../language/language.js';

interface ProblemAlertProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** A refusal in the reader's language: what happened, which field, and what to do about it. */
export function ProblemAlert({ error, onRetry }: ProblemAlertProps) {
  const t = useText();
  const { pathname, search } = useLocation();
  if (!error) return null;
  const problem = asProblem(error);
  const here = pathname === '/log-in';
  // Not a refusal but a mistake of ours: the page's error boundary says so.
  if (!problem) throw error;
  return (
    <Alert
      type={problem.status >= 500 || problem.unanswered ? 'error' : 'warning'}
      showIcon
      title={titleOf(problem, t)}
      description={
        <>
          {problem.faults.length > 0 && (
            <ul style={{ listStyle: 'disc', paddingInlineStart: 18 }}>
              {problem.faults.map((fault) => (
                <li key={`${fault.path} ${fault.message}`}>
                  {fault.path !== '' && <code>{fault.path}</code>} {fault.message}
                </li>
              ))}
            </ul>
          )}
          {!(problem.status === 401 && here) && <div>{whatToDo(problem, t)}</div>}
          {problem.status >= 500 && problem.requestId && <div>{t.problem.requestId(problem.requestId)}</div>}
          {problem.status === 401 && !here && (
            <Link to={`/log-in?next=${encodeURIComponent(pathname + search)}`}>{t.logIn}</Link>
          )}
        </>
      }
      action={
        onRetry && (
          <Button size="small" onClick={onRetry}>
            {t.problem.retry}
          </Button>
        )
      }
    />
  );
}

function titleOf(problem: ApiProblem, t: Dictionary): string {
  if (problem.unanswered) return t.problem.unreachable;
  return problem.message || t.problem.unreadable;
}

function whatToDo({ status, unanswered, faults }: ApiProblem, t: Dictionary): string {
  const { todo } = t.problem;
  if (unanswered) return todo.unreachable;
  if (faults.length > 0) return todo.fields;
  if (status === 401) return todo.signIn;
  if (status === 403) return todo.forbidden;
  if (status === 404) return todo.missing;
  if (status === 409 || status === 412) return todo.stale;
  if (status === 429) return todo.wait;
  if (status >= 500) return todo.server;
  return todo.other;
}
