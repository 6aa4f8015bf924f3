/**
 * Reads parts of a page aloud with a voice of this device. A voice that sends the words to a company's computers is never used, and
 * where there is none for the language the buttons stay hidden: the page says everything in writing as well.
 */
const synthesis = 'speechSynthesis' in globalThis ? speechSynthesis : null;
const parts = [...document.querySelectorAll<HTMLElement>('[data-listen]')];

/** The page's language, or that of a part which is in another: her own words. */
const languageOf = (part: HTMLElement): string => part.dataset['listen'] || document.documentElement.lang;

function ownVoice(language: string): SpeechSynthesisVoice | undefined {
  return synthesis
    ?.getVoices()
    .find((voice) => voice.localService && voice.lang.toLowerCase().replace('_', '-').split('-')[0] === language);
}

/** What a listener needs: the words in their order, without the buttons. */
function wordsOf(part: HTMLElement): string {
  const copy = part.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  for (const silent of copy.querySelectorAll('button, input, select, textarea, svg')) silent.remove();
  return [...copy.querySelectorAll('h1, h2, h3, p, strong, label, dt, dd, li')]
    .filter((element) => !element.querySelector('p, label, li, strong'))
    .map((element) => (element.textContent ?? '').trim())
    .filter((text) => text !== '')
    .join('\n');
}

function offer(): void {
  for (const part of parts) {
    const button = part.querySelector<HTMLButtonElement>(':scope > .listen');
    if (button) button.hidden = ownVoice(languageOf(part)) === undefined;
  }
}

function prepare(part: HTMLElement, spoken: SpeechSynthesis): void {
  const button = part.querySelector<HTMLButtonElement>(':scope > .listen');
  const label = button?.querySelector('span');
  if (!button || !label) return;
  const listen = label.textContent ?? '';
  const stop = button.dataset['stop'] ?? listen;
  const over = () => {
    label.textContent = listen;
  };
  button.addEventListener('click', () => {
    const speaking = label.textContent === stop;
    spoken.cancel();
    over();
    const voice = ownVoice(languageOf(part));
    if (speaking || !voice) return;
    label.textContent = stop;
    // One line at a time: long texts are cut off by some voices.
    const lines = wordsOf(part).split('\n');
    for (const [n, line] of lines.entries()) {
      const said = new SpeechSynthesisUtterance(line);
      said.voice = voice;
      said.lang = voice.lang;
      said.rate = 0.9;
      said.addEventListener('error', over);
      if (n === lines.length - 1) said.addEventListener('end', over);
      spoken.speak(said);
    }
  });
}

if (synthesis) {
  for (const part of parts) prepare(part, synthesis);
  offer();
  synthesis.addEventListener?.('voiceschanged', offer);
  // Leaving must be silent at once.
  addEventListener('pagehide', () => synthesis.cancel());
}
