import { knownIdentifiers, redactedIn, type Redacted } from '#closed/redaction';
import { readRecord, type Testimony } from '#closed/testimonies';
import { reasonTexts, termsIn, type Terms } from '#release/consent';
import { USE_SCOPES } from '#rules/release/consent';
import { assess, type Assessment, type Facts } from '#release/disclosure';
import type { Context } from '#platform/context';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { anchorFor } from '#platform/identifiers';
import { isLocale, say, type Locale, type Text } from '#platform/i18n';
import type { TestimonyKey } from '#platform/keys';
import { residues } from './residues.ts';
import { publicRecordSchema, type EditionDraft, type PublicRecord, type PublishedSegment } from './rules.ts';
import * as store from './store.ts';
import { blockerTexts } from './blocker-text.ts';
import { texts } from './text.ts';
import { printable } from './themes.ts';

export type Open = Testimony & { key: TestimonyKey };

/** One thing that stands in the way of publishing. */
export interface Blocker {
  name: string;
  what: Text;
  todo: Text;
  params: Record<string, string>;
}

/** What would be published, and all that is known about whether it may be. */
export interface Draft {
  record: PublicRecord;
  edition: EditionDraft;
  segments: PublishedSegment[];
  version: number;
  digest: Buffer;
  assessment: Assessment;
  terms: Terms;
  /** What is wrong with it besides what the database sees. */
  found: Blocker[];
}

export const blocker = (name: string, params: Record<string, string> = {}): Blocker => ({
  name,
  params,
  // Most of what her consent says no to has the wording of the decision itself.
  ...(blockerTexts[name] ??
    (reasonTexts as Readonly<Record<string, { what: Text; todo: Text }>>)[name.replace(/^consent-/, '')] ?? {
      what: texts.blocked,
      todo: texts.blockedTodo,
    }),
});

/** The role that stands for a speaker's name, in the language of her words. */
function speakerName(role: string | null, language: string): string | null {
  if (role === null) return null;
  const locale: Locale = isLocale(language) ? language : 'en';
  return say(
    locale,
    role === 'narrator' ? texts.narrator : role === 'interviewer' ? texts.interviewer : texts.otherSpeaker,
  );
}

function publishedSegments(
  publicId: string,
  redacted: Redacted,
  language: string,
  without: Pick<Terms, 'withoutPassages' | 'withoutLanguages'>,
): PublishedSegment[] {
  const text = new Map(redacted.segments.map((segment) => [segment.ord, segment.text]));
  const taken = new Set<string>();
  return redacted.transcript.segments.flatMap((segment) => {
    // Taken for every segment, published or not: an anchor is the same whatever is left out.
    const anchor = anchorFor(publicId, segment.ord, taken);
    const words = text.get(segment.ord) ?? '';
    // What stands above an interview, and a transcriber's remarks, are about her, not of her.
    if (segment.kind === 'header' || segment.kind === 'note' || words.trim() === '') return [];
    if (without.withoutPassages.includes(anchor) || without.withoutLanguages.includes(segment.lang)) return [];
    return [
      {
        ord: segment.ord,
        anchor,
        speaker: speakerName(segment.role, language),
        startMs: segment.startMs,
        endMs: segment.endMs,
        lang: segment.lang,
        text: words,
      },
    ];
  });
}

/**
 * What would be published now, or what is missing for it.
 * @param scan false leaves out the search for residues, which only those who sign may make: it needs her name
 */
export async function draftIn(
  tx: Tx,
  ctx: Context,
  testimony: Open,
  scan = true,
): Promise<{ draft: Draft } | { draft: null; missing: Blocker[] }> {
  const record = await readRecord(tx, testimony, publicRecordSchema);
  const redacted = await redactedIn(tx, testimony);
  const missing = [
    ...(record ? [] : [blocker('record-missing')]),
    ...(redacted ? [] : [blocker('transcript-not-latest')]),
    // Said as well while there is nothing to weigh, so that redactor and reviewer do not learn it one after the other.
    ...(redacted && !redacted.searched ? [blocker('not-searched')] : []),
    ...(redacted?.mentions.some((mention) => mention.decision === 'open') ? [blocker('spans-open')] : []),
  ];
  if (!record || !redacted) return { draft: null, missing };
  const terms = await termsIn(tx, ctx, testimony.id, record.language);
  const words = terms.scopes.includes('publish-transcript');
  const segments = words ? publishedSegments(testimony.publicId, redacted, record.language, terms) : [];
  const summary = terms.scopes.includes('publish-summary') ? record.summary : null;
  const edition: EditionDraft = {
    title: record.title,
    summary,
    language: record.language,
    selfDescription: record.selfDescription,
    // Some kinds of work are never printed: the name of the work would be the label of the woman.
    facts: { ...record.facts, sector: printable(record.facts.sector ? [record.facts.sector] : [])[0] ?? null },
    themes: printable(record.themes),
    uses: USE_SCOPES.filter((scope) => terms.scopes.includes(scope)),
    media: ['text'],
    audiences: terms.audiences,
    scopes: [
      'publish-metadata',
      ...(words ? ['publish-transcript'] : []),
      ...(summary === null ? [] : ['publish-summary']),
    ],
    visibleFrom: terms.visibleFrom?.toISOString() ?? null,
    visibleUntil: terms.visibleUntil?.toISOString() ?? null,
    supersedes: record.replacesOlder ? 'replaces' : 'keeps',
  };
  const facts: Facts = { ...record.facts, ...record.hidden };
  const archive = (await store.liveFacts(tx, testimony.publicId)).map((row) => ({
    facts: row.facts as Facts,
    themes: row.themes,
  }));
  return {
    draft: {
      record,
      edition,
      segments,
      version: redacted.transcript.version,
      digest: await store.contentDigest(tx, edition, segments),
      assessment: assess(facts, record.themes, archive),
      terms,
      found: scan ? left(residues(await knownIdentifiers(tx, testimony), redacted, edition, segments)) : [],
    },
  };
}

export const refuse = (blockers: readonly Blocker[]) =>
  new Refusal('blocked', texts.blocked, {
    todo: texts.blockedTodo,
    details: {
      blockers: blockers.map(({ name }) => name),
      reasons: blockers.map(({ what, todo, params }) => ({ what, todo, params })),
    },
  });

const left = (places: readonly string[]): Blocker[] =>
  places.length > 0 ? [blocker('residual', { where: places.slice(0, 12).join(', ') })] : [];
