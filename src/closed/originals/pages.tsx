import type { VNode } from 'preact';
import { Empty, Field, Moment, Notice } from '#html/parts';
import { backTo, steps, type Testimony } from '#closed/testimonies';
import { say, type Locale } from '#platform/i18n';
import type { Original } from './actions.ts';
import { texts } from './text.ts';

function size(locale: Locale, bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const n = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[n] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: n > 1 ? 1 : 0,
  }).format(bytes / 1000 ** n);
}

function Problem({ problem }: { problem: ReadingProblem | undefined }): VNode | null {
  return problem ? (
    <p class="problem">
      {problem.what} {problem.todo}
    </p>
  ) : null;
}

/** Why the words of a file were not read. */
export interface ReadingProblem {
  readonly originalId: string;
  readonly what: string;
  readonly todo: string | null;
}

export function originalsPage(props: {
  locale: Locale;
  testimony: Testimony;
  originals: readonly Original[];
  problems: readonly ReadingProblem[];
}): VNode {
  const { locale, testimony, originals, problems } = props;
  const problemOf = ({ id }: Original) => problems.find(({ originalId }) => originalId === id);
  const reading = originals.some((original) => original.kind === 'transcript' && !problemOf(original));
  return (
    <>
      {backTo(locale, testimony)}
      <h1>{say(locale, texts.title)}</h1>
      {steps(locale, testimony.stage)}
      {testimony.stage === 'seal' && reading && (
        <Notice tone="note" title={say(locale, texts.working)}>
          <p>
            <a href={`/testimonies/${testimony.id}/originals`}>{say(locale, texts.lookAgain)}</a>
          </p>
        </Notice>
      )}
      {originals.length === 0 ? (
        <Empty title={say(locale, texts.none)} />
      ) : (
        <div class="scroll">
          <table class="stacked">
            <thead>
              <tr>
                <th scope="col">{say(locale, texts.file)}</th>
                <th scope="col">{say(locale, texts.kind)}</th>
                <th scope="col">{say(locale, texts.size)}</th>
                <th scope="col">{say(locale, texts.when)}</th>
                <th scope="col">{say(locale, texts.open)}</th>
              </tr>
            </thead>
            <tbody>
              {originals.map((original) => (
                <tr key={original.id}>
                  <td>
                    {original.name}
                    <Problem problem={problemOf(original)} />
                  </td>
                  <td>{say(locale, texts[original.kind])}</td>
                  <td>{size(locale, original.bytes)}</td>
                  <td>
                    <Moment locale={locale} at={original.uploadedAt} />
                  </td>
                  <td>
                    <a href={`/originals/${original.id}`}>{say(locale, texts.open)}</a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <form
        method="post"
        encType="multipart/form-data"
        data-upload={say(locale, texts.sending)}
        data-broken={say(locale, texts.broken)}
      >
        <Field
          name="files"
          type="file"
          label={say(locale, texts.choose)}
          help={say(locale, texts.chooseHelp)}
          multiple
          required
        />
        <button type="submit">{say(locale, texts.upload)}</button>
      </form>
    </>
  );
}
