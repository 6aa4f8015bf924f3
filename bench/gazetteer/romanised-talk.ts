import { NEPALI_FREQUENT } from '../../src/closed/detection/lexicon/nepali.ts';
import { foldLatin } from '../../src/closed/detection/words/normalise.ts';
import * as own from './own-names.ts';
import { bengaliToDevanagari, romanise } from './romanise.ts';
import { split } from './sources.ts';

const ROMANISED_MORE =
  'konodin kokhono kokhonoi jemon emon temon tai taile tahole keman kemne koita koyta bollo bolse boltese korse kortese dise nise ashse gese jaitese khaitese dekhsi shunsi janina jani bujhi bujhlam pailam dilam nilam khailam gelam ashlam thaklam korlam firlam firsi bachlam kanlam rosid kagoj dey eka ekla ekta duita tinta shobai shobar amago tomago oder tader jonno shathe upor niche bhitor baire kache dure aage pise porer diner raater baar dafa dafe martaba choti patak khepa pheri firta wapas vapas phir fir bhi toh bas sirf keval thoda zyada jyada bahot bohot kabhi hamesha roz rojana subah shaam dopahar raat kal parso abhi tabhi jab kab agar magar lekin kyunki isliye warna yaani matlab asal sach jhoot galat sahi theek pata maloom samajh khabar baat baatein log logon aadmi aurat auratein ladki ladka bachche bachcha sahab saab madam mem malkin didi bhabhi diya bata batana batati boli bolti kehti kehte dekha dekhi suna suni gaya gayi aaya aayi raha rahi rahe wala wali wale apna apni apne mujhe mujhko humko hamko unhone usne maine tumne aapne kisi kisiko koi kuch sab sabhi dono teeno hua hui hue karna karti karta karte kiya kiye liya liye lena dena jaana aana rehna rehti rehte rakha rakhi rakhte chhod chhoda pakad pakda maar mara mari khana khaya piya soya soyi uthi uthna baithi khadi chali chalti chalo nikal nikli bhaag bhagi lauti laut tankhwah pagar paise paisa rupaye kapda kapde bartan jhadu pocha roti chawal dal sabji pani dudh chai kahile kaile bhanenan bhanena bhanin bhandai garin garina garera gareko gareki garyo gare garthin garthe gayo gaye gaeko aayo aaye aaeko basyo base baseko basthe basthyo diyo diye diyena diyenan liyo liye lyayo pathayo pathaye bolyo bole bolena sodhyo sodhe sodhenan sodhchan khayo khaye sutyo sute uthe uthyo hide hidyo runa roye hasyo dekhe dekhyo sune sunyo bhetyo bhete paye payo paina parena parcha parthyo hunthyo hunna huncha thiena thiyena chaina chainan garchu garchan baschu jancha janchu aauchu aauchan khancha herchu herthe sanga sangai bata samma lagi kina kasari kahile kaha kati kasto jasto tyasto yasto tesari yesari aafno aafnai afno afnai aafai malai usle uslai uni unle unlai tini timi tapai hami hamle hamilai sabai sabaile kohi kasaile kasailai kehi dherai alikati thorai ramro ramrari naramro sahro sarai garo sajilo bihana beluka diuso raati aaja bholi hijo asti pahila pachi pachadi agadi bhitra bahira mathi tala najik tadha paari waari jagga khet bari ghaas daura bakhra goru bhaisi bhat roti dudh chiya luga bhada kotha jhyal dhoka chhat sacho talcha ausadhi birami dukha sukha maya pir chinta dar rin karja byaj paisa kagaj raseed';

/** Ordinary words in Latin letters, folded as people vary them; what is a name as well stays out. */
export function romanisedTalk(
  curated: ReadonlySet<string>,
  spoken: ReadonlyMap<string, ReadonlySet<string>>,
  frequent: Iterable<string>,
): Set<string> {
  const inLatin = new Set<string>();
  const latinNames = new Set(
    [
      ...split(own.GIVEN_LATIN),
      ...split(own.SURNAMES_LATIN),
      ...split(own.FURTHER_LATIN_GIVEN),
      ...split(own.FURTHER_LATIN_SURNAMES),
      ...[...curated].map((w) => romanise(bengaliToDevanagari(w))),
    ].map(foldLatin),
  );
  const talk = (words: Iterable<string>): void => {
    for (const word of words) {
      const folded = foldLatin(word);
      if (/^[a-z]{2,}$/.test(folded) && !latinNames.has(folded)) inLatin.add(folded);
    }
  };
  for (const name of ['hi-latn', 'ne-latn', 'bn-latn']) talk(spoken.get(name) ?? []);
  talk(split(ROMANISED_MORE));
  for (const name of ['hi', 'ne', 'bn'])
    talk([...(spoken.get(name) ?? [])].map((word) => romanise(bengaliToDevanagari(word))));
  talk(split(NEPALI_FREQUENT).map(romanise));
  talk(split(NEPALI_FREQUENT).map(romanise));
  talk([...frequent].map((key) => romanise(bengaliToDevanagari(key))));
  return inLatin;
}
