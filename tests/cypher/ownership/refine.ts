import {
  LabelComparisonContext,
  type Expression10Context,
  type ExpressionContext,
} from '@neo4j-cypher/language-support';
import { both, readLabels } from './labels.js';
import type { LabelChoice, Scope } from './shape.js';
import { nameOf } from './tree.js';

interface LabelTest {
  readonly name: string;
  readonly labels: LabelChoice;
}

/** The `n:Label` among the conditions that must all hold. */
function labelTests(conditions: Expression10Context): LabelTest[] {
  return conditions.expression9_list().flatMap((condition) => {
    const [only, ...compared] = condition.expression8().expression7_list();
    const test = only?.comparisonExpression6();
    const positive = compared.length === 0 && condition.NOT_list().length === 0;
    if (!only || !positive || !(test instanceof LabelComparisonContext) || test.NOT()) return [];
    return [
      {
        name: nameOf(only.expression6()),
        labels: readLabels(
          test.labelExpression4(),
          () => undefined,
          () => undefined,
        ),
      },
    ];
  });
}

/** What is known of the scope's nodes once `condition` holds: `WHERE node:Buyer AND …` labels `node`. */
export function refine(condition: ExpressionContext, scope: Scope): Scope {
  const [ored, ...otherOrs] = condition.expression11_list();
  const [anded, ...otherXors] = ored?.expression10_list() ?? [];
  if (anded === undefined || otherOrs.length + otherXors.length > 0) return scope;

  const refined = new Map(scope);
  for (const { name, labels } of labelTests(anded)) {
    const bound = refined.get(name);
    if (bound?.is === 'node') refined.set(name, { is: 'node', labels: both(bound.labels, labels) });
  }
  return refined;
}
