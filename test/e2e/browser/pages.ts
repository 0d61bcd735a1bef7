import { expect } from '@jest/globals';
import type { Stage } from './stage.js';
import type { Device } from './visit.js';

/** Who may see which page, without anything having happened yet, and where they sit or stand. */
export const PAGES: readonly {
  readonly login: string | null;
  readonly device: Device;
  readonly pages: Readonly<Record<string, string>>;
}[] = [
  { login: null, device: 'phone', pages: { 'log-in': '/log-in', forgot: '/reset-password', 'not-found': '/nowhere' } },
  {
    login: 'changfeng',
    device: 'phone',
    pages: {
      home: '/',
      paste: '/lists/new',
      lists: '/lists',
      'introductions-empty': '/introductions',
      'search-all': '/search',
      account: '/account',
      'to-answer-empty': '/to-answer',
      offerings: '/offerings',
      'capacity-empty': '/capacity',
      'products-empty': '/products',
      'my-products-empty': '/my-products',
      'product-new': '/my-products/new',
      'intents-empty': '/intents',
      'intents-asked-empty': '/intents/asked',
      'participations-empty': '/participations',
      'deals-empty': '/deals',
    },
  },
  {
    login: 'admin',
    device: 'desk',
    pages: {
      'home-administrator': '/',
      'lists-region': '/lists',
      'calls-empty': '/desk/calls',
      'claims-empty': '/desk/claims',
      'imports-empty': '/desk/imports',
      'jobs-empty': '/desk/jobs',
      'audit-trail': '/desk/audit',
    },
  },
  {
    login: 'province',
    device: 'desk',
    pages: {
      'home-organiser': '/',
      'events-empty': '/events',
      'event-new-empty': '/events/new',
      figures: '/figures',
      'figure-empty': '/figures/deals_signed',
      'deals-region': '/deals',
      'intents-region': '/desk/intents',
      'reviews-lines': '/reviews/lines',
      'reviews-offerings': '/reviews/offerings',
      'reviews-products': '/reviews/products',
    },
  },
];

/** Opens each page of somebody and looks at it as a whole. */
export async function lookAtPages(stage: Stage, login: string | null, device: Device): Promise<void> {
  const visit = await stage.visit(device);
  if (login !== null) await visit.signIn(login);
  for (const [name, address] of Object.entries(PAGES.find((one) => one.login === login)?.pages ?? {})) {
    await visit.go(address);
    await visit.page.getByRole('main').getByRole('heading').first().waitFor();
    expect(await visit.look(name)).toEqual([]);
  }
  await visit.end();
}
