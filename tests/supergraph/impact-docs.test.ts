import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGraph, type Answer, type TestGraph } from '../support/graph.js';
import { amount, figure, printedPage, projectText, source } from '../support/printed-page.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const answer = (example: string) => graph.data(projectText('examples', `${example}.graphql`));
const { page, expectRow } = printedPage('docs', 'impact.md');

const about = ({ population }: Answer['data']): string => population?.replaceAll('|', '/') ?? 'the whole';
const settings: Readonly<Record<string, string>> = {
  ...{ IMPACT_SOURCING: 'impact sourcing', TRADITIONAL_BPO: 'traditional BPO' },
};

describe('the page on impact tells', () => {
  test('attrition by country and setting, and every figure of the countries where both sides are known', async () => {
    const { observationAggregates: groups } = await answer('30-attrition-by-country-and-setting');
    const sides = new Map<string, number>();
    for (const { country, setting, count, ranges, figures, firstYear, lastYear, coverage } of groups) {
      const name = country?.name ?? 'not stated';
      const years = firstYear === lastYear ? (firstYear ?? 'not stated') : `${firstYear} to ${lastYear}`;
      const measured = [figures.min, figures.median, figures.max].map(figure);
      const shares = `${figure(coverage.selfReportedShare)} %`;
      expectRow(name, settings[setting], count, ranges, ...measured, years, shares);
      sides.set(name, (sides.get(name) ?? 0) + 1);
    }
    const both = [...sides].filter(([, known]) => known === 2).map(([name]) => name);
    expect(both).toEqual(['India', 'Kenya']);
    for (const { country, setting, observations } of groups) {
      if (!both.includes(country?.name)) continue;
      for (const one of observations)
        expectRow(country.name, settings[setting], amount(one), one.year ?? 'not stated', about(one), source(one));
    }
  });

  test('eleven providers with the flags of each figure', async () => {
    const { pay, attrition } = await answer('33-providers-compared');
    expect(pay.cells.length + attrition.cells.length).toBe(11);
    for (const { cells, comparable } of [pay, attrition]) {
      expect(comparable).toBe(false);
      for (const { organization, observation, flags } of cells) {
        const shown = [
          observation.unit,
          observation.year ?? 'not stated',
          about(observation),
          flags.join(', ') || 'none',
        ];
        expectRow(organization.name, amount(observation), ...shown, source(observation));
      }
    }
  });

  test('the claims, the goals and the sums of the sector counter', async () => {
    const { sectorCounter } = await answer('31-sector-counter');
    for (const { observation, contradictedBy, otherwiseDefined } of sectorCounter.claims) {
      const { unit, metric, sector, year, evidence } = observation;
      const rivals = contradictedBy.map(amount).join('; ') || 'none';
      const what = [
        unit,
        metric.name,
        sector.name,
        year ?? 'not stated',
        evidence.level,
        rivals,
        otherwiseDefined.length,
      ];
      expectRow(amount(observation), ...what, source(observation));
    }
    for (const { observation, progress } of sectorCounter.goals) {
      const { unit, metric, sector, year, status } = observation;
      const latest = progress.reached === null ? 'none' : `${figure(progress.reached)} (${progress.year})`;
      const reached = progress.gap ?? `${figure(progress.percentReached)} %`;
      const what = [unit, metric.name, sector.name, year ?? 'not stated', status, latest, reached];
      expectRow(amount(observation), ...what, source(observation));
    }
    for (const { metric, unit, gross, net, firstYear, lastYear, coverage, ...total } of sectorCounter.totals) {
      const report = [`${coverage.reporting} of ${coverage.total}`, `${figure(coverage.selfReportedShare)} %`];
      const sums = [figure(gross), figure(net), `${firstYear} to ${lastYear}`];
      expectRow(`${metric.name} (${unit})`, ...sums, total.undated, total.ofParts, total.conflicting, ...report);
    }
  });

  test('the benchmark with the composition of the group and every peer', async () => {
    const { name, benchmark } = (await answer('32-benchmark-of-a-provider')).organization;
    const { observation, percentile, lowerQuartile, median, upperQuartile, peerCount, composition } = benchmark;
    expect(page).toContain(`${name} reports ${figure(observation.value)} percent women`);
    expect(page).toContain(`Among the ${peerCount} other impact sourcing providers`);
    const quartiles = `quartiles ${figure(lowerQuartile)}, ${figure(median)} and ${figure(upperQuartile)} percent`;
    expect(page).toContain(`mid-rank percentile ${figure(percentile)}; ${quartiles}`);
    for (const facet of ['regions', 'sizeBands', 'years', 'evidenceLevels'])
      expect(page.replaceAll('\\', '')).toContain(
        composition[facet].map(({ value, count }: Answer['data']) => `${value ?? 'not stated'} ${count}`).join(', '),
      );
    for (const peer of benchmark.peerObservations)
      expectRow(
        peer.organization.name,
        figure(peer.value),
        peer.year ?? 'not stated',
        about(peer),
        peer.sources[0].title.replaceAll('|', '/'),
      );
  });
});
