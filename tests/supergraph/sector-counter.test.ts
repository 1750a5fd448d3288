import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph, type Answer, type TestGraph } from '../support/graph.js';
import { seedRows } from '../support/seed-files.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

describe('the sector counter', () => {
  const counter = async () =>
    (
      await graph.data(
        `{ sectorCounter {
             claims { observation { id value low high unit year status metric { id } sector { id } sources { id } } contradictedBy { id } otherwiseDefined { id } }
             goals { observation { value unit year status metric { id } sector { id } } figures { id unit metric { id } sector { id } } progress { reached percentReached gap } }
             totals { metric { id } gross net subcontractors { id } observations { value organization { id } } coverage { reporting total } } } }`,
      )
    ).sectorCounter;

  it('puts claims side by side with their sources, and shows which contradict each other', async () => {
    const { claims } = await counter();
    const values = claims.map(({ observation }: Answer['data']) => observation.value);
    expect(values).toEqual(expect.arrayContaining([144_000, 561_000, 500_000, 350_000]));
    const torn = claims.filter(({ contradictedBy }: Answer['data']) => contradictedBy.length > 0);
    expect(torn.map(({ observation }: Answer['data']) => [observation.low, observation.high]).sort()).toEqual([
      [235_000, 240_000],
      [235_000, 245_000],
    ]);
    for (const { observation } of claims) {
      expect(observation.status).toBe('OBSERVED');
      expect(observation.sources.length).toBeGreaterThan(0);
    }
  });

  it('holds a goal only against claims of its definition', async () => {
    const { goals } = await counter();
    const goal = goals.find(({ observation }: Answer['data']) => observation.value === 2_000_000);
    expect(goal.progress).toEqual({ reached: 500_000, percentReached: 25, gap: null });
    for (const { observation, figures } of goals)
      for (const figure of figures) {
        expect(figure).toMatchObject({
          unit: observation.unit,
          metric: observation.metric,
          sector: observation.sector,
        });
      }
  });

  it('sums what providers report, gross and net, with its coverage', async () => {
    const [total] = (await counter()).totals;
    const sum = total.observations.reduce((all: number, { value }: Answer['data']) => all + value, 0);
    expect(total.gross).toBe(sum);
    const below = new Set(total.subcontractors.map(({ id }: Answer['data']) => id));
    const left = total.observations.filter(({ organization }: Answer['data']) => below.has(organization.id));
    expect(below.size).toBeGreaterThan(0);
    expect(total.net).toBe(sum - left.reduce((all: number, { value }: Answer['data']) => all + value, 0));
    expect(total.coverage).toEqual({
      reporting: total.observations.length,
      total: seedRows('organisations.csv').filter((row) => row['org_type'] === 'issp').length,
    });
  });
});
