// Consent: what each woman allowed, for each use by itself, and how she takes it back. Hides records, events, codes and the ledger;
// promises that what was not asked is no, that nothing recorded is ever changed, and that a withdrawal beats everything.
export { addConsentEvent, historyIn, recordConsent, termsIn } from './actions.ts';
export { demandPreparing, refusalToPrepare } from './prepare.ts';
export { consentSaid } from './said.ts';
export { NOTICE } from './notice.ts';
export { issueCode } from './cards.ts';
export { toAskAgain, waitingWishes } from './tasks.ts';
export { closingToProve, fileClosingProof, getParts, recentlyClosed } from './parts.ts';
export { fileProof, withdrawalToProve } from './withdrawal.ts';
export { scopeTexts } from './scope-text.ts';
export { reasonTexts } from './text.ts';
export type { Terms } from './rules.ts';
export type { CheckedSurface } from './store.ts';
