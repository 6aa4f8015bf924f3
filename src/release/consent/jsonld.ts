import { testimonyIn } from '#closed/testimonies';
import { demand } from '#people/roles';
import { audit } from '#platform/audit';
import type { Context } from '#platform/context';
import { transact } from '#platform/database';
import { historyIn } from './actions.ts';
import {
  MEDIUM_OF,
  SCOPES,
  stateAt,
  type ConsentEvent,
  type ConsentRecord,
  type EventKind,
  type RecordedConsent,
  type Scope,
} from './rules.ts';
import { readNotices } from './store.ts';

/**
 * Her consent as a record of ISO/IEC TS 27560:2023 (header, processing, parties, events), written in JSON-LD with the terms of the
 * W3C Data Privacy Vocabulary (https://w3id.org/dpv, version 2). It names nobody: what was said in free words stays sealed here.
 */

/** What is done under each scope, by the nearest term of DPV (processing). */
const PROCESSING: Readonly<Record<Scope, string>> = {
  'hold-sealed': 'dpv:Store',
  transcribe: 'dpv:Transform',
  translate: 'dpv:Transform',
  'staff-redaction': 'dpv:Pseudonymise',
  'publish-metadata': 'dpv:Disseminate',
  'publish-summary': 'dpv:Disseminate',
  'publish-transcript': 'dpv:Disseminate',
  'publish-translation': 'dpv:Disseminate',
  'publish-audio': 'dpv:Disseminate',
  'publish-altered-voice': 'dpv:Disseminate',
  'publish-image': 'dpv:Disseminate',
  'quote-in-reports': 'dpv:Use',
  'quote-in-submissions': 'dpv:Use',
  'use-in-court': 'dpv:Use',
  teaching: 'dpv:Use',
  media: 'dpv:Use',
  exhibition: 'dpv:Use',
  fundraising: 'dpv:Use',
  'dataset-research': 'dpv:Analyse',
  'machine-learning': 'dpv:Analyse',
  'harvest-by-aggregators': 'dpv:Copy',
  'social-media': 'dpv:Disseminate',
  'share-with-partner': 'dpv:Share',
};

/** Events that are a state of DPV by themselves. The others are written as what they are, in terms of this archive. */
const STATUS: Readonly<Partial<Record<EventKind, string>>> = {
  requested: 'dpv:ConsentRequested',
  refused: 'dpv:ConsentRefused',
  given: 'dpv:ConsentGiven',
  renewed: 'dpv:RenewedConsentGiven',
  expired: 'dpv:ConsentExpired',
  invalidated: 'dpv:ConsentInvalidated',
  withdrawn: 'dpv:ConsentWithdrawn',
};

const ANSWER = { allow: 'dpv:ConsentGiven', ask: 'dpv:ConsentRequested', deny: 'dpv:ConsentRefused' } as const;

const dateTime = (at: Date | string) => ({
  '@type': 'xsd:dateTime',
  '@value': typeof at === 'string' ? at : at.toISOString(),
});

export interface ConsentDocument {
  publicUrl: string;
  publicId: string;
  issued: Date;
  consents: readonly RecordedConsent[];
  events: readonly ConsentEvent[];
  /** The very words that were read to her, by notice and language, of the notices that are kept. */
  notices: readonly { id: string; language: string; sha256: string; body: string }[];
}

function processes(record: ConsentRecord, base: string) {
  return SCOPES.map((scope) => ({
    '@id': `${base}-${scope}`,
    '@type': 'dpv:Process',
    'dpv:hasPurpose': { '@id': `katha:${scope}`, '@type': 'dpv:Purpose' },
    'dpv:hasProcessing': { '@id': PROCESSING[scope] },
    'dpv:hasPersonalData': (MEDIUM_OF[scope] ? [MEDIUM_OF[scope]] : record.media).map((medium) => ({
      '@id': `katha:${medium}`,
      '@type': 'dpv:PersonalData',
    })),
    'dpv:hasConsentStatus': { '@id': ANSWER[record.scopes[scope] ?? 'deny'] },
  }));
}

function recordNode(consent: RecordedConsent, base: string, notices: ConsentDocument['notices']) {
  const { record } = consent;
  const id = `${base}-${consent.seq}`;
  const notice = notices.find((one) => one.sha256 === record.notice.sha256);
  return {
    '@id': id,
    '@type': 'dpv:Consent',
    'dct:isVersionOf': { '@id': base },
    'dct:created': dateTime(consent.recordedAt),
    'dpv:hasNotice': {
      '@type': 'dpv:ConsentNotice',
      'dct:identifier': record.notice.id,
      'dct:language': record.notice.language,
      'katha:sha256': record.notice.sha256,
      'katha:how': record.notice.how,
      ...(notice ? { 'dct:description': { '@language': notice.language, '@value': notice.body } } : {}),
    },
    'dpv:hasIndicationMethod': record.mode,
    'dpv:isIndicatedBy': { '@id': 'katha:narrator' },
    'katha:present': [...record.present],
    'katha:ableToDecide': record.ableToDecide,
    'katha:minor': consent.minor,
    'dpv:hasRecipient': record.audiences.map((audience) => ({ '@id': `katha:${audience}`, '@type': 'dpv:Recipient' })),
    'katha:recipientRule': record.audienceRule ?? 'any',
    'katha:media': [...record.media],
    'katha:languages': [...record.languages],
    'dct:spatial': [...record.territories],
    'katha:embargoUntil': record.embargo.until === null ? null : dateTime(record.embargo.until),
    'katha:embargoEvent': record.embargo.event,
    'dct:valid': record.expiresAt === null ? null : dateTime(record.expiresAt),
    'katha:askAgain': record.reconsentAt === null ? null : dateTime(record.reconsentAt),
    'katha:naming': record.naming,
    'katha:contactBack': record.contactBack,
    'katha:afterDeath': record.afterDeath,
    'katha:reviewsFinal': record.reviewsFinal ?? false,
    'katha:coolingOffDays': record.coolingOffDays ?? 0,
    'dpv:hasLegalBasis': [record.basis, ...(record.furtherBases ?? [])].map((basis) => ({
      '@type': basis.ground === 'consent' ? 'dpv:Consent' : 'dpv:LegalBasis',
      'katha:ground': basis.ground,
      'dpv:hasJurisdiction': basis.jurisdiction,
    })),
    'dpv:hasProcess': processes(record, id),
  };
}

/** The whole document; pure. */
export function consentDocument({ publicUrl, publicId, issued, consents, events, notices }: ConsentDocument) {
  const base = `${publicUrl}/t/${publicId}#consent`;
  return {
    '@context': {
      dpv: 'https://w3id.org/dpv#',
      dct: 'http://purl.org/dc/terms/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      katha: `${publicUrl}/about#`,
    },
    '@id': base,
    '@type': 'dpv:ConsentRecord',
    'dct:identifier': publicId,
    'dct:conformsTo': 'ISO/IEC TS 27560:2023',
    'dct:issued': dateTime(issued),
    'dpv:hasDataSubject': { '@id': 'katha:narrator', '@type': 'dpv:DataSubject' },
    'dpv:hasDataController': { '@id': 'katha:archive', '@type': 'dpv:DataController' },
    'dpv:hasStatus': { '@id': `dpv:${stateAt(consents, events, issued)}` },
    'dpv:hasConsentStatus': events.map((event, n) => ({
      '@id': `${base}-event-${n + 1}`,
      ...(STATUS[event.kind] ? { '@type': STATUS[event.kind] } : { 'katha:event': event.kind }),
      'dpv:isIndicatedAtTime': dateTime(event.at),
      'dpv:isIndicatedBy': { '@id': 'katha:narrator' },
      ...Object.fromEntries(
        (['scopes', 'audiences', 'media', 'languages', 'passages'] as const)
          .filter((list) => (event[list]?.length ?? 0) > 0)
          .map((list) => [`katha:${list}`, [...(event[list] ?? [])]]),
      ),
    })),
    'dct:hasVersion': consents.map((consent) => recordNode(consent, base, notices)),
  };
}

/**
 * Her consent to hand over: to her, to a court, to another archive. It stands in the audit that it was made.
 * @throws Refusal `forbidden`, `not-found`
 */
export async function exportConsent(
  ctx: Context,
  testimonyId: string,
): Promise<{ publicId: string; document: ReturnType<typeof consentDocument> }> {
  return transact(ctx, async (tx) => {
    const testimony = await testimonyIn(tx, ctx, testimonyId);
    demand(ctx, 'consent.record', { partnerId: testimony.partnerId });
    const { consents, events } = await historyIn(tx, testimonyId);
    const notices = (await readNotices(tx)).map((row) => ({ ...row, sha256: row.sha256.toString('hex') }));
    await audit(tx, ctx, { action: 'consent.export', subject: `testimony:${testimonyId}` });
    const { publicId } = testimony;
    return {
      publicId,
      document: consentDocument({
        publicUrl: ctx.config.publicUrl,
        publicId,
        issued: ctx.clock.now(),
        consents,
        events,
        notices,
      }),
    };
  });
}
