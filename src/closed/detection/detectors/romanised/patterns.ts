import { alternativesOf } from '../../patterns/heads.ts';
import { ROMANISED_NUMBERS } from '../../lexicon/numbers.ts';

/** The sounds of a word, however long a vowel is written, however often a consonant, with its breath or without. */
function anySpelling(word: string): string[] {
  const spelled = word
    .replaceAll(/aa?/g, 'aa?')
    .replaceAll(/ee|ii?/g, '(?:ee|ii?)')
    .replaceAll(/([bcdgjklmnpstvw])\1?/g, '$1$1?')
    .replaceAll(/(?<=[bcdgjkpst]\?)h/g, 'h?');
  return spelled.match(/\(.*?\)|([a-z])\1\?|[a-z]\??/g) ?? [];
}

export const SMALL =
  'do|dui|teen|tin|char|chaar|paanch|panch|pach|chhah|chhe|chha|cha|saat|sat|aath|aat|nau|das|dash|dus';
const spellings = (numbers: typeof ROMANISED_NUMBERS): string =>
  alternativesOf(numbers.flatMap(([, words]) => words.split(' ').map(anySpelling)));
/** From eleven on, in any spelling. */
export const LARGE = spellings(ROMANISED_NUMBERS);
/** The years of a century that are told by these alone. */
export const LATE = spellings(ROMANISED_NUMBERS.filter(([value]) => value >= 60));
export const NUMBER = `(?:(?:ek|do|dui|teen|tin|char|paanch|panch) (?:sau|saya|say)(?: (?:${LARGE}|${SMALL}))?|${LARGE}|${SMALL}|\\d{1,2})`;
/** Small words at which no name and no complaint begins. */
export const NO_WORD =
  '(?!(?:ke|ki|ka|ko|se|ne|le|lai|ma|me|mein|bata|main|mai|ham|hum|tum|aap|wo|woh|vo|ye|yeh|yo|tyo|us|is|un|in|uska|uski|uske|iska|iski|iske|unka|unki|unke|mera|meri|mere|mero|hamro|hamra|hamara|hamari|humara|humari|apna|apni|apne|afno|usko|unko|tyasko|yasko|hai|hain|tha|thi|the|ho|cha|chha|thiyo|thie|aur|ra|ani|par|pani|bhi|to|toh|ta|hi|nai|nahi|na|jo|je|jab|jaba|tab|taba|ab|aba|phir|fir|ek|euta|eti|kya|ke|koi|kohi|kehi|kuch|sab|sabai|bahut|dherai|ghar|din|raat|saal|log|jana|jane|wale|wala|wali|bhaneko|bhanne|gayi|gaya|gaye|aayi|aaye|aaya|karke|garera|thik|theek) )';
