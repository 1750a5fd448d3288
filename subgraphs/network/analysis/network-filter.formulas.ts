interface Condition {
  readonly eq?: string | null;
  readonly in?: readonly string[] | null;
  readonly isNull?: boolean | null;
}

/** The first and the last day of a time. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** Which partnerships and organisations a network is made of; countries as ids, dates as days. */
export interface NetworkFilterSpec {
  readonly kind?: Condition | null;
  readonly family?: Condition | null;
  readonly status?: Condition | null;
  readonly country?: Condition | null;
  readonly validOn?: { readonly may?: Days | null; readonly must?: Days | null } | null;
  readonly roles?: Condition | null;
  readonly headquarters?: Condition | null;
}

export interface Organization {
  readonly id: string;
  readonly kind: string;
  readonly roles: readonly string[];
  readonly countryId: string | null;
}

export interface Partnership {
  readonly id: string;
  readonly kind: string;
  readonly family: string;
  readonly status: string;
  readonly earliestStart: string | null;
  readonly latestStart: string | null;
  readonly earliestEnd: string | null;
  readonly latestEnd: string | null;
  readonly reportedYear: number | null;
  readonly countryIds: readonly string[];
  readonly parties: readonly { readonly id: string; readonly role: string }[];
}

/** Whether any of the values meets the condition; without values only `isNull` can. */
function meets(condition: Condition | null | undefined, values: readonly string[]): boolean {
  const { eq, in: among, isNull } = condition ?? {};
  if (isNull != null && isNull !== (values.length === 0)) return false;
  if (eq != null && !values.includes(eq)) return false;
  return among == null || values.some((value) => among.includes(value));
}

/** May it have held at some time in the days: an unknown start or end is open. */
export const mayHold = ({ earliestStart, latestEnd }: Partnership, { first, last }: Days): boolean =>
  (earliestStart ?? '') <= last && (latestEnd ?? '9999') >= first;

/** Did it hold at some time in the days for certain: by stated dates, or because it was reported in that year. */
export function mustHold(one: Partnership, { first, last }: Days): boolean {
  const { latestStart, earliestStart, earliestEnd, reportedYear } = one;
  const begun = latestStart !== null && latestStart <= last;
  const lasting = (earliestEnd !== null && earliestEnd >= first) || (earliestStart !== null && earliestStart >= first);
  const reported = reportedYear !== null && `${reportedYear}-01-01` >= first && `${reportedYear}-12-31` <= last;
  return (begun && lasting) || reported;
}

/** Whether a partnership meets every condition of a filter that is about partnerships. */
export const partnershipMeets = (one: Partnership, filter: NetworkFilterSpec): boolean =>
  meets(filter.kind, [one.kind]) &&
  meets(filter.family, [one.family]) &&
  meets(filter.status, [one.status]) &&
  meets(filter.country, one.countryIds) &&
  (filter.validOn?.may == null || mayHold(one, filter.validOn.may)) &&
  (filter.validOn?.must == null || mustHold(one, filter.validOn.must));

/** Whether an organisation meets every condition of a filter that is about organisations. */
export const organizationMeets = ({ roles, countryId }: Organization, filter: NetworkFilterSpec): boolean =>
  meets(filter.roles, roles) && meets(filter.headquarters, countryId === null ? [] : [countryId]);
