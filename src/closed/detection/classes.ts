import type { IdentifierClass, SpanType } from './rules.ts';

/**
 * Direct: finds a person alone. Quasi: finds her together with others. Sensitive: also harms by itself
 * (special categories of Regulation (EU) 2016/679, article 9).
 */
export const CLASS_OF: Readonly<Record<SpanType, IdentifierClass>> = {
  person: 'direct', 'kin-name': 'direct', place: 'quasi', address: 'direct', employer: 'direct', agent: 'direct', organisation: 'quasi',
  phone: 'direct', email: 'direct', url: 'direct', handle: 'direct', aadhaar: 'direct', pan: 'direct', passport: 'direct', voter: 'direct',
  citizenship: 'direct', nid: 'direct', 'birth-registration': 'direct', iqama: 'direct', 'civil-id': 'direct', visa: 'direct',
  'work-permit': 'direct', licence: 'direct', 'bank-account': 'direct', remittance: 'direct', 'mobile-money': 'direct',
  'vehicle-plate': 'direct', coordinates: 'direct', postcode: 'quasi', 'case-number': 'direct', 'id-number': 'direct', date: 'quasi',
  age: 'quasi', duration: 'quasi', amount: 'quasi', community: 'sensitive', nationality: 'quasi', religion: 'sensitive', occupation: 'quasi',
  'family-size': 'quasi', illness: 'sensitive', disability: 'sensitive', pregnancy: 'sensitive', title: 'quasi', event: 'quasi',
};

/** Types whose accepted mentions are looked for again in the whole document. */
export const PROPAGATED: ReadonlySet<SpanType> = new Set<SpanType>([
  'person', 'kin-name', 'place', 'address', 'employer', 'agent', 'organisation', 'handle', 'event',
]);

/** Where two findings dispute the same words with the same score, the earlier type wins. */
export const TYPE_ORDER: readonly SpanType[] = [
  'email', 'url', 'aadhaar', 'pan', 'passport', 'voter', 'citizenship', 'nid', 'birth-registration', 'iqama', 'civil-id', 'visa',
  'work-permit', 'licence', 'bank-account', 'remittance', 'mobile-money', 'vehicle-plate', 'coordinates', 'phone', 'handle',
  'address', 'case-number', 'kin-name', 'person', 'agent', 'employer', 'organisation', 'place', 'postcode', 'id-number', 'date', 'age',
  'event', 'title', 'illness', 'disability', 'pregnancy', 'family-size', 'community', 'religion', 'nationality', 'occupation', 'amount',
  'duration',
];
