import type { Actor, Role } from '#platform/context';

/**
 * Who may do what, as data: one row an action, tested row by row. A role that is not named may not.
 * Which partner's records it may do it to is a second question, answered by row-level security and by `partnerId`.
 */
export const PERMISSIONS = {
  'testimony.open': ['partner', 'steward'],
  'testimony.read': ['partner', 'redactor', 'reviewer', 'steward'],
  'testimony.describe': ['partner', 'redactor', 'reviewer', 'steward'],
  'original.upload': ['partner', 'steward'],
  'original.open': ['partner', 'redactor'],
  'consent.record': ['partner', 'steward'],
  'code.issue': ['partner', 'steward'],
  'transcript.edit': ['partner', 'redactor'],
  'redaction.read': ['redactor', 'reviewer'],
  'redaction.decide': ['redactor'],
  'redaction.sign': ['redactor'],
  'disclosure.sign': ['reviewer'],
  'edition.publish': ['reviewer'],
  // Closing what shows too much cannot wait for a second person; showing it again takes two.
  'edition.close': ['partner', 'redactor', 'reviewer', 'steward'],
  'testimony.withdraw': ['partner', 'steward'],
  'archive.read-restricted': ['researcher', 'advocate', 'reviewer', 'steward'],
  // A use of a passage: told by whoever makes it; its words are published when another person has seen them.
  'use.read': ['researcher', 'advocate', 'partner', 'reviewer', 'steward'],
  'use.register': ['researcher', 'advocate', 'partner'],
  'use.check': ['reviewer', 'steward'],
  'mail.read': ['steward'],
  'account.manage': ['steward'],
  'partner.manage': ['steward'],
  'audit.read': ['steward'],
  // Who she is: one person asks, another answers. Who may ask may be the narrator's partner; who answers is never the one who asked.
  'identity.ask': ['partner', 'steward'],
  'identity.answer': ['steward'],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof PERMISSIONS;

/** Whether the table allows this action to this actor at all. The system may do everything; a visitor nothing. */
export function allows(actor: Actor, action: string): boolean {
  if (actor.kind === 'system') return true;
  if (actor.kind === 'visitor') return false;
  const roles: readonly Role[] | undefined = PERMISSIONS[action as Action];
  return roles !== undefined && roles.includes(actor.role);
}

/** Roles whose work touches closed matter: they need a one-time code besides the password. */
export const TWO_FACTOR_ROLES: readonly Role[] = ['steward', 'partner', 'redactor', 'reviewer'];
