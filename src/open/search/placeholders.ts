// A letter that no keyboard of these languages has, and a sign that goes on in a word and is folded away.
const WORD = '\ua015';
const FILLING = '\u2060';

// Brackets that she spoke, or her transcriber wrote, are doubled when the text is redacted: single ones are of a placeholder. A case ending that
// is written onto it ("[town]मा", "[শহর]-এর", "[employer]'s") belonged to what was taken out.
const PLACEHOLDER =
  /\[\[|\]\]|\[[^[\]]*\](?:['\u2019]?[\p{L}\p{M}\p{Nd}]+|-(?=[\u0900-\u0963\u0966-\u09ff])[\p{L}\p{M}]+)*/gu;

/**
 * A published text with one and the same word in place of every placeholder, as long as it was, so that places in the text stay what they
 * are. What a placeholder says is not what she said: its words are found by nobody, and yet no phrase reaches across it.
 */
export function withoutPlaceholders(text: string): string {
  if (!text.includes('[')) return text;
  return text.replace(PLACEHOLDER, (found) => {
    if (found === '[[' || found === ']]') return found;
    const end = found.endsWith(']') && found.length > 2 ? ']' : '';
    return `[${WORD}${FILLING.repeat(found.length - 2 - end.length)}${end}`;
  });
}
