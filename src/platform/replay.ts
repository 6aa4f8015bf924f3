import type pg from 'pg';
import type { LedgerLine } from '#platform/ledger';

/** What was done again that the backup did not know of yet. */
export interface Replayed {
  withdrawn: number;
  destroyed: number;
  narrowed: number;
}

/** Does again what happened after the backup was made, as it was done: by the same doors, with the times of then. */
export async function replay(client: pg.Client, ledger: readonly LedgerLine[], replayed: Replayed): Promise<void> {
  for (const { fact } of ledger) {
    if (fact.kind === 'withdrawn') {
      const { rowCount: known } = await client.query('select from release.withdrawals where testimony_id = $1', [
        fact.testimony,
      ]);
      if (known) continue;
      const { rows } = await client.query<{ done: string | null }>('select release.withdraw($1, $2, $3) as done', [
        fact.testimony,
        fact.channel,
        fact.graceDays,
      ]);
      // One that was entrusted and withdrawn after the backup is not in it.
      if (!rows[0]?.done) continue;
      await client.query(
        `update closed.testimony_keys set destroy_after = $2::timestamptz + make_interval(days => $3) where testimony_id = $1 and destroyed_at is null`,
        [fact.testimony, fact.at, fact.graceDays],
      );
      await client.query('update closed.testimonies set withdrawn_at = $2 where id = $1', [fact.testimony, fact.at]);
      await client.query('set local session_replication_role = replica');
      await client.query('update release.withdrawals set at = $2 where testimony_id = $1', [fact.testimony, fact.at]);
      await client.query('set local session_replication_role = origin');
      replayed.withdrawn += 1;
    } else if (fact.kind === 'key-destroyed') {
      const { rowCount } = await client.query(
        'update closed.testimony_keys set destroyed_at = $2 where testimony_id = $1 and destroyed_at is null',
        [fact.testimony, fact.at],
      );
      replayed.destroyed += rowCount ?? 0;
    } else if (fact.kind === 'terms') replayed.narrowed += await narrow(client, fact);
    else if (fact.kind === 'consent-event') replayed.narrowed += await closeAgain(client, fact);
    else if (fact.kind === 'code-stopped' || fact.kind === 'calls-limited') await closeFurther(client, fact);
    else await takeParts(client, fact);
  }
}

/** A no, an end or a death told after the backup was made. It is said for now: no record that is replayed comes later. */
async function closeAgain(
  client: pg.Client,
  fact: Extract<LedgerLine['fact'], { kind: 'consent-event' }>,
): Promise<number> {
  const { scopes, audiences, media } = fact;
  const { rowCount } = await client.query(
    `insert into release.consent_events (testimony_id, partner_id, kind, at, channel, detail)
     select t.id, t.partner_id, $2, now(), 'system', $4
     from closed.testimonies t where t.id = $1 and t.withdrawn_at is null and not exists (
       select from release.consent_events e where e.testimony_id = t.id and e.kind = $2 and date_trunc('milliseconds', e.at) = $3)`,
    [fact.testimony, fact.event, fact.at, JSON.stringify({ scopes, audiences, media })],
  );
  if (!rowCount) return 0;
  await client.query('select release.follow_consent($1)', [fact.testimony]);
  return 1;
}

/**
 * A card that was stopped, or calls that she limited, after the backup was made. A code issued since is not in the backup and needs a
 * replacement; the hours she gave are not in the ledger, so that until staff ask her again nobody calls.
 */
async function closeFurther(
  client: pg.Client,
  fact: Extract<LedgerLine['fact'], { kind: 'code-stopped' | 'calls-limited' }>,
): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regclass('release.contact_limits') is not null as there",
  );
  // A schema from before she could limit calls has no place for it.
  if (fact.kind === 'calls-limited' && !rows[0]?.there) return;
  await client.query(
    fact.kind === 'code-stopped'
      ? `update release.codes c set revoked_at = $2 where c.testimony_id = $1 and c.revoked_at is null
         and not exists (select from release.codes k where k.testimony_id = $1 and date_trunc('milliseconds', k.revoked_at) >= $2::timestamptz)`
      : `insert into release.contact_limits (testimony_id, partner_id, never, at) select t.id, t.partner_id, true, $2 from closed.testimonies t
         where t.id = $1 and not exists (select from release.contact_limits l where l.testimony_id = $1 and date_trunc('milliseconds', l.at) >= $2::timestamptz)`,
    [fact.testimony, fact.at],
  );
}

/** Parts that she took back after the backup was made. What was let in again since is not in the ledger: it stays out until she says so. */
async function takeParts(
  client: pg.Client,
  fact: Extract<LedgerLine['fact'], { kind: 'parts-taken' | 'editions-closed' | 'use-stopped' }>,
): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regprocedure('release.follow_parts(uuid)') is not null as there",
  );
  if (fact.kind === 'use-stopped') {
    if (rows[0]?.there)
      await client.query('update release.uses set objected_at = $2 where id = $1 and objected_at is null', [
        fact.use,
        fact.at,
      ]);
    return;
  }
  // A schema from before parts could be taken out: what is published of hers closes until staff publish it anew.
  if (!rows[0]?.there) {
    await client.query(
      `update open.editions set visible_until = now() where status <> 'withdrawn' and public_id = (select public_id from closed.testimonies where id = $1)`,
      [fact.testimony],
    );
    return;
  }
  if (fact.kind === 'editions-closed') {
    const { rowCount: known } = await client.query(
      "select from release.closings where testimony_id = $1 and kind = 'edition-closed' and date_trunc('milliseconds', at) >= $2::timestamptz",
      [fact.testimony, fact.at],
    );
    if (!known) await client.query("select release.close_editions($1, $2, 'system')", [fact.testimony, fact.editions]);
    return;
  }
  const { rowCount: taken } = await client.query(
    `insert into release.consent_events (testimony_id, partner_id, kind, at, channel, detail)
     select t.id, t.partner_id, 'narrowed', greatest(now(), $2::timestamptz), 'system', jsonb_build_object('passages', $3::jsonb, 'languages', $4::jsonb)
     from closed.testimonies t where t.id = $1 and t.withdrawn_at is null and not exists (
       select from release.consent_events e where e.testimony_id = t.id and e.kind = 'narrowed' and date_trunc('milliseconds', e.at) = $2::timestamptz)`,
    [fact.testimony, fact.at, JSON.stringify(fact.passages), JSON.stringify(fact.languages)],
  );
  if (taken) await client.query('select release.follow_parts($1)', [fact.testimony]);
}

/** A record that the backup does not know: what it no longer allowed is taken away; what it allowed more is asked again. */
async function narrow(client: pg.Client, fact: Extract<LedgerLine['fact'], { kind: 'terms' }>): Promise<number> {
  const { rowCount } = await client.query(
    `insert into release.consents (testimony_id, partner_id, seq, record, scopes_allowed, audiences, media, languages, embargo_until, embargo_event, expires_at, minor)
     select c.testimony_id, c.partner_id, $2,
       c.record
         || jsonb_build_object(
           'scopes', coalesce(c.record -> 'scopes', '{}')
             || coalesce((select jsonb_object_agg(s, 'deny') from unnest(c.scopes_allowed) s where not s = any ($3)), '{}'),
           'audiences', coalesce((select jsonb_agg(a order by n) from jsonb_array_elements_text(c.record -> 'audiences') with ordinality x (a, n) where a = any ($4)), '[]'),
           'media', to_jsonb(array(select m from unnest(c.media) m where m = any (coalesce($5, c.media)))),
           'languages', to_jsonb(f.languages),
           'expiresAt', f.expires,
           'embargo', jsonb_build_object('until', f.until, 'event', f.event)),
       array(select s from unnest(c.scopes_allowed) s where s = any ($3)),
       array(select a from unnest(c.audiences) a where a = any ($4)),
       array(select m from unnest(c.media) m where m = any (coalesce($5, c.media))), f.languages, f.until, f.event, f.expires, c.minor or $10
     from release.consents c
     cross join lateral (select
       -- None named is any: then the other's count; where both name some, only what both name.
       case when cardinality(coalesce($6::text[], '{}')) = 0 then c.languages when cardinality(c.languages) = 0 then $6
         else array(select l from unnest(c.languages) l where l = any ($6)) || case when c.languages && $6 then '{}'::text[] else array['none'] end end as languages,
       least(c.expires_at, $7::timestamptz) as expires, greatest(c.embargo_until, $8::timestamptz) as until,
       coalesce(c.embargo_event, case when $9 then 'as recorded after the backup' end) as event) f
     where c.testimony_id = $1 and c.seq = (select max(x.seq) from release.consents x where x.testimony_id = $1) and c.seq < $2
       and not exists (select from release.withdrawals w where w.testimony_id = $1)`,
    [
      fact.testimony,
      fact.record,
      fact.scopes,
      fact.audiences,
      fact.media ?? null,
      fact.languages ?? null,
      fact.expires ?? null,
      fact.notBefore ?? null,
      fact.waits ?? false,
      fact.minor ?? false,
    ],
  );
  if (!rowCount) return 0;
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regprocedure('release.follow_consent(uuid)') is not null as there",
  );
  // A schema from before pages followed the terms: what is published of hers closes until staff publish it anew.
  await client.query(
    rows[0]?.there
      ? 'select release.follow_consent($1)'
      : `update open.editions set visible_until = now() where status <> 'withdrawn' and public_id = (select public_id from closed.testimonies where id = $1)`,
    [fact.testimony],
  );
  return 1;
}
