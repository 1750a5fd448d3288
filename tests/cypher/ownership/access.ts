import { labels, relationshipTypes, visibleLabels, type SubgraphName } from '../../../schema/graph/model.js';
import { isOpen } from './labels.js';
import type { LabelChoice, Shape } from './shape.js';
import type { Report } from './violation.js';

/** What one subgraph may see of the graph; every refusal goes to the report. */
export interface Access {
  label(name: string): void;
  relationshipType(name: string): void;
  property(record: Shape, key: string): void;
}

type Answer = 'readable' | 'unreadable' | 'unknown';

const worst = (answers: readonly Answer[]): Answer =>
  answers.includes('unreadable') ? 'unreadable' : answers.includes('readable') ? 'readable' : 'unknown';

/** The part of the model that belongs to `subgraph`, as questions. */
export function accessOf(subgraph: SubgraphName, report: Report): Access {
  const seen = new Set(visibleLabels[subgraph]);

  const ofLabel = (label: string, key: string): Answer => {
    const model = labels[label];
    const owner = model && Object.hasOwn(model.properties, key) ? model.properties[key] : undefined;
    if (model === undefined || owner === undefined) return 'unknown';
    return owner === 'shared' || subgraph === (owner === 'own' ? model.owner : owner) ? 'readable' : 'unreadable';
  };
  // A node with two labels is readable through either; of two alternatives, each must be.
  const ofAlternative = (names: readonly string[], key: string): Answer => {
    const answers = names.map((name) => ofLabel(name, key));
    return answers.includes('readable') ? 'readable' : worst(answers);
  };
  const judge = (answer: Answer, on: string, key: string): void => {
    if (answer === 'unknown') report('unknown-property', `${on}.${key}`);
    if (answer === 'unreadable') report('unreadable-property', `${on}.${key} is not for ${subgraph}`);
  };
  const nodeProperty = (choice: LabelChoice, key: string): void => {
    if (isOpen(choice)) report('unlabelled-node', `.${key} of a node whose label is open`);
    else
      judge(
        worst(choice.map((names) => ofAlternative(names, key))),
        choice.map((names) => names.join(':')).join('|'),
        key,
      );
  };

  return {
    label(name) {
      if (!Object.hasOwn(labels, name)) report('unknown-label', name);
      else if (!seen.has(name)) report('invisible-label', `${name} is not visible to ${subgraph}`);
    },
    relationshipType(name) {
      const model = relationshipTypes[name];
      if (model === undefined) report('unknown-relationship-type', name);
      else if (!model.readers.includes(subgraph))
        report('invisible-relationship-type', `${name} is not for ${subgraph}`);
    },
    property(record, key) {
      if (record.is === 'node') nodeProperty(record.labels, key);
      if (record.is === 'relationship') {
        const known = record.types.some((type) => relationshipTypes[type]?.properties.includes(key));
        judge(known ? 'readable' : 'unknown', record.types.join('|'), key);
      }
    },
  };
}
