import type { Detector, DocumentView, Finding } from '../../document.ts';
import { Heads } from '../../patterns/heads.ts';
import type { SpanType } from '../../rules.ts';

/**
 * E-mail addresses, web addresses, social handles and map positions. Each pattern is found by a word or sign it begins
 * with, and reads a bounded stretch around it, so that no text makes it slow.
 */

const REACH = 320;

export const contacts: Detector = {
  id: 'contacts',
  run(view) {
    return [...emails(view), ...urls(view), ...handles(view), ...coordinates(view)];
  },
};

function finding(type: SpanType, start: number, end: number, rule: string, points: number): Finding {
  return { start, end, type, evidence: [{ rule, points }], suffixLength: 0 };
}

/** What is looked for, and what a word must hold for it to begin there. Read in the text with ASCII digits: same offsets. */
const PATTERNS = {
  spoken: /(?<= )(?:dot|डट|ডট) (?:com|org|net|in|np|bd|कम|कॉम|কম)(?![\p{L}\p{M}\p{N}])/giu,
  web: /(?:https?:\/\/|www\.|(?:wa|fb|t)\.me\/|youtu\.be\/|(?:facebook|instagram|tiktok|youtube)\.com\/)[^\s<>"'”’]{1,300}/gi,
  // A dot with an ending of the net after it; what stands before it is read backwards, so that prose costs nothing.
  domain: /\.(?:com|org|net|info|gov|edu|io|co|np|in|bd|sa|ae|qa|kw|om|bh|my)\b(?!\.[a-z])(?:\/[^\s<>"']{0,200})?/g,
  handle: /(?<![\p{L}\p{N}._%+-])@[\p{L}_][\p{L}\p{N}._]{2,40}/gu,
  network:
    /(?:facebook|fb|instagram|insta|imo|viber|whatsapp|tiktok|telegram|messenger|twitter|snapchat|skype|wechat|फेसबुक|इमो|भाइबर|ह्वाट्सएप|व्हाट्सएप|टिकटक|टिकटॉक|ফেসবুক|ইমো|হোয়াটসঅ্যাপ|টিকটক)/giu,
  account: /(?:आईडी|आइडी|युजरनेम|प्रोफाइल|আইডি)[ :]{1,3}(?=[a-z])/giu,
  decimal: /(?<![\d.])-?\d{1,2}\.\d{3,8}\s?°?\s?[NS]?\s?[,;/ ]\s?-?\d{1,3}\.\d{3,8}(?!\d)\s?°?\s?[EW]?/g,
  sexagesimal:
    /\d{1,2}\s?°\s?\d{1,2}\s?['′’]\s?(?:\d{1,2}(?:\.\d+)?\s?(?:["″”]|'')\s?)?[NS][,;\s]{1,3}\d{1,3}\s?°\s?\d{1,2}\s?['′’]\s?(?:\d{1,2}(?:\.\d+)?\s?(?:["″”]|'')\s?)?[EW]/g,
};
const NAMES = Object.keys(PATTERNS);
const HEADS = new Heads(Object.values(PATTERNS));

function matches(view: DocumentView, name: keyof typeof PATTERNS): readonly RegExpExecArray[] {
  return HEADS.find(view)[NAMES.indexOf(name)] ?? [];
}

const WORDISH = /[\p{L}\p{M}\p{N}._%+-]/u;
const LOCAL_PART = /[\p{L}\p{M}\p{N}._%+-]{1,64}$/u;
const DOMAIN = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,62}\.)+[\p{L}\p{M}]{2,24}/u;

/** Handles of virtual payment addresses, as the National Payments Corporation of India lists them. */
const PAYMENT_HANDLE =
  /^(?:upi|paytm|ybl|ibl|axl|apl|yapl|rapl|ok(?:axis|sbi|icici|hdfcbank)|pt(?:axis|sbi|yes|hdfc)|sbi|icici|hdfcbank|axisbank|kotak|airtel|jio|ikwik|fbl|freecharge|waaxis|wahdfcbank|waicici|wasbi)(?![\p{L}\p{N}.-])/iu;

const SPOKEN_REACH = 200;
const SPOKEN_START =
  /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]{1,30}(?: (?:dot|underscore|डट|ডট) [\p{L}\p{M}\p{N}]{1,30}){0,4} (?:at the rate(?: of)?|at|ऐट|অ্যাট) [\p{L}\p{M}\p{N}]{1,30}$/iu;

function emails(view: DocumentView): Finding[] {
  const out: Finding[] = [];
  const { text } = view;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (!WORDISH.test(text[at - 1] ?? '') || !WORDISH.test(text[at + 1] ?? '')) continue;
    const before = LOCAL_PART.exec(text.slice(Math.max(0, at - 64), at));
    const after = DOMAIN.exec(text.slice(at + 1, at + 1 + REACH));
    if (before && after)
      out.push(finding('email', at - before[0].length, at + 1 + after[0].length, 'address-form', 100));
    const handle = after ? null : PAYMENT_HANDLE.exec(text.slice(at + 1, at + 20));
    if (before && handle)
      out.push(finding('mobile-money', at - before[0].length, at + 1 + handle[0].length, 'payment-address', 100));
  }
  // As people say it: "sunita dot k at example dot com".
  for (const end of matches(view, 'spoken')) {
    const from = Math.max(0, end.index - 1 - SPOKEN_REACH);
    const before = SPOKEN_START.exec(text.slice(from, end.index - 1));
    if (before) out.push(finding('email', from + before.index, end.index + end[0].length, 'spoken-address', 90));
  }
  return out;
}

const DOMAIN_START = /(?<![\w.@-])(?:[a-z0-9][a-z0-9-]{0,40}\.){0,3}[a-z0-9][a-z0-9-]{0,40}$/i;

function urls(view: DocumentView): Finding[] {
  const out: Finding[] = [];
  const { text } = view;
  for (const match of matches(view, 'web')) {
    const value = match[0].replace(/[.,;:!?)\]।]+$/, '');
    out.push(finding('url', match.index, match.index + value.length, 'address-form', 100));
  }
  for (const end of matches(view, 'domain')) {
    const from = Math.max(0, end.index - 170);
    const before = DOMAIN_START.exec(text.slice(from, end.index));
    if (!before || /^[0-9.]+$/.test(before[0])) continue;
    // "we went home.in the morning": a full stop without its space.
    if (/^\.(?:in|my|om|co|sa|io)$/.test(end[0]) && !before[0].includes('.')) continue;
    out.push(finding('url', from + before.index, end.index + end[0].length, 'domain-form', 60));
  }
  return out;
}

const HANDLE_AFTER =
  /^[^\n]{0,24}?(?:id|ID|name|handle|called|known|account|user|आईडी|आइडी|नाम|खाता|আইডি|নাম|अकाउन्ट|अकाउंट)\s*(?:is|was|as|:|-|हो|है|=)?\s*["“']?([@\p{L}][\p{L}\p{N}._-]{2,40})/u;

/** "fb te puja.cute.33 id chilo": words joined by dots, with a number, near the name of a network. */
const DOTTED =
  /^([^\n]{0,40}?[\s"“'])(\p{L}[\p{L}\p{N}]*(?:[._]\p{L}[\p{L}\p{N}]*)*[._][\p{L}]*\p{N}[\p{L}\p{N}]*)(?![\p{L}\p{N}@])/u;

function handles(view: DocumentView): Finding[] {
  const out: Finding[] = [];
  const { text } = view;
  for (const match of matches(view, 'handle')) {
    out.push(finding('handle', match.index, match.index + match[0].replace(/[._]+$/, '').length, 'at-sign', 80));
  }
  for (const match of matches(view, 'network')) {
    const from = match.index + match[0].length;
    const dotted = DOTTED.exec(text.slice(from, from + 70));
    if (dotted) {
      const start = from + dotted.index + (dotted[1] as string).length;
      out.push(finding('handle', start, start + (dotted[2] as string).length, 'dotted-account', 60));
      continue;
    }
    const after = HANDLE_AFTER.exec(text.slice(from, from + 90));
    const name = after?.[1];
    if (!after || !name || !/[\d._@]./.test(name)) continue;
    const start = from + after[0].length - name.length;
    out.push(finding('handle', start, start + name.replace(/[._]+$/, '').length, 'account-of-network', 70));
  }
  for (const match of matches(view, 'account')) {
    const start = match.index + match[0].length;
    const name = /^[a-z][\w.]{3,40}/i.exec(text.slice(start, start + 42))?.[0].replace(/[._]+$/, '');
    if (name && /[\d._]/.test(name)) out.push(finding('handle', start, start + name.length, 'account-name', 60));
  }
  return out;
}

/** Decimal degrees with three places or more, or degrees with minutes: finer than about 100 m. */
function coordinates(view: DocumentView): Finding[] {
  const out: Finding[] = [];
  for (const match of matches(view, 'decimal')) {
    out.push(finding('coordinates', match.index, match.index + match[0].trimEnd().length, 'decimal-degrees', 80));
  }
  for (const match of matches(view, 'sexagesimal')) {
    out.push(finding('coordinates', match.index, match.index + match[0].length, 'degrees-minutes', 90));
  }
  return out;
}
