/** Titles before a name, in the forms that headers and catalogues have. */
const TITLES =
  /^(?:(?:mrs?|ms|miss|mx|dr|prof|rev|sr|smt|shri|sri|kumari|sushri|begum|mst|mosammat)\.?\s+|(?:श्रीमती|श्री|सुश्री|कुमारी|डॉ\.?|বেগম|শ্রীমতী|শ্রী|মিসেস|মোছাঃ|মোসাম্মৎ)\s*)+/iu;

/** A person's name without titles and stray punctuation, as written otherwise. */
export function bareName(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(TITLES, '')
    .replace(/[,.;:]+$/, '')
    .trim();
}

/** The words of a name for comparison: lower case, without accents and punctuation. */
export function nameWords(name: string): string[] {
  return bareName(name)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
}

export function sameName(a: string, b: string): boolean {
  return nameWords(a).join(' ') === nameWords(b).join(' ');
}

/** Whether two names may be one person: they share their last word, the family name in our catalogues, or all of one. */
export function mayBeSame(a: string, b: string): boolean {
  const [left, right] = [nameWords(a), nameWords(b)];
  if (left.length === 0 || right.length === 0) return false;
  return (
    left.at(-1) === right.at(-1) ||
    left.every((word) => right.includes(word)) ||
    right.every((word) => left.includes(word))
  );
}

/** The names in a title such as `Audio recording of interview with Jane Roe`. */
export function namesInTitle(title: string): string[] {
  const match = /\b(?:interview|conversation|talk|testimony)\s+(?:with|of)\s+(.{3,120})$/iu.exec(title.trim());
  if (!match?.[1]) return [];
  return match[1]
    .replace(/\s*[,(;].*$/, '')
    .split(/\s+(?:and|&)\s+/)
    .map(bareName)
    .filter((name) => name.split(' ').length <= 5 && /^\p{Lu}/u.test(name));
}
