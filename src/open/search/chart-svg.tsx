import type { VNode } from 'preact';
import { inDigits, type Locale } from '#platform/i18n';
import type { CountedPair, CountTable } from './charts.ts';

/** A picture of numbers, drawn on the server. Its words are its title and description; the numbers stand in a table beside it. */
interface Drawn {
  /** Prefix of the ids within. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly number: Intl.NumberFormat;
}

// Told apart in shade as well as in hue; every band has its name beside it.
const SHADES = ['#6b2346', '#1a66c9', '#1d5b3a', '#a65a00', '#5b5362', '#0b7285'];

/** A label on at most two lines, cut between signs that a reader sees as one, so that no vowel stands alone. */
function twoLines(label: string, locale: string): string[] {
  // So many fit on a line: letters of the Indian scripts are wider.
  const most = locale === 'en' ? 26 : 24;
  const letters = (text: string) => [...new Intl.Segmenter(locale).segment(text)].map((one) => one.segment);
  const lines = [''];
  for (const word of label.split(' ')) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || letters(longer).length <= most || lines.length === 2) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => {
    const all = letters(line);
    return all.length <= most ? line : `${all.slice(0, most - 1).join('')}…`;
  });
}

function Label(props: { lines: readonly string[]; x: number; y: number; anchor: 'start' | 'end' }): VNode {
  const { lines, x, y, anchor } = props;
  return (
    <text x={x} y={y - (lines.length - 1) * 7} dy="0.35em" text-anchor={anchor}>
      {lines.map((line, n) => (
        <tspan key={line} x={x} dy={n === 0 ? undefined : 15}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

// What scrolls must be reached by keyboard (WCAG 2.1.1), though it is no control.
const SCROLLS = { tabIndex: 0 };

function Picture(
  props: Drawn & { width: number; height: number; fits?: boolean; children: VNode | (VNode | null)[] },
): VNode {
  const { id, width, height, fits } = props;
  return (
    <div class={fits ? 'chart fits' : 'scroll chart'} role="region" aria-label={props.title} {...(fits ? {} : SCROLLS)}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-labelledby={`${id}-title ${id}-about`}
      >
        <title id={`${id}-title`}>{props.title}</title>
        <desc id={`${id}-about`}>{props.description}</desc>
        {props.children}
      </svg>
    </div>
  );
}

const NODE_GAP = 8;
const LEAST_NODE = 20;

interface Node {
  readonly label: string;
  readonly n: number;
  readonly y: number;
  readonly height: number;
  /** Where the next band begins. */
  at: number;
}

/** Ends of the bands on one side, in the order of the pairs, one below the other. */
function nodes(pairs: readonly CountedPair[], side: 'row' | 'column', unit: number): Map<string, Node> {
  const sums = new Map<string, { label: string; n: number }>();
  for (const pair of pairs) {
    const { value, label } = pair[side];
    sums.set(value, { label, n: (sums.get(value)?.n ?? 0) + pair.n });
  }
  let y = 4;
  return new Map(
    [...sums]
      .sort((a, b) => b[1].n - a[1].n)
      .map(([value, { label, n }]) => {
        const height = Math.max(LEAST_NODE, n * unit);
        const node = { label, n, y, height, at: y + (height - n * unit) / 2 };
        y += height + NODE_GAP;
        return [value, node];
      }),
  );
}

const WIDTH = 360;
const LEFT = 94;
const RIGHT = 186;
const MOST_BAND = 26;

/** Bands from origins on the left to destinations on the right, as wide as their numbers (Sankey). */
export function CorridorChart(props: Drawn & { pairs: readonly CountedPair[]; locale: string }): VNode {
  const { pairs, number, locale } = props;
  const total = pairs.reduce((sum, pair) => sum + pair.n, 0);
  const unit = Math.min(MOST_BAND, 320 / Math.max(1, total));
  const left = nodes(pairs, 'row', unit);
  const right = nodes(pairs, 'column', unit);
  const height = Math.max(...[...left.values(), ...right.values()].map((node) => node.y + node.height)) + 4;
  const shades = new Map([...left.keys()].map((value, n) => [value, SHADES[n % SHADES.length]]));
  const bands = pairs.map((pair) => {
    const from = left.get(pair.row.value);
    const to = right.get(pair.column.value);
    if (!from || !to) return null;
    const width = Math.max(1, pair.n * unit);
    const [y1, y2] = [from.at + width / 2, to.at + width / 2];
    from.at += width;
    to.at += width;
    const middle = (LEFT + RIGHT) / 2;
    return (
      <path
        key={`${pair.row.value} ${pair.column.value}`}
        d={`M${LEFT + 8} ${y1}C${middle} ${y1} ${middle} ${y2} ${RIGHT} ${y2}`}
        fill="none"
        stroke={shades.get(pair.row.value)}
        stroke-width={width}
        stroke-opacity="0.45"
      >
        <title>{`${pair.row.label} → ${pair.column.label}: ${number.format(pair.n)}`}</title>
      </path>
    );
  });
  const side = (list: Map<string, Node>, x: number, textAt: number, anchor: 'start' | 'end') =>
    [...list].map(([value, node]) => (
      <g key={value}>
        <rect x={x} y={node.y} width="8" height={node.height} fill={shades.get(value) ?? '#5b5362'} />
        <Label
          lines={[`${twoLines(node.label, locale).join(' ')} ${number.format(node.n)}`]}
          x={textAt}
          y={node.y + node.height / 2}
          anchor={anchor}
        />
      </g>
    ));
  return (
    <Picture {...props} width={WIDTH} height={height} fits>
      {[...bands, ...side(left, LEFT, LEFT - 6, 'end'), ...side(right, RIGHT, RIGHT + 14, 'start')]}
    </Picture>
  );
}

const LABELS = 190;
const ROW = 34;
const HEAD = 26;
/** What a telephone has room for. */
const NARROW = 326;
const LINE = 20;

type GridProps = Drawn & { table: CountTable; numbered: boolean; locale: Locale };

/**
 * A grid whose squares are the darker the more they hold. With `numbered`, columns are named by the numbers of the rows. Where a
 * telephone has no room for the labels beside the squares, it is shown one with the labels above them.
 */
export function GridChart(props: GridProps): VNode {
  const cell = props.numbered ? ROW : 44;
  const beside = <Grid {...props} cell={cell} above={false} />;
  const columns = props.table.columns.length;
  if (LABELS + columns * cell <= NARROW) return beside;
  const least = props.numbered ? 24 : 34;
  return (
    <>
      <div class="only-wide">{beside}</div>
      <div class="only-narrow">
        <Grid
          {...props}
          id={`${props.id}-narrow`}
          cell={Math.max(least, Math.min(cell, Math.floor(NARROW / columns)))}
          above
        />
      </div>
    </>
  );
}

function Grid(props: GridProps & { cell: number; above: boolean }): VNode {
  const { table, number, numbered, locale, cell, above } = props;
  const left = above ? 0 : LABELS;
  const line = above ? LINE : 0;
  const width = Math.max(left + table.columns.length * cell + 2, above ? NARROW : 0);
  const height = HEAD + table.rows.length * (ROW + line) + 4;
  return (
    <Picture {...props} width={width} height={height}>
      {[
        ...table.columns.map((column, n) => (
          <text key={column.value} x={left + (n + 0.5) * cell} y={HEAD - 8} text-anchor="middle">
            {numbered ? number.format(n + 1) : inDigits(locale, column.value.split('/')[1] ?? '')}
          </text>
        )),
        ...table.rows.map((row, r) => {
          const y = HEAD + r * (ROW + line) + line;
          const lines = twoLines(numbered ? `${number.format(r + 1)}. ${row.label}` : row.label, locale);
          return (
            <g key={row.value}>
              {above ? (
                <Label lines={[lines.join(' ')]} x={0} y={y - LINE / 2} anchor="start" />
              ) : (
                <Label lines={lines} x={LABELS - 8} y={y + ROW / 2} anchor="end" />
              )}
              {table.columns.map((column, c) => {
                const n = table.counts[r]?.[c] ?? 0;
                const depth = table.largest === 0 ? 0 : n / table.largest;
                const x = left + c * cell;
                return (
                  <g key={column.value}>
                    <rect
                      x={x + 1}
                      y={y + 1}
                      width={cell - 2}
                      height={ROW - 2}
                      fill={n === 0 ? '#f5f0ea' : '#6b2346'}
                      fill-opacity={n === 0 ? 1 : 0.15 + 0.85 * depth}
                    />
                    {n > 0 && (
                      <text
                        x={x + cell / 2}
                        y={y + ROW / 2}
                        dy="0.35em"
                        text-anchor="middle"
                        class={depth > 0.45 ? 'on-dark' : undefined}
                      >
                        <title>{`${row.label} · ${column.label}: ${number.format(n)}`}</title>
                        {number.format(n)}
                      </text>
                    )}
                  </g>
                );
              })}
            </g>
          );
        }),
      ]}
    </Picture>
  );
}
