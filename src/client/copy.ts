/** "Copy" beside a citation: the text of the element named in `data-copy`, and a word that it worked. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const source = document.getElementById(button.dataset['copy'] ?? '');
    if (!source) return;
    navigator.clipboard.writeText(source.textContent ?? '').then(
      () => {
        button.textContent = button.dataset['done'] ?? button.textContent;
      },
      () => {
        // No permission for the clipboard: select the text, so that one key press copies it.
        getSelection()?.selectAllChildren(source);
      },
    );
  });
}
