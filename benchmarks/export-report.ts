import { slopeOf, type MemorySample } from './export-memory.js';
import { describeSetting, markdownTable, type Setting } from './markdown.js';

/** What the export of one file took. */
export interface ExportFigures {
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly samples: readonly MemorySample[];
}

export interface ExportRun extends Setting {
  readonly dataDir: string;
  readonly heapMegabytes: number;
  readonly exports: readonly ExportFigures[];
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
const grouped = (count: number): string => count.toLocaleString('en');

/** Samples after the first tenth of the rows: until then code is compiled and the heap finds its size. */
const settled = ({ rows, samples }: ExportFigures): MemorySample[] =>
  samples.filter((sample) => sample.rows >= rows / 10);

/** The median memory of a quarter of the rows. */
function medianOf({ rows, samples }: ExportFigures, quarter: number): number {
  const inside = samples.filter((one) => one.rows >= (rows * quarter) / 4 && one.rows <= (rows * (quarter + 1)) / 4);
  const sorted = inside.map(({ rss }) => rss).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** The whole of EXPORTS.md. */
export function exportReport(run: ExportRun): string {
  return [
    '# Memory of exports',
    'Written by `npm run bench:export`.',
    describeSetting(run),
    `The server of \`npm start\` on \`${run.dataDir}\` sends whole lists as JSON lines over HTTP to a client in another process, one after the other, after it has made its plans; its heap is limited to ${run.heapMegabytes} MB, beyond which it would end. Its memory is read off its own metrics twice a second. Megabytes are millions of bytes. The slope is that of a line through the samples after the first tenth of the rows, for each million rows.`,
    markdownTable(
      ['file', 'rows', 'MB sent', 'seconds', 'rows a second', 'samples'],
      run.exports.map(({ file, rows, bytes, seconds, samples }) => [
        ...[file, grouped(rows), megabytes(bytes), seconds.toFixed(1), grouped(Math.round(rows / seconds))],
        samples.length,
      ]),
    ),
    markdownTable(
      [
        ...['file', 'RSS before, MB', 'RSS peak, MB', 'heap used, peak, MB', 'external, peak, MB'],
        ...['RSS, median of 2nd quarter', 'of 4th quarter', 'RSS slope, MB', 'heap slope, MB'],
      ],
      run.exports.map((figures) => {
        const { file, samples } = figures;
        const peak = (value: (sample: MemorySample) => number) => megabytes(Math.max(...samples.map(value)));
        const slope = (value: (sample: MemorySample) => number) => megabytes(slopeOf(settled(figures), value) * 1e6);
        return [
          ...[file, megabytes(samples[0]?.rss ?? NaN), peak(({ rss }) => rss), peak(({ heapUsed }) => heapUsed)],
          ...[peak(({ external }) => external), megabytes(medianOf(figures, 1)), megabytes(medianOf(figures, 3))],
          ...[slope(({ rss }) => rss), slope(({ heapUsed }) => heapUsed)],
        ];
      }),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}
