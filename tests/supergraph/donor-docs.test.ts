import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGraph, type Answer, type TestGraph } from '../support/graph.js';
import { amount, figure, printedPage, projectText, source } from '../support/printed-page.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const answer = (example: string) => graph.data(projectText('examples', `${example}.graphql`));
const { expectRow } = printedPage('docs', 'impact.md');
const method = printedPage('docs', 'methods', 'donor-support.md');
const plain = (text: string): string => text.replaceAll('|', '/');
const span = ({ firstYear, lastYear }: Answer['data']): string =>
  firstYear === null ? 'not known' : firstYear === lastYear ? String(firstYear) : `${firstYear} to ${lastYear}`;

const when = ({ start, end, reportedYear }: Answer['data']): string =>
  start || end
    ? `${start ?? 'not stated'}${end ? ` to ${end}` : ''}`
    : reportedYear
      ? `known in ${reportedYear}`
      : 'not stated';

/** A partnership in which money is given, in words. */
function given(name: string, one: Answer['data']): string[] {
  const funders = one.parties.filter(({ role }: Answer['data']) => role !== 'RECIPIENT');
  const purposes = [...one.fundingPurposes, ...(one.fundingTerm ? [one.fundingTerm] : [])];
  const basis = one.amountBasis ? `, ${one.amountBasis}` : '';
  return [
    ...[name, when(one), `${one.kind}${one.status === 'REPORTED' ? '' : `, ${one.status}`}`],
    funders.map(({ organization }: Answer['data']) => organization.name).join(', '),
    ...[plain(one.description), purposes.join(', ') || 'not stated'],
    one.value ? `${one.value.currency} ${figure(Number(one.value.amount))}${basis}` : 'not stated',
    ...[one.notCovered ?? 'not stated', source(one)],
  ];
}

/** A record that decides a criterion, in words. */
const told = ({ partnership, observation }: Answer['data']): string =>
  partnership
    ? plain(`${partnership.kind}: ${partnership.description}`)
    : plain(
        `${observation.metric.name}: ${amount(observation)} ${observation.unit}, ${observation.year ?? 'not dated'}`,
      );

describe('the page on impact tells', () => {
  test('the money of three providers over time, and how it stands', async () => {
    const providers: Answer['data'][] = Object.values(await answer('46-donor-support-of-three-providers'));
    expect(providers).toHaveLength(3);
    for (const { name, fundingHistory, donorSupport } of providers) {
      const { coverage, amounts, partnerships } = fundingHistory;
      const { total, withAmount, dated, yearKnown, withEnd, withPurpose, withNotCovered } = coverage;
      expect(partnerships).toHaveLength(total);
      for (const one of partnerships) expectRow(...given(name, one));
      expectRow(name, total, span(fundingHistory), dated, yearKnown, withAmount, withPurpose, withEnd, withNotCovered);
      for (const { kind, currency, sum, counted, repeated, shared, total: of, ...years } of amounts)
        expectRow(
          name,
          kind,
          `${currency} ${figure(Number(sum))}`,
          `${counted} of ${of}`,
          repeated,
          shared,
          span(years),
        );
      const { value, year, gap, inputs } = donorSupport.dependence;
      const share = value === null ? gap : `${figure(value)} percent, ${year}`;
      expectRow(name, donorSupport.state, share, value === null ? '-' : source(inputs[0]));
      for (const { code, text, state, recordCount, records } of donorSupport.criteria) {
        expectRow(name, `${code}: ${text}`, state, recordCount);
        for (const record of records) expectRow(name, code, record.finding, told(record), source(record));
      }
    }
  });

  test('who is interim supported, who without an end, and of whom it is not known', async () => {
    const lists = await answer('47-who-is-interim-supported');
    for (const { state, count } of lists.interim.counts) expectRow(state, count, lists.interim.total);
    let listed = 0;
    for (const { totalCount, providers } of Object.values<Answer['data']>(lists)) {
      expect(providers).toHaveLength(totalCount);
      for (const { name, donorSupport } of providers) {
        expectRow(name, donorSupport.state, ...donorSupport.criteria.map(({ state }: Answer['data']) => state));
        listed += 1;
      }
    }
    expect(listed).toBeGreaterThan(40);
  });

  test('how much of a walk is known, there and back', async () => {
    const { buyer, workers } = await answer('48-walk-with-its-coverage');
    for (const [name, known] of [
      [buyer.name, buyer.providersCoverage],
      [workers.name, workers.walkCoverage],
    ]) {
      const of = (count: number): string => `${count} of ${known.providers}`;
      expectRow(
        ...[name, known.providers, of(known.withBuyers), of(known.withWorkerGroups), of(known.withWorkforce)],
        ...[of(known.withObservations), `${known.datedFigures} of ${known.figures}`],
        known.selfReportedShare === null ? 'no figure' : `${figure(known.selfReportedShare)} %`,
        ...[known.buyers, `${known.datedPartnerships} of ${known.partnerships}`],
      );
    }
    for (const { node, partnerships } of buyer.providers.edges) {
      const groups = node.workerGroups.map(({ name }: Answer['data']) => name).join(', ');
      const via = partnerships.map(({ kind, start }: Answer['data']) => `${kind}, ${start ?? 'not dated'}`);
      expectRow(
        buyer.name,
        [...new Set(via)].join('; '),
        node.name,
        groups || 'not known',
        node.observations.totalCount,
      );
    }
    for (const { node, via, partnerships } of workers.buyers.edges) {
      const through = via.map(({ name }: Answer['data']) => name).join(', ');
      const how = partnerships.map(({ kind, start }: Answer['data']) => `${kind}, ${start ?? 'not dated'}`);
      expectRow(workers.name, through, [...new Set(how)].join('; '), node.name);
    }
  });
});

test('the method page prints the criteria in force', async () => {
  const { interim } = await answer('47-who-is-interim-supported');
  expect(method.page).toContain(`version ${interim.version}`);
  for (const { code, text, needs } of interim.criteria) method.expectRow(code, text, needs);
});
