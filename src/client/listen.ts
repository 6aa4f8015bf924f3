/**
 * Reads parts of a page aloud with a voice of this device. A voice that sends the words to a company's computers is never used, and
 * where there is none for the language the buttons stay hidden: the page says everything in writing as well.
 */
const synthesis = 'speechSynthesis' in globalThis ? speechSynthesis : null;
const language = document.documentElement.lang;
const parts = [...document.querySelectorAll<HTMLElement>('[data-listen]')];

function ownVoice(): SpeechSynthesisVoice | undefined {
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
  const voice = ownVoice();
  for (const part of parts) {
    const button = part.querySelector<HTMLButtonElement>(':scope > .listen');
    const label = button?.querySelector('span');
    if (!button || !label || !synthesis) continue;
    button.hidden = voice === undefined;
    const listen = button.dataset['say'] ?? label.textContent ?? '';
    button.dataset['say'] = listen;
    const stop = button.dataset['stop'] ?? listen;
    button.onclick = () => {
      const speaking = label.textContent === stop;
      synthesis.cancel();
      if (speaking || !voice) return;
      // One line at a time: long texts are cut off by some voices.
      const lines = wordsOf(part).split('\n');
      label.textContent = stop;
      for (const [n, line] of lines.entries()) {
        const said = new SpeechSynthesisUtterance(line);
        said.voice = voice;
        said.lang = voice.lang;
        said.rate = 0.9;
        const over = () => {
          label.textContent = listen;
        };
        said.onerror = over;
        if (n === lines.length - 1) said.onend = over;
        synthesis.speak(said);
      }
    };
  }
}

if (synthesis) {
  offer();
  synthesis.addEventListener?.('voiceschanged', offer);
  // Leaving must be silent at once.
  addEventListener('pagehide', () => synthesis.cancel());
}
