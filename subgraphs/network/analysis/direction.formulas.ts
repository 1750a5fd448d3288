/**
 * The role at which the direction of each directed kind of partnership begins: who buys, gives, trains, founds, joins, certifies or
 * studies. Kinds that are not named have no direction. As in seeds/data/vocabulary/partnership_kinds.csv.
 */
export const sourceRoles: Readonly<Record<string, string>> = {
  CONTRACT: 'BUYER',
  SUBCONTRACT: 'BUYER',
  FRAMEWORK_CONTRACT: 'BUYER',
  INDIRECT_PURCHASE: 'BUYER',
  PILOT: 'BUYER',
  MANAGEMENT_AGREEMENT: 'IMPLEMENTER',
  CAREER_PATH: 'TRAINER',
  EMPLOYER_HIRING: 'TRAINER',
  SHARED_INFRASTRUCTURE: 'IMPLEMENTER',
  TRAINING: 'TRAINER',
  INCUBATION: 'PARENT',
  GRANT: 'FUNDER',
  RESEARCH_GRANT: 'FUNDER',
  BLENDED_FINANCE: 'FUNDER',
  OUTCOMES_CONTRACT: 'FUNDER',
  LOAN: 'LENDER',
  EQUITY_INVESTMENT: 'INVESTOR',
  SPONSORSHIP: 'FUNDER',
  OWNERSHIP: 'PARENT',
  SPIN_OFF: 'PARENT',
  MEMBERSHIP: 'MEMBER',
  COALITION_FOUNDING: 'PARENT',
  CERTIFICATION: 'CERTIFIER',
  RECOGNITION: 'CERTIFIER',
  EVALUATION: 'EVALUATOR',
  IMPACT_MEASUREMENT: 'EVALUATOR',
  CONVENING: 'CONVENER',
  CASE_STUDY: 'EVALUATOR',
  PLEDGE: 'MEMBER',
};

/** Ties of a partnership among its parties: each two of them; with direction from those in the source role to the others, both ways where there is no direction. */
export function tiesOf(
  {
    kind,
    parties,
  }: { readonly kind: string; readonly parties: readonly { readonly id: string; readonly role: string }[] },
  directed: boolean,
): [string, string][] {
  const ids = [...new Set(parties.map(({ id }) => id))].sort();
  const pairs = ids.flatMap((one, index) => ids.slice(index + 1).map((other): [string, string] => [one, other]));
  if (!directed) return pairs;
  const role = sourceRoles[kind];
  const sources = new Set(parties.filter((party) => party.role === role).map(({ id }) => id));
  const both = sources.size === 0 || sources.size === ids.length;
  return pairs.flatMap(([one, other]): [string, string][] => {
    if (both)
      return [
        [one, other],
        [other, one],
      ];
    if (sources.has(one) === sources.has(other)) return [];
    return [sources.has(one) ? [one, other] : [other, one]];
  });
}
