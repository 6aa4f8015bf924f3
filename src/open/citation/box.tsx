import type { VNode } from 'preact';
import { cite, citedUrl, EXPORTS, STYLES, type Citable, type StyleId } from './rules.ts';

/** Everything a cite box shows. */
export interface CitationBox {
  readonly styles: Readonly<Partial<Record<StyleId, { text: string; html: string }>>>;
  readonly exports: typeof EXPORTS;
}

export function citationBox(edition: Citable, site: string): CitationBox {
  return {
    styles: Object.fromEntries(STYLES.map((style) => [style.id, cite(edition, site, style.id)])),
    exports: EXPORTS,
  };
}

/** Links in the head for programs: the fixed edition, and the citation in other forms (Signposting, level 1). */
export function citationHead(edition: Citable, site: string): VNode {
  const at = citedUrl(edition, site);
  return (
    <>
      <link rel="canonical" href={at} />
      <link rel="cite-as" href={at} />
      {EXPORTS.map((format) => (
        <link key={format.id} rel="describedby" type={format.type} href={`${at}/cite.${format.extension}`} />
      ))}
    </>
  );
}
