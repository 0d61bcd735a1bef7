import type { DepartmentPost, DepartmentRole, EnterprisePost, EnterpriseRole } from './roles.js';

/** An account's role in an enterprise; one for each account and enterprise. */
export class EnterpriseMembership {
  private constructor(
    readonly id: string,
    readonly accountId: string,
    readonly enterpriseId: string,
    readonly role: EnterpriseRole,
    readonly since: Date,
  ) {}

  static begin(id: string, accountId: string, post: EnterprisePost, since: Date): EnterpriseMembership {
    return new EnterpriseMembership(id, accountId, post.enterpriseId, post.role, since);
  }

  get post(): EnterprisePost {
    return { enterpriseId: this.enterpriseId, role: this.role };
  }
}

/** An account's role in the department of a region; somebody may hold several, such as organiser and officer. */
export class DepartmentMembership {
  private constructor(
    readonly id: string,
    readonly accountId: string,
    readonly region: string,
    readonly role: DepartmentRole,
    readonly since: Date,
  ) {}

  static begin(id: string, accountId: string, post: DepartmentPost, since: Date): DepartmentMembership {
    return new DepartmentMembership(id, accountId, post.region, post.role, since);
  }

  get post(): DepartmentPost {
    return { region: this.region, role: this.role };
  }
}
