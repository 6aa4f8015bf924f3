import type { ComponentChildren, VNode } from 'preact';
import { say, type Locale } from '#platform/i18n';
import { Pictogram } from './pictograms.tsx';
import { yoursTexts } from './yours-text.ts';

/** A part that can be read aloud: the button stays hidden until the script finds a voice of this device for the language. */
export function Spoken(props: {
  locale: Locale;
  /** Where it is not that of the page. */
  language?: string;
  children: ComponentChildren;
}): VNode {
  return (
    <div class="spoken-part" data-listen={props.language ?? ''}>
      <button type="button" class="quiet listen" hidden data-stop={say(props.locale, yoursTexts.stop)}>
        <Pictogram name="speaker" /> <span>{say(props.locale, yoursTexts.listen)}</span>
      </button>
      {props.children}
    </div>
  );
}
