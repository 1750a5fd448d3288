// Over 150 lines on purpose. One operation over one reading of the files: what is counted from the files serves all of its tests.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph, type Answer, type TestGraph } from '../support/graph.js';
import { parts, seedRows, type SeedRow } from '../support/seed-files.js';

type Data = Answer['data'];

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const counts = 'key state forCount againstCount openCount contextCount sourceCount strongestLevel gaps missing';
const record =
  'stance reason relation evidenceLevel observation { id status context } caseOutcomes { id status } sources { id title }';

const argumentOf = async (audience: string, key: string, selection: string): Promise<Data> =>
  (await graph.data(`{ businessCase(audience: ${audience}) { argument(key: "${key}") { ${selection} } } }`))
    .businessCase.argument;

const maps = new Map(seedRows('vocabulary/metric_map.csv').map((row) => [row['metric_as_reported'], row]));
const onMetric = (metric: string) => (row: SeedRow) => maps.get(row['metric'])?.['metric'] === metric;
const observed = (row: SeedRow) => row['value_status'] === 'observed' && row['is_context'] === 'no';
const figures = (metric: string) => seedRows('metric_observations.csv').filter(onMetric(metric));

/** The figures of a metric that case studies give and no row of the same source, read from the file. */
const outcomesAlone = (metric: string): string[] =>
  seedRows('case_studies.csv').flatMap((row) =>
    parts(row['outcomes']).filter((outcome) => {
      const [, value, low, high] = /=([\d.]+)(?:-([\d.]+))? /.exec(outcome) ?? [];
      const [from, to] = low === undefined ? [value, value] : [value, low ?? high];
      const told = figures(metric).some(
        (one) =>
          one['source_id'] === row['source_id'] &&
          (one['value'] || one['value_low']) === from &&
          (one['value'] || one['value_high']) === to,
      );
      return outcome.startsWith(`${metric}=`) && !told;
    }),
  );

describe('the business case', () => {
  it('of a buyer has at least eight evidenced arguments, every record with its source', async () => {
    const { businessCase } = await graph.data(
      `{ businessCase(audience: BUYER) { version arguments { ${counts} topic evidence(first: 20, stances: [FOR, AGAINST, OPEN]) { ${record} } } } }`,
    );
    const evidenced = businessCase.arguments.filter(({ state }: Data) => state === 'EVIDENCED');
    expect(evidenced.length).toBeGreaterThanOrEqual(8);
    expect(new Set(businessCase.arguments.map(({ topic }: Data) => topic))).toEqual(
      new Set(['COST', 'ATTRITION', 'QUALITY', 'BRAND', 'SOCIAL_RETURN', 'INCOME', 'CAREER', 'VIABILITY']),
    );
    for (const { evidence, state, forCount, againstCount, gaps, missing } of businessCase.arguments) {
      expect(missing.length).toBeGreaterThanOrEqual(gaps.length);
      if (state === 'NO_EVIDENCE') expect(missing.at(-1)).toMatch(/^Needed: /);
      if (state === 'EVIDENCED') expect([forCount > 0, againstCount]).toEqual([true, 0]);
      for (const { observation, caseOutcomes, sources, relation, stance } of evidence) {
        expect(sources.length).toBeGreaterThan(0);
        expect(sources.every(({ title }: Data) => title.length > 0)).toBe(true);
        expect(relation).toBeNull();
        const made = [...(observation ? [observation] : []), ...caseOutcomes];
        expect(made.length).toBeGreaterThan(0);
        for (const { status, context } of made) expect([status, context ?? false], stance).toEqual(['OBSERVED', false]);
      }
    }
  });

  it.each(['BUYER', 'BPO', 'ISSP', 'FUNDER', 'GOVERNMENT', 'WORKER'])(
    'of %s has arguments of its own',
    async (audience) => {
      const { businessCase } = await graph.data(
        `{ businessCase(audience: ${audience}) { audience arguments { key state } } }`,
      );
      expect(businessCase.audience).toBe(audience);
      expect(businessCase.arguments.length).toBeGreaterThanOrEqual(7);
    },
  );

  it('counts what the files say on cost', async () => {
    const rows = figures('cost_saving_vs_traditional_bpo').filter(observed);
    const bound = rows.filter((row) => /^(up_to|as_much_as|less_than)$/.test(row['qualifier'] ?? ''));
    const alone = outcomesAlone('cost_saving_vs_traditional_bpo');
    const found = await argumentOf('BUYER', 'CHEAPER_THAN_TRADITIONAL', counts);
    expect(rows.every((row) => Number(row['value'] || row['value_low']) > 0 && row['unit'] === 'percent')).toBe(true);
    expect(alone.length).toBeLessThanOrEqual(1);
    expect(found).toMatchObject({
      ...{ forCount: rows.length - bound.length + alone.length, openCount: bound.length, againstCount: 0 },
    });
  });

  it('counts what the files say on benefits and costs, with the audit that speaks against it', async () => {
    const rows = figures('benefit_cost_ratio').filter(observed);
    const below = rows.filter((row) => Number(row['value']) < 1);
    expect(below.map((row) => row['subject_id'])).toEqual(['sama']);
    const { evidence, state } = await argumentOf(
      'FUNDER',
      'WORTH_ITS_COST',
      'state evidence(stances: [AGAINST]) { evidenceLevel observation { value organization { id } } }',
    );
    expect(state).toBe('CONTESTED');
    expect(evidence).toEqual([
      { evidenceLevel: 'AUDITED', observation: { value: 0.64, organization: { id: 'organization:sama' } } },
    ]);
  });

  it('takes no target, projection or background for evidence, and shows each', async () => {
    const rows = ['income_multiple_after_hire', 'income_increase', 'income_gain_vs_counterfactual'].flatMap(figures);
    const { evidence } = await argumentOf(
      'WORKER',
      'INCOME_RISES',
      'evidence(first: 100, stances: [CONTEXT]) { reason observation { id } }',
    );
    const reasons = new Map(evidence.map(({ reason, observation }: Data) => [observation?.id, reason]));
    const notReached = rows.filter((row) => row['value_status'] !== 'observed');
    const background = rows.filter((row) => row['value_status'] === 'observed' && row['is_context'] === 'yes');
    expect([notReached.length, background.length]).toEqual([expect.any(Number), expect.any(Number)]);
    expect(Math.min(notReached.length, background.length)).toBeGreaterThan(0);
    for (const row of notReached) expect(reasons.get(`observation:${row['observation_id']}`)).toBe('NOT_OBSERVED');
    for (const row of background) expect(reasons.get(`observation:${row['observation_id']}`)).toBe('BACKGROUND');
  });

  it('gives a figure that a case study retells once, with both', async () => {
    const { evidence } = await argumentOf(
      'BUYER',
      'LOWER_ATTRITION',
      'evidence(first: 100, stances: [FOR]) { observation { id } caseOutcomes { id } }',
    );
    const teleperformance = evidence.filter(({ observation, caseOutcomes }: Data) =>
      [observation, ...caseOutcomes].some((one: Data) =>
        /teleperformance--attrition|tp-south-africa/.test(one?.id ?? ''),
      ),
    );
    expect(teleperformance).toEqual([
      {
        observation: { id: expect.stringMatching('teleperformance') },
        caseOutcomes: [{ id: 'case-outcome:tp-south-africa-everest--attrition_reduction_vs_traditional' }],
      },
    ]);
  });

  it('holds both settings against each other in one unit and country, money in one year, and says why not elsewhere', async () => {
    const selection =
      'comparisons(first: 100) { unit year result gap country { code } impactSourcingCount traditionalBpoCount }';
    const { comparisons: pay } = await argumentOf('WORKER', 'PAY_ABOVE_LOCAL', selection);
    expect(pay).toContainEqual({
      ...{ unit: 'INR_per_month', year: 2011, result: 'AGAINST', gap: null, country: { code: 'IN' } },
      ...{ impactSourcingCount: 2, traditionalBpoCount: 1 },
    });
    for (const { year, gap, result, impactSourcingCount, traditionalBpoCount } of pay) {
      expect(gap === null).toBe(result !== 'NOT_COMPARABLE');
      if (gap === null)
        expect([year, impactSourcingCount > 0, traditionalBpoCount > 0]).toEqual([expect.any(Number), true, true]);
    }
    const { comparisons: attrition } = await argumentOf('BUYER', 'LOWER_ATTRITION', selection);
    expect(attrition[0]).toMatchObject({ country: { code: 'KE' }, result: 'FOR', unit: 'percent_per_year' });
    expect(new Set([...pay, ...attrition].map(({ gap }: Data) => gap))).toContain('OTHER_UNIT');
  });

  it('counts what decides with the comparisons, so that counts and state agree', async () => {
    const { businessCase } = await graph.data(
      '{ businessCase(audience: WORKER) { arguments { state forCount againstCount evidence(first: 100, stances: [FOR, AGAINST]) { stance } comparisons(first: 100) { result } } } }',
    );
    let compared = 0;
    for (const { state, forCount, againstCount, evidence, comparisons } of businessCase.arguments) {
      const results = comparisons.map(({ result }: Data) => result);
      const said = [...evidence.map(({ stance }: Data) => stance), ...results];
      const count = (of: string): number => said.filter((one) => one === of).length;
      expect([forCount, againstCount]).toEqual([count('FOR'), count('AGAINST')]);
      expect(state === 'CONTESTED').toBe(forCount > 0 && againstCount > 0);
      compared += results.filter((result: string) => result === 'FOR' || result === 'AGAINST').length;
    }
    expect(compared).toBeGreaterThan(0);
  });

  it('holds no figure against another by the headquarters of its organisation', async () => {
    const stated = new Map(seedRows('metric_observations.csv').map((row) => [row['observation_id'], row['country']]));
    const side = '{ id country { code } }';
    const { comparisons } = await argumentOf(
      'WORKER',
      'PAY_ABOVE_LOCAL',
      `comparisons(first: 100) { result gap country { code } impactSourcing(first: 40) ${side} traditionalBpo(first: 40) ${side} }`,
    );
    const seen = new Set<string>();
    for (const { result, gap, country, impactSourcing, traditionalBpo } of comparisons)
      for (const figure of [...impactSourcing, ...traditionalBpo]) {
        const row = figure.id.replace('observation:', '');
        seen.add(row);
        expect(stated.get(row) || figure.country?.code || null, row).toBe(country?.code ?? null);
        if (!country) expect([result, gap]).toEqual(['NOT_COMPARABLE', 'NO_COUNTRY']);
      }
    // Both have their headquarters in the United States; the first is about India and Pakistan.
    expect([...seen]).toEqual(expect.arrayContaining(['leadgenius--hourly-wage--2011', 'scale-ai--hourly-wage--2024']));
  });

  it('lets a case study speak where its source gives the same size in another definition', async () => {
    const { evidence } = await argumentOf(
      'WORKER',
      'MORE_FIND_WORK',
      'evidence(first: 100, stances: [FOR, AGAINST]) { stance observation { id } caseOutcomes { id } }',
    );
    const trial = evidence.filter(({ caseOutcomes }: Data) =>
      caseOutcomes.some(({ id }: Data) => /--treatment_effect_bpo_job$/.test(id)),
    );
    expect(trial).toMatchObject([{ stance: 'FOR' }]);
  });
});

describe('the business case of an organisation', () => {
  it('starts with what is known of it and of the providers it buys from, and says which is which', async () => {
    const { organization } = await graph.data(
      `{ organization(id: "organization:facebook") { businessCase(audience: BUYER) { argument(key: "GOOD_NAME") { evidence(first: 100, stances: [FOR, AGAINST]) { relation stance observation { organization { id } } caseOutcomes { caseStudy { organizations { id } } } } } } } }`,
    );
    const sellers = new Set(
      seedRows('partnerships.csv')
        .filter((row) => row['party_a_id'] === 'facebook' && /contract/.test(row['partnership_type'] ?? ''))
        .map((row) => `organization:${row['party_b_id']}`),
    );
    const { evidence } = organization.businessCase.argument;
    const order = ['OWN', 'PARTNER', 'SAME_COUNTRY', 'ELSEWHERE'];
    const places = evidence.map(({ relation }: Data) => order.indexOf(relation));
    expect(places).toEqual([...places].sort());
    expect(new Set(evidence.map(({ relation }: Data) => relation))).toContain('PARTNER');
    for (const { relation, observation, caseOutcomes } of evidence) {
      const about = [
        ...(observation?.organization ? [observation.organization.id] : []),
        ...caseOutcomes.flatMap(({ caseStudy }: Data) => caseStudy.organizations.map(({ id }: Data) => id)),
      ];
      if (relation === 'OWN') expect(about).toContain('organization:facebook');
      if (relation === 'PARTNER')
        expect(
          about.some((id) => sellers.has(id)),
          about.join(),
        ).toBe(true);
      if (order.indexOf(relation) > 1) expect(about.filter((id) => sellers.has(id))).toEqual([]);
    }
    expect(evidence[0]).toMatchObject({ relation: 'OWN', stance: 'AGAINST' });
  });

  it('has something near where a provider that it buys from is in a comparison that decides', async () => {
    const { organization } = await graph.data(
      '{ organization(id: "organization:microsoft") { businessCase(audience: BUYER) { argument(key: "LOWER_ATTRITION") { gaps evidence(first: 100, stances: [FOR, AGAINST], relations: [OWN, PARTNER]) { stance } comparisons { result impactSourcing { id } } } } } }',
    );
    const { gaps, evidence, comparisons } = organization.businessCase.argument;
    expect(evidence).toEqual([]);
    expect(comparisons[0]).toMatchObject({
      ...{ result: 'FOR', impactSourcing: [{ id: 'observation:sama--attrition-rate--2016' }] },
    });
    expect(gaps).not.toContain('NOTHING_NEAR');
  });

  it('weighs the same records as the case of its audience', async () => {
    const fields =
      'businessCase(audience: BUYER) { arguments { key state forCount againstCount openCount contextCount } }';
    const { organization, businessCase } = await graph.data(
      `{ organization(id: "organization:walmart") { ${fields} } ${fields} }`,
    );
    expect(organization.businessCase).toEqual(businessCase);
  });

  it('is read in the same statements for one and for twenty', async () => {
    const operation = `query ($first: Int!) { buyers(first: $first) { edges { node { businessCase(audience: BUYER) { arguments { key state } } } } } }`;
    const sent: string[][] = [];
    for (const first of [1, 20]) {
      const { statements, errors } = await graph.run(operation, { first });
      expect(errors).toEqual([]);
      sent.push(statements.filter((name) => /businessCase|counterparts/.test(name)).sort());
    }
    const once = ['businessCaseFigures', 'businessCaseOutcomes', 'counterpartsByOrganizationId'];
    expect(sent).toEqual([1, 20].map(() => once.map((name) => `impact-metrics.${name}`)));
  });
});

describe('a country', () => {
  it('brings its records forward and changes none', async () => {
    const selection =
      'arguments { key state evidence(first: 100) { relation observation { id } caseOutcomes { id } } }';
    const read = async (country: string): Promise<Data[]> =>
      (
        await graph.data(
          `{ businessCase(audience: WORKER${country}) { argument(key: "LEADS_ON") { ${selection.slice(12, -2)} } } }`,
        )
      ).businessCase.argument.evidence;
    const [all, india] = [await read(''), await read(', country: "IN"')];
    const ids = (evidence: Data[]) =>
      evidence.map(({ observation, caseOutcomes }) => observation?.id ?? caseOutcomes[0].id).sort();
    expect(ids(india)).toEqual(ids(all));
    const near = india.map(({ relation }) => relation);
    expect(near).toEqual([...near].sort().reverse());
    expect(new Set(near)).toEqual(new Set(['SAME_COUNTRY', 'ELSEWHERE']));
  });
});

describe('bad input', () => {
  const ask = async (selection: string) =>
    (await graph.run(`{ businessCase(audience: BUYER) { argument(key: "GOOD_NAME") { ${selection} } } }`)).errors.map(
      ({ extensions }: Data) => extensions?.code,
    );
  it.each([
    'evidence(first: 0) { stance }',
    'evidence(skip: -1) { stance }',
    'comparisons(first: -1) { unit }',
    'comparisons(skip: -1) { unit }',
  ])('%s', async (selection) => {
    expect(await ask(selection)).toEqual(['BAD_USER_INPUT']);
  });

  it.each(['evidence(first: 101) { stance }', 'comparisons(first: 101) { unit }'])('%s', async (selection) => {
    expect(await ask(selection)).toHaveLength(1);
  });

  it('has no argument of a key that is not there', async () => {
    expect(await argumentOf('BUYER', 'MORE_FIND_WORK', 'key')).toBeNull();
    const { errors } = await graph.run('{ businessCase(audience: NOBODY) { version } }');
    expect(errors).toHaveLength(1);
  });
});
