/**
 * Uploads with progress: the same form, sent by script so that someone on a slow line sees how far it is, and is told before
 * she closes the page. Without script the browser sends the form itself.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-upload]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const button = form.querySelector<HTMLButtonElement>('button[type=submit]');
    const bar = document.createElement('progress');
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute('aria-label', form.dataset['upload'] ?? '');
    // How far it is, in figures too: on a slow line the bar stands still for long.
    const far = document.createElement('span');
    const percent = new Intl.NumberFormat(document.documentElement.lang, { style: 'percent' });
    const say = (share: number) => {
      far.textContent = ` ${form.dataset['upload'] ?? ''} ${percent.format(share)}`;
    };
    say(0);
    button?.after(' ', bar, far);
    if (button) button.disabled = true;
    const warn = (leaving: BeforeUnloadEvent) => leaving.preventDefault();
    addEventListener('beforeunload', warn);
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.setRequestHeader('Accept', 'text/html');
    request.upload.addEventListener('progress', (sent) => {
      if (!sent.lengthComputable) return;
      bar.value = sent.loaded / sent.total;
      say(bar.value);
    });
    const tell = (notice: Element) => {
      form.querySelector('.notice')?.remove();
      form.prepend(notice);
      notice.scrollIntoView({ block: 'center' });
    };
    const broken = () => {
      const notice = document.createElement('div');
      notice.className = 'notice notice-bad';
      notice.setAttribute('role', 'alert');
      const text = document.createElement('strong');
      text.textContent = form.dataset['broken'] ?? '';
      notice.append(text);
      return notice;
    };
    const done = () => {
      removeEventListener('beforeunload', warn);
      if (request.status >= 200 && request.status < 300) {
        location.assign(request.responseURL);
        return;
      }
      bar.remove();
      far.remove();
      if (button) button.disabled = false;
      const answer = new DOMParser().parseFromString(request.responseText, 'text/html').querySelector('.notice-bad');
      if (answer) tell(document.importNode(answer, true));
      else if (request.status === 0) tell(broken());
      // Whatever stands between here and the archive answered: the browser shows what it says.
      else form.submit();
    };
    request.addEventListener('loadend', done);
    request.send(new FormData(form));
  });
}
