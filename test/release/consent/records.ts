import type { ConsentRecord, RecordedConsent } from '#rules/release/consent';

/** A record of an invented woman who allowed publishing her words to everyone. Each test says what differs. */
export function aRecord(differs: Partial<ConsentRecord> = {}): ConsentRecord {
  return {
    notice: { id: 'katha-testimony/1', sha256: 'a'.repeat(64), language: 'ne', how: 'read-aloud' },
    mode: 'thumbprint',
    present: ['narrator', 'interviewer'],
    ableToDecide: true,
    risk: 'medium',
    ageAtConsent: 34,
    scopes: {
      'hold-sealed': 'allow',
      transcribe: 'allow',
      'staff-redaction': 'allow',
      'publish-metadata': 'allow',
      'publish-transcript': 'allow',
    },
    audiences: ['public'],
    media: ['text'],
    territories: [],
    languages: [],
    embargo: { until: null, event: null },
    expiresAt: null,
    reconsentAt: null,
    naming: 'anonymous',
    contactBack: false,
    afterDeath: 'keep-terms',
    basis: { jurisdiction: 'NP', ground: 'consent' },
    ...differs,
  };
}

export const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

export function recorded(
  differs: Partial<ConsentRecord> = {},
  at: Partial<Omit<RecordedConsent, 'record'>> = {},
): RecordedConsent {
  return { seq: 1, recordedAt: day('2026-01-10'), minor: false, ...at, record: aRecord(differs) };
}
