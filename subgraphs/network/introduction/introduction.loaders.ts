import { within } from '../bounds.js';
import type { GraphStateLoaders } from '../graph-state/graph-state.loaders.js';
import type { Filter, TieLoaders } from '../tie/tie.loaders.js';
import type { Partners } from '../tie/tie.queries.js';
import { candidatesOf, reasonInWords, similarity, type Candidate, type Neighbours } from './introduction.formulas.js';
import type { IntroductionsArguments } from './introduction.input.js';
import type { IntroductionOrder } from './introduction-order.enum.js';
import type { Introduction, Introductions } from './introduction.type.js';

/** The most partners that are read, and the most candidates that are ranked: what one statement takes. */
const maxRead = 500;
const maxListed = 20;

const rank: Readonly<Record<IntroductionOrder, (introduction: Introduction) => number>> = {
  COMMON_PARTNERS: ({ commonPartnerCount }) => commonPartnerCount,
  JACCARD: ({ jaccard }) => jaccard,
  ADAMIC_ADAR: ({ adamicAdar }) => adamicAdar,
};

const neighboursOf = ({ parentId, total, ties }: Partners): Neighbours => ({
  id: parentId,
  total,
  neighbours: ties.map(({ id }) => id),
});

function introductionOf({ id, via }: Candidate, degrees: readonly [number, number], nameOf: (id: string) => string) {
  const scores = similarity(
    ...degrees,
    via.map(({ degree }) => degree),
  );
  const names = via.map((partner) => nameOf(partner.id));
  const all = degrees[0] + degrees[1] - via.length;
  return {
    organization: { id },
    commonPartners: via.slice(0, maxListed).map((partner) => ({ id: partner.id })),
    commonPartnerCount: via.length,
    ...scores,
    reason: reasonInWords(names, all, via[0]?.degree ?? 0),
  };
}

/** The reads of introductions: three statements, whatever the number of organisations asked for. */
export const introductionLoaders = (known: TieLoaders & GraphStateLoaders) => {
  async function ranked(id: string, filter: Filter) {
    const own = await known.partnersByOrganizationId(filter, id);
    const ties = own?.ties ?? [];
    const names = new Map(ties.map((tie) => [tie.id, tie.name]));
    const ego: Neighbours = own ? neighboursOf(own) : { id, total: 0, neighbours: [] };
    const read = await Promise.all(ties.slice(0, maxRead).map((tie) => known.partnersByOrganizationId(filter, tie.id)));
    const partners = read.filter((row) => row !== null).map(neighboursOf);
    const candidates = candidatesOf(ego, partners);
    const introductions = await Promise.all(
      candidates.slice(0, maxRead).map(async (candidate): Promise<Introduction> => {
        const degree = (await known.partnerCountByOrganizationId(filter, candidate.id)) ?? 0;
        return introductionOf(candidate, [ego.total, degree], (partner) => names.get(partner) ?? partner);
      }),
    );
    const unread = [ego, ...partners].some(({ total, neighbours }) => total > neighbours.length);
    const truncated = unread || ties.length > maxRead || candidates.length > maxRead;
    return { candidateCount: candidates.length, introductions, truncated };
  }

  return {
    introductionsByOrganizationId: async (
      id: string,
      { filter, orderBy, first }: IntroductionsArguments,
    ): Promise<Introductions> => {
      const size = within('first', first, [1, 50]);
      const [state, found] = await Promise.all([known.graphState(), ranked(id, filter)]);
      const score = rank[orderBy];
      // The sort is stable: ties keep the order of the candidates, by common partners and id.
      const introductions = found.introductions.sort((a, b) => score(b) - score(a)).slice(0, size);
      return { ...state, ...found, orderBy, introductions };
    },
  };
};

export type IntroductionLoaders = ReturnType<typeof introductionLoaders>;
