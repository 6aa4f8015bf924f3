import { describe, expect, it } from 'vitest';
import { residualScan } from '#closed/detection';
import { KnownIdentifier } from '#rules/closed/detection';

const NARRATOR = KnownIdentifier.parse({ kind: 'person', value: 'Sunita Gharti', subject: 'narrator' });

function matches(text: string, replaced: string[], known: KnownIdentifier[] = []): string[] {
  return residualScan([text], replaced, known).map((hit) => `${hit.match}: ${text.slice(hit.start, hit.end)}`);
}

describe('the residual scan', () => {
  it('finds what was replaced, as written and folded', () => {
    expect(matches('Then Melamchi flooded.', ['Melamchi'])).toEqual(['exact: Melamchi']);
    expect(matches('then MELAMCHI flooded', ['Melamchi'])).toEqual(['folded: MELAMCHI']);
    expect(matches('मेलम्चीमा बाढी आयो', ['मेलम्ची'])).toEqual(['folded: मेलम्चीमा']);
    expect(matches('পাড়ার ফরিদপুরে', ['ফরিদপুর'])).toEqual(['folded: ফরিদপুরে']);
  });

  it('finds numbers whatever stands between their digits, in any digits', () => {
    expect(matches('call 98412 34567 now', ['9841234567'])).toEqual(['folded: 98412 34567']);
    expect(matches('फोन ९८४१-२३४५६७', ['9841234567'])).toEqual(['folded: ९८४१-२३४५६७']);
  });

  it('finds known names in part, in another script, and one letter off', () => {
    expect(matches('Gharti came', [], [NARRATOR])).toContain('part: Gharti');
    expect(matches('सुनिता आइन्', [], [NARRATOR])).toContain('sound: सुनिता');
    expect(matches('Sunitta came', [], [NARRATOR])).toContain('sound: Sunitta');
  });

  it('finds names inside file names and tags', () => {
    expect(matches('sunita_gharti_2.mp3', [], [NARRATOR]).some((m) => m.startsWith('folded'))).toBe(true);
    expect(matches('#SunitaGharti', [], [NARRATOR]).some((m) => m.startsWith('folded'))).toBe(true);
  });

  it('does not cry at ages, years and ordinary words', () => {
    expect(matches('In 2012 she was 34 and went home', ['2012', '34', 'home'])).toEqual([]);
    expect(matches('The daughter went home', ['Hope'])).toEqual([]);
    expect(matches('She had hope', ['Hope'])).toEqual([]);
    expect(matches('I saw Hope there', ['Hope'])).toEqual(['exact: Hope']);
  });

  it('says which text and which value', () => {
    const hits = residualScan(['', 'nothing', 'Berto and Alda'], ['Alda', 'Berto'], []);
    expect(hits.map((hit) => [hit.text, hit.source, hit.index])).toEqual([
      [2, 'replaced', 1],
      [2, 'replaced', 0],
    ]);
  });

  it('takes anything', () => {
    expect(residualScan([], [], [])).toEqual([]);
    expect(residualScan(['\ud800', ''], ['', '\udfff', '...'], [])).toEqual([]);
  });
});
