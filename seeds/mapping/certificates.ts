import { intervalOf } from '../../subgraphs/vocabulary/partial-date.scalar.js';
import { fold } from '../../subgraphs/shared/fold.js';
import type { DataSet } from '../data-set.js';
import { cites, edge, ids, node, type Graph } from '../graph.js';
import type { CertificateRow } from '../tables/certificates.js';
import type { CertificateSchemeRow } from '../tables/schemes.js';

/** Kinds that run for a time and end: an award is given once, and a statement about oneself nobody has given. */
const lapsing: ReadonlySet<string> = new Set(['CERTIFICATE', 'ATTESTATION', 'MEMBERSHIP']);

const yearsLater = (day: string, years: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString().slice(0, 10);
};

/** The first and the last day on which it may begin and end: as stated, else by the term of its scheme. */
function timeOf({ issued, valid_to }: CertificateRow, { kind, term_years }: CertificateSchemeRow) {
  const from = issued === undefined ? undefined : (intervalOf(issued) ?? undefined);
  const start = { issuedKey: from?.first ?? '', earliestStart: from?.first, latestStart: from?.last };
  if (!lapsing.has(kind)) return start;
  const until = valid_to === undefined ? undefined : (intervalOf(valid_to) ?? undefined);
  if (until) return { ...start, earliestEnd: until.first, latestEnd: until.last, endBasis: 'STATED' };
  if (!from || term_years === undefined) return start;
  const [earliestEnd, latestEnd] = [yearsLater(from.first, term_years), yearsLater(from.last, term_years)];
  return { ...start, earliestEnd, latestEnd, endBasis: 'SCHEME_TERM' };
}

/** Who checked it: a certifier that is named, else nobody but the holder; those who award or admit do not audit. */
function evidenceLevelOf(kind: string, issuer: string | undefined): string {
  if (kind === 'AWARD' || kind === 'MEMBERSHIP') return issuer === undefined ? 'SELF_REPORTED' : 'THIRD_PARTY';
  return kind === 'SELF_DECLARATION' || issuer === undefined ? 'SELF_REPORTED' : 'AUDITED';
}

/** Certificates as reported, with who holds them. */
export function mapCertificates({ certificates, vocabulary }: DataSet): Graph {
  const nodes = certificates.map((row) => {
    const scheme = vocabulary.certificateSchemes.get(row.scheme);
    if (!scheme) throw new Error(`${row.certificate_id}: its scheme was checked when it was read`);
    return node('Certificate', ids.certificate(row.certificate_id), {
      ...{ scheme: scheme.scheme, schemeKey: fold(scheme.scheme), kind: scheme.kind, area: scheme.area },
      ...{ termYears: scheme.term_years, termAddress: scheme.term_address, schemeNote: scheme.note },
      ...{ edition: row.edition, scope: row.scope, issuer: row.issuer, issued: row.issued, validTo: row.valid_to },
      ...{ statusAsReported: row.status_as_reported, note: row.note, ...timeOf(row, scheme) },
      evidenceLevel: evidenceLevelOf(scheme.kind, row.issuer),
    });
  });
  const edges = certificates.flatMap((row) => {
    const id = ids.certificate(row.certificate_id);
    return [edge('HELD_BY', id, ids.organization(row.org_id)), ...cites(id, [row.source_id])];
  });
  return { nodes, edges };
}
