import { useDeadJobs } from '../../api/operation.js';
import { useText } from '../../language/language.js';
import { useSignedIn } from '../../session/session.js';
import { type AreaWaiting, areaWaiting } from './waiting.js';

/** What an administrator looks after. */
export function useOperationWaiting(): AreaWaiting {
  const { tiles, actions } = useText().home;
  const jobs = useDeadJobs(1, useSignedIn().can('jobs.operate'));
  return areaWaiting(
    [jobs],
    [{ count: jobs.data?.total, label: tiles.jobs, action: actions.jobs, to: '/desk/jobs', tone: 'bad' }],
  );
}
