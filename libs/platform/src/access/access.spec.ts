import { describe, expect, it } from '@jest/globals';
import { Access, ACCESS_RULE, type AccessRule, describeAccess } from './access.js';

class Routes {
  @Access.anyone()
  open(): void {
    return undefined;
  }

  @Access.signedIn()
  own(): void {
    return undefined;
  }

  @Access.permission('jobs.operate', 'audit.read')
  staff(): void {
    return undefined;
  }

  forgotten(): void {
    return undefined;
  }
}

describe('access', () => {
  it.each([
    ['open', 'anyone'],
    ['own', 'signed in'],
    ['staff', 'jobs.operate | audit.read'],
    ['forgotten', 'UNDECLARED'],
  ] as const)('of %s is described as %s', (route, description) => {
    const rule = Reflect.getMetadata(ACCESS_RULE, Routes.prototype[route]) as AccessRule | undefined;
    expect(describeAccess(rule)).toBe(description);
  });
});
