import {
  DynamicLabelContext,
  LabelNameContext,
  ParenthesizedLabelExpressionContext,
  type LabelExpression1Context,
  type LabelExpression2Context,
  type LabelExpression4Context,
} from '@neo4j-cypher/language-support';
import type { LabelChoice } from './shape.js';
import { nameOf, textOf } from './tree.js';
import type { Report } from './violation.js';

/** Both hold: every alternative of one with every alternative of the other. */
export const both = (left: LabelChoice, right: LabelChoice): LabelChoice =>
  left.flatMap((some) => right.map((others) => [...new Set([...some, ...others])]));

/** Reads a label or type expression; `onName` sees every name in it, the negated ones too. */
export function readLabels(tree: LabelExpression4Context, report: Report, onName: (name: string) => void): LabelChoice {
  const atom = (node: LabelExpression1Context): LabelChoice => {
    if (node instanceof ParenthesizedLabelExpressionContext) return readLabels(node.labelExpression4(), report, onName);
    if (node instanceof LabelNameContext) {
      const name = nameOf(node.symbolicNameString());
      onName(name);
      return [[name]];
    }
    if (node instanceof DynamicLabelContext) report('dynamic-label', textOf(node));
    return [[]];
  };
  const signed = (node: LabelExpression2Context): LabelChoice => {
    const labels = atom(node.labelExpression1());
    return node.EXCLAMATION_MARK_list().length % 2 === 0 ? labels : [[]];
  };
  return tree.labelExpression3_list().flatMap((all) => all.labelExpression2_list().map(signed).reduce(both, [[]]));
}

/** Whether the labels say nothing: some alternative leaves the node's kind open. */
export const isOpen = (labels: LabelChoice): boolean => labels.some((alternative) => alternative.length === 0);
