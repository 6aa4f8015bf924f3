import { defineTexts, say, type Locale } from '#platform/i18n';
import { SPAN_TYPES, type SpanType } from '#rules/closed/detection';

const names = defineTexts({
  person: { en: 'person', hi: 'व्यक्ति', bn: 'ব্যক্তি', ne: 'व्यक्ति' },
  'kin-name': { en: 'relative', hi: 'रिश्तेदार', bn: 'আত্মীয়', ne: 'आफन्त' },
  place: { en: 'place', hi: 'स्थान', bn: 'স্থান', ne: 'ठाउँ' },
  address: { en: 'address', hi: 'पता', bn: 'ঠিকানা', ne: 'ठेगाना' },
  employer: { en: 'employer', hi: 'मालिक', bn: 'নিয়োগকর্তা', ne: 'मालिक' },
  agent: { en: 'agent', hi: 'एजेंट', bn: 'দালাল', ne: 'एजेन्ट' },
  organisation: { en: 'organisation', hi: 'संस्था', bn: 'প্রতিষ্ঠান', ne: 'संस्था' },
  phone: { en: 'phone number', hi: 'फ़ोन नंबर', bn: 'ফোন নম্বর', ne: 'फोन नम्बर' },
  email: { en: 'e-mail', hi: 'ई-मेल', bn: 'ই-মেইল', ne: 'इमेल' },
  url: { en: 'web address', hi: 'वेब पता', bn: 'ওয়েব ঠিকানা', ne: 'वेब ठेगाना' },
  handle: { en: 'social-media name', hi: 'सोशल मीडिया नाम', bn: 'সামাজিক মাধ্যমের নাম', ne: 'सामाजिक सञ्जालको नाम' },
  date: { en: 'date', hi: 'तारीख', bn: 'তারিখ', ne: 'मिति' },
  age: { en: 'age', hi: 'उम्र', bn: 'বয়স', ne: 'उमेर' },
  duration: { en: 'length of time', hi: 'अवधि', bn: 'সময়কাল', ne: 'अवधि' },
  amount: { en: 'sum of money', hi: 'रकम', bn: 'টাকার অঙ্ক', ne: 'रकम' },
  community: { en: 'caste or community', hi: 'जाति या समुदाय', bn: 'জাত বা সম্প্রদায়', ne: 'जात वा समुदाय' },
  nationality: { en: 'nationality', hi: 'राष्ट्रीयता', bn: 'জাতীয়তা', ne: 'राष्ट्रियता' },
  religion: { en: 'religion', hi: 'धर्म', bn: 'ধর্ম', ne: 'धर्म' },
  occupation: { en: 'occupation', hi: 'पेशा', bn: 'পেশা', ne: 'पेसा' },
  'family-size': { en: 'family', hi: 'परिवार', bn: 'পরিবার', ne: 'परिवार' },
  illness: { en: 'illness', hi: 'बीमारी', bn: 'অসুখ', ne: 'रोग' },
  disability: { en: 'disability', hi: 'विकलांगता', bn: 'প্রতিবন্ধিতা', ne: 'अपाङ्गता' },
  pregnancy: { en: 'pregnancy', hi: 'गर्भावस्था', bn: 'গর্ভাবস্থা', ne: 'गर्भावस्था' },
  title: { en: 'title held', hi: 'पद', bn: 'পদবি', ne: 'पद' },
  event: { en: 'event', hi: 'घटना', bn: 'ঘটনা', ne: 'घटना' },
  coordinates: { en: 'coordinates', hi: 'निर्देशांक', bn: 'স্থানাঙ্ক', ne: 'निर्देशाङ्क' },
  'vehicle-plate': { en: 'vehicle plate', hi: 'गाड़ी नंबर', bn: 'গাড়ির নম্বর', ne: 'गाडी नम्बर' },
  detail: { en: 'something personal', hi: 'कोई निजी बात', bn: 'ব্যক্তিগত কিছু', ne: 'व्यक्तिगत कुरा' },
  document: { en: 'number of a paper', hi: 'काग़ज़ का नंबर', bn: 'কাগজের নম্বর', ne: 'कागजको नम्बर' },
});

/** What a span is, for people; the many kinds of numbered papers are told apart by their own names. */
export function typeName(type: string, locale: Locale): string {
  if (type in names) return say(locale, names[type as keyof typeof names]);
  return `${say(locale, names.document)} (${type})`;
}

/** The kinds offered when someone marks a span by hand, the usual ones first. */
export function typeChoices(locale: Locale): { value: SpanType; label: string }[] {
  const usual: SpanType[] = [
    'person',
    'kin-name',
    'place',
    'address',
    'employer',
    'agent',
    'organisation',
    'phone',
    'date',
    'age',
    'event',
  ];
  return [...usual, ...SPAN_TYPES.filter((type) => !usual.includes(type))].map((type) => ({
    value: type,
    label: typeName(type, locale),
  }));
}
