import { split, wordfreq, wordnetWords } from './sources.ts';

const FUNCTION = split(
  "a an the and or but if of to in on at by for from with without into onto upon about as is am are was were be been being do does did done have has had having will would shall should can could may might must i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself himself herself itself ourselves themselves this that these those who whom whose which what when where why how whoever whatever whenever wherever there here not no nor yes so than then too very just also even only own same such both each every either neither all any some none one ones other others another more most much many few less least several enough oh ah eh um uh yeah yep nope ok okay hmm mm hello hi bye please thanks because while until although though unless since whether during before after above below between among through against per via toward towards within beyond despite except regarding don't didn't doesn't isn't wasn't aren't weren't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she'd she'll it'd it'll we're we've we'd we'll they're they've they'd they'll that'll there'll there'd who'd what'd let's ain't mustn't needn't dont didnt doesnt wasnt isnt cant wont im ive id youre thats theres whats lets gonna gotta wanna kinda sorta cause 'cause anyway anyhow anybody anyone anything everybody everyone everything somebody someone something nobody nothing mum dad grandma grandpa",
);
/** Everyday words of romanised speech that English text of the region is full of. */
const ROMANISED = split(
  `mero meri mera mere hamro hamra hamar amar amader tomar apnar tapai timi ma main mai hami hum ham tum aap ami apni tumi se uni u wo woh yo yeh ye tyo tyaha yaha wahan yahan kahan kaha kata kati ko ki ka ke le lai bata baata sanga sangai samma dekhi ra aur ani tara lekin par pani bhi o ar kintu chha cha chhan chhu thiyo thie thiye hun hunchha bhayo bhayeko hai hain tha thi the ho hoon hu nahi nahin chhaina haina na nai thik dherai bahut khub onek kam kaam garchhu garthe garne garera gareko gaye gaya gayi gaya aaye aaya gai jana jaane jane jaan diyo diye liyo liye kati kitna koto paisa taka rupiya rupaya ghar bari gaon gaun desh bidesh videsh pheri phir abar ek dui tin char panch das saal barsa bochor mahina mas din raat naam nam bhane bhanera bhanne kaha bola boli bole hamile unle usle usko uski unko unki uska tinle malai mujhe mujhko amake amay tomake oke se kore kori korchi korchilam korto chilo chhilo ache achhe hoye hoyechhe gele geche gechi eshe esechi theke thake niye diye shob sob khali kichu kichhu keu jokhon tokhon ekhon pore age agey kothay kobe keno kyun kyon kina kasari kaise kemon hajur ji`,
);

/** Ordinary words in Latin letters: what WordNet knows and running English uses, and small words of romanised speech. */
export function ordinaryWords(packages: string): Set<string> {
  const ordinary = new Set<string>();
  const wordnet = wordnetWords(`${packages}/x_wordnet/package/dict`);
  const inflected = (word: string): boolean => {
    const stems = [
      word.replace(/s$/, ''),
      word.replace(/es$/, ''),
      word.replace(/ies$/, 'y'),
      word.replace(/ed$/, ''),
      word.replace(/d$/, ''),
      word.replace(/(.)\1ed$/, '$1'),
      word.replace(/ing$/, ''),
      word.replace(/ing$/, 'e'),
      word.replace(/(.)\1ing$/, '$1'),
      word.replace(/er$/, ''),
      word.replace(/est$/, ''),
      word.replace(/ly$/, ''),
    ];
    return stems.some((stem) => stem !== word && stem.length > 2 && wordnet.has(stem));
  };
  for (const word of FUNCTION) ordinary.add(word);
  for (const [word, zipf] of wordfreq(`${packages}/x_wordfreq/wordfreq/data/large_en.msgpack.gz`, 2.6)) {
    if (!/^[a-z]+$/.test(word) || word.length < 2) continue;
    if (wordnet.has(word) || (zipf >= 3 && inflected(word)) || (zipf < 3 && word.length > 4 && inflected(word)))
      ordinary.add(word);
  }
  for (const word of ROMANISED) ordinary.add(word);
  return ordinary;
}
