/** Words of dates in English, joined by strokes. */
export const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
/** Up to the thirtieth. */
export const ORDINALS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth';
