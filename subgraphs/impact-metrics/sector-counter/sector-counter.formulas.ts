import { chosenFigure, type Figure } from '../figures/figure.formulas.js';

/** A figure about a sector, as far as it decides what it can be held against. */
export interface Claim extends Figure {
  readonly metricId: string;
  readonly sectorId: string;
}

const definition = ({ sectorId, metricId, unit, metricQualifier, population }: Claim): string =>
  JSON.stringify([sectorId, metricId, unit, metricQualifier, population]);

const amount = ({ value, low, high }: Figure): string => JSON.stringify([value, low, high]);

/** Claims that cannot all hold: the same definition and stated year, another amount. */
export const contradicting = <C extends Claim>(claim: C, claims: readonly C[]): C[] =>
  claims.filter(
    (other) =>
      other.id !== claim.id &&
      claim.year !== null &&
      other.year === claim.year &&
      definition(other) === definition(claim) &&
      amount(other) !== amount(claim),
  );

/** Claims of the same year that count something else, or in another way: neither of them corrects the other. */
export const otherwiseDefined = <C extends Claim>(claim: C, claims: readonly C[]): C[] =>
  claims.filter((other) => claim.year !== null && other.year === claim.year && definition(other) !== definition(claim));

/** Claims of the definition of another, which may so be held against it. */
export const ofDefinition = <C extends Claim>(goal: C, claims: readonly C[]): C[] =>
  claims.filter((claim) => definition(claim) === definition(goal));

/** An organisation of the sector with its figures, and the organisations that it works for as a sub-contractor. */
export interface Contributor<F extends Figure> {
  readonly organizationId: string;
  readonly primeIds: readonly string[];
  readonly figures: readonly F[];
}

export interface Total<F extends Figure> {
  readonly gross: number | null;
  readonly net: number | null;
  readonly counted: readonly F[];
  readonly subcontractorIds: readonly string[];
  readonly conflicting: number;
}

/**
 * The sum over organisations, each by its latest figure, and the sum without those that are sub-contractors of another one counted,
 * as the other's figure may hold their people already.
 */
export function totalOf<F extends Figure>(contributors: readonly Contributor<F>[]): Total<F> {
  const chosen = contributors.flatMap(({ figures, ...one }) => {
    const choice = chosenFigure(figures.filter(({ value }) => value !== null));
    return choice ? [{ ...one, ...choice }] : [];
  });
  const counted = new Set(chosen.map(({ organizationId }) => organizationId));
  const below = chosen.filter(({ primeIds }) => primeIds.some((id) => counted.has(id)));
  const sum = (rows: typeof chosen): number => rows.reduce((total, { figure }) => total + (figure.value ?? 0), 0);
  return {
    gross: chosen.length === 0 ? null : sum(chosen),
    net: chosen.length === 0 ? null : sum(chosen) - sum(below),
    counted: chosen.map(({ figure }) => figure),
    subcontractorIds: below.map(({ organizationId }) => organizationId),
    conflicting: chosen.filter(({ rivals }) => rivals.length > 0).length,
  };
}
