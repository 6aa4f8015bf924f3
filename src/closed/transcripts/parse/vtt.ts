import { cuesToDraft, readBlocks, type Cue, type Voice } from './cues.ts';
import type { ParsedDraft } from './draft.ts';
import { decodeEntities } from './entities.ts';
import type { OddityLog } from './oddities.ts';

/**
 * Reads WebVTT (W3C, https://www.w3.org/TR/webvtt1/), forgiving what real files get wrong: no WEBVTT line, commas before
 * milliseconds, `<br>`, blank lines in cues. Voice spans (`<v Name>`) give the speakers; other tags are dropped.
 */
export function parseVtt(text: string, log: OddityLog): ParsedDraft {
  if (!/^\s*WEBVTT(?=\s|$)/.test(text)) log.add('vtt-header-missing', 'note', { line: 1 });
  return cuesToDraft(readBlocks(text, log), voicesOf, log);
}

const VOICE = /<v(?:\.[^\s>]*)?\s+([^>]{1,200})>/i;

/** Divides a cue's payload by its voice spans and takes the markup out. */
export function voicesOf(cue: Cue): Voice[] {
  const payload = cue.lines.join('\n');
  if (!payload.includes('<')) return [{ speaker: null, text: tidy(decodeEntities(payload)) }];
  return payload
    .split(/(?=<v[\s.])|<\/v>/i)
    .map((piece): Voice => {
      const voice = VOICE.exec(piece);
      const speaker = voice?.[1] ? decodeEntities(voice[1]).trim() : '';
      return {
        speaker: speaker === '' ? null : speaker,
        text: withoutTags(voice ? piece.replace(voice[0], ' ') : piece),
      };
    })
    .filter((voice, _i, all) => voice.text !== '' || all.length === 1);
}

/** Takes out tags, keeping a `<` that begins none: somebody may have said that four is < five. */
export function withoutTags(markup: string): string {
  const text = markup
    .replace(/(?:<br\s*\/?>\s*){2,}/gi, '\n\n')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/?(?:v|c|i|b|u|s|em|strong|font|span|p|ruby|rt|lang|\d[\d:.]*)(?:[\s./][^<>]*)?>/gi, '')
    .replace(/\{\\[a-z]+\d*[^}]*\}/gi, '');
  return tidy(decodeEntities(text));
}

/** One line for each paragraph: the lines of a cue are broken for the screen only. */
function tidy(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}
