import { residualScan } from '#closed/detection';
import { knownIdentifiers, redactedIn, type Redacted } from '#closed/redaction';
import {
  lockTestimony,
  openOne,
  readRecord,
  setStage,
  testimonyIn,
  writeRecord,
  type Testimony,
} from '#closed/testimonies';
import { reasonTexts, termsIn, type Terms } from '#release/consent';
import type { KnownIdentifier } from '#rules/closed/detection';
import { assess, type Assessment, type Facts } from '#release/disclosure';
import { demand } from '#people/roles';
import { audit } from '#platform/audit';
import { accountOf, type Context } from '#platform/context';
import { read, sqlState, transact, type Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { anchorFor } from '#platform/identifiers';
import { isLocale, say, type Locale, type Text } from '#platform/i18n';
import { buildPassages } from '#rules/open/search';
import type { TestimonyKey } from '#platform/keys';
import {
  publicRecordSchema,
  USE_SCOPES,
  type EditionDraft,
  type PublicRecord,
  type PublishedSegment,
} from './rules.ts';
import * as store from './store.ts';
import { blockerTexts, texts } from './text.ts';
import { printable } from './themes.ts';

type Open = Testimony & { key: TestimonyKey };

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

const blocker = (name: string, params: Record<string, string> = {}): Blocker => ({
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
      found: scan ? residuals(await knownIdentifiers(tx, testimony), redacted, edition, segments) : [],
    },
  };
}

/**
 * Looks once more for everything that was replaced, and for everything that is known to identify someone, in every text that would
 * leave: words, title, summary, self-description, places. What a person decided to keep is no residue.
 */
function residuals(
  identifiers: readonly KnownIdentifier[],
  redacted: Redacted,
  edition: EditionDraft,
  segments: readonly PublishedSegment[],
): Blocker[] {
  const outputs: { where: string; text: string }[] = [
    { where: 'title', text: edition.title },
    { where: 'summary', text: edition.summary ?? '' },
    { where: 'place', text: edition.facts.originLevel1 ?? '' },
    ...segments.map((segment) => ({ where: segment.anchor, text: segment.text })),
  ];
  const kept = new Set(
    redacted.mentions.filter((mention) => mention.decision === 'keep').map((mention) => mention.text.toLowerCase()),
  );
  const replaced = [
    ...new Set(
      redacted.mentions
        .filter((mention) => mention.decision === 'replace' && mention.class === 'direct' && mention.text.length > 2)
        .map((mention) => mention.text),
    ),
  ].filter((value) => !kept.has(value.toLowerCase()));
  const known = identifiers.filter((entry) => !kept.has(entry.value.toLowerCase()));
  const hits = residualScan(
    outputs.map((output) => output.text),
    replaced,
    known,
  ).filter((hit) => hit.match === 'exact' || hit.match === 'folded');
  const where = [...new Set(hits.map((hit) => outputs[hit.text]?.where ?? ''))].filter(
    (place) => !keptAt(redacted, segments, place, hits, outputs),
  );
  return where.length > 0 ? [blocker('residual', { where: where.slice(0, 12).join(', ') })] : [];
}

/** Whether every hit in a segment lies where a person decided that the words may stay. */
function keptAt(
  redacted: Redacted,
  segments: readonly PublishedSegment[],
  place: string,
  hits: readonly { text: number; start: number; end: number }[],
  outputs: readonly { where: string; text: string }[],
): boolean {
  const segment = segments.find((one) => one.anchor === place);
  if (!segment) return false;
  const keeps = redacted.mentions
    .filter((mention) => mention.decision === 'keep' && mention.segment === segment.ord)
    .map((mention) => mention.text);
  return hits
    .filter((hit) => outputs[hit.text]?.where === place)
    .every((hit) =>
      keeps.some(
        (text) =>
          segment.text.slice(hit.start, hit.end).includes(text) ||
          text.includes(segment.text.slice(hit.start, hit.end)),
      ),
    );
}

export interface Review {
  testimony: Testimony;
  record: PublicRecord | null;
  draft: Draft | null;
  blockers: Blocker[];
  redactionSigned: Signature | null;
  disclosureSigned: Signature | null;
  editions: Awaited<ReturnType<typeof store.publications>>;
}

export interface Signature {
  by: string;
  at: Date;
  /** False when something was changed since. */
  current: boolean;
}

async function signature(
  tx: Tx,
  testimonyId: string,
  kind: 'redaction' | 'disclosure',
  draft: Draft | null,
): Promise<Signature | null> {
  const last = await store.lastApproval(tx, testimonyId, kind);
  return last
    ? {
        by: last.by,
        at: last.signed_at,
        current:
          draft !== null && last.transcript_version === draft.version && last.content_digest.equals(draft.digest),
      }
    : null;
}

/** Everything that redactor and reviewer look at before they sign. */
export async function review(ctx: Context, testimonyId: string): Promise<Review> {
  return read(ctx, async (tx) => {
    const testimony = await testimonyIn(tx, ctx, testimonyId);
    demand(ctx, 'redaction.read', { partnerId: testimony.partnerId });
    const made = await draftIn(tx, ctx, testimony);
    const { key: _key, ...shown } = testimony;
    return {
      testimony: shown,
      record: await readRecord(tx, testimony, publicRecordSchema),
      draft: made.draft,
      blockers: await blockersIn(tx, ctx, testimony, made),
      redactionSigned: await signature(tx, testimonyId, 'redaction', made.draft),
      disclosureSigned: await signature(tx, testimonyId, 'disclosure', made.draft),
      editions: await store.publications(tx, testimonyId),
    };
  });
}

async function blockersIn(
  tx: Tx,
  ctx: Context,
  testimony: Open,
  made: Awaited<ReturnType<typeof draftIn>>,
): Promise<Blocker[]> {
  if (!made.draft) return made.missing;
  const names = await store.blockers(tx, {
    testimonyId: testimony.id,
    version: made.draft.version,
    publisher: accountOf(ctx).id,
    edition: made.draft.edition,
    segments: made.draft.segments,
  });
  return [...names.map((name) => blocker(name)), ...made.draft.found];
}

/** Writes the proposed public record. Signatures given before are worthless from now on, as their digest no longer fits. */
export async function saveRecord(ctx: Context, testimonyId: string, record: PublicRecord): Promise<void> {
  await transact(ctx, async (tx) => {
    await lockTestimony(tx, testimonyId);
    await writeRecord(tx, ctx, await openOne(tx, ctx, testimonyId), record);
  });
}

export const refuse = (blockers: readonly Blocker[]) =>
  new Refusal('blocked', texts.blocked, {
    todo: texts.blockedTodo,
    details: {
      blockers: blockers.map(({ name }) => name),
      reasons: blockers.map(({ what, todo, params }) => ({ what, todo, params })),
    },
  });

async function sign(
  ctx: Context,
  testimonyId: string,
  kind: 'redaction' | 'disclosure',
  detail: (draft: Draft) => unknown,
  stands: (draft: Draft, names: readonly string[]) => Blocker[],
): Promise<void> {
  await transact(ctx, async (tx) => {
    await lockTestimony(tx, testimonyId);
    const testimony = await openOne(tx, ctx, testimonyId);
    demand(ctx, kind === 'redaction' ? 'redaction.sign' : 'disclosure.sign', { partnerId: testimony.partnerId });
    const made = await draftIn(tx, ctx, testimony);
    if (!made.draft) throw refuse(made.missing);
    const names = await store.blockers(tx, {
      testimonyId,
      version: made.draft.version,
      publisher: accountOf(ctx).id,
      edition: made.draft.edition,
      segments: made.draft.segments,
    });
    const inTheWay = stands(made.draft, names);
    if (inTheWay.length > 0) throw refuse(inTheWay);
    await store.addApproval(tx, {
      testimony_id: testimonyId,
      partner_id: testimony.partnerId,
      kind,
      transcript_version: made.draft.version,
      content_digest: made.draft.digest,
      detail: detail(made.draft),
      signed_by: accountOf(ctx).id,
    });
    await setStage(tx, testimonyId, kind === 'redaction' ? 'consent' : 'publish');
    await audit(tx, ctx, {
      action: `approval.${kind}`,
      subject: `testimony:${testimonyId}`,
      detail: { version: made.draft.version, digest: made.draft.digest.toString('hex') },
    });
  });
}

/** The redactor's signature under the words as they would be published. @throws Refusal `blocked` while spans are open or residues stand */
export async function signRedaction(ctx: Context, testimonyId: string): Promise<void> {
  await sign(
    ctx,
    testimonyId,
    'redaction',
    () => ({}),
    (draft, names) => [
      ...names
        .filter((name) => ['spans-open', 'not-searched', 'withdrawn', 'key-destroyed'].includes(name))
        .map((name) => blocker(name)),
      ...draft.found,
    ],
  );
}

/** The reviewer's signature under the weighing of the risk. @throws Refusal `blocked` where something is rare and no reason is given */
export async function signDisclosure(ctx: Context, testimonyId: string, reason: string): Promise<void> {
  await sign(
    ctx,
    testimonyId,
    'disclosure',
    // The reason may speak of her: only that there is one, and what was seen, is kept in clear.
    (draft) => ({
      meter: draft.assessment.meter,
      violations: draft.assessment.violations.map((violation) => violation.facts),
      reasoned: reason.trim() !== '',
    }),
    (draft) =>
      draft.assessment.violations.length > 0 && reason.trim().length < 10
        ? [{ name: 'reason-missing', what: texts.reasonMissing, todo: texts.reasonMissingTodo, params: {} }]
        : [],
  );
}

/**
 * Publishes the next edition through the only door.
 * @returns its number
 * @throws Refusal `blocked` with every blocker by name, what it is and what to do
 */
export async function publish(ctx: Context, testimonyId: string): Promise<number> {
  try {
    return await transact(ctx, async (tx) => {
      await lockTestimony(tx, testimonyId);
      const testimony = await openOne(tx, ctx, testimonyId);
      demand(ctx, 'edition.publish', { partnerId: testimony.partnerId });
      const made = await draftIn(tx, ctx, testimony);
      const inTheWay = await blockersIn(tx, ctx, testimony, made);
      if (!made.draft || inTheWay.length > 0) throw refuse(inTheWay);
      const { edition, segments, version } = made.draft;
      const number = await store.publishEdition(tx, {
        testimonyId,
        version,
        publisher: accountOf(ctx).id,
        edition,
        segments,
        passages: buildPassages(edition, segments),
      });
      await audit(tx, ctx, {
        action: 'edition.publish',
        subject: `item:${testimony.publicId}`,
        detail: { edition: number, version },
      });
      return number;
    });
  } catch (error) {
    if (sqlState(error) === 'KB001' && error instanceof Error) {
      const names = error.message.replace(/^blocked: /, '').split(',');
      throw refuse(names.map((name) => blocker(name)));
    }
    throw error;
  }
}
