// Citation: how an edition is cited so that the footnote resolves for ever. Hides styles and formats; promises a fixed edition in every
// address, and the name that she chose, or none.
export { citationBox, citationHead, type CitationBox } from './box.tsx';
export { citeGone } from './gone.ts';
export { cite, EXPORTS, exportCitation, STYLES, type Citable, type Citation } from './rules.ts';
