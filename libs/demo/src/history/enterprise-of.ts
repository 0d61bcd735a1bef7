import { DEMO_FIRMS } from '../firms/demo-firms.js';
import type { HistoryStage } from './history-stage.js';

/** The id of one of the demo's firms, found by its name as a visitor finds it. */
export async function enterpriseOf(stage: HistoryStage, number: number): Promise<string> {
  const name = DEMO_FIRMS.find((firm) => firm.number === number)?.name;
  if (name === undefined) throw new Error(`The demo has no firm ${number}`);
  const visitor = await stage.signIn('province');
  const { items } = await visitor.get<{ items: { id: string; name: string }[] }>(
    `/search/enterprises?q=${encodeURIComponent(name)}&size=20`,
  );
  const found = items.find((hit) => hit.name === name);
  if (!found) throw new Error(`${name} is not found`);
  return found.id;
}
