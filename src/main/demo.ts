import { createHash, randomBytes } from 'node:crypto';
import { people, PASSWORD, partners, testimonies, uses, type DemoTestimony } from '../../demo/testimonies.ts';
import { addSpan, decide, searchTranscript, workbench } from '#closed/redaction';
import { sealOriginal } from '#closed/originals';
import { getTestimony, listTestimonies, openTestimony } from '#closed/testimonies';
import { transcribe } from '#closed/transcripts';
import { addAccount } from '#people/accounts';
import { addPartner } from '#people/partners';
import type { Actor, Context } from '#platform/context';
import { transact } from '#platform/database';
import { Refusal } from '#platform/errors';
import { enqueue } from '#platform/jobs';
import { isDemonstration, setSetting } from '#platform/settings';
import { refreshJob } from '#jobs/release/aggregates';
import { addConsentEvent, getParts, issueCode, NOTICE, recordConsent } from '#release/consent';
import { askToBeTold } from '#actions/release/citers';
import { checkUse, endUse, registerUse } from '#actions/release/uses';
import { publish, review, saveRecord, signDisclosure, signRedaction } from '#actions/release/publication';
import { parseKnownLines } from '#rules/closed/testimonies';
import { SCOPES } from '#rules/release/consent';
import { publicRecordSchema } from '#rules/release/publication';

/**
 * Fills an empty archive with the invented collection, through the very actions that people use: a partner uploads, the worker's steps
 * run, a redactor decides and signs, a reviewer signs and publishes. @returns lines that tell how to sign in
 */
export async function seed(ctx: Context, tell: (line: string) => void): Promise<string[]> {
  const system: Context = { ...ctx, actor: { kind: 'system', task: 'demonstration' } };
  const there = await listTestimonies(system);
  if (there.length > 0 && !(await isDemonstration(ctx)))
    throw new Error(
      'This archive holds real testimonies. Start the demonstration in a folder of its own: KATHA_DATA=some/other/folder npm run demo',
    );
  await setSetting(ctx, 'demonstration', true);
  const lines = [
    '',
    'Sign in at the desk with any of these (all invented):',
    ...people.map((person) => `  ${person.role.padEnd(11)} ${person.email}`),
    `  password    ${PASSWORD}`,
  ];
  if (there.length > 0)
    return [
      ...lines,
      '  Her paper code was shown at the first start only, as it would be to her. For another: delete the data folder, or issue one at the desk.',
    ];

  const partnerIds = new Map<string, string>();
  for (const partner of partners)
    partnerIds.set(partner.key, await addPartner(system, { name: partner.name, country: partner.country }));
  const actors = new Map<string, Actor>();
  for (const person of people) {
    const partnerId = person.partner ? (partnerIds.get(person.partner) ?? null) : null;
    const id = await addAccount(system, {
      email: person.email,
      name: person.name,
      role: person.role,
      partnerId: partnerId ?? undefined,
      password: PASSWORD,
    });
    actors.set(person.partner ?? person.role, { kind: 'account', id, role: person.role, partnerId, name: person.name });
  }
  const as = (who: string): Context => {
    const actor = actors.get(who);
    if (!actor) throw new Error(`nobody is ${who}`);
    return { ...ctx, actor };
  };
  let published = 0;
  const ids = new Map<string, string>();
  for (const one of testimonies) {
    const id = await entrust(as(one.partner), system, one);
    await redact(as('redactor'), id, one);
    if (await release(as('redactor'), as('reviewer'), id, tell, one.key)) published += 1;
    ids.set(one.key, id);
    if (one.key === 'np-1')
      lines.push(`  Her paper code for “${one.record.title}”: ${await issueCode(as('np'), id, randomBytes)}`);
  }
  await useThem(as, system, ids);
  await takeBack(as, ids);
  // The tables of counts come with the hour: here with the worker's first minute.
  await transact(system, (tx) => enqueue(tx, refreshJob, {}));
  // One more stays at the redaction desk, so that there is something to do.
  const first = testimonies[0];
  if (first) {
    const copy: DemoTestimony = {
      ...first,
      file: 'second-interview.txt',
      text: `${first.text}Interviewer: Thank you. We shall meet again on the twelfth of May.\n`,
    };
    await entrust(as('np'), system, copy);
  }
  return [...lines, `  ${published} testimonies are published; one waits for the redactor.`];
}

/** Uses that readers registered: words that a second person has seen, words that wait for that, one that has ended, one that may not go on. */
async function useThem(as: (who: string) => Context, system: Context, ids: ReadonlyMap<string, string>): Promise<void> {
  for (const { who, of, seen, ended, ...words } of uses) {
    const { publicId } = await getTestimony(system, ids.get(of) ?? '');
    const use = await registerUse(as(who), { ...words, address: publicId });
    if (seen) await checkUse(as('reviewer'), use, true);
    if (ended) await endUse(as(who), use);
  }
  // Somebody without an account, who cites it: the mail that asks her to confirm lies in the outbox.
  const { publicId } = await getTestimony(system, ids.get('np-1') ?? '');
  await askToBeTold(system, publicId, 'reader@katha.example', 'en', 'demonstration');
}

/** Two women take a part back by way of their partner: one kind of use, and one passage. */
async function takeBack(as: (who: string) => Context, ids: ReadonlyMap<string, string>): Promise<void> {
  await addConsentEvent(as('in'), ids.get('in-4') ?? '', { kind: 'narrowed', scopes: ['social-media'] });
  const id = ids.get('np-3') ?? '';
  const last = (await getParts(as('np'), id)).words.at(-1);
  if (last) await addConsentEvent(as('np'), id, { kind: 'narrowed', passages: [last.anchor] });
}

async function entrust(partner: Context, system: Context, one: DemoTestimony): Promise<string> {
  const id = await openTestimony(partner, {
    languages: [one.language],
    facts: {
      narratorName: one.narrator,
      contact: '',
      interviewer: '',
      recordedOn: '',
      recordedAt: '',
      reference: one.key,
      notes: 'Invented.',
      imported: {},
    },
    known: parseKnownLines(one.known),
  });
  const original = await sealOriginal(partner, id, { name: one.file, bytes: Buffer.from(one.text, 'utf8') });
  await recordConsent(partner, id, {
    record: {
      notice: {
        id: `${NOTICE.id}/${NOTICE.version}`,
        sha256: createHash('sha256').update(NOTICE.body.en).digest('hex'),
        language: 'en',
        how: 'read-aloud',
      },
      mode: 'witnessed-oral',
      present: ['narrator', 'interviewer', 'witness'],
      ableToDecide: true,
      risk: 'medium',
      ageAtConsent: null,
      scopes: Object.fromEntries(
        SCOPES.map((scope) => {
          const usual = [
            'hold-sealed',
            'transcribe',
            'staff-redaction',
            'publish-metadata',
            'publish-summary',
            'share-with-partner',
          ].includes(scope);
          return [
            scope,
            usual || one.uses.includes(scope) || (scope === 'publish-transcript' && one.wordsToo) ? 'allow' : 'deny',
          ];
        }),
      ),
      audiences: one.audiences,
      media: ['text'],
      territories: [],
      languages: [],
      embargo: { until: null, event: null },
      expiresAt: null,
      reconsentAt: null,
      naming: one.record.selfDescription ? 'chosen-name' : 'anonymous',
      contactBack: true,
      afterDeath: 'keep-terms',
      basis: {
        jurisdiction: partners.find((partner) => partner.key === one.partner)?.country ?? 'NP',
        ground: 'consent',
      },
    },
    private: { redactionWishes: '', contactHow: '', contactWindow: '', benefit: '', riskNotes: '' },
  });
  await transcribe(system, original);
  await searchTranscript(system, id);
  return id;
}

/** Decides every span as someone who read the whole interview: what names anyone goes, what only looks like a name stays. */
async function redact(redactor: Context, id: string, one: DemoTestimony): Promise<void> {
  const { transcript, clusters } = await workbench(redactor, id);
  const { version } = transcript;
  const given = [
    ...parseKnownLines(one.known).map((entry) => entry.value),
    ...one.missed.map((missed) => missed.words),
  ];
  const numbers = ['phone', 'passport', 'date', 'id-number', 'agent', 'employer'];
  for (const cluster of clusters) {
    const names = given.some(
      (value) =>
        value.split(/\s+/).some((part) => part.length > 2 && cluster.label.includes(part)) ||
        value.includes(cluster.label),
    );
    const sure = cluster.mentions.some((mention) => mention.status === 'auto') && numbers.includes(cluster.type);
    // The finest step may name the district that must not be named: the first that does not.
    const level = cluster.levels.find((step) => !given.some((value) => step.placeholder.includes(value)))?.level ?? 0;
    await decide(redactor, id, { version, cluster: cluster.id, decision: names || sure ? 'replace' : 'keep', level });
  }
  for (const missed of one.missed) {
    const segment = transcript.segments.find((turn) => turn.text.includes(missed.words));
    if (!segment) continue;
    try {
      await addSpan(redactor, id, {
        version,
        segment: segment.ord,
        words: missed.words,
        type: missed.type,
        everywhere: true,
      });
    } catch (error) {
      // The engine had found it already.
      if (!(error instanceof Refusal) || error.kind !== 'conflict') throw error;
    }
  }
}

async function release(
  redactor: Context,
  reviewer: Context,
  id: string,
  tell: (line: string) => void,
  key: string,
): Promise<boolean> {
  const one = testimonies.find((testimony) => testimony.key === key);
  if (!one) return false;
  const { record } = one;
  await saveRecord(
    redactor,
    id,
    publicRecordSchema.parse({
      title: record.title,
      summary: record.summary,
      language: one.language,
      selfDescription: record.selfDescription,
      facts: {
        originCountry: record.origin,
        originLevel1: record.level1,
        destination: record.destination,
        sector: record.sector,
        departurePeriod: record.departure,
        returnPeriod: record.returned,
      },
      hidden: record.hidden,
      themes: record.themes,
    }),
  );
  try {
    await signRedaction(redactor, id);
    await signDisclosure(reviewer, id, 'Weighed for the demonstration: the facts are invented.');
    await publish(reviewer, id);
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { blockers } = await review(reviewer, id);
    tell(
      `      ${key} is not published: ${blockers.map((blocker) => `${blocker.name} ${blocker.params['where'] ?? ''}`).join(', ')} ${error.message}`,
    );
    return false;
  }
}
