import { z } from 'zod';
import { MOST_CHARACTERS } from '../domain/password-rules.js';
import { DEPARTMENT_ROLES, ENTERPRISE_ROLES, type Post } from '../domain/roles.js';

/** Wide enough that the domain's own sentence is the one that is read; narrow enough that nobody sends a book. */
const Password = z
  .string()
  .min(1)
  .max(2 * MOST_CHARACTERS);
const Login = z.string().trim().min(1).max(100);
const Name = z.string().trim().min(1).max(60);
const Email = z.email().max(200);
const LocaleChoice = z.enum(['zh', 'en']);

export const LogInDto = z.strictObject({
  login: Login,
  password: Password,
  token: z.enum(['cookie', 'bearer']).default('cookie'),
});
export type LogInDto = z.infer<typeof LogInDto>;

export const SignUpDto = z.strictObject({ login: Login, name: Name, email: Email, password: Password });
export type SignUpDto = z.infer<typeof SignUpDto>;

export const ChangeAccountDto = z.strictObject({
  name: Name.optional(),
  email: Email.optional(),
  locale: LocaleChoice.optional(),
});
export type ChangeAccountDto = z.infer<typeof ChangeAccountDto>;

export const ChangePasswordDto = z.strictObject({ current: Password, next: Password });
export type ChangePasswordDto = z.infer<typeof ChangePasswordDto>;

export const RequestResetDto = z.strictObject({ login: Login });
export type RequestResetDto = z.infer<typeof RequestResetDto>;

export const ResetPasswordDto = z.strictObject({ password: Password });
export type ResetPasswordDto = z.infer<typeof ResetPasswordDto>;

const Invited = { email: Email, name: Name };

export const InviteDto = z.union([
  z.strictObject({ ...Invited, enterprise: z.strictObject({ id: z.uuid(), role: z.enum(ENTERPRISE_ROLES) }) }),
  z.strictObject({
    ...Invited,
    department: z.strictObject({ region: z.string().regex(/^[1-9]\d{5}$/), role: z.enum(DEPARTMENT_ROLES) }),
  }),
]);
export type InviteDto = z.infer<typeof InviteDto>;

/** Empty for somebody who is signed in. */
export const AcceptInvitationDto = z.strictObject({
  login: Login.optional(),
  name: Name.optional(),
  password: Password.optional(),
});
export type AcceptInvitationDto = z.infer<typeof AcceptInvitationDto>;

/** The secret part of a one-time link. */
export const LinkToken = z.string().min(1).max(100);

/** The post that an invitation is for. */
export function postOf(dto: InviteDto): Post {
  return 'enterprise' in dto ? { enterpriseId: dto.enterprise.id, role: dto.enterprise.role } : dto.department;
}
