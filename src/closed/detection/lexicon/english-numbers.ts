/** Number words of English, joined by strokes. */
export const FROM_TWO = 'two|three|four|five|six|seven|eight|nine';
export const UNIT = `one|${FROM_TWO}`;
export const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
export const TENS = 'twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety';
export const FIRST_TO_TENTH = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth';
