import { DEMO_PEOPLE } from '../demo-people.js';
import type { EventDesk, Participant } from '../event-desk.js';
import type { HistoryStage } from './history-stage.js';

/** A firm with an account says its wishes there, for the others staff enter what they are told. */
export async function sayWishes(
  stage: HistoryStage,
  desk: EventDesk,
  { id, enterprise }: Participant,
  wishes: readonly object[],
): Promise<void> {
  const person = DEMO_PEOPLE.find(({ firm }) => firm?.name === enterprise.name);
  if (!person) return desk.wishFor(id, wishes);
  const api = await stage.signIn(person.login);
  const { version } = await api.get<{ version: number }>(`/participations/${id}/wishes`);
  await api.put(`/participations/${id}/wishes`, { wishes }, { version });
}
