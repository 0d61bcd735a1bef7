import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useLogOut } from '../api/account.js';

/** Logging out: nothing of what was seen stays behind. */
export function useLeaving(): () => void {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const logOut = useLogOut();
  return () =>
    logOut.mutate(undefined, {
      onSettled: () => {
        queries.clear();
        void navigate('/log-in');
      },
    });
}
