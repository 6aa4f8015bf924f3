// Uses: who uses what of a testimony, where and why. Hides accounts behind what they agreed to publish; promises that a use she does
// not allow is refused with the reason, and that whoever registered one is told once when it may not go on.
export { listUses } from './actions.ts';
