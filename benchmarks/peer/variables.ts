import { parseSearchText, toLucene } from '../../subgraphs/partnerships/search/search-text.js';
import type { Variables } from '../contender.js';

/** The variables of an operation as the peer names them. */
export function peerVariables({ country, text, position, ...rest }: Variables): Variables {
  return {
    ...rest,
    ...(country === undefined ? {} : { countryId: `country:${String(country)}` }),
    ...(text === undefined ? {} : { phrase: toLucene(parseSearchText(String(text))) }),
    ...(position === undefined ? {} : { offset: position }),
  };
}
