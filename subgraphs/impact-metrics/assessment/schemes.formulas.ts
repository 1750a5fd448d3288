import { impactScheme } from './impact-scheme.formulas.js';
import { labelScheme } from './label-scheme.formulas.js';
import { practiceScheme } from './practice-scheme.formulas.js';

/** Everything that is judged, each by itself and never added up. */
export const schemes = [impactScheme, practiceScheme, labelScheme] as const;
