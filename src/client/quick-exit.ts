/**
 * The quick exit with script: replaces the page in the history, so that "back" does not return to it, and answers to
 * three presses of Escape. Without script the link still leads away.
 */
const link = document.getElementById('quick-exit');
if (link instanceof HTMLAnchorElement) {
  const leave = () => {
    document.documentElement.hidden = true;
    location.replace(link.href);
  };
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  let presses: number[] = [];
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') {
      presses = [];
      return;
    }
    presses = [...presses.filter((at) => event.timeStamp - at < 1500), event.timeStamp];
    if (presses.length >= 3) leave();
  });
}
