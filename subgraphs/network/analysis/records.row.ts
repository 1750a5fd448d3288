/** An organisation as a node of the network. */
export interface OrganizationRecord {
  id: string;
  kind: string;
  roles: string[];
  countryId: string | null;
}

/** A partnership as what ties its parties; days are ISO days, null where nothing bounds them. */
export interface PartnershipRecord {
  id: string;
  kind: string;
  family: string;
  status: string;
  earliestStart: string | null;
  latestStart: string | null;
  earliestEnd: string | null;
  latestEnd: string | null;
  reportedYear: number | null;
  countryIds: string[];
  parties: { id: string; role: string }[];
}

/** The whole network of one revision, from which every network asked for is made. */
export interface NetworkRecords {
  readonly organizations: readonly OrganizationRecord[];
  readonly partnerships: readonly PartnershipRecord[];
}
