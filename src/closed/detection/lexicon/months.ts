/** Months of the calendars of the region and of the Hijri one in Latin letters, in the spellings of talk, joined by strokes. */
export const MONTHS_OF_THE_REGION =
  'baisakh|baishakh|vaisakh|vaishakh|baisaakh|baisakha|baisak|boishakh|boisakh|boishak|jestha|jeshtha|jesth|jyestha|jyeshtha|jeth|jeith|joishtho|jyoishtho|jyaistha|jaistha|joistho|' +
  "asar|asaar|asadh|asaadh|asadha|asarh|ashadh|ashada|ashadha|ashar|asharh|shrawan|shravan|shraban|srawan|sraban|srabon|shrabon|saun|saaun|sawan|saawan|savan|bhadra|bhadau|bhadou|bhado|bhadon|bhadwa|bhadro|asoj|asauj|aasoj|asooj|ashwin|ashwini|aswin|aashwin|aasin|ashshin|kartik|kaartik|kartick|karthik|karthikai|kattik|katik|kaatik|mangsir|mangseer|mansir|agrahayan|ogrohayon|ogrohayan|oghran|aghan|agahan|poush|paush|pausha|pous|poos|magh|magha|maagh|phagun|fagun|faagun|phalgun|falgun|phagan|chaitra|chaitro|choitro|choitra|chaitya|chait|chaait|muharram|moharram|mohorrom|rajab|rajjab|shaban|shabaan|sha’ban|sha'ban|ramadan|ramadhan|ramzan|ramzaan|ramjan|ramjaan|romjan|romzan|shawwal|zilhaj|jilhaj";
/** Spellings of them that are other words as well. */
export const MONTHS_LIKE_WORDS = 'push|pus|marga|kuar|kwar|safar|rabi|jumada';
/** Months of the western year as Hindi, Nepali and Bengali say them. */
export const WESTERN_MONTHS =
  'january|januari|janubari|januwari|janvari|janwari|janvary|janbari|february|februari|februwari|farvari|farwari|farbari|fervari|fewari|march|april|aprail|aipril|aprel|epril|may|june|joon|july|julai|julay|august|agast|agasta|agost|agosto|september|sitambar|sitamber|septembar|septembor|october|aktubar|aktoobar|oktobar|oktobor|octobor|aktobar|november|navambar|nawambar|novembar|novembor|nobhembar|nobembor|nobhembor|december|disambar|disembar|disembor';
