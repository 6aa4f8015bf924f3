import type { ConsentEvent, ConsentRecord, ConsentRequest, ReasonCode, RecordedConsent } from '#rules/release/consent';
import { day, recorded } from './records.ts';

/**
 * Sixty-odd cases, written to be read by a lawyer or a partner who does not program: what she said, what happened, what is asked,
 * the answer, and for every no the reasons. All women are invented.
 *
 * Where a case does not say otherwise: she is 34, from Nepal, was asked on 10 January 2026 with a thumbprint under a notice that
 * was read to her, was free to decide, and allowed the archive to publish her words as text to everyone, in any language and
 * country, without a name; and it is asked on 1 June 2026 whether her words may be published as text in Nepali.
 */
export interface Scenario {
  title: string;
  records: RecordedConsent[];
  events: ConsentEvent[];
  asked: ConsentRequest;
  /** What says no; empty for yes. */
  no: ReasonCode[];
}

const given: ConsentEvent = { kind: 'given', at: day('2026-01-10') };
const happened = (kind: ConsentEvent['kind'], on: string, what: Partial<ConsentEvent> = {}): ConsentEvent => ({
  kind,
  at: day(on),
  ...what,
});
const asked = (differs: Partial<ConsentRequest> = {}): ConsentRequest => ({
  scope: 'publish-transcript',
  audience: 'public',
  medium: 'text',
  language: 'ne',
  at: day('2026-06-01'),
  ...differs,
});

/** One woman, one record, given on the day it was recorded. */
const she = (
  title: string,
  record: Partial<ConsentRecord>,
  no: ReasonCode[],
  question: Partial<ConsentRequest> = {},
  events: ConsentEvent[] = [],
): Scenario => ({
  title,
  records: [recorded(record)],
  events: [given, ...events],
  asked: asked(question),
  no,
});

const all = { 'publish-metadata': 'allow', 'publish-transcript': 'allow' } as const;
const second = (record: Partial<ConsentRecord>, on = '2026-03-01') => recorded(record, { seq: 2, recordedAt: day(on) });

export const scenarios: Scenario[] = [
  // What was said, and what was not
  she('She allowed her words to be published to everyone. May they be? Yes.', {}, []),
  { title: 'Nobody ever asked her.', records: [], events: [], asked: asked(), no: ['state'] },
  {
    title: 'She was asked and has not answered yet.',
    records: [],
    events: [happened('requested', '2026-01-10')],
    asked: asked(),
    no: ['state'],
  },
  {
    title: 'A record was written, but no act of consent belongs to it.',
    records: [recorded()],
    events: [],
    asked: asked(),
    no: ['state'],
  },
  {
    title: 'She said yes on 10 January. Was publishing allowed on 9 January? No: consent does not reach back.',
    records: [recorded()],
    events: [given],
    asked: asked({ at: day('2026-01-09') }),
    no: ['state'],
  },
  she('She refused at the interview; the record says yes all the same. Her refusal holds.', {}, ['state'], {}, [
    happened('refused', '2026-01-10'),
  ]),
  she('She allowed her words, and was never asked about a court. May a court use them?', {}, ['scope'], {
    scope: 'use-in-court',
  }),
  she(
    'She said no to fundraising. May a sentence of hers stand in an appeal for money?',
    { scopes: { ...all, fundraising: 'deny' } },
    ['scope'],
    { scope: 'fundraising' },
  ),
  she(
    'She allowed quoting in reports. May a report quote her?',
    { scopes: { ...all, 'quote-in-reports': 'allow' } },
    [],
    { scope: 'quote-in-reports' },
  ),
  she(
    'She allowed quoting in reports, not in submissions. May a shadow report to the CEDAW Committee quote her?',
    { scopes: { ...all, 'quote-in-reports': 'allow' } },
    ['scope'],
    { scope: 'quote-in-submissions' },
  ),
  she(
    'She wants to be asked each time a journalist comes. Has anyone asked? Not yet: no.',
    { scopes: { ...all, media: 'ask' } },
    ['ask-first'],
    { scope: 'media' },
  ),
  she(
    'She allowed a summary only. May the words themselves be published?',
    { scopes: { 'publish-metadata': 'allow', 'publish-summary': 'allow' } },
    ['scope'],
  ),
  she(
    'She allowed a summary only. May the summary be published? Yes.',
    { scopes: { 'publish-metadata': 'allow', 'publish-summary': 'allow' } },
    [],
    { scope: 'publish-summary' },
  ),
  she(
    'She allowed research over many testimonies. May a language model be trained on hers? That is another question, which she was not asked.',
    { scopes: { ...all, 'dataset-research': 'allow' } },
    ['scope'],
    { scope: 'machine-learning' },
  ),
  she('She published with us, and said nothing of other catalogues. May an aggregator harvest her?', {}, ['scope'], {
    scope: 'harvest-by-aggregators',
  }),
  she(
    'She allows only that it is kept locked away.',
    { scopes: { 'hold-sealed': 'allow' }, audiences: [], media: [] },
    ['scope', 'audience', 'medium'],
  ),

  // Who
  she('She named accredited researchers only. A stranger on the net asks.', { audiences: ['accredited-researcher'] }, [
    'audience',
  ]),
  she(
    'She named accredited researchers only. An accredited researcher asks.',
    { audiences: ['accredited-researcher'] },
    [],
    { audience: 'accredited-researcher' },
  ),
  she(
    'She named accredited researchers only. An advocate asks.',
    { audiences: ['accredited-researcher'] },
    ['audience'],
    { audience: 'advocate' },
  ),
  she('She named everyone. An advocate asks: she is one of everyone.', {}, [], { audience: 'advocate' }),
  she(
    'She named partners or advocates, either is enough. An advocate asks.',
    { audiences: ['partner', 'advocate'], audienceRule: 'any' },
    [],
    { audience: 'advocate' },
  ),
  she(
    'She named only those who are partners and advocates both. One who is an advocate only asks.',
    { audiences: ['partner', 'advocate'], audienceRule: 'all' },
    ['audience'],
    { audience: 'advocate' },
  ),
  she(
    'She named only those who are partners and advocates both. One who is both asks.',
    { audiences: ['partner', 'advocate'], audienceRule: 'all' },
    [],
    { audience: ['partner', 'advocate'] },
  ),
  she('She named nobody.', { audiences: [] }, ['audience']),
  she('Someone without any standing at all asks.', {}, ['audience'], { audience: [] }),

  // In what form, language and country
  she(
    'She allowed her words as text. May her voice be played?',
    { scopes: { ...all, 'publish-audio': 'allow' } },
    ['medium'],
    { scope: 'publish-audio', medium: 'audio' },
  ),
  she(
    'She allowed her voice. May it be played?',
    { scopes: { ...all, 'publish-audio': 'allow' }, media: ['text', 'audio'] },
    [],
    { scope: 'publish-audio', medium: 'audio' },
  ),
  she(
    'She allowed her voice only when it is changed. May the true one be played?',
    { scopes: { ...all, 'publish-altered-voice': 'allow' }, media: ['text', 'altered-voice'] },
    ['scope', 'medium'],
    { scope: 'publish-audio', medium: 'audio' },
  ),
  she(
    'She allowed a changed voice. Does that permission stretch to true sound? No.',
    { scopes: { ...all, 'publish-altered-voice': 'allow' }, media: ['text', 'altered-voice', 'audio'] },
    ['medium'],
    { scope: 'publish-altered-voice', medium: 'audio' },
  ),
  she('She allowed Nepali and English. May it appear in Nepali?', { languages: ['ne', 'en'] }, []),
  she(
    'She allowed English only, so that nobody in her village can read it. May it appear in Nepali?',
    { languages: ['en'] },
    ['language'],
  ),
  she(
    'She allowed it in India and Nepal. May it be published on the net, for nobody knows which country?',
    { territories: ['IN', 'NP'] },
    ['territory'],
  ),
  she(
    'She allowed it in India and Nepal. May it be shown at an exhibition in Delhi?',
    { scopes: { ...all, exhibition: 'allow' }, territories: ['IN', 'NP'] },
    [],
    { scope: 'exhibition', territory: 'IN' },
  ),
  she(
    'She allowed it in India and Nepal. May it be shown in Doha, where she worked?',
    { scopes: { ...all, exhibition: 'allow' }, territories: ['IN', 'NP'] },
    ['territory'],
    { scope: 'exhibition', territory: 'QA' },
  ),

  // When
  she(
    'Nothing before 1 May 2026, she said. It is June.',
    { embargo: { until: '2026-05-01T00:00:00Z', event: null } },
    [],
  ),
  she(
    'Nothing before 1 July 2026, she said. It is June.',
    { embargo: { until: '2026-07-01T00:00:00Z', event: null } },
    ['embargo'],
  ),
  she(
    'Nothing before midnight in Kathmandu on 1 June. It is that very moment: yes.',
    { embargo: { until: '2026-06-01T00:00:00+05:45', event: null } },
    [],
    { at: new Date('2026-05-31T18:15:00Z') },
  ),
  she(
    'The same, a minute earlier: no.',
    { embargo: { until: '2026-06-01T00:00:00+05:45', event: null } },
    ['embargo'],
    { at: new Date('2026-05-31T18:14:00Z') },
  ),
  she(
    'Not while her case is open. Nobody has said that it is over.',
    { embargo: { until: null, event: 'my case is over' } },
    ['embargo'],
  ),
  she(
    'Not while her case is open. The partner confirmed in May that it is over.',
    { embargo: { until: null, event: 'my case is over' } },
    [],
    {},
    [happened('embargo-released', '2026-05-02')],
  ),
  she(
    'Her case is over, but the day she also named has not come.',
    { embargo: { until: '2026-07-01T00:00:00Z', event: 'my case is over' } },
    ['embargo'],
    {},
    [happened('embargo-released', '2026-05-02')],
  ),
  {
    title: 'Her first wait is over. In March she named a new one: the old confirmation does not serve for it.',
    records: [
      recorded({ embargo: { until: null, event: 'my case is over' } }),
      second({ embargo: { until: null, event: 'my daughter has finished school' } }),
    ],
    events: [given, happened('embargo-released', '2026-02-01'), happened('renewed', '2026-03-01')],
    asked: asked(),
    no: ['embargo'],
  },
  {
    title:
      'Her wait is over. In March she changed something else and the wait was copied along: the confirmation still serves.',
    records: [
      recorded({ embargo: { until: null, event: 'my case is over' } }),
      second({ embargo: { until: null, event: 'my case is over' }, risk: 'low' }),
    ],
    events: [given, happened('embargo-released', '2026-02-01'), happened('renewed', '2026-03-01')],
    asked: asked(),
    no: [],
  },
  she(
    'It ends on 1 June 2026, she said. It is the first second of that day: over.',
    { expiresAt: '2026-06-01T00:00:00Z' },
    ['expired'],
  ),
  she('It ends on 2 June. It is the day before: still open.', { expiresAt: '2026-06-02T00:00:00Z' }, []),
  {
    title: 'It ended in February; she renewed it in March without an end.',
    records: [recorded({ expiresAt: '2026-02-01T00:00:00Z' }), second({})],
    events: [given, happened('renewed', '2026-03-01')],
    asked: asked(),
    no: [],
  },
  {
    title:
      'It ended in February; somebody wrote a new record in March, but she was not there to renew. The mark of the end stands.',
    records: [recorded({ expiresAt: '2026-02-01T00:00:00Z' }), second({})],
    events: [given, happened('expired', '2026-02-01')],
    asked: asked(),
    no: ['expired'],
  },
  she(
    'She wanted to be asked again in April; nobody has. What she allowed stays, and she is still to be asked.',
    { reconsentAt: '2026-04-01T00:00:00Z' },
    [],
  ),
  she('In May she was asked anew and has not answered. Until she does, it rests.', {}, ['state'], {}, [
    happened('requested', '2026-05-01'),
  ]),

  // Taking back
  she('She withdrew.', {}, ['withdrawn'], {}, [happened('withdrawn', '2026-05-31')]),
  she('She withdrew, and someone recorded a renewal afterwards. A withdrawal is for ever.', {}, ['withdrawn'], {}, [
    happened('withdrawn', '2026-05-01'),
    happened('renewed', '2026-05-20'),
  ]),
  she(
    'She withdrew, and the clock of one machine runs ahead: the withdrawal bears tomorrow’s date. It holds today.',
    {},
    ['withdrawn'],
    {},
    [happened('withdrawn', '2026-06-02')],
  ),
  she(
    'She took fundraising back and left the rest. May her words be published? Yes.',
    { scopes: { ...all, fundraising: 'allow' } },
    [],
    {},
    [happened('narrowed', '2026-04-01', { scopes: ['fundraising'] })],
  ),
  she(
    'She took fundraising back. May her words raise money?',
    { scopes: { ...all, fundraising: 'allow' } },
    ['narrowed'],
    { scope: 'fundraising' },
    [happened('narrowed', '2026-04-01', { scopes: ['fundraising'] })],
  ),
  she(
    'She took her voice back, not her words. May the words be published? Yes.',
    { scopes: { ...all, 'publish-audio': 'allow' }, media: ['text', 'audio'] },
    [],
    {},
    [happened('narrowed', '2026-04-01', { media: ['audio'] })],
  ),
  she(
    'She took her voice back, not her words. May the voice be played?',
    { scopes: { ...all, 'publish-audio': 'allow' }, media: ['text', 'audio'] },
    ['narrowed'],
    { scope: 'publish-audio', medium: 'audio' },
    [happened('narrowed', '2026-04-01', { media: ['audio'] })],
  ),
  she('She took the Nepali back. May the English stay? Yes.', {}, [], { language: 'en' }, [
    happened('narrowed', '2026-04-01', { languages: ['ne'] }),
  ]),
  she('She took one passage back. May that passage be shown?', {}, ['narrowed'], { passage: 'p-7f3k' }, [
    happened('narrowed', '2026-04-01', { passages: ['p-7f3k'] }),
  ]),
  she('She took one passage back. May another be shown? Yes.', {}, [], { passage: 'p-9qqk' }, [
    happened('narrowed', '2026-04-01', { passages: ['p-7f3k'] }),
  ]),
  she(
    'She wanted less, and what she wanted less of was not written down. Until that is known, nothing.',
    {},
    ['narrowed'],
    {},
    [happened('narrowed', '2026-04-01')],
  ),
  she(
    'She took advocates out of the list, partners stay. An advocate asks.',
    { audiences: ['partner', 'advocate'] },
    ['narrowed'],
    { audience: 'advocate' },
    [happened('narrowed', '2026-04-01', { audiences: ['advocate'] })],
  ),
  {
    title: 'She took fundraising back in February, and in March allowed it again in a new record.',
    records: [
      recorded({ scopes: { ...all, fundraising: 'allow' } }),
      second({ scopes: { ...all, fundraising: 'allow' } }),
    ],
    events: [given, happened('narrowed', '2026-02-01', { scopes: ['fundraising'] }), happened('renewed', '2026-03-01')],
    asked: asked({ scope: 'fundraising' }),
    no: [],
  },
  {
    title: 'In March she allowed less than in January. The later word counts.',
    records: [recorded(), second({ scopes: { 'publish-metadata': 'allow' } })],
    events: [given, happened('renewed', '2026-03-01')],
    asked: asked(),
    no: ['scope'],
  },
  {
    title: 'Two records claim to be the latest, and one says no: no.',
    records: [recorded(), recorded({ scopes: { 'publish-metadata': 'allow' } })],
    events: [given],
    asked: asked(),
    no: ['scope'],
  },

  // Whether it was hers to give, and free
  she(
    'Her employer sat in the room, and the interviewer noted that she was not free to decide.',
    { present: ['narrator', 'interviewer', 'employer'], ableToDecide: false },
    ['not-able'],
  ),
  she('It was found later that the notice had not been read to her: the consent was not valid.', {}, ['state'], {}, [
    happened('invalidated', '2026-05-01'),
  ]),
  {
    title: 'The consent was found invalid in February; in March she gave it anew, properly.',
    records: [recorded(), second({})],
    events: [given, happened('invalidated', '2026-02-01'), happened('renewed', '2026-03-01')],
    asked: asked(),
    no: [],
  },

  // Children, by country
  she(
    'India: she was 17 (Indian Majority Act 1875, s. 3; DPDP Act 2023, s. 2(f)). Sealed.',
    { ageAtConsent: 17, basis: { jurisdiction: 'IN', ground: 'consent' } },
    ['minor'],
  ),
  she(
    'Bangladesh: she was 16 (Children Act 2013, s. 4). Sealed.',
    { ageAtConsent: 16, basis: { jurisdiction: 'BD', ground: 'consent' } },
    ['minor'],
  ),
  she('Nepal: she was 17 (Act Relating to Children 2018, s. 2). Sealed.', { ageAtConsent: 17 }, ['minor']),
  she('Nepal: she was 18 on the day. Hers to give.', { ageAtConsent: 18 }, []),
  she(
    'A country we have no policy for: 17 is under the highest age we know. Sealed.',
    { ageAtConsent: 17, basis: { jurisdiction: 'LK', ground: 'consent' } },
    ['minor'],
  ),
  she('Nobody knows her age, and she may be a child. Sealed.', { ageAtConsent: null, adult: false }, ['minor']),
  she('She did not say her age; the interviewer saw a grown woman who understood.', { ageAtConsent: null }, []),
  she(
    'She was 17 in January 2026. In March 2026 somebody recorded that she agreed again as an adult; that cannot be yet.',
    { ageAtConsent: 17 },
    ['minor'],
    {},
    [happened('reaffirmed-as-adult', '2026-03-01')],
  ),
  she(
    'She was 17 in January 2026. In February 2027 she agreed again herself.',
    { ageAtConsent: 17 },
    [],
    { at: day('2027-06-01') },
    [happened('reaffirmed-as-adult', '2027-02-01')],
  ),
  she(
    'Her guardian wants to publish, and wrote a renewal. She was 15: only she can, and not yet.',
    { ageAtConsent: 15 },
    ['minor'],
    {},
    [happened('renewed', '2026-03-01')],
  ),

  // After death
  she('She died; she wanted things to stay as they are.', { afterDeath: 'keep-terms' }, [], {}, [
    happened('death-reported', '2026-05-01'),
  ]),
  she('She died; she wanted it taken back then.', { afterDeath: 'withdraw' }, ['after-death'], {}, [
    happened('death-reported', '2026-05-01'),
  ]),
  she(
    'She died; she wanted it taken back then. Her family would like it to stay: it was hers to say.',
    { afterDeath: 'withdraw' },
    ['after-death'],
    {},
    [happened('death-reported', '2026-05-01'), happened('family-agreed', '2026-05-20')],
  ),
  she(
    'She died; she wanted her family to be asked. They have not been.',
    { afterDeath: 'ask-family' },
    ['after-death'],
    {},
    [happened('death-reported', '2026-05-01')],
  ),
  she('She died; she wanted her family to be asked. They agreed.', { afterDeath: 'ask-family' }, [], {}, [
    happened('death-reported', '2026-05-01'),
    happened('family-agreed', '2026-05-20'),
  ]),
  she(
    'Her family agreed in April, while she was alive and nobody had asked her. That counts for nothing after her death.',
    { afterDeath: 'ask-family' },
    ['after-death'],
    {},
    [happened('family-agreed', '2026-04-01'), happened('death-reported', '2026-05-01')],
  ),

  // Broken clocks and damaged rows
  she('The clock of the machine shows no time at all.', {}, ['state', 'clock'], { at: new Date(Number.NaN) }),
  {
    title: 'The newest record bears a time that cannot be read. The older, wider one does not step in for it.',
    records: [recorded(), { ...second({}), recordedAt: new Date(Number.NaN) }],
    events: [given],
    asked: asked(),
    no: ['clock'],
  },
  she('A mark of refusal bears a time that cannot be read. It counts.', {}, ['state'], {}, [
    { kind: 'refused', at: new Date(Number.NaN) },
  ]),
  she(
    'A confirmation of her event bears a time that cannot be read. It does not count.',
    { embargo: { until: null, event: 'my case is over' } },
    ['embargo'],
    {},
    [{ kind: 'embargo-released', at: new Date(Number.NaN) }],
  ),
  she('The day on which it ends cannot be read. It has ended.', { expiresAt: 'some day' }, ['expired']),

  // Several things at once
  she(
    'No to court, embargo, and nobody named: every reason is told, not only the first.',
    { audiences: [], embargo: { until: '2027-01-01T00:00:00Z', event: null } },
    ['embargo', 'scope', 'audience'],
    { scope: 'use-in-court' },
  ),
];
