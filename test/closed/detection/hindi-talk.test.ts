import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

/** Talk is read by rules of its own, so every sentence stands among words of somebody who speaks of herself. */
const BEFORE = 'मैं बताती हूँ, हम लोग तब बहुत परेशान थे, मेरा घर टूट गया था, मुझे कोई पूछता नहीं था। ';

describe('Hindi talk', () => {
  it.each([
    ['हम छौ भाई बहिन में सबसे छोटकी थे।', 'छौ भाई बहिन में सबसे छोटकी'],
    ['अब तीन छोरी एक छोरा है।', 'तीन छोरी एक छोरा'],
    ['मेरी बाईं आँख से नहीं दिखता।', 'बाईं आँख से नहीं दिखता'],
    ['तब सातवाँ महीना चल रहा था।', 'सातवाँ महीना'],
    ['होली से चार दिन पहले निकली।', 'होली से चार दिन पहले'],
    ['चार अगस्त दो हज़ार बीस को निकली।', 'चार अगस्त दो हज़ार बीस'],
    ['सन् चौरानबे में गई।', 'सन् चौरानबे'],
    ['वो साढ़े चार साल का था।', 'साढ़े चार साल'],
    ['वहाँ रहते थे, रूम नं 6, पठान चाल, गैबी नगर।', 'रूम नं 6, पठान चाल, गैबी नगर'],
    ['गाड़ी नंबर एच आर 74 बी 2213 थी।', 'एच आर 74 बी 2213'],
    ['एफआईआर 184 बटा 2014 है।', '184 बटा 2014'],
    ['फिर खुराना मैडम आईं।', 'खुराना मैडम'],
    ['गाँव खेड़ा धरती घाटा, वहीं रहते थे।', 'खेड़ा धरती घाटा'],
  ])('%s', (sentence, words) => {
    const text = BEFORE + sentence;
    const at = text.indexOf(words);
    const covered = found(text, 'hi').some(({ span }) => span.start <= at && span.end >= at + words.length);
    expect(covered, JSON.stringify(found(text, 'hi').map((f) => f.words))).toBe(true);
  });

  it('does not read the news by these rules', () => {
    const news = 'पुलिस के अनुसार दुर्घटना में तीन लोग घायल हुए और अस्पताल में भर्ती कराए गए जहाँ उनका इलाज चल रहा है और जाँच जारी है।';
    expect(found(news, 'hi').filter((f) => f.span.evidence.some((e) => e.detector === 'hindi-names'))).toEqual([]);
  });
});
