import type { Data, TestSubgraph } from '../../support/subgraph.js';
import { organisationIds } from './rows.js';

/** What the subgraph adds to every organisation of the files, in their order. */
export async function everyOrganisation(subgraph: TestSubgraph, selection: string): Promise<Data[]> {
  const answers: Data[] = [];
  for (let start = 0; start < organisationIds.length; start += 400) {
    answers.push(...(await subgraph.entities('Organization', organisationIds.slice(start, start + 400), selection)));
  }
  return answers;
}
