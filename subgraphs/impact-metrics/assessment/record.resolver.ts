import { Arg, Ctx, Directive, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { pageSize } from '../../shared/page-request.js';
import type { SubgraphContext } from '../../shared/subgraph.js';
import { PartnershipStub } from '../../vocabulary/partnership.stub.js';
import { SourceStub } from '../../vocabulary/source.stub.js';
import { WorkerGroupStub } from '../../vocabulary/worker-group.stub.js';
import type { CertificateLoaders } from '../certificate/certificate.loaders.js';
import { Certificate } from '../certificate/certificate.type.js';
import type { ObservationLoaders } from '../observation/observation.loaders.js';
import { Observation } from '../observation/observation.type.js';
import type { RatingLoaders } from '../rating/rating.loaders.js';
import { Rating } from '../rating/rating.type.js';
import type { AssessmentLoaders, CriterionRow } from './assessment.loaders.js';
import { AssessedCriterion, AssessmentRecord } from './assessment.type.js';
import type { RecordRow } from './record.js';

type Loaders = AssessmentLoaders & ObservationLoaders & CertificateLoaders & RatingLoaders;
type Context = SubgraphContext<Loaders>;

/** A criterion with the records that were looked at. */
@Resolver(() => AssessedCriterion)
export class AssessedCriterionResolver {
  @Directive('@listSize(slicingArguments: ["first"], requireOneSlicingArgument: false)')
  @FieldResolver(() => [AssessmentRecord], { description: 'The records that were looked at, proofs first.' })
  records(
    @Root() { records }: CriterionRow,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many are listed: 1 to 100.' }) first: number,
  ) {
    return records.slice(0, pageSize('first', first));
  }
}

/** A record by its kind, with its sources. */
@Resolver(() => AssessmentRecord)
export class AssessmentRecordResolver {
  @FieldResolver(() => Observation, { nullable: true, description: 'A figure.' })
  observation(@Root() record: RecordRow) {
    return record.kind === 'figures' ? record.row : null;
  }

  @FieldResolver(() => Certificate, { nullable: true, description: 'A certificate or an attestation.' })
  certificate(@Root() record: RecordRow) {
    return record.kind === 'certificates' ? record.row : null;
  }

  @FieldResolver(() => Rating, { nullable: true, description: 'A rating by others.' })
  rating(@Root() record: RecordRow) {
    return record.kind === 'ratings' ? record.row : null;
  }

  @FieldResolver(() => PartnershipStub, { nullable: true, description: 'A partnership.' })
  partnership(@Root() record: RecordRow) {
    return record.kind === 'partnerships' ? { id: record.id } : null;
  }

  @FieldResolver(() => WorkerGroupStub, { nullable: true, description: 'A worker group it employs from.' })
  workerGroup(@Root() record: RecordRow) {
    return record.kind === 'workerGroups' ? { id: record.id } : null;
  }

  @FieldResolver(() => [SourceStub], { description: 'Where it was read.' })
  sources(@Root() record: RecordRow, @Ctx() { loaders }: Context) {
    switch (record.kind) {
      case 'figures':
        return loaders.sourcesByObservationId(record.id);
      case 'certificates':
        return loaders.sourcesByCertificateId(record.id);
      case 'ratings':
        return loaders.sourcesByRatingId(record.id);
      case 'partnerships':
        return loaders.sourcesByPartnershipId(record.id);
      case 'workerGroups':
        return record.row.sourceIds.map((id) => ({ id }));
    }
  }
}
