// Accounts: who may sign in, and as what. Hides passwords, one-time codes, sessions and invitations; promises that a changed
// role or a disabled account ends every session at once.
export { addAccount, inviteFirstSteward, resolveSession } from './actions.ts';
export { sessionCookieName } from './routes.ts';
export { roleNames } from './text.ts';
