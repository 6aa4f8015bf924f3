/** Citation, from the facts of a published edition to words and files. Pure; where it comes from, each part says. */
export { cite, type Citation } from './cite.ts';
export { EXPORTS, exportCitation, type ExportId } from './exports.ts';
export { citedUrl, cslItem, type Citable, type CslItem } from './item.ts';
export { STYLES, type Style, type StyleId } from './styles.ts';
