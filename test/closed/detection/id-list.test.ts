import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import type { SpanType } from '#rules/closed/detection';
import { detect } from '#closed/detection';
import { type IdCase, cases } from '../../gold/ids/make.ts';

/** What ordinary text must not be full of. A street address or a phone printed in a text is a true find. */
const STRUCTURED: ReadonlySet<SpanType> = new Set<SpanType>([
  'phone', 'email', 'url', 'handle', 'aadhaar', 'pan', 'passport', 'voter', 'citizenship', 'nid', 'birth-registration',
  'iqama', 'civil-id', 'visa', 'work-permit', 'licence', 'bank-account', 'remittance', 'mobile-money', 'vehicle-plate',
  'coordinates', 'postcode', 'case-number', 'id-number',
]);
