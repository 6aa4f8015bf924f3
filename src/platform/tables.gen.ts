// Written from the database by "npm run schema".
import type { Generated } from 'kysely';

export interface Database {
  'closed.decisions': {
    id: Generated<number>;
    testimony_id: string;
    partner_id: string;
    transcript_id: string;
    kind: string;
    undoes: number | null;
    changes: unknown;
    decided_by: string;
    decided_at: Generated<Date>;
  };
  'closed.detections': {
    transcript_id: string;
    testimony_id: string;
    partner_id: string;
    engine: string;
    spans: number;
    finished_at: Generated<Date>;
  };
  'closed.identities': {
    testimony_id: string;
    partner_id: string;
    name_sealed: Buffer | null;
    also_known_sealed: Generated<unknown>;
    contact_sealed: Buffer | null;
    catalogue_sealed: Generated<unknown>;
    holds: Generated<string[]>;
    updated_at: Generated<Date>;
  };
  'closed.originals': {
    id: Generated<string>;
    testimony_id: string;
    partner_id: string;
    kind: string;
    name_sealed: Buffer;
    media_type: string;
    bytes: number;
    plain_digest: Buffer;
    cipher_sha256: Buffer;
    path: string;
    uploaded_by: string | null;
    uploaded_at: Generated<Date>;
  };
  'closed.spans': {
    transcript_id: string;
    id: string;
    testimony_id: string;
    partner_id: string;
    segment: number;
    start_at: number;
    end_at: number;
    type: string;
    class: string;
    score: number;
    status: string;
    cluster: string;
    sealed: Buffer;
    decision: Generated<string>;
    level: string | null;
    decided_by: string | null;
    decided_at: Date | null;
  };
  'closed.testimonies': {
    id: Generated<string>;
    partner_id: string;
    public_id: string;
    stage: Generated<string>;
    facts_sealed: Buffer | null;
    known_sealed: Buffer | null;
    record_sealed: Buffer | null;
    languages: Generated<string[]>;
    source_digest: Buffer | null;
    created_by: string | null;
    created_at: Generated<Date>;
    updated_at: Generated<Date>;
    withdrawn_at: Date | null;
    identity_apart: Generated<boolean>;
  };
  'closed.testimony_keys': {
    testimony_id: string;
    partner_id: string;
    recipient: string;
    sealed_to_master: Buffer | null;
    sealed_to_recovery: Buffer | null;
    created_at: Generated<Date>;
    destroy_after: Date | null;
    destroyed_at: Date | null;
  };
  'closed.transcripts': {
    id: Generated<string>;
    testimony_id: string;
    partner_id: string;
    version: number;
    original_id: string | null;
    format: string;
    segments: number;
    segments_sealed: Buffer;
    report_sealed: Buffer;
    created_by: string | null;
    created_at: Generated<Date>;
  };
  'closed.unmaskings': {
    id: Generated<string>;
    testimony_id: string;
    partner_id: string;
    purpose: string;
    reason_sealed: Buffer;
    requested_by: string;
    requested_at: Generated<Date>;
    answer_by: Generated<Date>;
    decided_by: string | null;
    decided_at: Date | null;
    granted: boolean | null;
    expires_at: Date | null;
    ended_by: string | null;
    ended_at: Date | null;
    views: Generated<number>;
    last_viewed_at: Date | null;
  };
  'closed.unreadable': {
    original_id: string;
    testimony_id: string;
    partner_id: string;
    problem_sealed: Buffer;
    at: Generated<Date>;
  };
  'open.aggregate_tables': {
    one: Generated<boolean>;
    made_at: Date;
    tables: unknown;
  };
  'open.editions': {
    public_id: string;
    number: number;
    status: string;
    published_at: Generated<Date>;
    title: string | null;
    summary: string | null;
    language: string | null;
    facts: Generated<unknown>;
    themes: Generated<string[]>;
    uses: Generated<string[]>;
    media: Generated<string[]>;
    self_description: string | null;
    audiences: string[];
    visible_from: Date;
    visible_until: Date | null;
    content_digest: Buffer;
  };
  'open.items': {
    public_id: string;
    state: string;
    latest: number;
    published_at: Generated<Date>;
    changed_at: Generated<Date>;
    public_from: Date | null;
    harvested_from: Date | null;
  };
  'open.passages': {
    id: Generated<number>;
    doc: number;
    ord: number;
    first_segment: number | null;
    first_at: number | null;
    last_segment: number | null;
    last_at: number | null;
    words: string;
  };
  'open.search_engines': {
    target: string;
    active: string | null;
    building: string | null;
    building_since: number | null;
    applied: Generated<number>;
    verified_at: Date | null;
    changed_at: Generated<Date>;
    lease_by: string | null;
    lease_until: Date | null;
  };
  'open.search_outbox': {
    seq: Generated<number>;
    public_id: string;
    removal: boolean;
    at: Generated<Date>;
  };
  'open.search_terms': {
    term: string;
    roman: string;
    skeleton: string;
    docs: number;
  };
  'open.search_testimonies': {
    doc: Generated<number>;
    public_id: string;
    edition: number;
    audiences: string[];
    visible_from: Date;
    visible_until: Date | null;
    published_at: Date;
    title_key: string;
    facets: string[];
    labels: string;
    words: string;
    passages: number;
    rules: string;
  };
  'open.segments': {
    public_id: string;
    edition: number;
    ord: number;
    anchor: string;
    speaker: string | null;
    start_ms: number | null;
    end_ms: number | null;
    lang: string;
    text: string;
  };
  'people.accounts': {
    id: Generated<string>;
    email: string;
    display_name: string;
    role: string;
    partner_id: string | null;
    password_hash: string;
    totp_sealed: Buffer | null;
    totp_confirmed_at: Date | null;
    totp_last_step: number | null;
    locale: Generated<string>;
    created_at: Generated<Date>;
    disabled_at: Date | null;
  };
  'people.invitations': {
    token_hash: Buffer;
    email: string | null;
    role: string;
    partner_id: string | null;
    invited_by: string | null;
    created_at: Generated<Date>;
    expires_at: Date;
    accepted_at: Date | null;
  };
  'people.partners': {
    id: Generated<string>;
    name: string;
    country: string;
    created_at: Generated<Date>;
    closed_at: Date | null;
  };
  'people.sessions': {
    token_hash: Buffer;
    account_id: string;
    created_at: Generated<Date>;
    last_seen_at: Generated<Date>;
    expires_at: Date;
    complete: Generated<boolean>;
  };
  'people.throttle': {
    key: Buffer;
    window_start: Date;
    hits: Generated<number>;
  };
  'platform.audit': {
    seq: number;
    at: Date;
    actor: string;
    action: string;
    subject: string;
    detail: Generated<unknown>;
    prev: Buffer;
    hash: Buffer;
  };
  'platform.settings': {
    key: string;
    value: unknown;
  };
  'release.aggregate_editions': {
    public_id: string;
    edition: number;
  };
  'release.approvals': {
    id: Generated<number>;
    testimony_id: string;
    partner_id: string;
    kind: string;
    transcript_version: number;
    content_digest: Buffer;
    detail: Generated<unknown>;
    signed_by: string;
    signed_at: Generated<Date>;
  };
  'release.citers': {
    id: Generated<string>;
    testimony_id: string;
    partner_id: string;
    public_id: string;
    edition: number;
    address_sealed: Buffer;
    locale: string;
    asked_at: Generated<Date>;
    token_hash: Buffer | null;
    confirmed_at: Date | null;
  };
  'release.closings': {
    id: Generated<string>;
    testimony_id: string;
    partner_id: string;
    public_id: string;
    kind: string;
    channel: string;
    detail: unknown;
    at: Generated<Date>;
  };
  'release.code_replacements': {
    id: Generated<string>;
    testimony_id: string;
    partner_id: string;
    reason: string;
    requested_by: string;
    requested_at: Generated<Date>;
    confirmed_by: string | null;
    confirmed_at: Date | null;
    issued_at: Date | null;
    closed_at: Date | null;
  };
  'release.codes': {
    code_hash: Buffer;
    testimony_id: string;
    partner_id: string;
    issued_by: string | null;
    issued_at: Generated<Date>;
    revoked_at: Date | null;
  };
  'release.consent_events': {
    id: Generated<number>;
    testimony_id: string;
    partner_id: string;
    kind: string;
    at: Generated<Date>;
    channel: string;
    detail: Generated<unknown>;
  };
  'release.consents': {
    id: Generated<string>;
    testimony_id: string;
    partner_id: string;
    seq: number;
    record: unknown;
    private_sealed: Buffer | null;
    scopes_allowed: string[];
    audiences: string[];
    media: string[];
    languages: string[];
    embargo_until: Date | null;
    embargo_event: string | null;
    expires_at: Date | null;
    minor: Generated<boolean>;
    recorded_by: string | null;
    recorded_at: Generated<Date>;
  };
  'release.contact_limits': {
    id: Generated<number>;
    testimony_id: string;
    partner_id: string;
    never: boolean;
    hours_sealed: Buffer | null;
    at: Generated<Date>;
  };
  'release.narrator_reviews': {
    id: Generated<number>;
    testimony_id: string;
    partner_id: string;
    content_digest: Buffer;
    transcript_version: number;
    outcome: string;
    how: string;
    recorded_by: string;
    at: Generated<Date>;
  };
  'release.notices': {
    id: string;
    language: string;
    version: number;
    body: string;
    sha256: Buffer;
    created_at: Generated<Date>;
  };
  'release.publications': {
    testimony_id: string;
    partner_id: string;
    edition: number;
    transcript_version: number;
    redacted_by: string;
    published_by: string;
    published_at: Generated<Date>;
  };
  'release.use_notices': {
    id: Generated<number>;
    use_id: string;
    partner_id: string;
    cause: string;
    at: Generated<Date>;
    mailed_at: Date | null;
  };
  'release.uses': {
    id: Generated<string>;
    testimony_id: string;
    partner_id: string;
    public_id: string;
    edition: number;
    anchor: string | null;
    scope: string;
    institution: string;
    work: string;
    place: string;
    purpose: string;
    account_id: string;
    registered_at: Generated<Date>;
    checked_by: string | null;
    checked_at: Date | null;
    shown: Generated<boolean>;
    ended_at: Date | null;
    standing: Generated<string>;
    objected_at: Date | null;
  };
  'release.wishes': {
    id: Generated<string>;
    testimony_id: string;
    partner_id: string;
    kind: string;
    words_sealed: Buffer | null;
    at: Generated<Date>;
    done_by: string | null;
    done_at: Date | null;
  };
  'release.withdrawal_proofs': {
    id: Generated<number>;
    withdrawal_id: string | null;
    partner_id: string;
    checked_at: Generated<Date>;
    surfaces: unknown;
    clean: boolean;
    closing_id: string | null;
  };
  'release.withdrawals': {
    id: Generated<string>;
    testimony_id: string;
    partner_id: string;
    public_id: string;
    channel: string;
    grace_days: number;
    at: Generated<Date>;
  };
}
