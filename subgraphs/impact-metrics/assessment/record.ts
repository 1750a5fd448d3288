import type { EvidenceLevel } from '../observation/evidence-level.enum.js';
import type { EvidenceRecord, Finding } from './evidence.formulas.js';
import type { ProviderEvidence } from './evidence.loaders.js';
import type { FindingKind } from './finding-kind.enum.js';

type RowOf<Kind extends keyof ProviderEvidence> = ProviderEvidence[Kind][number];

/** A record that was looked at, with its row and how strong it is as evidence. */
export type RecordRow = {
  [Kind in keyof ProviderEvidence]: {
    readonly kind: Kind;
    readonly id: string;
    readonly row: RowOf<Kind>;
    readonly evidenceLevel: EvidenceLevel | null;
    readonly finding: FindingKind;
  };
}[keyof ProviderEvidence];

/** How strong a row is as evidence; partnerships and worker groups state no kind of claim. */
function levelOf(row: RowOf<keyof ProviderEvidence>): EvidenceLevel | null {
  if ('evidence' in row) return row.evidence.level;
  return 'evidenceLevel' in row ? row.evidenceLevel : null;
}

function rowsOf(evidence: ProviderEvidence, records: readonly EvidenceRecord[], finding: FindingKind): RecordRow[] {
  return records.flatMap(({ kind, id }) => {
    const rows: readonly RowOf<keyof ProviderEvidence>[] = evidence[kind];
    const row = rows.find((one) => one.id === id);
    return row === undefined ? [] : [{ kind, id, row, finding, evidenceLevel: levelOf(row) } as RecordRow];
  });
}

/** The rows of what a finding names, from the evidence it was made on: proofs first. */
export const foundRows = (evidence: ProviderEvidence, { proofs, short, unclear, outdated }: Finding): RecordRow[] => [
  ...rowsOf(evidence, proofs, 'PROOF'),
  ...rowsOf(evidence, short, 'SHORT'),
  ...rowsOf(evidence, unclear, 'UNCLEAR'),
  ...rowsOf(evidence, outdated, 'OUTDATED'),
];
