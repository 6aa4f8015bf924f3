import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { getTestimony } from '#closed/testimonies';
import { commands } from '#commands/release/consent';
import { addConsentEvent, recordConsent } from '#release/consent';
import { exportConsent } from '../../../src/release/consent/jsonld.ts';
import { AUDIENCES, SCOPES } from '#rules/release/consent';
import { consentRecord, entrust, useArchive } from '#test/archive';

const archive = useArchive();

/** Terms of the Data Privacy Vocabulary (https://w3id.org/dpv, version 2) that may stand here: each is one of its own. */
const DPV = `
  Consent ConsentNotice ConsentRecord DataController DataSubject LegalBasis PersonalData Process Purpose
  Recipient hasConsentStatus hasDataController hasDataSubject hasIndicationMethod hasJurisdiction hasLegalBasis
  hasNotice hasPersonalData hasProcess hasProcessing hasPurpose hasRecipient hasStatus isIndicatedAtTime
  isIndicatedBy ConsentUnknown ConsentRequested ConsentRefused ConsentGiven RenewedConsentGiven ConsentExpired
  ConsentInvalidated ConsentWithdrawn Analyse Copy Disseminate Pseudonymise Share Store Transform Use`
  .trim()
  .split(/\s+/);

const at = z.strictObject({ '@type': z.literal('xsd:dateTime'), '@value': z.iso.datetime({ offset: true }) });
const link = (pattern: RegExp) => z.strictObject({ '@id': z.string().regex(pattern), '@type': z.string().optional() });
/** The parts of ISO/IEC TS 27560: header, processing with its purposes, parties, events. */
const structure = z.strictObject({
  '@context': z.strictObject({
    dpv: z.literal('https://w3id.org/dpv#'),
    dct: z.literal('http://purl.org/dc/terms/'),
    xsd: z.literal('http://www.w3.org/2001/XMLSchema#'),
    katha: z.url(),
  }),
  '@id': z.url(),
  '@type': z.literal('dpv:ConsentRecord'),
  'dct:identifier': z.string(),
  'dct:conformsTo': z.literal('ISO/IEC TS 27560:2023'),
  'dct:issued': at,
  'dpv:hasDataSubject': link(/^katha:narrator$/),
  'dpv:hasDataController': link(/^katha:archive$/),
  'dpv:hasStatus': link(/^dpv:(Renewed)?Consent/),
  'dpv:hasConsentStatus': z
    .array(
      z.looseObject({
        '@id': z.url(),
        '@type': z.string().startsWith('dpv:').optional(),
        'katha:event': z.string().optional(),
        'dpv:isIndicatedAtTime': at,
        'dpv:isIndicatedBy': link(/^katha:narrator$/),
      }),
    )
    .min(1),
  'dct:hasVersion': z
    .array(
      z.looseObject({
        '@type': z.literal('dpv:Consent'),
        'dct:created': at,
        'dpv:hasNotice': z.looseObject({
          '@type': z.literal('dpv:ConsentNotice'),
          'katha:sha256': z.string().regex(/^[0-9a-f]{64}$/),
          'dct:description': z.strictObject({ '@language': z.string(), '@value': z.string().min(100) }),
        }),
        'dpv:hasRecipient': z.array(link(new RegExp(`^katha:(${AUDIENCES.join('|')})$`))),
        'dpv:hasLegalBasis': z.array(z.looseObject({ 'dpv:hasJurisdiction': z.string().length(2) })).min(1),
        'dpv:hasProcess': z
          .array(
            z.strictObject({
              '@id': z.url(),
              '@type': z.literal('dpv:Process'),
              'dpv:hasPurpose': link(/^katha:[a-z-]+$/),
              'dpv:hasProcessing': link(/^dpv:[A-Z][a-z]+$/),
              'dpv:hasPersonalData': z.array(link(/^katha:[a-z-]+$/)),
              'dpv:hasConsentStatus': link(/^dpv:Consent(Given|Requested|Refused)$/),
            }),
          )
          .length(SCOPES.length),
      }),
    )
    .min(1),
});

async function aTestimony(): Promise<string> {
  const id = await entrust(archive(), { narrator: 'Zubaida Exportwali' });
  const scopes = { ...consentRecord().scopes, teaching: 'ask' as const };
  await recordConsent(archive().as('partner'), id, {
    record: consentRecord({ scopes, naming: 'chosen-name' }),
    private: {
      redactionWishes: 'Hide Chhotuwish',
      contactHow: 'Sisterphone',
      contactWindow: '',
      benefit: '',
      riskNotes: 'Fearnote',
    },
  });
  await addConsentEvent(archive().as('partner'), id, { kind: 'narrowed', scopes: ['quote-in-reports'] });
  return id;
}

describe('her consent as a record for others', () => {
  it('has the structure of ISO/IEC TS 27560 in terms of DPV, every record and event, and names nobody', async () => {
    const id = await aTestimony();
    const { document } = await exportConsent(archive().as('partner'), id);
    const found = structure.parse(JSON.parse(JSON.stringify(document)));
    expect(found['dct:hasVersion']).toHaveLength(3);
    expect(found['dpv:hasConsentStatus'].map((event) => event['@type'] ?? event['katha:event'])).toEqual([
      'dpv:ConsentGiven',
      'dpv:RenewedConsentGiven',
      'narrowed',
    ]);
    const text = JSON.stringify(document);
    for (const term of text.matchAll(/"dpv:([A-Za-z]+)"/g)) expect(DPV).toContain(term[1]);
    for (const secret of ['Zubaida', 'Exportwali', 'Chhotuwish', 'Sisterphone', 'Fearnote', id])
      expect(text).not.toContain(secret);
    const answers = Object.fromEntries(
      (found['dct:hasVersion'].at(-1)?.['dpv:hasProcess'] ?? []).map((one) => [
        one['dpv:hasPurpose']['@id'].slice(6),
        one['dpv:hasConsentStatus']['@id'],
      ]),
    );
    expect(answers).toMatchObject({
      'publish-transcript': 'dpv:ConsentGiven',
      teaching: 'dpv:ConsentRequested',
      fundraising: 'dpv:ConsentRefused',
      'quote-in-reports': 'dpv:ConsentRefused',
    });
  });

  it('is the same from desk, API and command line, for her partner and no other', async () => {
    const id = await aTestimony();
    const { publicId } = await getTestimony(archive().system, id);
    const partner = await archive().atDesk('partner');
    const paths = [`/testimonies/${id}/consent.jsonld`, `/api/v1/testimonies/${id}/consent-record`];
    const texts: string[] = [];
    for (const path of paths) {
      const answer = await partner
        .get(path)
        .buffer(true)
        .parse((res, done) => {
          let body = '';
          res.on('data', (part: Buffer) => (body += part.toString('utf8')));
          res.on('end', () => done(null, body));
        });
      expect(answer.status).toBe(200);
      texts.push(answer.body as string);
    }
    const command = commands.find((one) => one.name === 'consent-record');
    if (command?.needs !== 'archive') throw new Error('there is no such command');
    await command.run(
      {
        args: [publicId],
        options: {},
        json: false,
        out: (line) => texts.push(line),
        result: () => undefined,
        progress: () => ({ step: () => undefined, end: () => undefined }),
      },
      archive().system,
    );
    const without = texts.map((text) => ({ ...(JSON.parse(text) as object), 'dct:issued': null }));
    expect(without).toHaveLength(3);
    expect(without[1]).toEqual(without[0]);
    expect(without[2]).toEqual(without[0]);
    for (const [who, status] of [
      ['partner-b', 404],
      ['redactor', 403],
    ] as const) {
      const other = await archive().atDesk(who);
      for (const path of paths) expect((await other.get(path)).status).toBe(status);
    }
  });
});
