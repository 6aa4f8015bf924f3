import { backTo } from '#closed/testimonies';
import type { VNode } from 'preact';
import { z } from 'zod';
import { Notice, Select } from '#html/parts';
import { defineApi, instant, nothing } from '#platform/api';
import { defineRoute, page, redirect, type AnyRoute } from '#platform/http';
import { say, type Locale } from '#platform/i18n';
import { finalVersion, recordHerReview, REVIEW_OUTCOMES, REVIEW_WAYS } from './her-review.ts';
import { texts } from './text.ts';

const testimony = z.object({ id: z.uuid() });
const said = z.object({
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  outcome: z.enum(REVIEW_OUTCOMES),
  how: z.enum(REVIEW_WAYS),
});

function finalPage(props: { locale: Locale; found: Awaited<ReturnType<typeof finalVersion>> }): VNode {
  const { locale, found } = props;
  const { draft } = found;
  const t = (key: keyof typeof texts, params?: Record<string, string | Date>) => say(locale, texts[key], params);
  const ways = { 'read-aloud': 'herWayAloud', 'read-herself': 'herWayHerself', recording: 'herWayRecording' } as const;
  return (
    <>
      {backTo(locale, found.testimony)}
      <h1>{t('finalTitle')}</h1>
      <p>{t('finalHelp')}</p>
      {found.said && (
        <Notice
          tone={found.said.current && found.said.outcome === 'agreed' ? 'good' : 'note'}
          title={t(found.said.outcome === 'agreed' ? 'herAgreedOn' : 'herChangesOn', { date: found.said.at })}
        >
          {!found.said.current && <p>{t('herVersionChanged')}</p>}
        </Notice>
      )}
      {draft ? (
        <>
          <div class="card preview" lang={draft.edition.language}>
            <h2>{draft.edition.title}</h2>
            {draft.edition.selfDescription && <p>{draft.edition.selfDescription}</p>}
            {draft.edition.summary && <p class="lead">{draft.edition.summary}</p>}
            {draft.segments.map((segment) => (
              <p key={segment.anchor} lang={segment.lang}>
                {segment.speaker && <span class="speaker">{segment.speaker}: </span>}
                {segment.text}
              </p>
            ))}
          </div>
          <form method="post" action={`/testimonies/${found.testimony.id}/final`}>
            <input type="hidden" name="digest" value={draft.digest.toString('hex')} />
            <div class="row">
              <Select
                name="how"
                label={t('herHow')}
                options={REVIEW_WAYS.map((way) => ({ value: way, label: t(ways[way]) }))}
              />
            </div>
            <p class="row">
              <button type="submit" name="outcome" value="agreed">
                {t('herAgreed')}
              </button>
              <button type="submit" name="outcome" value="changes" class="quiet">
                {t('herChanges')}
              </button>
            </p>
          </form>
        </>
      ) : (
        <Notice tone="note" title={t('finalNone')} />
      )}
    </>
  );
}

/** Where her partner reads the final version to her, and records what she says. */
export const herReviewRoutes: AnyRoute[] = [
  defineRoute({
    method: 'get',
    path: '/testimonies/:id/final',
    access: { may: 'consent.record' },
    params: testimony,
    handle: async ({ ctx, locale, params }) =>
      page(say(locale, texts.finalTitle), finalPage({ locale, found: await finalVersion(ctx, params.id) })),
  }),
  defineRoute({
    method: 'post',
    path: '/testimonies/:id/final',
    access: { may: 'consent.record' },
    params: testimony,
    body: said,
    handle: async ({ ctx, params, body }) => {
      await recordHerReview(ctx, params.id, body);
      return redirect(`/testimonies/${params.id}/final`);
    },
  }),
];

export const herReviewApi: AnyRoute[] = [
  defineApi({
    method: 'get',
    path: '/api/v1/testimonies/:id/final-version',
    access: { may: 'consent.record' },
    tag: 'Consent',
    summary: 'What would be published, as it is read to her, and what she said of it before.',
    params: testimony,
    response: z.object({
      version: z
        .object({
          digest: z.string(),
          title: z.string(),
          summary: z.string().nullable(),
          language: z.string(),
          segments: z.array(z.object({ anchor: z.string(), speaker: z.string().nullable(), text: z.string() })),
        })
        .nullable(),
      said: z
        .object({ outcome: z.enum(REVIEW_OUTCOMES), how: z.enum(REVIEW_WAYS), at: instant, current: z.boolean() })
        .nullable(),
    }),
    answer: async ({ ctx, params }) => {
      const { draft, said: before } = await finalVersion(ctx, params.id);
      return {
        version: draft && {
          digest: draft.digest.toString('hex'),
          title: draft.edition.title,
          summary: draft.edition.summary,
          language: draft.edition.language,
          segments: draft.segments.map(({ anchor, speaker, text }) => ({ anchor, speaker, text })),
        },
        said: before && { ...before, at: before.at.toISOString() },
      };
    },
  }),
  defineApi({
    method: 'post',
    path: '/api/v1/testimonies/:id/final-version/review',
    access: { may: 'consent.record' },
    tag: 'Consent',
    summary: 'Records what she said of the final version: it counts for the version with that digest only.',
    params: testimony,
    body: said,
    status: 204,
    response: nothing,
    answer: async ({ ctx, params, body }) => {
      await recordHerReview(ctx, params.id, body);
      return undefined;
    },
  }),
];
