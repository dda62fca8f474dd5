import type { SearchEngine } from '../../src/core/search.ts';
import { searchChangesContract } from './search-engine-changes.ts';
import { searchFiltersContract } from './search-engine-filters.ts';
import { searchGeneratedContract } from './search-engine-generated.ts';
import { searchHitsContract } from './search-engine-hits.ts';
import { searchLanguagesContract } from './search-engine-languages.ts';

/** What every `SearchEngine` does. `create` gives an empty one. Scores are the engine's own; what is found is not. */
export function searchEngineContract(create: () => SearchEngine): void {
  searchHitsContract(create);
  searchFiltersContract(create);
  searchChangesContract(create);
  searchLanguagesContract(create);
  searchGeneratedContract(create);
}
