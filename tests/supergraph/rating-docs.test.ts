import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGraph, type Answer, type TestGraph } from '../support/graph.js';
import { amount, figure, printedPage, projectText, source } from '../support/printed-page.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const answer = (example: string) => graph.data(projectText('examples', `${example}.graphql`));
const { page, rows, expectRow } = printedPage('docs', 'impact.md');
const plain = (text: string): string => text.replaceAll('|', '/');

/** A record that was looked at, in words. */
function told({ observation, certificate, rating, partnership, workerGroup }: Answer['data']): string {
  if (observation) {
    const { metric, unit, year, population } = observation;
    const of = population ? ` (${plain(population)})` : '';
    return `${metric.name}: ${amount(observation)} ${unit}, ${year ?? 'not dated'}${of}`;
  }
  if (certificate)
    return `${certificate.scheme}, issued ${certificate.issued ?? 'on no stated date'}: ${certificate.state}`;
  if (rating) {
    return `${rating.scheme} ${rating.year}: ${figure(rating.score)} of ${figure(rating.scaleMax)}, bar ${figure(rating.bar)}`;
  }
  return partnership ? plain(`${partnership.kind}: ${partnership.description ?? 'not described'}`) : workerGroup.name;
}

const level = ({ evidenceLevel }: Answer['data']): string => evidenceLevel ?? 'not stated';

describe('the page on impact tells', () => {
  test('both marks of five providers, what proves each point and what is missing', async () => {
    const providers: Answer['data'][] = Object.values(await answer('39-marks-of-five-providers'));
    expect(providers).toHaveLength(5);
    let proofs = 0;
    for (const { name, impactMark, practiceMark } of providers) {
      for (const { kind, topics, criteria, missing } of [impactMark, practiceMark]) {
        for (const { name: topic, points, minimum, available, reached } of topics)
          expectRow(name, kind, topic, points ?? 'blank', minimum, available, reached ? 'yes' : 'no');
        for (const { code, text, points, records } of criteria) {
          for (const record of points === null ? [] : records) {
            expectRow(name, `${code}: ${text}`, points, record.finding, told(record), level(record), source(record));
            proofs += 1;
          }
        }
        for (const { code, state, needs } of missing) expectRow(name, kind, code, state, needs);
      }
    }
    const printed = [...rows].filter(
      (row) => /\| (PROOF|SHORT|UNCLEAR|OUTDATED) \|/.test(row) && / [IP]\d+: /.test(` ${row}`),
    );
    expect(printed.length).toBe(proofs);
  });

  test('every certificate with its state on two dates', async () => {
    const { certificates } = await answer('40-certificates-on-a-date');
    expect(certificates.edges).toHaveLength(certificates.totalCount);
    for (const { node } of certificates.edges) {
      const { earliestEnd, latestEnd, organization, scheme, kind, edition, scope, issuer, issued } = node;
      const ends = earliestEnd === latestEnd ? (earliestEnd ?? 'not known') : `${earliestEnd} to ${latestEnd}`;
      const stated = [edition, scope, issuer, issued].map((one) => plain(one ?? 'not stated'));
      expectRow(organization.name, scheme, kind, ...stated, ends, node.before, node.state, level(node), source(node));
    }
  });

  test('who holds the label on what proof, and who misses what', async () => {
    const { labelHolders, providers } = await answer('41-label-and-what-is-missed');
    for (const { name, label } of labelHolders) {
      for (const { code, text, records } of label.criteria)
        for (const record of records)
          expectRow(name, `${code}: ${text}`, record.finding, told(record), level(record), source(record));
    }
    for (const { node } of providers.edges) {
      const { state, missing } = node.label;
      const missed = missing.map((one: Answer['data']) => `${one.code} ${one.state}`).join(', ');
      expectRow(node.name, state, missed || 'nothing');
    }
  });

  test('what outside raters say, each on the scale of its scheme', async () => {
    const { fairwork, impact } = await answer('42-outside-ratings-and-published-criteria');
    for (const { node } of [...fairwork.edges, ...impact.edges]) {
      const { scheme, organization, year, score, scaleMin, scaleMax } = node;
      const scale = `${figure(scaleMin)} to ${figure(scaleMax)}`;
      expectRow(scheme, organization.name, year, score === null ? 'not known' : figure(score), scale, source(node));
    }
  });

  test('how many providers reach the marks and the label', async () => {
    const counts: Record<string, number> = {};
    let total = 0;
    for (let after: string | null = null, more = true; more;) {
      const { providers }: Answer['data'] = await graph.data(
        'query ($after: String) { providers(first: 100, after: $after) { edges { node { impactMark(on: "2026-11-27") { state } practiceMark(on: "2026-11-27") { state } label(on: "2026-11-27") { state } } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      for (const { node } of providers.edges) {
        total += 1;
        for (const [mark, { state }] of Object.entries<Answer['data']>(node))
          counts[`${mark} ${state}`] = (counts[`${mark} ${state}`] ?? 0) + 1;
      }
      ({ hasNextPage: more, endCursor: after } = providers.pageInfo);
    }
    for (const [name, mark] of [
      ['IMPACT', 'impactMark'],
      ['PRACTICE', 'practiceMark'],
      ['LABEL', 'label'],
    ] as const) {
      const count = (state: string): number => counts[`${mark} ${state}`] ?? 0;
      expectRow(name, count('REACHED'), count('NOT_REACHED'), count('NO_PROOF'), total);
    }
    expect(page).toContain('On 27 November 2026');
  });
});

describe('the methods pages print the schemes in force:', () => {
  test.each([
    ['IMPACT', 'impact-mark'],
    ['PRACTICE', 'practice-mark'],
    ['LABEL', 'label'],
  ])('%s', async (kind, name) => {
    const { assessmentSchemes } = await answer('42-outside-ratings-and-published-criteria');
    const scheme = assessmentSchemes.find((one: Answer['data']) => one.kind === kind);
    const method = printedPage('docs', 'methods', `${name}.md`);
    expect(method.page).toContain(`version ${scheme.version}`);
    for (const { code: topic, name: title, minimum, criteria } of scheme.topics)
      for (const { code, text, needs, points } of criteria)
        method.expectRow(`${title} (${topic})`, minimum, code, points, text, needs);
  });
});
