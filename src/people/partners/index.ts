// Partners: the organisations that speak with the women. Hides where they are kept; promises that staff see their own only.
export { addPartner, demandOpen, listPartners } from './actions.ts';
